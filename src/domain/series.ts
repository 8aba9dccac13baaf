import type { Issue, Series } from '#domain/issue.ts';

/** A series with its issues in the order in which they are read. */
export interface SeriesEntry<I = Issue> {
  series: Series;
  /** The lowest number first; retracted ones keep their place. */
  parts: I[];
}

/** Where an issue stands in its series. */
export interface SeriesPlace {
  series: Series;
  /** The first part is 1. */
  part: number;
  /** How many parts are shown; undefined where what says so must not change with the next part. */
  count?: number | undefined;
}

/** A part of a series, and those beside it. */
export interface SeriesPart<I = Issue> extends SeriesPlace {
  previous: I | undefined;
  next: I | undefined;
}

/**
 * Gathers the issues of each series that has one.
 *
 * @param issues the shown issues, the highest number first
 * @returns the series with the newest issue first
 */
export function gatherSeries(issues: readonly Issue[]): SeriesEntry[] {
  const entries = new Map<string, SeriesEntry>();
  for (const issue of issues) {
    if (!issue.series) continue;
    const entry = entries.get(issue.series.id) ?? { series: issue.series, parts: [] };
    entries.set(issue.series.id, entry);
    entry.parts.push(issue);
  }
  return Array.from(entries.values(), ({ series, parts }) => ({ series, parts: parts.toReversed() }));
}

/** Where a part stands, without those beside it. */
export function placeOf({ series, part, count }: SeriesPart<unknown>): SeriesPlace {
  return { series, part, count };
}

/** The places of issues in their series, by their numbers. */
export function partsOfSeries(entries: readonly SeriesEntry[]): Map<number, SeriesPart> {
  return new Map(
    entries.flatMap(({ series, parts }) =>
      parts.map(({ number }, index): [number, SeriesPart] => [
        number,
        { series, part: index + 1, count: parts.length, previous: parts[index - 1], next: parts[index + 1] },
      ]),
    ),
  );
}
