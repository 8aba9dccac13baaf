import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** The place of what is wrong with a file of a site as a whole: nothing is published with it. */
export function wholeFile(file: string): Pick<Diagnostic, 'severity' | 'file' | 'line' | 'column'> {
  return { severity: 'error', file, line: 1, column: 1 };
}
