import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMergeConflict } from '#markdown/merge-conflict.ts';
import { inEnglish } from '../in-english.ts';

const both = '<<<<<<< HEAD\n一\n=======\n二\n>>>>>>> other';

const conflicts: [what: string, text: string, first: number, last: number][] = [
  ['one conflict', `a\n${both}\nb`, 2, 6],
  ['two conflicts, from the first mark to the last', `${both}\na\n${both}`, 1, 11],
  ['the common lines of diff3', `<<<<<<< HEAD\n一\n||||||| base\n零\n=======\n二\n>>>>>>> other`, 1, 7],
  ['longer marks', '<<<<<<<<< HEAD\n一\n=========\n二\n>>>>>>>>> other', 1, 5],
  ['a mark without a name', '<<<<<<<\n一\n=======\n二\n>>>>>>>', 1, 5],
  ['a mark that was left at the end', 'a\n\n>>>>>>> other\n', 3, 3],
  ['the marks after the first, which was deleted', '一\n=======\n二\n>>>>>>> other', 2, 4],
  ['the marks before the last, which was deleted', '<<<<<<< HEAD\n一\n=======\n二', 1, 3],
];

for (const [what, text, first, last] of conflicts)
  test(`finds ${what}`, () => {
    const { line, code, message = '' } = findMergeConflict(text) ?? {};
    const told = inEnglish(message);
    assert.equal(line, first);
    assert.equal(code, 'merge-conflict');
    assert.ok(told.includes(first === last ? `line ${first} ` : `lines ${first}–${last}`), told);
  });

for (const text of [
  '标题\n=======\n',
  '一 <<<<<<< 二',
  ' <<<<<<< HEAD',
  '<<<<<< six',
  '>>>>>> quoted',
  '| a | b |\n|---|---|',
  '<<<<<<<HEAD',
])
  test(`takes ${JSON.stringify(text)} for a text`, () => {
    assert.equal(findMergeConflict(text), undefined);
  });

test('takes a line of seven = in data for what is left of a merge', () => {
  assert.equal(findMergeConflict('name: A\n=======\nfounded: 2020\n', true)?.line, 2);
});
