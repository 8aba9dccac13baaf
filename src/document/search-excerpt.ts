import {
  answers,
  indexedWords,
  isChineseWord,
  isFormOf,
  shownWord,
  spaceBetween,
  type SearchTerms,
} from '#document/search-words.ts';

/** A piece of a shown text: found, or around it. */
export interface ExcerptPiece {
  text: string;
  found: boolean;
}

/** A text of the index, and where a query was found in it. */
export interface FoundText {
  /** The indexed words, apart by spaces. */
  content: string;
  /** The headings with the place of their first word. */
  anchors: readonly { element: string; id: string; text: string; location: number }[];
  /** The places of the words that were found. */
  locations: readonly number[];
}

/** A section of a text, with what was found there. */
export interface FoundSection {
  /** The fragment of its heading; empty for what stands below the title. */
  id: string;
  title: ExcerptPiece[];
  excerpt: ExcerptPiece[];
}

/** What to show of a text. */
export interface FoundParts {
  title: ExcerptPiece[];
  /** In the order of the text; what stands below the title alone where only the title was found. */
  sections: FoundSection[];
}

/** What fits in an excerpt, and before the first that was found: a character of Chinese counts 1, another word 2. */
const [excerptSize, sizeBefore] = [60, 12];

/** The places that stand in a row of at least so many. */
function placesInRows(places: readonly number[], length: number): Set<number> {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const kept = new Set<number>();
  let row: number[] = [];
  for (const place of [...sorted, Infinity]) {
    if (row.length > 0 && row.at(-1) !== place - 1) {
      if (row.length >= length) for (const each of row) kept.add(each);
      row = [];
    }
    row.push(place);
  }
  return kept;
}

/**
 * Tells whether the places of found words can hold the phrase of a query. An index knows only that all of its
 * words are somewhere in the text.
 */
export function holdsPhrase(places: readonly number[], { phrase }: SearchTerms): boolean {
  return phrase.length < 2 || placesInRows(places, phrase.length).size > 0;
}

/**
 * Tells whether a text that answers a query has all its words: Pagefind leaves out a word that no text has, or
 * looks for one that is the beginning of it.
 *
 * @param facts texts in which words may be found that have no place
 */
export function hasEveryWord(text: FoundText, facts: readonly string[], { words }: SearchTerms): boolean {
  const content = text.content.split(' ');
  const found = text.locations.map((place) => content[place] ?? '');
  const all = [...found, ...facts.flatMap((fact) => [...fact.split(/\s+/), ...indexedWords(fact)])];
  return words.every((asked) => all.some((word) => isFormOf(word, asked)));
}

/** The places to show as found: words of a phrase only where it stands whole. */
function placesToShow({ locations }: FoundText, words: readonly string[], { phrase }: SearchTerms) {
  if (phrase.length < 2) return locations;
  const rows = placesInRows(locations, phrase.length);
  const isOfPhrase = (place: number): boolean => phrase.some((asked) => answers(words[place] ?? '', asked));
  return locations.filter((place) => rows.has(place) || !isOfPhrase(place));
}

/** A pair of characters that was asked for is found with both; one that begins with what was asked, with its first. */
function withSecondCharacters(places: readonly number[], words: readonly string[], terms: SearchTerms) {
  const pairs = terms.words.filter((word) => isChineseWord(word) && [...word].length === 2);
  return new Set([
    ...places,
    ...places
      .filter((place) => pairs.some((pair) => answers(words[place] ?? '', pair)))
      .map((place) => place + 1),
  ]);
}

/** The letters of a word, and the punctuation around them. */
function edges(word: string): string[] {
  const [, before = '', letters = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(shownWord(word)) ?? [];
  return [before, letters, after];
}

function show(words: readonly string[], from: number, to: number, found: ReadonlySet<number>) {
  const pieces: ExcerptPiece[] = [];
  const add = (text: string, isFound: boolean): void => {
    const last = pieces.at(-1);
    if (last?.found === isFound) last.text += text;
    else if (text !== '') pieces.push({ text, found: isFound });
  };
  for (let place = from; place < to; place += 1) {
    const word = words[place] as string;
    const last = place > from ? words[place - 1] : undefined;
    if (last !== undefined) add(spaceBetween(last, word), found.has(place - 1) && found.has(place));
    const [before = '', letters = '', after = ''] = edges(word);
    if (before !== '') add(before, false);
    add(letters, found.has(place));
    if (after !== '') add(after, false);
  }
  return pieces;
}

/** The place up to which words fill a size, going forwards or backwards. */
function reach(words: readonly string[], place: number, edge: number, size: number): number {
  const step = Math.sign(edge - place);
  let left = size;
  let end = place;
  while (end !== edge) {
    left -= isChineseWord(words[step > 0 ? end : end - 1] ?? '') ? 1 : 2;
    if (left < 0) break;
    end += step;
  }
  return end;
}

/** The part of a section in which most was found, from its first word where nothing was. */
function excerptOf(words: readonly string[], from: number, to: number, found: ReadonlySet<number>) {
  const places = [...found].filter((place) => place >= from && place < to).sort((a, b) => a - b);
  let [start, most, last] = [from, 0, 0];
  for (const [index, place] of places.entries()) {
    const stop = reach(words, place, to, excerptSize - sizeBefore);
    while (last < places.length && (places[last] as number) < stop) last += 1;
    if (last - index <= most) continue;
    [start, most] = [reach(words, place, from, sizeBefore), last - index];
  }
  const stop = reach(words, start, to, excerptSize);
  const pieces = show(words, start, stop, found);
  if (start > from) pieces.unshift({ text: '…', found: false });
  if (stop < to) pieces.push({ text: '…', found: false });
  return pieces;
}

/** Cuts a text at its headings and keeps the sections in which something was found. */
export function findSections(text: FoundText, terms: SearchTerms): FoundParts {
  const words = text.content.split(' ');
  const places = placesToShow(text, words, terms);
  const found = withSecondCharacters(places, words, terms);
  const anchors = [...text.anchors].sort((a, b) => a.location - b.location);
  const all = anchors.map(({ element, id, text: heading, location }, index) => {
    const to = anchors[index + 1]?.location ?? words.length;
    const title = heading.split(' ');
    // Pagefind ends a heading with a full stop, but not in the list of headings.
    words.splice(location, title.length, ...title);
    return { isTitle: element === 'h1', id, from: location, body: Math.min(to, location + title.length), to };
  });
  const title = all.find(({ isTitle }) => isTitle);
  const hits = all.filter(({ isTitle, from, body, to }) =>
    places.some((place) => place >= (isTitle ? body : from) && place < to),
  );
  const shown = hits.length > 0 || !title ? hits : [title];
  return {
    title: title ? show(words, title.from, title.body, found) : [],
    sections: shown.map(({ isTitle, id, from, body, to }) => ({
      id: isTitle ? '' : id,
      title: isTitle ? [] : show(words, from, body, found),
      excerpt: excerptOf(words, body, to, found),
    })),
  };
}
