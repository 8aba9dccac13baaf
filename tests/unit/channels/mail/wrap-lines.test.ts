import assert from 'node:assert/strict';
import { test } from 'node:test';
import stringWidth from 'string-width';
import { wrapLines } from '#channels/mail/wrap-lines.ts';
import { tries } from '../../../extent.ts';
import { Random } from '../../../random.ts';

test('a line ends between characters of Chinese, but not before a mark that ends a clause', () => {
  assert.deepEqual(wrapLines('芯片先写编译器，再造。', 14), ['芯片先写编译', '器，再造。']);
  assert.deepEqual(wrapLines('它说“好”，就走了。', 6), ['它说', '“好”，', '就走', '了。']);
});

test('a line ends at a space, and no word is torn', () => {
  assert.deepEqual(wrapLines('A compiler came  first.', 10), ['A compiler', 'came', 'first.']);
  assert.deepEqual(wrapLines('用 token 计费', 8), ['用 token', '计费']);
});

test('what cannot be divided has a line of its own', () => {
  const address = 'https://column.test/a-long-way/';
  assert.deepEqual(wrapLines(`见 ${address} 一文`, 10), ['见', address, '一文']);
});

test('nothing is one empty line', () => {
  assert.deepEqual(wrapLines('', 10), ['']);
});

test('lines have every character of a text, and are as wide as they may be', () => {
  const pieces = [
    '词',
    '一',
    '，',
    '。',
    '“',
    '”',
    '（',
    '）',
    ' ',
    ' ',
    'ab',
    'token',
    '2024',
    '[12]',
    '⁷',
    '…',
    'é',
    '👩‍🚀',
  ];
  for (let seed = 0; seed < tries(200, 5000); seed += 1) {
    const random = new Random(seed);
    const text = Array.from({ length: random.between(0, 60) }, () => random.pick(pieces))
      .join('')
      .replace(/\s+(?=[，。”）…])|(?<=[“（])\s+/g, '');
    const width = random.between(8, 40);
    const lines = wrapLines(text, width);
    const withoutSpaces = (words: string): string => words.replace(/\s/g, '');
    assert.equal(withoutSpaces(lines.join('')), withoutSpaces(text), `seed ${seed}`);
    for (const [index, line] of lines.entries()) {
      if (index > 0) assert.doesNotMatch(line, /^[，。”）\s]/u, `seed ${seed}`);
      if (index < lines.length - 1) assert.doesNotMatch(line, /[“（\s]$/u, `seed ${seed}`);
      // Only what has no place to end in is wider.
      if (stringWidth(line) > width) assert.deepEqual(wrapLines(line, 1), [line], `seed ${seed}`);
    }
  }
});
