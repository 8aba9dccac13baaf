import type { Problem } from '#schema/problem.ts';

/** Content that cannot be published; its message lists every problem with its place. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ file, line, column, message, help }) =>
        `${file}:${line}:${column}  ${message}\n    → ${help.replaceAll('\n', '\n      ')}`,
    );
    super(`The content has problems:\n\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
