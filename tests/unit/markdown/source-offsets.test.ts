import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOffsets } from '#markdown/source-offsets.ts';

/** What stands in the source for each unit of a text. */
function pieces(text: string, source: string): string[] | undefined {
  const offsets = sourceOffsets(text, source, 0);
  return offsets?.slice(0, -1).map((offset, place) => source.slice(offset, offsets[place + 1]));
}

test('finds each unit where it stands', () => {
  assert.deepEqual(pieces('a芯b', 'a芯b and more'), ['a', '芯', 'b']);
});

test('finds escapes and references where they start', () => {
  assert.deepEqual(pieces('a*b&c', 'a\\*b&amp;c'), ['a', '\\*', 'b', '&amp;', 'c']);
});

test('passes over the ends of lines, indentation and the marks of quotations, whatever they become', () => {
  assert.deepEqual(pieces('a\nb', 'a  \r\n> b'), ['a', '  \r\n> ', 'b']);
  assert.deepEqual(pieces('a b', 'a\n  b'), ['a', '\n  ', 'b']);
  assert.deepEqual(sourceOffsets('芯片', '芯\n片', 0), [0, 2, 3]);
});

test('gives nothing where the source says something else', () => {
  assert.equal(sourceOffsets('abc', 'abd', 0), undefined);
  assert.equal(sourceOffsets('abc', 'ab', 0), undefined);
});
