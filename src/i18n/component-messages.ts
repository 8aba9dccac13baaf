/** The words of drawings, of tables of figures, of rounds told in a line and of videos. */
export interface ComponentMessages {
  /** The words of drawings. */
  drawing: {
    about: (figure: string) => string;
    over: (figure: string) => string;
    range: (low: string, high: string) => string;
    outOf: (figure: string, all: string) => string;
    valuationAfter: (round: string) => string;
    linear: string;
    logarithmic: string;
    /** Who made a drawing, before the numbers of its sources. */
    drawnFrom: string;
    /** Where all figures come from the company’s file. */
    drawnFromRecord: string;
    /** Where some do, before the numbers of the other sources. */
    drawnFromBoth: string;
  };
  /** A round told in a line: what is said of its size, and who led it or joined it, behind a label. */
  roundLine: {
    undisclosed: string;
    valuedAt: (sum: string) => string;
    investors: (label: string, names: string) => string;
  };
  /** What the language calls a site of videos, by the name that it has in Latin letters. */
  videoSite: (name: string) => string;
  /** The words of tables of figures. */
  table: {
    /** In the place of a figure that is not known. */
    noFigure: string;
    /** Where figures come from the files of companies. */
    fromRecord: string;
  };
}
