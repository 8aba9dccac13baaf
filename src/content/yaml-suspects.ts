import { nameStray } from '#diagnostics/character-names.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What an author may have written in the place of a mark of YAML. */
interface Suspect extends Pick<Message, 'code'> {
  /** Its group `at` is what is wrong; matched against a line without what is quoted or commented. */
  pattern: RegExp;
  message: (at: string) => Phrase;
  help: Phrase | ((key: string) => Phrase);
}

/** White space that YAML takes for letters, and what nobody sees. */
const odd = '[[\\s\\p{Cf}]--[ \\t]]';
const word = '[\\w.\\-]+';
/** The start of a field: indentation, hyphens of a list, its name. */
const field = `^\\s*(?:- +)*(?<key>${word})`;

const fullWidth = (at: string): Phrase => say('yaml-full-width', { mark: at });
const named = (at: string): Phrase => nameStray(at) ?? say('quoted', { text: at });

const suspects: Suspect[] = [
  {
    code: 'yaml-full-width',
    pattern: new RegExp(`${field}\\s*(?<at>[：﹕︰∶])`, 'v'),
    message: fullWidth,
    help: (key) => say('yaml-full-width.key.help', { key }),
  },
  {
    code: 'yaml-space',
    pattern: new RegExp(`(?:^\\s*(?:- +)*|[\\{,]\\s*)["']?${word}["']?:(?<at>${odd})`, 'v'),
    message: (at) => say('yaml-space.colon', { character: named(at) }),
    help: say('yaml-space.help'),
  },
  {
    code: 'yaml-space',
    pattern: new RegExp(`^\\s*(?:- +)*-(?<at>${odd})`, 'v'),
    message: (at) => say('yaml-space.hyphen', { character: named(at) }),
    help: say('yaml-space.help'),
  },
  {
    code: 'yaml-full-width',
    pattern: /^\s*(?<at>[－—–−•·●＊])\s*\S/v,
    message: (at) => say('yaml-full-width.entry', { mark: at }),
    help: say('yaml-full-width.entry.help'),
  },
  {
    code: 'yaml-full-width',
    pattern: /^\s*(?<at>＃)/v,
    message: fullWidth,
    help: say('yaml-full-width.comment.help'),
  },
  {
    code: 'yaml-full-width',
    pattern: /[:\[,\{]\s*(?<at>[｛［【〔])|^\s*(?:- +)*(?<at>[｛［])|[\[\{].*(?<at>[｝］】〕])\s*$/v,
    message: fullWidth,
    help: say('yaml-full-width.brackets.help'),
  },
  {
    code: 'yaml-full-width',
    pattern: /\{(?:[^\{\}]*?[,\s])?(?:[\w\-]+)\s*(?<at>[：﹕︰∶])/v,
    message: fullWidth,
    help: say('yaml-full-width.colon.help'),
  },
  {
    code: 'yaml-full-width',
    pattern: /\{[^\{\}]*?(?<at>[，、；﹐])\s*[\w\-]+\s*[:：]/v,
    message: fullWidth,
    help: say('yaml-full-width.comma.help'),
  },
  {
    code: 'yaml-inner-quote',
    pattern: /(?:^|[:,\[\{]|- )\s*"(?:[^"\\]|\\.)*(?<at>")(?!\s*(?:[,\]\}:]|$|\s#))/v,
    message: () => say('yaml-inner-quote'),
    help: say('yaml-inner-quote.double.help'),
  },
  {
    code: 'yaml-inner-quote',
    pattern: /(?:^|[:,\[\{]|- )\s*'(?:[^']|'')*(?<at>')(?!\s*(?:[,\]\}:]|$|\s#))/v,
    message: () => say('yaml-inner-quote'),
    help: say('yaml-inner-quote.single.help'),
  },
  {
    code: 'yaml-curly-quote',
    pattern: /(?:[:,\[\{]|- )\s*(?:(?<at>[“”„‟＂「『])|"[^"“]*(?<at>”)\s*$)/v,
    message: (at) => say('yaml-curly-quote', { mark: at }),
    help: say('yaml-curly-quote.help'),
  },
  {
    code: 'yaml-hyphen-space',
    pattern: /^\s*(?<at>-)(?=[^\s\-])/v,
    message: () => say('yaml-hyphen-space'),
    help: say('yaml-hyphen-space.help'),
  },
  {
    code: 'yaml-colon-space',
    pattern: new RegExp(`${field}(?<at>:)(?=[^\\s:\\/])`, 'v'),
    message: () => say('yaml-colon-space'),
    help: (key) => say('yaml-colon-space.help', { key }),
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
export function findSuspect(line: string): (Message & { column: number }) | undefined {
  const masked = maskLine(line);
  for (const { code, pattern, message, help } of suspects) {
    const match = new RegExp(pattern, `${pattern.flags}d`).exec(masked);
    const [start = 0, end = 0] = match?.indices?.groups?.['at'] ?? [];
    if (!match) continue;
    return {
      code,
      column: start + 1,
      message: message(line.slice(start, end)),
      help: typeof help === 'function' ? help(match.groups?.['key'] ?? '') : help,
    };
  }
  return undefined;
}
