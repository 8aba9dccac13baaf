import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { Catalog } from '#domain/catalog.ts';
import { readContent, sortDiagnostics } from '#content/read-content.ts';
import { copyContent, fixtures } from './content-copy.ts';

const valid = path.join(fixtures, 'valid');

for (const { today, published } of [
  { today: '2023-12-31', published: [] },
  { today: '2026-01-01', published: [3, 2, 1] },
  { today: '2999-01-01', published: [999, 3, 2, 1] },
])
  test(`has all issues, and for readers ${published.join(', ') || 'none'} on ${today}`, () => {
    const { catalog } = readContent(valid, today);
    const numbers = (of: Catalog): number[] => of.issues.map(({ number }) => number);
    assert.deepEqual(numbers(catalog), [999, 4, 3, 2, 1]);
    assert.deepEqual(numbers(catalog.published), published);
  });

test('reads every record and text, whether it is shown or not', () => {
  const { records, bodies } = readContent(valid, '2026-01-01');
  assert.deepEqual(
    Object.entries(records).map(([kind, list]) => [kind, list.length]),
    [
      ['originals', 5],
      ['translations', 3],
      ['companies', 4],
      ['investors', 4],
      ['tags', 4],
      ['series', 2],
      ['authors', 2],
      ['redirects', 4],
    ],
  );
  assert.equal(bodies.length, 10);
});

test('tells which translation is behind', () => {
  const { catalog } = readContent(valid, '2026-01-01');
  const editions = catalog.issues.flatMap((issue) => Object.values(issue.editions));
  assert.deepEqual(
    editions.filter(({ behind }) => behind).map(({ file }) => file),
    ['issues/002-example-two/zh.mdx'],
  );
});

test('gives its problems sorted, as the loader shows them', (t) => {
  const content = copyContent(t, 'second-of-everything');
  const { problems } = readContent(content, '2026-01-01');
  assert.ok(problems.length > 10);
  assert.deepEqual(problems, sortDiagnostics(problems));
});

test('sorts problems by file, then line, then column, and leaves the rest as it was', () => {
  const place = (file: string, line: number, column: number, message: string) => {
    return { severity: 'error', file, line, column, message, help: '' } as const;
  };
  const first = place('a', 2, 10, 'first');
  const second = place('a', 10, 2, 'second');
  const third = place('a', 10, 2, 'third');
  const fourth = place('a', 10, 11, 'fourth');
  const fifth = place('b', 1, 1, 'fifth');
  const list = [fifth, fourth, second, third, first];
  assert.deepEqual(sortDiagnostics(list), [first, second, third, fourth, fifth]);
  assert.deepEqual(list, [fifth, fourth, second, third, first]);
});
