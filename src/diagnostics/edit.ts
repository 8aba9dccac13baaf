/**
 * What an edit may change of a document: words, the address of a link, the structure of a block, or words that become a
 * component which writes them.
 */
export type EditScope = 'words' | 'address' | 'structure' | 'amount';

/** A change of a text: the characters from one offset to another are replaced. */
export interface Edit {
  /** Counted from 0, in UTF-16 code units. */
  start: number;
  end: number;
  text: string;
  /** What it may change; words where it does not say. */
  changes?: EditScope | undefined;
}

/** A passage and what stands there after an edit. */
export interface Replacement {
  before: string;
  after: string;
}

/**
 * Puts edits into the order of a text. Of two that overlap or insert at the same place, the first is kept; one that lies
 * outside of the text is left out.
 */
export function orderEdits<T extends Edit>(edits: readonly T[], length: number): T[] {
  const ordered: T[] = [];
  let [start, end] = [-1, 0];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const isTwice = edit.start === start && edit.end === end && start === end;
    if (edit.start < end || edit.end < edit.start || edit.end > length || isTwice) continue;
    ordered.push(edit);
    ({ start, end } = edit);
  }
  return ordered;
}

/** Applies edits that stand in the order of the text and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts = edits.map(
    ({ start, text: put }, index) => text.slice(edits[index - 1]?.end ?? 0, start) + put,
  );
  return parts.join('') + text.slice(edits.at(-1)?.end ?? 0);
}

/** Where an offset of a text that no edit replaces lies after the edits. */
export function moveOffset(offset: number, edits: readonly Edit[]): number {
  return edits.reduce(
    (moved, { start, end, text }) => (end <= offset ? moved + text.length - (end - start) : moved),
    offset,
  );
}

/**
 * Moves edits to where they stand in a part of the text.
 *
 * @param shift the offset of the part in the text
 */
export function shiftEdits<T extends Edit>(edits: readonly T[], shift: number): T[] {
  return edits.map((edit) => ({ ...edit, start: edit.start - shift, end: edit.end - shift }));
}

/**
 * Writes a text with edits as a parser reads it: lines end in line feeds.
 *
 * @returns undefined where an edit cuts the end of a line apart
 */
export function withLineFeeds(
  text: string,
  edits: readonly Edit[],
): { text: string; edits: Edit[] } | undefined {
  if (!text.includes('\r') && !edits.some((edit) => edit.text.includes('\r')))
    return { text, edits: [...edits] };
  const isInside = (offset: number): boolean => text[offset - 1] === '\r' && text[offset] === '\n';
  if (edits.some(({ start, end }) => isInside(start) || isInside(end))) return undefined;
  const lines = (part: string): string => part.replace(/\r\n?/g, '\n');
  const moved = (offset: number): number => lines(text.slice(0, offset)).length;
  return {
    text: lines(text),
    edits: edits.map((edit) => ({
      ...edit,
      start: moved(edit.start),
      end: moved(edit.end),
      text: lines(edit.text),
    })),
  };
}

/** Tells whether a text becomes another by some replacements, each done once and in their order. */
export function isMadeBy(before: string, after: string, replacements: readonly Replacement[]): boolean {
  let places = new Set([0]);
  let shift = 0;
  for (const each of replacements) {
    const next = new Set<number>();
    for (const place of places)
      for (let start = place; start <= before.length; start += 1) {
        if (before.startsWith(each.before, start) && after.startsWith(each.after, start + shift))
          next.add(start + each.before.length);
        if (before[start] !== after[start + shift]) break;
      }
    places = next;
    shift += each.after.length - each.before.length;
  }
  return [...places].some((place) => before.slice(place) === after.slice(place + shift));
}
