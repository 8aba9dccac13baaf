/** Ends a word that is short or a run of Chinese, so that no word of the index is the beginning of another. */
const end = 'ː';
/** Stands for the point of a decimal number, which the index would drop. */
const point = 'ˑ';

/** The longest query that is looked up, in characters. */
export const longestQuery = 100;

/** Shorter words are ended: an index falls back on the beginning of a word that it does not have. */
const shortWord = 3;

const chineseRun = /(\p{Script=Han}+)/u;
const isChinese = (text: string | undefined): boolean => text !== undefined && /^\p{Script=Han}/u.test(text);

/** Cuts a text at white space, and at the edges of its Chinese. */
function pieces(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((chunk) => chunk.split(chineseRun))
    .filter((piece) => piece !== '');
}

function keepPoints(piece: string): string {
  return piece.replace(/(\d)\.(?=\d)/g, `$1${point}`);
}

function indexedWord(piece: string): string {
  const word = keepPoints(piece);
  if (word.replace(/[^\p{L}\p{N}]/gu, '').length > shortWord) return word;
  return word.replace(/([\p{L}\p{N}])([^\p{L}\p{N}]*)$/u, `$1${end}$2`);
}

/**
 * The words under which a text is indexed. Chinese has no spaces, and two programs cut it differently, so
 * it is indexed by overlapping pairs of characters (Lucene's CJKAnalyzer does so): what is in the text is found.
 */
export function indexedWords(text: string): string[] {
  return pieces(text).flatMap((piece) => {
    if (!isChinese(piece)) return [indexedWord(piece)];
    const characters = [...piece];
    return characters.map((character, index) => character + (characters[index + 1] ?? end));
  });
}

/** A query as the index knows it. */
export interface SearchTerms {
  words: string[];
  /** The characters of its longest run of Chinese. */
  phrase: number;
}

/** Reads what a person typed; punctuation and what is beyond {@link longestQuery} is left out. */
export function readQuery(typed: string): SearchTerms {
  const terms: SearchTerms = { words: [], phrase: 0 };
  for (const piece of pieces(typed.normalize('NFKC').slice(0, longestQuery))) {
    const characters = [...piece];
    if (!isChinese(piece)) {
      const word = keepPoints(piece).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
      if (word !== '') terms.words.push(word.toLowerCase());
    } else if (characters.length === 1) terms.words.push(piece);
    else terms.words.push(...characters.slice(0, -1).map((each, index) => each + characters[index + 1]));
    if (isChinese(piece)) terms.phrase = Math.max(terms.phrase, characters.length);
  }
  return terms;
}

/** The words of a query written without spaces, where its Chinese has more than one. */
export function looserQuery(typed: string): string | undefined {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(typed.slice(0, longestQuery));
  const words = Array.from(segments)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  return chineseRun.test(typed) && words.length > 1 ? words.join(' ') : undefined;
}

/** Tells whether a word of the index stands for one character of Chinese. */
export function isChineseWord(word: string): boolean {
  return isChinese(word);
}

/** What a word of the index shows of its text: a pair of characters the first one, which begins no other pair. */
export function shownWord(word: string): string {
  if (isChinese(word)) return String.fromCodePoint(word.codePointAt(0) as number);
  return word.replaceAll(end, '').replaceAll(point, '.');
}
