import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsComplete } from '#lint/rules/citations-complete.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';

const zh = 'issues/005-example-five/zh.mdx';

test('a reference is cited or marked as further reading, and not both', async () => {
  const diagnostics = await diagnosticsOf(citationsComplete, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    `${zh}:15:9 the text does not cite the reference “example-filing”`,
    `${zh}:19:114 the reference “example-book” is marked as further reading, and the text cites it`,
  ]);
  assert.deepEqual(
    diagnostics.map(({ related }) => related),
    [undefined, { file: zh, line: 26, column: 9 }],
  );
});

test('a citation in a note counts, and translations are left alone', async () => {
  assert.deepEqual(await diagnosticsOf(citationsComplete, 'nearly'), []);
});
