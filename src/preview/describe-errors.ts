import type { Problem } from '#diagnostics/problem.ts';

/** Tells errors of content, each with its place and how to mend it. */
export function describeErrors(errors: readonly Problem[]): string {
  const lines = errors.map(
    ({ file, line, column, message, help }) => `${file}:${line}:${column}  ${message}\n    → ${help}`,
  );
  return `The content has errors:\n\n${lines.join('\n')}`;
}
