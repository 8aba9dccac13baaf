import type { ReportTyped, Rule } from '#lint/rule.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/** Something that other tools than the column make something of. */
interface ForeignMark {
  find: RegExp;
  /** What it is elsewhere. */
  name: Phrase;
  help: Phrase;
  /** The words that it stands for, where they are sure. */
  fix?: (match: RegExpExecArray) => string;
}

const foreignMarks: readonly ForeignMark[] = [
  {
    find: /!?\[\[[^[\]\r\n]+\]\]/g,
    name: say('no-foreign-marks.wiki-link'),
    help: say('no-foreign-marks.wiki-link.help'),
  },
  {
    find: /^\[(?:TOC|toc|目录)\]$/gm,
    name: say('no-foreign-marks.contents'),
    help: say('no-foreign-marks.contents.help'),
  },
  {
    find: /^[ \t>]*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\][-+]?/gim,
    name: say('no-foreign-marks.box'),
    help: say('no-foreign-marks.box.help'),
  },
  { find: /^:{3,}[ \t]*[\w-]*/gm, name: say('no-foreign-marks.box'), help: say('no-foreign-marks.box.help') },
  {
    find: /(?<![\w=])==(?![\s=])[^=\r\n]*[^=\s]==(?![\w=])/g,
    name: say('no-foreign-marks.highlight'),
    help: say('no-foreign-marks.strong.help'),
  },
  {
    find: /(?<![\w%])%%(?!\s*%)[^%\r\n]+%%(?![\w%])/g,
    name: say('no-foreign-marks.comment'),
    help: say('no-foreign-marks.comment.help'),
  },
  {
    find: /\^\[[^\]\r\n]+\]/g,
    name: say('no-foreign-marks.note'),
    help: say('no-foreign-marks.note.help'),
  },
  {
    find: /(?<![\w:/]):[a-z][a-z_]*[a-z0-9]:(?![\w:/])/g,
    name: say('no-foreign-marks.emoji'),
    help: say('no-foreign-marks.emoji.help'),
  },
  {
    find: /^(?:\+{3,}|%{3,}|;{3,})$/gm,
    name: say('no-foreign-marks.front-matter'),
    help: say('no-foreign-marks.front-matter.help'),
  },
  {
    find: /(?<!&)&(?:nbsp|lt|gt|quot|emsp|ensp|mdash|ndash|hellip|times|middot)(?![;\w=])/g,
    name: say('no-foreign-marks.character'),
    help: say('no-foreign-marks.character.help'),
    fix: ([match]) => `${match};`,
  },
  {
    find: /(?<![\w+])\+\+(?=\p{Script=Han})[^+\r\n]*\p{Script=Han}\+\+(?![\w+])/gu,
    name: say('no-foreign-marks.underline'),
    help: say('no-foreign-marks.strong.help'),
  },
  {
    find: /(?<=[A-Za-z)\]])~(\d{1,3})~(?![\d~])/g,
    name: say('no-foreign-marks.lowered-figure'),
    help: say('no-foreign-marks.lowered-figure.help'),
    fix: ([, digits = '']) => Array.from(digits, (digit) => lowered.charAt(Number(digit))).join(''),
  },
  {
    find: /(?<=[\w)\]])\^(\d{1,3})\^(?![\d^])/g,
    name: say('no-foreign-marks.raised-figure'),
    help: say('no-foreign-marks.raised-figure.help'),
    fix: ([, digits = '']) => Array.from(digits, (digit) => raised.charAt(Number(digit))).join(''),
  },
  {
    find: /(?<![\w^[])\^(?=[^\s^\]\d])[^\s^]{1,20}\^(?![\w^])/g,
    name: say('no-foreign-marks.raised-text'),
    help: say('no-foreign-marks.raised-text.help'),
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
        message: say('no-foreign-marks', { text: match[0].trim(), name: mark.name }),
        help: mark.help,
        ...(fixed !== undefined && { fix: { start: at, end: at + match[0].length, text: fixed } }),
      });
    }
}

/** What other dialects of Markdown and other tools read, the column does not. */
export const noForeignMarks: Rule = { name: 'no-foreign-marks', checkTyped: checkPassages };
