import { foldText, forPhrases, piecesOf, type FoldedText } from '#search/folded-text.ts';
import type { SearchDocument } from '#search/index-files.ts';
import { isLongEnough, type SearchQuery } from '#search/query.ts';
import { wordsFor, type Evidence, type NearWords } from '#search/ranking.ts';
import { formsOf, textOf } from '#search/tokens.ts';

/** A range of a text, in UTF-16 units. */
export type Range = [from: number, to: number];

interface SearchedText extends FoldedText {
  pieces: { text: string; from: number; to: number }[];
}

interface SearchedDocument {
  /** The texts by their place, as {@link Evidence.place} counts it. */
  places: SearchedText[][];
  words: Set<string>;
  byText: Map<string, SearchedText>;
}

const searched = new WeakMap<SearchDocument, SearchedDocument>();

function prepareText(text: string): SearchedText {
  const symbols = foldText(text);
  const pieces = piecesOf(symbols).map((piece) => ({
    text: textOf(piece),
    from: piece[0]?.from ?? 0,
    to: piece.at(-1)?.to ?? 0,
  }));
  return { ...forPhrases(symbols), pieces };
}

/** Makes the texts of a document ready to be searched, once. */
function prepare(document: SearchDocument): SearchedDocument {
  const known = searched.get(document);
  if (known) return known;
  const { title, names, sections } = document;
  const byText = new Map<string, SearchedText>();
  const texts = [sections.map(({ text }) => text), names, sections.map((each) => each.title), [title]];
  const places = texts.map((each) =>
    each.map((text) => {
      const made = byText.get(text) ?? prepareText(text);
      byText.set(text, made);
      return made;
    }),
  );
  const words = new Set(places.flat().flatMap(({ pieces }) => pieces.flatMap(({ text }) => formsOf(text))));
  const made = { places, words, byText };
  searched.set(document, made);
  return made;
}

/** Looks a query up in a text: what the index can only guess, the text tells. */
export function lookInto(
  document: SearchDocument,
  { phrase, units }: SearchQuery,
  near: NearWords,
): Evidence {
  const { places, words } = prepare(document);
  const placeOf = (text: string): number =>
    places.reduce(
      (best, texts, place) => (texts.some((each) => each.text.includes(text)) ? place : best),
      -1,
    );
  const evidence: Evidence = { hasPhrase: false, whole: 0, held: 0, place: 3 };
  for (const unit of units) {
    const inWords = isLongEnough(unit) ? placeOf(unit.text) : -1;
    const found = wordsFor(unit, near).filter((word) => words.has(word));
    const isWhole = unit.isWord ? found.includes(unit.text) : inWords >= 0;
    if (isWhole) evidence.whole += 1;
    if (inWords < 0 && found.length === 0) continue;
    evidence.held += unit.weight;
    evidence.place = Math.min(evidence.place, Math.max(inWords, ...found.map(placeOf)));
  }
  const place = phrase === '' ? -1 : placeOf(phrase);
  return place < 0 ? evidence : { ...evidence, hasPhrase: true, place };
}

/** The ranges of a text in which a folded text stands. */
function rangesOf({ text, symbols }: FoldedText, wanted: string): Range[] {
  const ranges: Range[] = [];
  if (wanted === '') return ranges;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [first, last] = [symbols[at], symbols[at + wanted.length - 1]];
    if (first && last) ranges.push([first.from, last.to]);
  }
  return ranges;
}

/** Joins ranges that overlap or touch. */
function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** The ranges of a text of a document to mark: the phrase where the document has it, else the words. */
export function rangesToMark(
  document: SearchDocument,
  text: string,
  query: SearchQuery,
  near: NearWords,
  hasPhrase: boolean,
): Range[] {
  const whole = prepare(document).byText.get(text) ?? prepareText(text);
  if (hasPhrase) return joined(rangesOf(whole, query.phrase));
  return joined(
    query.units.flatMap((unit): Range[] => {
      if (!unit.isWord) return rangesOf(whole, unit.text);
      const words = wordsFor(unit, near);
      const found = whole.pieces.filter((piece) => formsOf(piece.text).some((form) => words.includes(form)));
      if (found.length === 0) return isLongEnough(unit) ? rangesOf(whole, unit.text) : [];
      return found.map(({ from, to }) => [from, to]);
    }),
  );
}
