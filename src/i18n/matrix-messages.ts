/** Words for the matrix of companies against investors, and for the list below it. */
export interface MatrixMessages {
  title: string;
  /** The title of the list of all investors. */
  everyone: string;
  /** Which investors are shown. */
  investors: (shown: number, all: number) => string;
  /** Which companies are shown. */
  companies: (shown: number, all: number) => string;
  rounds: (count: number) => string;
}
