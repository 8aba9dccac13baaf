import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseFaults, englishFaults } from '#language/typography.ts';
import type { Fault } from '#language/straight-marks.ts';

function applyFaults(text: string, faults: readonly Fault[]): string {
  return faults.reduceRight(
    (fixed, { start, end, replacement }) => fixed.slice(0, start) + replacement + fixed.slice(end),
    text,
  );
}

for (const [wrong, right] of [
  ['甲,乙', '甲，乙'],
  ['甲, 乙', '甲，乙'],
  ['甲;乙!丙?', '甲；乙！丙？'],
  ['时间:三点', '时间：三点'],
  ['甲.乙', '甲。乙'],
  ['甲.', '甲。'],
  ['甲 (乙) 丙', '甲（乙）丙'],
  ['说"好"', '说“好”'],
  ['"iPhone" 和 "手机"', '"iPhone" 和 “手机”'],
  ['见 https://example.com/a,乙,丙', '见 https://example.com/a,乙，丙'],
  ['中文English中文', '中文 English 中文'],
  ['在2024年', '在 2024 年'],
  ['中 文', '中文'],
  ['甲 ，乙', '甲，乙'],
  ['甲， 乙', '甲，乙'],
  ['甲...', '甲……'],
  ['甲。。。', '甲……'],
  ['甲--乙', '甲——乙'],
  ['ＡＢ１', 'AB1'],
  ['甲，，乙', '甲，乙'],
  ['甲。。', '甲。'],
] as const)
  test(`sets ${wrong} as ${right}`, () => {
    const faults = chineseFaults(wrong);
    assert.ok(faults.length > 0);
    assert.equal(applyFaults(wrong, faults), right);
  });

for (const right of [
  '甲，乙。',
  '中文 English 中文',
  '3.5% 的 1,000 元',
  'A, B (C).',
  '“甲”（乙）——丙……',
  '见 https://example.com/a,b',
  '12:30',
  'R&D、C++、GPT-4',
  '3 月 5 日—8 日',
  '"iPhone" 和 "iPad" 之外',
  '65" 电视和 75" 电视',
  '见 https://zh.example.org/wiki/人工智能2024 后面',
])
  test(`leaves ${right} alone`, () => assert.deepEqual(chineseFaults(right), []));

for (const [wrong, right] of [
  ['a "word" here', 'a “word” here'],
  ["it doesn't", 'it doesn’t'],
  ["the 'word' here", 'the ‘word’ here'],
  ['one ， two', 'one, two'],
  ['the end。', 'the end.'],
  ['here （brackets）', 'here (brackets)'],
  ['chips ,and', 'chips, and'],
  ['two  spaces', 'two spaces'],
  ['word , word', 'word, word'],
  ['a -- b', 'a—b'],
  ['and so...', 'and so…'],
  ['one,two', 'one, two'],
] as const)
  test(`sets ${wrong} as ${right}`, () =>
    assert.equal(applyFaults(wrong, englishFaults(wrong, true)), right));

for (const right of ['It’s “so”, U.S. and e.g. 1,000', 'The term 芯片 (chip) …', 'a—b'])
  test(`leaves ${right} alone`, () => assert.deepEqual(englishFaults(right, true), []));

test('lets straight marks stand where a text has no others', () => {
  assert.deepEqual(englishFaults(`it doesn't "stop"`, false), []);
});

/** A generator of numbers from 0 to 1, the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test('settles in a few rounds whatever is written, and drops no letter', () => {
  const random = seeded(7);
  const pieces = [
    '中',
    '文',
    'English',
    '2024',
    ',',
    '，',
    ' ',
    '.',
    '。',
    '(',
    ')',
    '"',
    ':',
    '--',
    '...',
    '“',
    '”',
    'Ａ',
  ];
  for (let round = 0; round < 2000; round += 1) {
    const text = Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
    let [current, rounds] = [text, 0];
    for (let faults = chineseFaults(current); faults.length > 0; faults = chineseFaults(current)) {
      current = applyFaults(current, faults);
      rounds += 1;
      assert.ok(rounds < 12, text);
    }
    const letters = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    assert.equal(letters(current), letters(text), text);
  }
});
