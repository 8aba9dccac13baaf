import type { LintFiles, Report, Rule } from '#lint/rule.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { cutProblem, findCutValues } from '#content/cut-values.ts';

/** The YAML of a file, at its own offsets: all of it, or the front matter of a text. */
function yamlOf(source: string): string {
  const fences = /^\uFEFF?(---[ \t]*\r?\n)([\s\S]*?)(?=^---[ \t]*\r?$)/m.exec(source);
  if (!fences) return source;
  const start = fences[0].length - (fences[2] ?? '').length;
  return `${' '.repeat(start - 1)}\n${fences[2] ?? ''}`;
}

function checkFile(file: string, { read }: Pick<LintFiles, 'read'>, report: Report): void {
  const source = read(file);
  if (!source.includes('#')) return;
  const lines = new SourceLines(source);
  for (const cut of findCutValues(yamlOf(source))) {
    const { start, end, sign, meant } = cut;
    // What was a comment becomes a part of the value.
    const fix =
      meant === undefined
        ? undefined
        : { start, end, text: JSON.stringify(meant), changes: 'structure' as const };
    report({ file, ...lines.placeAt(sign), ...cutProblem(cut), ...(fix && { fix }) });
  }
}

/** A value of YAML is read to its end. */
export const valuesWhole: Rule = {
  name: 'values-whole',
  checkText({ file }, files, report) {
    checkFile(file, files, report);
  },
  check(context, report) {
    const { companies, investors, tags, series, authors } = context.records;
    const files = [companies, investors, tags, series, authors].flatMap((list) =>
      list.map(({ file }) => file),
    );
    for (const file of new Set(files)) checkFile(file, context, report);
  },
};
