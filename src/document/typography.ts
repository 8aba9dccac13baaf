import { addressesIn } from '#document/address-end.ts';

/** A passage that is set wrongly, and how it is set right. */
export interface Fault {
  /** Offsets in the text. */
  start: number;
  end: number;
  replacement: string;
  /** What is wrong, as part of a sentence. */
  message: string;
}

/** A pattern of faults: the whole match is replaced. */
interface Pattern {
  find: RegExp;
  replace: string | ((match: string) => string);
  message: string;
}

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
    find: new RegExp(`(?<=[${han}”）》])[,;!?](?= ?(?:[${han}“（《A-Za-z0-9]|$)) ?`, 'gu'),
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
    // Marks pair up from the left, so that none closes what another opened; behind a figure they are inches.
    find: /(?<!\d)"[^"]*"/g,
    replace: (match) => (/\p{Script=Han}/u.test(match) ? `“${match.slice(1, -1)}”` : match),
    message: 'straight quotation marks stand around Chinese',
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
  { find: /[Ａ-Ｚａ-ｚ０-９]+/g, replace: toAscii, message: 'letters or digits are full-width' },
  {
    find: /([，；：、])\1+|。。(?!。)/g,
    replace: (match) => match.slice(0, 1),
    message: 'punctuation is doubled',
  },
];

const english: readonly Pattern[] = [
  {
    find: / ?[，；：！？。] ?(?=[A-Za-z0-9“(])/g,
    replace: (match) => `${halfWidth[match.trim()]} `,
    message: 'full-width punctuation stands in English',
  },
  {
    find: / ?[，；：！？。](?=\s*$)|[（）]/g,
    replace: (match) => halfWidth[match.trim()] ?? match,
    message: 'full-width punctuation stands in English',
  },
  { find: / +,(?=[A-Za-z])/g, replace: ', ', message: 'the space stands before the comma' },
  { find: /(?<=\S) {2,}(?=\S)/g, replace: ' ', message: 'there are two spaces' },
  {
    find: /(?<=[\w”’)]) +(?=[,.;:!?](?:\s|$))/g,
    replace: '',
    message: 'there is a space before punctuation',
  },
  { find: /(?<=\w) ?-{2,3} ?(?=\w)/g, replace: '—', message: 'a dash is written with hyphens' },
  { find: /(?<!\.)\.{3}(?!\.)/g, replace: '…', message: 'an ellipsis is written with full stops' },
  { find: /(?<=[a-z]),(?=[A-Za-z])/g, replace: ', ', message: 'there is no space after the comma' },
];

/** Straight marks beside curly ones: opening after a space, a bracket or another opening mark, else closing. */
const straightMarks: readonly Pattern[] = [
  { find: /(?<=^|[\s([“‘—])"/g, replace: '“', message: 'a straight quotation mark stands among curly ones' },
  { find: /"/g, replace: '”', message: 'a straight quotation mark stands among curly ones' },
  { find: /(?<=^|[\s([“—])'(?=\w)/g, replace: '‘', message: 'a straight apostrophe stands among curly ones' },
  { find: /'/g, replace: '’', message: 'a straight apostrophe stands among curly ones' },
];

function findFaults(text: string, patterns: readonly Pattern[]): Fault[] {
  // Addresses are not set by the rules of a language.
  const addresses = addressesIn(text);
  const faults: Fault[] = [];
  for (const { find, replace, message } of patterns)
    for (const { index, 0: match } of text.matchAll(find)) {
      const replacement = typeof replace === 'string' ? replace : replace(match);
      const end = index + match.length;
      const overlaps = [...faults, ...addresses].some((fault) => fault.start < end && index < fault.end);
      if (replacement !== match && !overlaps) faults.push({ start: index, end, replacement, message });
    }
  return faults.sort((a, b) => a.start - b.start);
}

/** Finds what is set wrongly in a Chinese text (GB/T 15834, and a space between Chinese and Latin). */
export function chineseFaults(text: string): Fault[] {
  return findFaults(text, chinese);
}

/**
 * Finds what is set wrongly in an English text.
 *
 * @param isCurly whether the text it belongs to uses curly quotation marks
 */
export function englishFaults(text: string, isCurly: boolean): Fault[] {
  return findFaults(text, isCurly ? [...english, ...straightMarks] : english);
}
