import { isChineseWord, shownWord, type SearchTerms } from '#document/search-words.ts';

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

/** Words of an excerpt, and those before the first that was found. */
const [excerptWords, wordsBefore] = [56, 10];

const joins = /[\p{L}\p{N}%$)]$/u;
const joined = /^[\p{L}\p{N}$(]/u;

/** The space between two words of the index: the white space of the text, or what Chinese has beside Latin letters. */
function spaceBetween(left: string, right: string): string {
  const [before, after] = [isChineseWord(left), isChineseWord(right)];
  if (before && after) return '';
  if (!before && !after) return ' ';
  return joins.test(shownWord(left)) && joined.test(shownWord(right)) ? ' ' : '';
}

function pairOf(word: string): string {
  return isChineseWord(word) ? [...word].slice(0, 2).join('') : '';
}

/** A pair of characters that was asked for is found with both; one that begins with what was asked, with its first. */
function foundPlaces({ locations }: FoundText, words: readonly string[], terms: SearchTerms): Set<number> {
  const asked = new Set(terms.words);
  const found = new Set(locations);
  for (const place of locations) if (asked.has(pairOf(words[place] ?? ''))) found.add(place + 1);
  return found;
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
    const before = place > from ? words[place - 1] : undefined;
    if (before !== undefined) add(spaceBetween(before, word), found.has(place - 1) && found.has(place));
    add(shownWord(word), found.has(place));
  }
  return pieces;
}

/** The part of a section in which most was found. */
function excerptOf(words: readonly string[], from: number, to: number, found: ReadonlySet<number>) {
  const places = [...found].filter((place) => place >= from && place < to).sort((a, b) => a - b);
  let [start, most, first] = [from, 0, 0];
  for (const [index, place] of places.entries()) {
    while ((places[first] as number) <= place - (excerptWords - wordsBefore)) first += 1;
    if (index - first < most) continue;
    [start, most] = [Math.max(from, (places[first] as number) - wordsBefore), index - first + 1];
  }
  const stop = Math.min(to, start + excerptWords);
  const pieces = show(words, start, stop, found);
  if (start > from) pieces.unshift({ text: '…', found: false });
  if (stop < to) pieces.push({ text: '…', found: false });
  return pieces;
}

/** Cuts a text at its headings and keeps the sections in which something was found. */
export function findSections(text: FoundText, terms: SearchTerms): FoundParts {
  const words = text.content.split(' ');
  const found = foundPlaces(text, words, terms);
  const anchors = [...text.anchors].sort((a, b) => a.location - b.location);
  const has = (from: number, to: number): boolean =>
    text.locations.some((place) => place >= from && place < to);
  const all = anchors.map(({ element, id, text: heading, location }, index) => {
    const to = anchors[index + 1]?.location ?? words.length;
    const body = Math.min(to, location + heading.split(' ').length);
    return { isTitle: element === 'h1', id, location, body, to };
  });
  const title = all.find(({ isTitle }) => isTitle);
  const hits = all.filter(({ isTitle, location, body, to }) => has(isTitle ? body : location, to));
  const shown = hits.length > 0 || !title ? hits : [title];
  return {
    title: title ? show(words, title.location, title.body, found) : [],
    sections: shown.map(({ isTitle, id, location, body, to }) => ({
      id: isTitle ? '' : id,
      title: isTitle ? [] : show(words, location, body, found),
      excerpt: excerptOf(words, body, to, found),
    })),
  };
}

/**
 * Tells whether the places of found words can hold the longest run of Chinese of a query: its pairs of
 * characters stand one after the other. An index knows only that all of them are somewhere in the text.
 */
export function holdsPhrase(places: readonly number[], { phrase }: SearchTerms): boolean {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  let run = 0;
  return (
    phrase < 3 ||
    sorted.some((place, index) => {
      run = sorted[index - 1] === place - 1 ? run + 1 : 1;
      return run >= phrase - 1;
    })
  );
}
