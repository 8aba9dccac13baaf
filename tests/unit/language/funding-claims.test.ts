import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fundingClaims } from '#language/funding-claims.ts';
import { isReserved } from '#language/reservations.ts';
import { roundFinder } from '#language/round-mentions.ts';
import { sentencesOf } from '#language/sentences.ts';

const find = roundFinder([
  { zh: '种子轮', en: 'Seed' },
  { zh: 'A 轮', en: 'Series A' },
  { zh: '债务融资', en: 'Debt' },
]);

/** The claims of a text: kind, figure, rounds, and how it is told. */
function claimsOf(text: string): string[] {
  const locale = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return sentencesOf([{ type: 'text', value: text }], locale).flatMap((sentence) => {
    const mentions = find(sentence.text);
    return fundingClaims(sentence, mentions)
      .filter((claim) => !isReserved(sentence, claim, mentions))
      .map(({ kind, figure, rounds, close, approximation = '' }) =>
        [kind, figure.value, `[${rounds.join(' ')}]`, close ? 'close' : '', approximation]
          .filter(Boolean)
          .join(' '),
      );
  });
}

const seed = 'amount USD 5000000 [0] close';
const loose = 'amount USD 5000000 [0]';

for (const [text, claims] of [
  ['种子轮融资 500 万美元', [seed]],
  ['公布种子轮：融资 500 万美元，估值 2000 万美元', [seed, 'valuation USD 20000000 [0]']],
  ['500 万美元的种子轮', [seed]],
  ['种子轮在 2023 年 3 月，由甲领投，融资 500 万美元', [loose]],
  ['种子轮 500 万美元，A 轮约 3000 万美元', [seed, 'amount USD 30000000 [1] close about']],
  ['种子轮 500 万美元，其中 100 万美元出自本人', [seed]],
  ['债务融资 500 万美元', ['amount USD 5000000 [2] close']],
  ['投后估值超过 10 亿美元', ['valuation USD 1000000000 [] more']],
  ['估值在 10 亿美元以上', ['valuation USD 1000000000 [] more']],
  ['报出了 10 亿美元的估值', ['valuation USD 1000000000 []']],
  ['A 轮之后估值升到 10 亿美元', ['valuation USD 1000000000 []']],
  ['a seed round of $5 million at a valuation of $20 million', [seed, 'valuation USD 20000000 [0]']],
  ['a seed round of $5 million at $20 million', [seed, 'valuation USD 20000000 [0]']],
  ['It raised $5 million in its seed round.', [seed]],
  ['The seed round, led by nobody, was $5 million.', [loose]],
  ['The Series A valued the company at $1 billion.', ['valuation USD 1000000000 [1]']],
  ['Its valuation passed $1 billion.', ['valuation USD 1000000000 [] more']],
  ['a $1 billion valuation', ['valuation USD 1000000000 []']],
  ['The Series A of May 2023 brought in $30 million.', ['amount USD 30000000 [1]']],
  // What says nothing of a round, or not for sure.
  ['种子轮计划融资 500 万美元', []],
  ['种子轮里有 500 万美元是债', []],
  ['甲在种子轮投了 500 万美元', []],
  ['种子轮的 500 万美元来自甲', []],
  ['种子轮里，甲占 500 万美元', []],
  ['两轮合计 500 万美元，种子轮占一半', []],
  ['种子轮那年的收入是 500 万美元', []],
  ['种子轮的估值没有公布，有人说是 500 万美元', []],
  ['B 轮融资 500 万美元', []],
  ['B 轮估值 500 万美元', []],
  ['按 3 亿美元的投前估值', []],
  ['估值 3 亿美元，未经证实', []],
  ['估值是 3 倍', []],
  ['Nvidia put $5 million into the seed round.', []],
  ['$5 million of the seed round was equity.', []],
  ['Rumours gave the seed round $5 million.', []],
  ['Together with the seed round, it has $5 million.', []],
  ['At the post-money valuation, $5 million is a tenth.', []],
  ['a pre-money valuation of $5 million', []],
] as const)
  test(`reads what “${text}” says of rounds`, () => {
    assert.deepEqual(claimsOf(text), claims);
  });
