import type { SearchDocument, SearchSection } from '#search/index-files.ts';
import type { SearchQuery } from '#search/query.ts';
import type { NearWords } from '#search/ranking.ts';
import { rangesToMark, type Range } from '#search/text-match.ts';

/** A piece of a shown text: found, or around it. */
export interface ExcerptPiece {
  text: string;
  found: boolean;
}

/** A section of a text, with what was found there. */
export interface FoundSection {
  /** The fragment of its heading; empty for what stands below the title. */
  id: string;
  title: ExcerptPiece[];
  excerpt: ExcerptPiece[];
}

/** What fits in an excerpt, and before the first that was found: Chinese characters, or twice as many others. */
const [excerptSize, sizeBefore] = [60, 12];

function widthOf(character: string): number {
  return /[\u2e80-\uffef]/.test(character) ? 2 : 1;
}

/** The place up to which a text fills a size, going forwards or backwards; a word is not cut. */
function reach(text: string, place: number, step: 1 | -1, size: number): number {
  let left = size * 2;
  let end = place;
  const next = () => text[step > 0 ? end : end - 1];
  for (let character = next(); character !== undefined && left > 0; character = next()) {
    left -= widthOf(character);
    end += step;
  }
  while (
    /[\p{L}\p{N}]/u.test(next() ?? '') &&
    /[!-~\u00c0-\u024f]/.test(text[step > 0 ? end - 1 : end] ?? '')
  )
    end += step;
  return /[\udc00-\udfff]/.test(text[end] ?? '') ? end + step : end;
}

/** Cuts a part of a text at the ranges that were found. */
function cut(text: string, ranges: readonly Range[], from = 0, to = text.length): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = from;
  for (const [start, end] of ranges) {
    if (end <= from || start >= to) continue;
    pieces.push({ text: text.slice(at, Math.max(at, start)), found: false });
    pieces.push({ text: text.slice(Math.max(at, start), Math.min(end, to)), found: true });
    at = Math.min(end, to);
  }
  pieces.push({ text: text.slice(at, to), found: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The part of a text in which most was found; its beginning where nothing was. */
function excerptOf(text: string, ranges: readonly Range[]): ExcerptPiece[] {
  let [start, most] = [0, 0];
  for (const [from] of ranges) {
    const stop = reach(text, from, 1, excerptSize - sizeBefore);
    const count = ranges.filter((range) => range[0] >= from && range[1] <= stop).length;
    if (count > most) [start, most] = [reach(text, from, -1, sizeBefore), count];
  }
  const stop = reach(text, start, 1, excerptSize);
  const pieces = cut(text, ranges, start, stop);
  if (start > 0) pieces.unshift({ text: '…', found: false });
  if (stop < text.length) pieces.push({ text: '…', found: false });
  return pieces;
}

/** How many different things were found in a section. */
function variety({ title, text, inTitle, inText }: MarkedSection): number {
  const found = [
    ...inTitle.map(([from, to]) => title.slice(from, to)),
    ...inText.map(([from, to]) => text.slice(from, to)),
  ];
  return new Set(found.map((each) => each.toLowerCase())).size;
}

interface MarkedSection extends SearchSection {
  inTitle: Range[];
  inText: Range[];
}

/**
 * The title of a document and its sections in which something was found, those with most of the query first; its
 * beginning where only the title was.
 */
export function showDocument(
  document: SearchDocument,
  query: SearchQuery,
  near: NearWords,
  hasPhrase: boolean,
): { title: ExcerptPiece[]; sections: FoundSection[] } {
  const { title, sections } = document;
  const mark = (text: string): Range[] => rangesToMark(document, text, query, near, hasPhrase);
  const marked = sections.map((section): MarkedSection => ({
    ...section,
    inTitle: mark(section.title),
    inText: mark(section.text),
  }));
  const hits = marked.filter((section) => variety(section) > 0).sort((a, b) => variety(b) - variety(a));
  return {
    title: cut(title, mark(title)),
    sections: (hits.length > 0 ? hits : marked.slice(0, 1)).map((section) => ({
      id: section.id,
      title: cut(section.title, section.inTitle),
      excerpt: excerptOf(section.text, section.inText),
    })),
  };
}
