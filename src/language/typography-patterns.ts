import { foreign } from '#language/unset-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A pattern of faults: the whole match is replaced. */
export interface Pattern {
  find: RegExp;
  /** Given the match and the characters before and behind it. */
  replace: string | ((match: string, before: string, after: string) => string);
  message: Phrase;
  /** Whether it is a fault in a passage of the other language as well. */
  isEverywhere?: boolean;
  isUnsure?: boolean;
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

/** What is set wrongly in Chinese (GB/T 15834, and a space between Chinese and Latin). */
export const chinese: readonly Pattern[] = [
  {
    find: new RegExp(`(?<=[${han}”）》])[,;!?](?= ?(?:[${han}“（《A-Za-z0-9${foreign}]|$)) ?`, 'gu'),
    replace: (match) => fullWidth[match.trim()] ?? match,
    message: say('chinese-text.punctuation'),
  },
  {
    find: new RegExp(`(?<=[${han}”）》]):(?!//) ?`, 'gu'),
    replace: '：',
    message: say('chinese-text.colon'),
  },
  {
    find: new RegExp(`(?<=[${han}”）》])\\.(?=\\n?[${han}“（]|\\s*$)`, 'gu'),
    replace: '。',
    message: say('chinese-text.full-stop'),
  },
  {
    find: new RegExp(` ?\\((?=[^()]*${han})[^()]*\\) ?`, 'gu'),
    replace: (match) => `（${match.trim().slice(1, -1)}）`,
    message: say('chinese-text.brackets'),
  },
  {
    find: new RegExp(`(?<=${han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=${han})`, 'gu'),
    replace: ' ',
    message: say('chinese-text.no-space'),
  },
  {
    find: new RegExp(`(?<=${han}) +(?=${han})`, 'gu'),
    replace: '',
    message: say('chinese-text.space'),
  },
  {
    find: / +(?=[，。；：！？、）》」』])|(?<=[，。；：！？、（《「『]) +(?=\S)/g,
    replace: '',
    message: say('chinese-text.space-beside'),
  },
  { find: /。{3,}|(?<!\.)\.{3}(?!\.)/g, replace: '……', message: say('typography.ellipsis') },
  {
    find: new RegExp(`(?<=${han})-{2,3}(?=${han})`, 'gu'),
    replace: '——',
    message: say('typography.dash'),
  },
  {
    find: /[Ａ-Ｚａ-ｚ０-９]+/g,
    replace: toAscii,
    message: say('chinese-text.full-width'),
    isEverywhere: true,
  },
  {
    find: /([，；：、])\1+|。。(?!。)/g,
    replace: (match) => match.slice(0, 1),
    message: say('chinese-text.doubled'),
  },
];

const inEnglish = say('english-text.full-width');

/** A space where a letter or digit would touch a bracket. */
function spaceBeside(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? ' ' : '';
}

/** What is set wrongly in English. */
export const english: readonly Pattern[] = [
  // 3，000 is a figure or a list.
  { find: /(?<=\d)，(?=\d{3}(?!\d))/g, replace: ',', message: inEnglish, isUnsure: true },
  { find: /(?<=\d)：(?=\d)/g, replace: ':', message: inEnglish },
  {
    find: new RegExp(` ?[，；：！？。] ?(?=[A-Za-z0-9“‘(${foreign}])`, 'g'),
    replace: (match) => `${halfWidth[match.trim()]} `,
    message: inEnglish,
  },
  {
    find: / ?[，；：！？。](?=\s*$|[”’)])/g,
    replace: (match) => halfWidth[match.trim()] ?? match,
    message: inEnglish,
  },
  {
    find: /（[^（）()]*[）)]|\([^（）()]*）/g,
    replace: (match, before, after) => `${spaceBeside(before)}(${match.slice(1, -1)})${spaceBeside(after)}`,
    message: inEnglish,
  },
  { find: /[（）]/g, replace: (match) => halfWidth[match] ?? match, message: inEnglish, isUnsure: true },
  { find: / +,(?=[A-Za-z])/g, replace: ', ', message: say('english-text.space-before-comma') },
  { find: /(?<=\S) {2,}(?=\S)/g, replace: ' ', message: say('english-text.two-spaces') },
  {
    find: /(?<=[\w”’)]) +(?=[,.;:!?](?:\s|$))/g,
    replace: '',
    message: say('english-text.space-before'),
  },
  { find: /(?<=\w)(?: -{2,3} |-{2,3})(?=\w)/g, replace: '—', message: say('typography.dash') },
  { find: /(?<!\.)\.{3}(?!\.)/g, replace: '…', message: say('typography.ellipsis') },
  { find: /(?<=[a-z]),(?=[A-Za-z])/g, replace: ', ', message: say('english-text.no-space') },
];
