import type { Finding } from '#diagnostics/problem.ts';
import { printableJson } from '#diagnostics/printable.ts';

/** Writes findings for programs: a JSON array, places counted from 1, files relative to the content folder. */
export function findingsAsJson(findings: readonly Finding[]): string {
  const json = JSON.stringify(
    findings.map(({ rule, code, severity, file, line, column, message, help, related, fix }) => ({
      rule: rule ?? 'schema',
      code: code ?? rule,
      severity,
      file,
      line,
      column,
      message,
      help,
      ...(related && { related }),
      fixable: fix !== undefined,
    })),
    null,
    2,
  );
  return printableJson(json);
}
