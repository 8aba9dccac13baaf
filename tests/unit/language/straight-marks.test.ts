import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Fault,
  straightApostrophes,
  straightAroundHan,
  straightQuotations,
} from '#language/straight-marks.ts';

/** A text with its faults set right; those that are not sure stand between question marks. */
function applyFaults(text: string, faults: readonly Fault[]): string {
  return faults.reduceRight((fixed, { start, end, replacement, isUnsure }) => {
    const put = isUnsure ? `?${text.slice(start, end)}?` : replacement;
    return fixed.slice(0, start) + put + fixed.slice(end);
  }, text);
}

for (const [wrong, right] of [
  ['a "word" here', 'a “word” here'],
  ['("word")', '(“word”)'],
  ['“five"', '“five”'],
  ['a 27" screen', 'a 27" screen'],
  ['the "27" here', 'the “27” here'],
  ['a "\uFFFC" here', 'a “\uFFFC” here'],
  ['a word" here', 'a word?"? here'],
  ['say "so " now', 'say “so ?"? now'],
] as const)
  test(`sets the quotation marks of ${wrong}`, () =>
    assert.equal(applyFaults(wrong, straightQuotations(wrong)), right));

for (const [wrong, right] of [
  ["it doesn't", 'it doesn’t'],
  ["the 'word' here", 'the ‘word’ here'],
  ["the '90s and '08", "the ’90s and ?'?08"],
  ["rock 'n' roll", 'rock ’n’ roll'],
  ["6'2 tall, 6' wide", "6'2 tall, 6' wide"],
  ["the authors' names", 'the authors’ names'],
  ["'tis", '’tis'],
] as const)
  test(`sets the apostrophes of ${wrong}`, () =>
    assert.equal(applyFaults(wrong, straightApostrophes(wrong)), right));

for (const [wrong, right] of [
  ['说"好"', '说“好”'],
  ['"A"和"B"', '"A"和"B"'],
  ['"好"和"坏"', '“好”和“坏”'],
  ['27"屏和32"屏', '27"屏和32"屏'],
  ['说"好', '说"好'],
] as const)
  test(`sets the quotation marks around Chinese of ${wrong}`, () =>
    assert.equal(applyFaults(wrong, straightAroundHan(wrong)), right));
