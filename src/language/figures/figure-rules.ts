import type { Figure } from '#language/figures/figure.ts';
import type { Reader } from '#language/figures/reading.ts';

/** What words beside a figure make of it. */
type Approximation = NonNullable<Figure['approximation']>;

/** How figures are read in a language, and of whom sentences speak in it. */
export interface FigureRules {
  /** Where a figure may begin. */
  candidate: RegExp;
  /** What reads one there, the first that can. */
  readers: readonly Reader[];
  /** What stands between two figures that share a unit: 10 至 20 亿, 10 to 20 million. */
  joint: RegExp;
  /** What the words right before a figure make of it. */
  approximations: readonly (readonly [RegExp, Approximation])[];
  /** Whether a word in a figure or behind it says that it is more: 一百多. */
  isMore?: (text: string, start: number, end: number) => boolean;
  subjects: {
    /** The names in a sentence. */
    names: RegExp;
    /** What stands for the company that a text is about. */
    pronouns: RegExp;
    /** Whether what stands before a round leaves something that may be a name. */
    mayName?: (words: string) => boolean;
  };
}
