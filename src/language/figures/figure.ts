/** What a figure tells. */
export type FigureKind = 'money' | 'count' | 'percent' | 'multiple' | 'date';

/** A figure of a text, in a form that is the same in both languages. */
export interface Figure {
  kind: FigureKind;
  /**
   * `USD 640000000`, `108000`, `80%` (`1/3` where no percentage is exact), `×10`; a date `2025`, `2025-03` or
   * `2025-03-31`, without its year `--03` or `--03-31`, a day alone `---31`, a decade `2010s`.
   */
  value: string;
  /** Another normal form that the same words may have: `×4` for “grew by 3 times”. */
  also?: string | undefined;
  /** Set where the words are too loose to be held against a text that lacks them: small numbers, “half”. */
  lenient?: true | undefined;
  /** What the words beside it make of it; undefined where it stands as it is. */
  approximation?: 'about' | 'more' | 'less' | undefined;
  /** As written. */
  text: string;
  line: number;
  column: number;
  /** The column after its last character; undefined where it ends on another line. */
  endColumn?: number | undefined;
}
