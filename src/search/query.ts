import { foldText, partsOf, phraseOf, piecesOf, type FoldedSymbol } from '#search/folded-text.ts';
import { coverOf, markQuery, spread, textOf, wordToken } from '#search/tokens.ts';

/** The longest query that is looked up, in characters. */
export const longestQuery = 100;

/** What is looked up at most: more would cost a reader more than it tells. */
const [mostUnits, mostTokens, mostInWord] = [12, 6, 3];
/** Shorter words are in many others by chance. */
const leastInWord = 4;

/** A part of a query that may stand anywhere: a word of letters, or two ideographs. */
export interface QueryUnit {
  text: string;
  /** The token of texts that have it as a word of its own; of ideographs, which are not set apart, at all. */
  whole: string;
  /** The tokens of texts that may have it within a word, all of which they must have; a short one is no part of a word. */
  within: string[];
  /** Whether it is a word of letters. */
  isWord: boolean;
  /** How much it tells: more where few texts have it. */
  weight: number;
}

/** A query as it is looked up. */
export interface SearchQuery {
  /** Its letters and digits in a row, as {@link phraseOf} has them. */
  phrase: string;
  /** The tokens that a text with the phrase has. */
  cover: string[];
  units: QueryUnit[];
}

/** Tells whether a unit may be looked for within words. */
export function isLongEnough({ text, isWord }: QueryUnit): boolean {
  return !isWord || text.length >= leastInWord;
}

function unit(text: string, weight = 1): QueryUnit {
  return { text, whole: text, within: [text], isWord: false, weight };
}

function wordUnit(text: string, cover: string[]): QueryUnit {
  const within = text.length < leastInWord ? [] : spread(cover, mostInWord);
  return { text, whole: wordToken(text), within, isWord: true, weight: 1 };
}

function unitsOf(piece: FoldedSymbol[]): QueryUnit[] {
  if (piece[0]?.kind !== 'ideograph') return [wordUnit(textOf(piece), coverOf(piece))];
  // A run of ideographs weighs what a word does.
  const pairs = coverOf(piece);
  return pairs.map((pair) => unit(pair, 1 / pairs.length));
}

/** Reads what a person typed, as far as {@link longestQuery}. */
export function readQuery(typed: string): SearchQuery {
  const symbols = foldText(typed.slice(0, longestQuery));
  if (partsOf(symbols).length === 0) {
    const marks = markQuery(typed.slice(0, longestQuery)).slice(0, mostTokens);
    return { phrase: '', cover: marks, units: marks.map((mark) => unit(mark)) };
  }
  const units = new Map(
    piecesOf(symbols)
      .flatMap(unitsOf)
      .map((unit) => [unit.text, unit]),
  );
  return {
    phrase: phraseOf(symbols),
    cover: spread([...new Set(partsOf(symbols).flatMap(coverOf))], mostTokens),
    units: [...units.values()].slice(0, mostUnits),
  };
}
