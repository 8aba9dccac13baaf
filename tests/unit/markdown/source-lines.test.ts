import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SourceLines } from '#markdown/source-lines.ts';

for (const [name, end] of [
  ['line feeds', '\n'],
  ['carriage returns and line feeds', '\r\n'],
  ['carriage returns', '\r'],
] as const)
  test(`turns places into offsets and back where ${name} end lines`, () => {
    const text = ['甲乙', '', '𠮷丁', ''].join(end);
    const source = new SourceLines(text);
    for (const [word, place] of [
      ['甲', { line: 1, column: 1 }],
      ['乙', { line: 1, column: 2 }],
      ['丁', { line: 3, column: 3 }],
    ] as const) {
      assert.equal(source.offsetAt(place), text.indexOf(word));
      assert.deepEqual(source.placeAt(text.indexOf(word)), place);
    }
    assert.deepEqual(source.placeAt(text.length), { line: 4, column: 1 });
  });

test('takes a place behind the end as the end', () => {
  assert.equal(new SourceLines('ab').offsetAt({ line: 9, column: 1 }), 2);
  assert.equal(new SourceLines('ab').offsetAt({ line: 1, column: 9 }), 2);
});
