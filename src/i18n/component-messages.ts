/** The words of drawings and of tables of figures. */
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
  /** The words of tables of figures. */
  table: {
    /** In the place of a figure that is not known. */
    noFigure: string;
    /** Where figures come from the files of companies. */
    fromRecord: string;
  };
}
