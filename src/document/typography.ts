import { ScriptContext } from '#document/script-context.ts';
import { straightApostrophes, straightAroundHan, straightQuotations } from '#document/straight-marks.ts';

/** A passage that is set wrongly, and how it is set right. */
export interface Fault {
  /** Offsets in the text. */
  start: number;
  end: number;
  replacement: string;
  /** What is wrong, as part of a sentence. */
  message: string;
  /** Whether it may be set right in another way, so that a person has to look. */
  isUnsure?: boolean;
}

/** A pattern of faults: the whole match is replaced. */
interface Pattern {
  find: RegExp;
  /** Given the match and the characters before and behind it. */
  replace: string | ((match: string, before: string, after: string) => string);
  message: string;
  /** Whether it is a fault in a passage of the other language as well. */
  isEverywhere?: boolean;
  isUnsure?: boolean;
}

/** Stands for what is not set by the rules of a language, such as code or an amount. */
export const foreign = '\uFFFC';

const han = '\\p{Script=Han}';
const fullWidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};
const halfWidth: Record<string, string> = Object.fromEntries(
  Object.entries({ ...fullWidth, '(': '（', ')': '）' }).map(([half, full]) => [full, half]),
);

/** Full-width letters and digits stand 0xFEE0 above the ones of ASCII (Unicode, Halfwidth and Fullwidth Forms). */
function toAscii(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCodePoint(character.charCodeAt(0) - 0xfee0));
}

const chinese: readonly Pattern[] = [
  {
    find: new RegExp(`(?<=[${han}”）》])[,;!?](?= ?(?:[${han}“（《A-Za-z0-9${foreign}]|$)) ?`, 'gu'),
    replace: (match) => fullWidth[match.trim()] ?? match,
    message: 'half-width punctuation stands in Chinese',
  },
  {
    find: new RegExp(`(?<=[${han}”）》]):(?!//) ?`, 'gu'),
    replace: '：',
    message: 'a half-width colon stands in Chinese',
  },
  {
    find: new RegExp(`(?<=[${han}”）》])\\.(?=[${han}“（]|\\s*$)`, 'gu'),
    replace: '。',
    message: 'a half-width full stop ends a Chinese sentence',
  },
  {
    find: new RegExp(` ?\\((?=[^()]*${han})[^()]*\\) ?`, 'gu'),
    replace: (match) => `（${match.trim().slice(1, -1)}）`,
    message: 'half-width brackets stand around Chinese',
  },
  {
    find: new RegExp(`(?<=${han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=${han})`, 'gu'),
    replace: ' ',
    message: 'there is no space between Chinese and Latin letters or digits',
  },
  {
    find: new RegExp(`(?<=${han}) +(?=${han})`, 'gu'),
    replace: '',
    message: 'there is a space between two Chinese characters',
  },
  {
    find: / +(?=[，。；：！？、）》」』])|(?<=[，。；：！？、（《「『]) +(?=\S)/g,
    replace: '',
    message: 'there is a space beside full-width punctuation',
  },
  { find: /。{3,}|(?<!\.)\.{3}(?!\.)/g, replace: '……', message: 'an ellipsis is written with full stops' },
  {
    find: new RegExp(`(?<=${han})-{2,3}(?=${han})`, 'gu'),
    replace: '——',
    message: 'a dash is written with hyphens',
  },
  {
    find: /[Ａ-Ｚａ-ｚ０-９]+/g,
    replace: toAscii,
    message: 'letters or digits are full-width',
    isEverywhere: true,
  },
  {
    find: /([，；：、])\1+|。。(?!。)/g,
    replace: (match) => match.slice(0, 1),
    message: 'punctuation is doubled',
  },
];

const inEnglish = 'full-width punctuation stands in English';

/** A space where a letter or digit would touch a bracket. */
function spaceBeside(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? ' ' : '';
}

const english: readonly Pattern[] = [
  // 3，000 is a figure or a list.
  { find: /(?<=\d)，(?=\d{3}(?!\d))/g, replace: ',', message: inEnglish, isUnsure: true },
  { find: /(?<=\d)：(?=\d)/g, replace: ':', message: inEnglish },
  {
    find: / ?[，；：！？。] ?(?=[A-Za-z0-9“(])/g,
    replace: (match) => `${halfWidth[match.trim()]} `,
    message: inEnglish,
  },
  {
    find: / ?[，；：！？。](?=\s*$)/g,
    replace: (match) => halfWidth[match.trim()] ?? match,
    message: inEnglish,
  },
  {
    find: /（[^（）()]*[）)]|\([^（）()]*）/g,
    replace: (match, before, after) => `${spaceBeside(before)}(${match.slice(1, -1)})${spaceBeside(after)}`,
    message: inEnglish,
  },
  { find: /[（）]/g, replace: (match) => halfWidth[match] ?? match, message: inEnglish, isUnsure: true },
  { find: / +,(?=[A-Za-z])/g, replace: ', ', message: 'the space stands before the comma' },
  { find: /(?<=\S) {2,}(?=\S)/g, replace: ' ', message: 'there are two spaces' },
  {
    find: /(?<=[\w”’)]) +(?=[,.;:!?](?:\s|$))/g,
    replace: '',
    message: 'there is a space before punctuation',
  },
  { find: /(?<=\w)(?: -{2,3} |-{2,3})(?=\w)/g, replace: '—', message: 'a dash is written with hyphens' },
  { find: /(?<!\.)\.{3}(?!\.)/g, replace: '…', message: 'an ellipsis is written with full stops' },
  { find: /(?<=[a-z]),(?=[A-Za-z])/g, replace: ', ', message: 'there is no space after the comma' },
];

/** Addresses are not set by the rules of a language. */
const address = /(?:https?:\/\/|www\.)[^\s“”（）]+|[\w.-]+\.[a-z]{2,}\/[^\s“”（）]*/gi;

/** Finds what patterns match; of two that overlap, the first pattern is told. */
function findPatterns(text: string, patterns: readonly Pattern[]): (Fault & Pick<Pattern, 'isEverywhere'>)[] {
  return patterns.flatMap(({ find, replace, message, isEverywhere = false, isUnsure }) =>
    Array.from(text.matchAll(find), ({ index: start, 0: match }) => {
      const end = start + match.length;
      const replacement =
        typeof replace === 'string' ? replace : replace(match, text.charAt(start - 1), text.charAt(end));
      return { start, end, replacement, message, isEverywhere, ...(isUnsure && { isUnsure }) };
    }).filter(({ start, end, replacement }) => text.slice(start, end) !== replacement),
  );
}

/** Leaves out what overlaps an address or an earlier fault, and what stands in a passage that is set otherwise. */
function choose(
  text: string,
  found: readonly (Fault & Pick<Pattern, 'isEverywhere'>)[],
  isOther: (context: ScriptContext, fault: Fault) => boolean,
): Fault[] {
  if (found.length === 0) return [];
  const context = new ScriptContext(text);
  const taken: { start: number; end: number }[] = Array.from(
    text.matchAll(address),
    ({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    }),
  );
  const faults: Fault[] = [];
  for (const { isEverywhere, ...fault } of found) {
    const overlaps = taken.some(({ start, end }) => start < fault.end && fault.start < end);
    if (overlaps || (!isEverywhere && isOther(context, fault))) continue;
    taken.push(fault);
    faults.push(fault);
  }
  return faults.sort((a, b) => a.start - b.start);
}

const everywhere = (faults: readonly Fault[]) => faults.map((fault) => ({ ...fault, isEverywhere: true }));

/**
 * Finds what is set wrongly in a Chinese text (GB/T 15834, and a space between Chinese and Latin). An English sentence or
 * quotation in it is left alone.
 */
export function chineseFaults(text: string): Fault[] {
  const found = [...everywhere(straightAroundHan(text)), ...findPatterns(text, chinese)];
  return choose(text, found, (context, { start, end }) => context.around(start, end) === 'latin');
}

/**
 * Finds what is set wrongly in an English text. A Chinese sentence or quotation in it is left alone.
 *
 * @param isCurly whether the text it belongs to uses curly quotation marks
 */
export function englishFaults(text: string, isCurly: boolean): Fault[] {
  const marks = isCurly ? everywhere([...straightQuotations(text), ...straightApostrophes(text)]) : [];
  return choose(text, [...findPatterns(text, english), ...marks], (context, { start, end }) => {
    const script = context.around(start, end);
    const isBesideHan = new RegExp(`${han}$`, 'u').test(text.slice(0, start).trimEnd());
    return script === 'han' || (script === undefined && isBesideHan);
  });
}
