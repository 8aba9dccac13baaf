import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offsetsInBlock, placeInValue } from '#lint/value-place.ts';
import { parseYaml } from '#content/yaml-source.ts';
import type { RecordPath } from '#diagnostics/diagnostic.ts';
import { SourceLines } from '#markdown/source-lines.ts';

const place = { file: 'a.yaml', path: ['text'] };

function read(source: string) {
  const { data, problems, locate } = parseYaml(source);
  assert.deepEqual(problems, []);
  const words = (data as { text: string }).text.trim();
  return {
    words,
    lines: new SourceLines(source),
    files: { locate: (_file: string, path: RecordPath) => locate(path) },
  };
}

const blocks = [
  'text: |\n  一句话。\n\n  Another 🚀 one.\nnext: 1\n',
  'text: >-\n  一句话\n  折成两行。\n\n  English folded\n  as well.\n',
  'text: |+2  # a comment\n    indented\n  and not\n\n\nnext: 1\n',
  'text: |\r\n  Lines that end\r\n\r\n  in CR LF.\r\n',
];

for (const source of blocks)
  test(`finds each character of ${JSON.stringify(source)} where it is written`, () => {
    const { words, lines, files } = read(source);
    const offsets = offsetsInBlock(files, lines, place, words);
    assert.equal(offsets?.length, words.length + 1);
    for (const [index, unit] of words.split('').entries()) {
      const offset: number = offsets?.[index] ?? 0;
      if (/\S/.test(unit)) assert.equal(source[offset], unit);
      assert.deepEqual(placeInValue(files, lines, place, words, index), lines.placeAt(offset));
    }
  });

for (const source of ['text: one line\n', 'text: "one line"\n', "text: 'it''s'\n", 'text: two\n  lines\n'])
  test(`takes ${JSON.stringify(source)} for no block`, () => {
    const { words, lines, files } = read(source);
    assert.equal(offsetsInBlock(files, lines, place, words), undefined);
  });
