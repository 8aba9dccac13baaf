/** Words of a book of issues. */
export interface BookMessages {
  /** The titles of books of more than one issue. */
  bookTitles: { year: (name: string, year: string) => string; all: (name: string) => string };
  /** The name of a year where a book has several. */
  bookYear: (year: string) => string;
  bookCover: string;
  bookTitlePage: string;
  bookContents: string;
  /** What the picture on the cover is. */
  bookCoverOf: (title: string) => string;
  /** The last day on which something in a book changed. */
  bookUpTo: (day: string) => string;
  /** What leads to the site. */
  bookOnTheWeb: string;
  /** Tells readers with disabilities what a book has (EPUB Accessibility 1.1, section 3.1). */
  bookAccessibility: string;
}
