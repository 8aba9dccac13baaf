import type { ReportTyped, Rule } from '#lint/rule.ts';
import type { TypedText } from '#lint/text/typed-text.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/** Something that other tools than the column make something of. */
interface ForeignMark {
  find: RegExp;
  /** What it is elsewhere. */
  name: string;
  help: string;
  /** The words that it stands for, where they are sure. */
  fix?: (match: RegExpExecArray) => string;
}

const foreignMarks: readonly ForeignMark[] = [
  {
    find: /!?\[\[[^[\]\r\n]+\]\]/g,
    name: 'a link of a wiki',
    help: 'Write [text](/issues/22/), or ![…](./name.jpg) for a picture.',
  },
  {
    find: /^\[(?:TOC|toc|目录)\]$/gm,
    name: 'a table of contents',
    help: 'Delete it: the page lists the sections itself.',
  },
  {
    find: /^[ \t>]*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\][-+]?/gim,
    name: 'a box',
    help: 'Write <Callout kind="note">…</Callout>.',
  },
  { find: /^:{3,}[ \t]*[\w-]*/gm, name: 'a box', help: 'Write <Callout kind="note">…</Callout>.' },
  {
    find: /(?<![\w=])==(?![\s=])[^=\r\n]*[^=\s]==(?![\w=])/g,
    name: 'a highlight',
    help: 'Write **…** for what is important.',
  },
  {
    find: /(?<![\w%])%%(?!\s*%)[^%\r\n]+%%(?![\w%])/g,
    name: 'a comment',
    help: 'Write {/* … */}, or readers see it.',
  },
  {
    find: /\^\[[^\]\r\n]+\]/g,
    name: 'a note',
    help: 'Write [^name] here, and [^name]: … on a line of its own.',
  },
  { find: /(?<![\w:/]):[a-z][a-z_]*[a-z0-9]:(?![\w:/])/g, name: 'an emoji', help: 'Type the emoji itself.' },
  {
    find: /^(?:\+{3,}|%{3,}|;{3,})$/gm,
    name: 'the start of front matter',
    help: 'Delete it: the front matter stands between two lines of ---.',
  },
  {
    find: /(?<!&)&(?:nbsp|lt|gt|quot|emsp|ensp|mdash|ndash|hellip|times|middot)(?![;\w=])/g,
    name: 'a character',
    help: 'Type the character itself, or a semicolon at the end of its name.',
    fix: ([match]) => `${match};`,
  },
  {
    find: /(?<![\w+])\+\+(?=\p{Script=Han})[^+\r\n]*\p{Script=Han}\+\+(?![\w+])/gu,
    name: 'underlined text',
    help: 'Write **…** for what is important.',
  },
  {
    find: /(?<=[A-Za-z)\]])~(\d{1,3})~(?![\d~])/g,
    name: 'a lowered figure',
    help: 'Type the figure itself: ₂.',
    fix: ([, digits = '']) => Array.from(digits, (digit) => lowered.charAt(Number(digit))).join(''),
  },
  {
    find: /(?<=[\w)\]])\^(\d{1,3})\^(?![\d^])/g,
    name: 'a raised figure',
    help: 'Type the figure itself: ².',
    fix: ([, digits = '']) => Array.from(digits, (digit) => raised.charAt(Number(digit))).join(''),
  },
  {
    find: /(?<![\w^[])\^(?=[^\s^\]\d])[^\s^]{1,20}\^(?![\w^])/g,
    name: 'raised text',
    help: 'Write it without ^.',
  },
];

function isInAddress(text: string, index: number): boolean {
  return /(?:https?:\/\/|www\.)\S*$/i.test(text.slice(0, index));
}

/** Finds, in the masked source of a paragraph, what only other tools make something of. */
export function findForeignMarks(
  text: string,
): { index: number; match: RegExpExecArray; mark: ForeignMark }[] {
  return foreignMarks
    .flatMap((mark) => Array.from(text.matchAll(mark.find), (match) => ({ index: match.index, match, mark })))
    .filter(({ index }) => !isInAddress(text, index))
    .sort((a, b) => a.index - b.index);
}

function checkPassages({ passages }: TypedText, report: ReportTyped): void {
  for (const { text, start } of passages)
    for (const { index, match, mark } of findForeignMarks(text)) {
      const at = start + index;
      const fixed = mark.fix?.(match);
      report({
        at,
        message: `“${match[0].trim()}” is ${mark.name} elsewhere; here it is published as it stands`,
        help: mark.help,
        ...(fixed !== undefined && { fix: { start: at, end: at + match[0].length, text: fixed } }),
      });
    }
}

/** What other dialects of Markdown and other tools read, the column does not. */
export const noForeignMarks: Rule = { name: 'no-foreign-marks', checkTyped: checkPassages };
