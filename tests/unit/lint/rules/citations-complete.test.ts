import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsComplete } from '#lint/rules/citations-complete.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { english } from '../../in-english.ts';

const zh = 'issues/005-example-five/zh.mdx';

test('a reference is cited or marked as further reading, and not both', async () => {
  const diagnostics = await diagnosticsOf(citationsComplete, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    `${zh}:15:9 ${english('citations-complete.uncited', { id: 'example-filing' })}`,
    `${zh}:19:114 ${english('citations-complete.further', { id: 'example-book' })}`,
  ]);
  assert.deepEqual(
    diagnostics.map(({ related }) => related),
    [undefined, { file: zh, line: 26, column: 9 }],
  );
});

test('a citation in a note counts, and translations are left alone', async () => {
  assert.deepEqual(await diagnosticsOf(citationsComplete, 'nearly'), []);
});
