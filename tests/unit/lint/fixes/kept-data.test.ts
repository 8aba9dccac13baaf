import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, type EditScope } from '#diagnostics/edit.ts';
import { keepsData } from '#lint/fixes/kept-data.ts';

function isKept(text: string, old: string, put: string, changes?: EditScope): boolean {
  const start = text.indexOf(old);
  assert.notEqual(start, -1);
  const edits = [{ start, end: start + old.length, text: put, changes }];
  return keepsData(text, applyEdits(text, edits), edits);
}

for (const [text, old, put] of [
  ['title: 甲,乙', ',', '，'],
  ['title: "甲,乙"', ',', '，'],
  ['title: >-\n  甲\n  乙,丙', ',', '，'],
  ['name: {zh: "甲,乙", en: A}', ',', '，'],
  ['- {url: "https://example.com/?utm_source=x"}', '?utm_source=x', ''],
  ['title: One ： two', 'One ： two', '"One: two"'],
  ['title: 甲,乙 # a comment', 'comment', 'note'],
] as const)
  test(`a string may change: ${text}`, () => assert.ok(isKept(text, old, put)));

for (const [text, old, put] of [
  ['title: One ： two', ' ： ', ': '],
  ['title: 甲，乙', '，', ' #'],
  ['year: 2024', '2024', '2025'],
  ['title: ２０２４', '２０２４', '2024'],
  ['title: true.', '.', ''],
  ['name: {zh: 甲，乙}', '，', ','],
  ['name: {zh: 甲，en: 乙}', '，', ', '],
  ['title: "甲"', '甲', '甲"乙'],
  ['ti,tle: 甲', ',', '，'],
  ['a: 甲\nb: 乙', '甲\n', '甲'],
  ['title: 甲', '甲', '*甲'],
] as const)
  test(`data may not change otherwise: ${text} with ${put}`, () => assert.ok(!isKept(text, old, put)));

test('a field or entry at the top level may change its structure, and no other', () => {
  assert.ok(isKept('a: 甲\nb: x\nc: 乙', 'x', '[x]', 'structure'));
  assert.ok(isKept('- x\n- 乙', 'x', '{a: x}', 'structure'));
  assert.ok(!isKept('a: 甲\nb: x\nc: 乙', 'x', 'x\nd: 1', 'structure'));
  assert.ok(!isKept('a: {b: 甲,c: 乙}', ',', '，', 'words'));
});
