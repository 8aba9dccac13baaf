import type { NumberWords } from '#column.ts';

/** The words that a new column starts with, in one language. */
export interface ColumnWords {
  /** What the column is, in a few words and in a sentence, until somebody writes it. */
  tagline: string;
  description: string;
  /** Whose the texts are, by the name of the column. */
  rights: (name: string) => string;
  /** What an issue is called: the words around its number. */
  numbering: NumberWords;
  /** What the sample issue says. */
  sample: { title: string; description: string; text: string };
  /** The name of its tag, and what it is for. */
  tag: { name: string; description: string };
  /** Who writes it, by the name of the column. */
  team: (name: string) => string;
  /** The page about the column. */
  about: (name: string) => { title: string; description: string; text: string };
}
