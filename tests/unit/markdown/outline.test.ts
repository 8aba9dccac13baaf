import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineOf } from '#markdown/outline.ts';
import { bodyOf } from '../sample.ts';

/** The outline, each entry as `title < parent`, with ∅ where it is empty. */
function shown(source: string): string[] {
  return outlineOf(bodyOf(source)).map(
    ({ title, parent, isEmpty, depth }) =>
      `${depth} ${title}${parent ? ` < ${parent.title}` : ''}${isEmpty ? ' ∅' : ''}`,
  );
}

const cases: [what: string, source: string, outline: string[]][] = [
  ['sections and their parts', '## A\n\n### B\n\nb\n\n## C\n\nc', ['2 A', '3 B < A', '2 C']],
  ['a part below a part', '## A\n\n#### B\n\nb', ['2 A', '4 B < A']],
  ['an empty section before the next', '## A\n\n## B\n\nb', ['2 A ∅', '2 B']],
  ['an empty part', '## A\n\na\n\n### B\n\n## C\n\nc', ['2 A', '3 B < A ∅', '2 C']],
  ['an empty last section before notes', 'x[^1]\n\n## A\n\n[^1]: n', ['2 A ∅']],
  ['a section that only a comment is in', '## A\n\n{/* a */}', ['2 A ∅']],
  ['a component as what a section holds', '## A\n\n<FundingTable />', ['2 A']],
  ['titles without their notes', '## A[^1]\n\na\n\n[^1]: n', ['2 A']],
  ['no headings of a quotation', '## A\n\n> ## B', ['2 A']],
];

for (const [what, source, outline] of cases)
  test(`tells ${what}`, () => {
    assert.deepEqual(shown(source), outline);
  });
