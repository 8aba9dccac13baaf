import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundFinder } from '#language/round-mentions.ts';

const find = roundFinder([
  { zh: '种子轮', en: 'Seed' },
  { zh: 'A 轮', en: 'Series A' },
  { zh: 'A 轮追加', en: 'Series A extension' },
  { zh: 'B1 轮', en: 'Series B1' },
  { zh: 'C+ 轮', en: 'Series C+' },
  { zh: 'D 轮（第一次交割）', en: 'Series D (first closing)' },
  { zh: 'D 轮（第二次交割）', en: 'Series D (second closing)' },
  { zh: '战略融资', en: 'Strategic round' },
  { zh: '2021 年融资', en: '2021 round' },
  { zh: 'Pre-A 轮', en: 'Pre-Series A' },
  { zh: '种子轮与 E 轮（合并公布）', en: 'Seed and Series E (announced together)' },
]);

for (const [text, mentions] of [
  ['种子轮之后是 A 轮和B1轮', ['种子轮: 0', 'A 轮: 1', 'B1轮: 3']],
  ['A轮，B1 轮', ['A轮: 1', 'B1 轮: 3']],
  ['A 轮追加与此无关', ['A 轮追加: 2']],
  ['D 轮', ['D 轮: 5 6']],
  ['D 轮（第二次交割）', ['D 轮（第二次交割）: 6']],
  ['C 轮与 C+ 轮', ['C 轮: ', 'C+ 轮: 4']],
  ['A、B1 轮', ['A、B1 轮: ']],
  ['C+ 轮', ['C+ 轮: 4']],
  ['Pre-A 轮', ['Pre-A 轮: 9']],
  ['F 轮', ['F 轮: ']],
  ['战略融资，又叫战略轮', ['战略融资: 7', '战略轮: 7']],
  ['2021 年融资很少', []],
  ['种子轮与 E 轮', ['种子轮与 E 轮: 10']],
  ['a Series A and a seed round', ['Series A: 1', 'seed round: 0']],
  ['the Series A extension', ['Series A extension: 2']],
  ['Series A and B', ['Series A and B: ']],
  ['Pre-Series A', ['Pre-Series A: 9']],
  ['Series D, its first closing', ['Series D: 5 6']],
  ['seed investors; a round of applause', []],
  ['the strategic round and the 2021 round', ['strategic round: 7', '2021 round: 8']],
  ['Series Aside, three-wheeled 三轮车', []],
] as const)
  test(`finds the rounds of ${text}`, () => {
    const found = find(text).map(
      ({ start, end, rounds }) => `${text.slice(start, end)}: ${rounds.join(' ')}`,
    );
    assert.deepEqual(found, mentions);
  });
