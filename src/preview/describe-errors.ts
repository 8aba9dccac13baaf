import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** Tells errors of content, each with its place and how to fix it. */
export function describeErrors(errors: readonly Diagnostic[]): string {
  const lines = errors.map(
    ({ file, line, column, message, help }) => `${file}:${line}:${column}  ${message}\n    → ${help}`,
  );
  return `The content has errors:\n\n${lines.join('\n')}`;
}
