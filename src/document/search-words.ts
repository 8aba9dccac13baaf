/** Ends a word that is short or a run of Chinese, so that no word of the index is the beginning of another. */
const end = 'ː';
/** Stands for the point of a decimal number, which the index would drop. */
const point = 'ˑ';
/** Beside a mark that was cut from its neighbour: U+2060, WORD JOINER. */
const glue = '\u2060';

/** Sets apart what is no running text, such as the cells of a table; no phrase runs across it. */
export const separators = { cell: '｜', line: '·' } as const;

/** The longest query that is looked up, in characters. */
export const longestQuery = 100;

/** Words up to this length are ended: an index falls back on the beginning of a word that it does not have. */
const shortWord = 3;
/** Words up to this length, and decimal numbers, are looked up whole, others as the beginning of longer ones too. */
const wholeWord = 2;
const decimal = new RegExp(`^\\d+${point}\\d+$`);

const chineseRun = /(\p{Script=Han}+)/u;
const cuts = /(\p{Script=Han}+|[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65—–…·]+)/u;
const letters = /[\p{L}\p{N}]/gu;

/** Tells whether a word of the index, or a piece of a text, is Chinese. */
export function isChineseWord(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

interface Piece {
  text: string;
  /** Whether white space, or the edge of the text, stands before and behind it. */
  opens: boolean;
  closes: boolean;
}

/** Cuts a text at white space, at the edges of its Chinese, and at marks that stand between words. */
function cut(text: string): Piece[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const texts = chunk.split(cuts).filter((each) => each !== '');
    return texts.map((each, index) => ({
      text: each,
      opens: index === 0,
      closes: index === texts.length - 1,
    }));
  });
}

function lettersOf(text: string): string {
  return (text.match(letters) ?? []).join('');
}

function keepPoints(text: string): string {
  return text.replace(/(\d)\.(?=\d)/g, `$1${point}`);
}

function indexedWord({ text, opens, closes }: Piece): string {
  const word = keepPoints(text);
  const core = lettersOf(word);
  if (core.length > shortWord && !decimal.test(core)) return word;
  if (core === '') return `${opens ? '' : glue}${word}${closes ? '' : glue}`;
  return word.replace(/([\p{L}\p{N}])([^\p{L}\p{N}]*)$/u, `$1${end}$2`);
}

/** The pairs of neighbours in a run of Chinese. */
function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * The words under which a text is indexed. Chinese has no spaces, and two programs cut it differently, so
 * it is indexed by overlapping pairs of characters, as Lucene's CJKAnalyzer does: what is in a text is found.
 */
export function indexedWords(text: string): string[] {
  return cut(text).flatMap((piece) =>
    isChineseWord(piece.text)
      ? [...pairs(piece.text), `${[...piece.text].at(-1)}${end}`]
      : [indexedWord(piece)],
  );
}

/**
 * The word that a text with a value of a filter has in the index: all letters, ended, and begun by one that
 * nobody types.
 */
export function filterWord(filter: string, value: string): string {
  return `${end}${filter}${point}${value.replace(/[^\p{L}\p{N}]/gu, point)}${end}`;
}

/** A query as the index knows it. */
export interface SearchTerms {
  words: string[];
  /** The longest run of words that must stand one after the other: of Chinese, with short words beside it. */
  phrase: string[];
}

function askedWords(text: string): string[] {
  if (isChineseWord(text)) return [...text].length === 1 ? [text] : pairs(text);
  const word = lettersOf(keepPoints(text)).toLowerCase();
  if (word === '') return [];
  return [word.length <= wholeWord || decimal.test(word) ? `${word}${end}` : word];
}

/** Whether what stands beside Chinese belongs to it: the A of “A 轮”, the number of “6.4 亿”. */
function isBound(text: string): boolean {
  return isChineseWord(text) || /\d/.test(text) || lettersOf(text).length <= shortWord;
}

/** Reads what a person typed; punctuation, and what is beyond {@link longestQuery}, is left out. */
export function readQuery(typed: string): SearchTerms {
  const terms: SearchTerms = { words: [], phrase: [] };
  let run: string[] = [];
  let before: Piece | undefined;
  for (const piece of cut(typed.normalize('NFKC').slice(0, longestQuery))) {
    const words = askedWords(piece.text);
    if (words.length === 0) continue;
    const meetsChinese = before && isChineseWord(before.text) !== isChineseWord(piece.text);
    const isJoined = before && !piece.opens && !before.closes;
    const runsOn = meetsChinese && (isJoined || (isBound(before?.text ?? '') && isBound(piece.text)));
    run = runsOn ? [...run, ...words] : words;
    if (run.length > terms.phrase.length) terms.phrase = run;
    terms.words.push(...words);
    before = piece;
  }
  return terms;
}

/**
 * The words of a query apart, where it has Chinese and more than one word; single characters, which a
 * segmenter leaves of names it does not know, are left out.
 */
export function looserQuery(typed: string): string | undefined {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(typed.slice(0, longestQuery));
  const words = Array.from(segments)
    .filter(({ isWordLike, segment }) => isWordLike && !(isChineseWord(segment) && [...segment].length === 1))
    .map(({ segment }) => segment);
  return chineseRun.test(typed) && words.length > 1 ? words.join(' ') : undefined;
}

/** Tells whether a word of the index answers one that was asked for; endings of English words aside. */
export function answers(word: string, asked: string): boolean {
  if (isChineseWord(asked)) return word.startsWith(asked);
  return lettersOf(word).toLowerCase().startsWith(asked);
}

/** The endings that the index cuts from English words (snowballstem.org/algorithms/english), as far as common. */
const ending =
  /^(?:e?s|e?d|e?rs?|ings?|ly|ment(?:s|al)?|al(?:ly)?|a?tions?|ions?|ive(?:ly)?|i?ty|ities|able|ness)?$/;

/**
 * Tells whether a word of the index may be a form of one that was asked for: it holds the first half of it, and
 * is not just the beginning of another word, as “chip” is of “chipset”.
 */
export function isFormOf(word: string, asked: string): boolean {
  if (isChineseWord(asked) || asked.endsWith(end)) return answers(word, asked);
  const [held = '', wanted = ''] = [word, asked].map((each) =>
    lettersOf(each.normalize('NFD')).toLowerCase(),
  );
  if (wanted.startsWith(held)) return ending.test(wanted.slice(held.length));
  return held.includes(wanted.slice(0, Math.max(shortWord, Math.floor(asked.length / 2))));
}

/** What a word of the index shows of its text: a pair of characters the first one, which ends no other pair. */
export function shownWord(word: string): string {
  if (isChineseWord(word)) return String.fromCodePoint(word.codePointAt(0) as number);
  return word.replaceAll(end, '').replaceAll(point, '.').replaceAll(glue, '');
}

/** The space between two words of the index: the white space of the text, or what Chinese has beside Latin letters. */
export function spaceBetween(left: string, right: string): string {
  if (left.endsWith(glue) || right.startsWith(glue)) return '';
  if (Object.values<string>(separators).some((each) => each === left || each === right)) return ' ';
  const [before, after] = [isChineseWord(left), isChineseWord(right)];
  if (before && after) return '';
  if (!before && !after) return ' ';
  const [other, edge] = before ? [right, /^[\p{L}\p{N}$(]/u] : [left, /[\p{L}\p{N}%$)]$/u];
  return edge.test(shownWord(other)) ? ' ' : '';
}
