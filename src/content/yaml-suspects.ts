import { nameStray } from '#diagnostics/character-names.ts';
import type { Message } from '#diagnostics/diagnostic.ts';

/** What an author may have written in the place of a mark of YAML. */
interface Suspect extends Pick<Message, 'code'> {
  /** Its group `at` is what is wrong; matched against a line without what is quoted or commented. */
  pattern: RegExp;
  message: (at: string) => string;
  help: string | ((groups: Record<string, string | undefined>) => string);
}

/** White space that YAML takes for letters, and what nobody sees. */
const odd = '[[\\s\\p{Cf}]--[ \\t]]';
const word = '[\\w.\\-]+';
/** The start of a field: indentation, hyphens of a list, its name. */
const field = `^\\s*(?:- +)*(?<key>${word})`;

const fullWidth = (at: string): string => `“${at}” is a full-width mark, which YAML takes for a letter`;
const halfWidth = 'Type it in half-width mode';

const suspects: Suspect[] = [
  {
    code: 'yaml-full-width',
    pattern: new RegExp(`${field}\\s*(?<at>[：﹕︰∶])`, 'v'),
    message: fullWidth,
    help: ({ key }) => `${halfWidth}, with a space behind it: “${key}: …”.`,
  },
  {
    code: 'yaml-space',
    pattern: new RegExp(`(?:^\\s*(?:- +)*|[\\{,]\\s*)["']?${word}["']?:(?<at>${odd})`, 'v'),
    message: (at) => `${nameStray(at) ?? `“${at}”`} stands behind this colon`,
    help: 'Put a plain space in its place.',
  },
  {
    code: 'yaml-space',
    pattern: new RegExp(`^\\s*(?:- +)*-(?<at>${odd})`, 'v'),
    message: (at) => `${nameStray(at) ?? `“${at}”`} stands behind this hyphen`,
    help: 'Put a plain space in its place.',
  },
  {
    code: 'yaml-full-width',
    pattern: /^\s*(?<at>[－—–−•·●＊])\s*\S/v,
    message: (at) => `“${at}” starts no entry of a list`,
    help: 'Start each entry with a half-width hyphen and a space: “- …”.',
  },
  {
    code: 'yaml-full-width',
    pattern: /^\s*(?<at>＃)/v,
    message: fullWidth,
    help: `${halfWidth}: “# …”.`,
  },
  {
    code: 'yaml-full-width',
    pattern: /[:\[,\{]\s*(?<at>[｛［【〔])|^\s*(?:- +)*(?<at>[｛［])|[\[\{].*(?<at>[｝］】〕])\s*$/v,
    message: fullWidth,
    help: `${halfWidth}: { } around a group, [ ] around a list; or put the value between quotation marks.`,
  },
  {
    code: 'yaml-full-width',
    pattern: /\{(?:[^\{\}]*?[,\s])?(?:[\w\-]+)\s*(?<at>[：﹕︰∶])/v,
    message: fullWidth,
    help: `${halfWidth}, with a space behind it: {zh: …, en: …}.`,
  },
  {
    code: 'yaml-full-width',
    pattern: /\{[^\{\}]*?(?<at>[，、；﹐])\s*[\w\-]+\s*[:：]/v,
    message: fullWidth,
    help: `${halfWidth}, with a space behind it: {zh: …, en: …}; or put the value between quotation marks.`,
  },
  {
    code: 'yaml-inner-quote',
    pattern: /(?:^|[:,\[\{]|- )\s*"(?:[^"\\]|\\.)*(?<at>")(?!\s*(?:[,\]\}:]|$|\s#))/v,
    message: () => 'this quotation mark ends the value, and more follows',
    help: 'Put the whole value between single quotation marks: \'…"…"…\'; or write \\" for each mark inside.',
  },
  {
    code: 'yaml-inner-quote',
    pattern: /(?:^|[:,\[\{]|- )\s*'(?:[^']|'')*(?<at>')(?!\s*(?:[,\]\}:]|$|\s#))/v,
    message: () => 'this quotation mark ends the value, and more follows',
    help: "Put the whole value between double quotation marks: \"…'…\"; or write '' for each mark inside.",
  },
  {
    code: 'yaml-curly-quote',
    pattern: /(?:[:,\[\{]|- )\s*(?:(?<at>[“”„‟＂「『])|"[^"“]*(?<at>”)\s*$)/v,
    message: (at) => `“${at}” is no quotation mark of YAML`,
    help: 'Put the value between straight ones, " typed in half-width mode; what stands inside may be curly.',
  },
  {
    code: 'yaml-hyphen-space',
    pattern: /^\s*(?<at>-)(?=[^\s\-])/v,
    message: () => 'there is no space behind this hyphen',
    help: 'Start each entry with a hyphen and a space: “- …”.',
  },
  {
    code: 'yaml-colon-space',
    pattern: new RegExp(`${field}(?<at>:)(?=[^\\s:\\/])`, 'v'),
    message: () => 'there is no space behind this colon',
    help: ({ key }) => `Write “${key}: …”.`,
  },
];

/** What stands between quotation marks of YAML, and what follows a #. */
const quotedOrComment =
  /(?<=(?:^|[:,[{]|- )\s*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[,\]}:，｝］]|$|\s#))|(?<=^|\s)#.*$/gu;

/** A line in which letters stand for what is quoted or commented, so that only marks of YAML are left. */
function maskLine(line: string): string {
  return line.replace(quotedOrComment, (part) => 'x'.repeat(part.length));
}

/**
 * Finds what an author wrote in the place of a mark of YAML: a full-width or curly one, another space, a quotation
 * mark inside of a quoted value.
 */
export function findSuspect(line: string): Message & { column: number } | undefined {
  const masked = maskLine(line);
  for (const { code, pattern, message, help } of suspects) {
    const match = new RegExp(pattern, `${pattern.flags}d`).exec(masked);
    const [start = 0, end = 0] = match?.indices?.groups?.['at'] ?? [];
    if (!match) continue;
    return {
      code,
      column: start + 1,
      message: message(line.slice(start, end)),
      help: typeof help === 'string' ? help : help(match.groups ?? {}),
    };
  }
  return undefined;
}
