import type { FeedEntry } from '#feeds/feed-entry.ts';
import { withoutForbidden } from '#diagnostics/characters.ts';

const known = new WeakMap<FeedEntry, string>();

/** The text of an entry inside a CDATA section (XML 1.0, section 2.7); many documents have the same entries. */
function characterData(entry: FeedEntry): string {
  const text = known.get(entry) ?? withoutForbidden(entry.html).trim().replaceAll(']]>', ']]]]><![CDATA[>');
  known.set(entry, text);
  return text;
}

/** Stands for the text of an entry in a CDATA section. */
const gap = /<!--text (\d+)-->/g;

/**
 * Writes XML with the whole texts of entries, which are most of it, put in at the end: a generator that works through
 * them takes ten times as long.
 *
 * @param write writes the document of entries whose texts are in CDATA sections
 */
export function spliceTexts(
  entries: readonly FeedEntry[],
  write: (entries: readonly FeedEntry[]) => string,
): string {
  const frame = withoutForbidden(
    write(entries.map((entry, place) => ({ ...entry, html: `<!--text ${place}-->` }))),
  );
  const gaps = Array.from(frame.matchAll(gap), ([, place]) => Number(place));
  // Words of an entry may look like a gap.
  const isPlain = gaps.length === entries.length && gaps.every((place, index) => place === index);
  if (!isPlain) return withoutForbidden(write(entries));
  return frame.replace(gap, (_gap, place) => characterData(entries[Number(place)] as FeedEntry));
}
