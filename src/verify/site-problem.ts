import { styleText } from 'node:util';

/** Something wrong with a finished site. */
export interface SiteProblem {
  /** Path of the file, relative to the site. */
  file: string;
  message: string;
  help: string;
  /** Where to mend it: a file of the content folder; undefined where that is not known. */
  source?: string | undefined;
}

/** Writes problems of a site for a person at a terminal, as {@link describeProblems} writes those of content. */
export function describeSiteProblems(problems: readonly SiteProblem[]): string {
  return problems
    .map(({ file, message, help, source }) =>
      [
        `${styleText('bold', file)}  ${styleText('red', 'error')}  ${message.replace(/\p{Cc}/gu, ' ')}`,
        ...(source === undefined ? [] : [`  ↔ ${source}`]),
        `  → ${help}`,
      ].join('\n'),
    )
    .join('\n\n');
}
