/** The words about series of issues. */
export interface SeriesMessages {
  series: string;
  seriesDescription: string;
  /** Around the name of a series in one of its issues: the lead stands before it where no label does; no count where it would have to change. */
  inSeries: { lead: string; before: string; after: (part: number, count: number | undefined) => string };
  numberedPart: (part: number) => string;
  partsInSeries: (count: number) => string;
  /** The way to the last one that is out. */
  latestPart: string;
  previousPart: string;
  nextPart: string;
  /** Names the links to the parts beside one. */
  seriesNeighbours: (name: string) => string;
}
