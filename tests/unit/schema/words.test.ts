import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayWidth, title } from '#schema/words.ts';
import { problemsOf } from '../sample.ts';
import { english } from '../in-english.ts';

for (const [line, width] of [
  ['', 0],
  ['abc', 3],
  ['汉字', 4],
  ['，。：！', 8],
  ['ＡＢ', 4],
  ['かな', 4],
  ['한글', 4],
  ['𠮷', 2],
  ['Groq：推理', 10],
  ['“”…', 3],
  ['ｱ', 1],
  ['🚀⌚', 4],
  ['2024©', 5],
] as const)
  test(`counts ${width} columns in ${JSON.stringify(line)}`, () => {
    assert.equal(displayWidth(line), width);
  });

const longest = ['字'.repeat(60), 'a'.repeat(120), `${'字'.repeat(59)}ab`, ` ${'字'.repeat(60)} `];
const tooLong = ['字'.repeat(61), 'a'.repeat(121), `${'字'.repeat(60)}a`, `${'字'.repeat(59)}abc`];

for (const line of longest)
  test(`takes a title of ${[...line].length} characters: ${line.slice(-4)}`, () => {
    assert.equal(title.parse(line), line.trim());
  });

for (const line of tooLong)
  test(`refuses a title of ${[...line].length} characters: ${line.slice(-4)}`, () => {
    assert.deepEqual(problemsOf(title, line), [english('title-length', { columns: 120 })]);
  });
