import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptValues } from '#state/kept-values.ts';
import { scratchFolder } from '../content/content-copy.ts';

const unexpected = (): never => assert.fail('it is made again');

test('a value is made once for a source, and again where the code that makes it changed', (t) => {
  const folder = scratchFolder(t);
  const first = new KeptValues<string>(folder, 'words', 'maker');
  assert.equal(
    first.take('source', () => 'value'),
    'value',
  );
  first.save();
  assert.equal(new KeptValues<string>(folder, 'words', 'maker').take('source', unexpected), 'value');
  assert.equal(
    new KeptValues<string>(folder, 'words', 'another').take('source', () => 'new'),
    'new',
  );
});

test('what is not taken any more is forgotten', (t) => {
  const folder = scratchFolder(t);
  for (const source of ['one', 'two']) {
    const values = new KeptValues<string>(folder, 'words', 'maker');
    values.take(source, () => source);
    values.save();
  }
  assert.equal(
    new KeptValues<string>(folder, 'words', 'maker').take('one', () => 'made again'),
    'made again',
  );
});
