import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ja } from '#locales/ja.ts';
import { readUsualRound } from '#locales/language.ts';

for (const [currency, minor, digits, words] of [
  ['USD', 64_000_000_000, 2, '6億4000万ドル'],
  ['USD', 400_000_000_00, 2, '4億ドル'],
  ['EUR', 11_300_000, 2, '11万3000ユーロ'],
  ['JPY', 1_200_000_000_000, 0, '1兆2000億円'],
  ['USD', 990_000, 2, '9900ドル'],
  ['USD', 150, 2, '1.5ドル'],
] as const)
  test(`writes ${words} as newspapers do`, () => {
    assert.equal(ja.formatAmount({ currency, minor, digits }), words);
  });

test('writes dates, counts and lists without spaces', () => {
  assert.equal(ja.formatDate({ year: 2024, month: 8, day: 13 }), '2024年8月13日');
  assert.equal(ja.formatDate({ year: 2024, month: 8 }), '2024年8月');
  assert.equal(ja.formatCount(200_000, { word: '個' }), '20万個');
  assert.deepEqual(ja.listSeparators(3), ['、', '、', '']);
});

test('has its own names of usual rounds', () => {
  const nameOf = (name: string): string | undefined => {
    const usual = readUsualRound(name);
    return usual && ja.roundName(usual);
  };
  assert.deepEqual(['Seed', 'Series B2', 'Pre-Series A', 'Launch'].map(nameOf), [
    'シード',
    'シリーズB2',
    'プレシリーズA',
    undefined,
  ]);
});
