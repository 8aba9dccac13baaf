import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeRound } from '#i18n/round-words.ts';
import type { Round } from '#model/company.ts';
import { companyOf, plainRound, roundOf } from '../sample.ts';

const { funding } = companyOf({
  funding: [
    {
      round: 'Series C',
      date: '2024-01-05',
      amount: 'USD 640M',
      lead: ['fund-one', 'group'],
      participants: ['fund-two'],
      through: { group: 'Group Ventures' },
      postMoney: 'USD 2.8B',
      status: 'reported',
      source: 'https://source.test/c',
      note: { zh: '超过。', en: 'More than.' },
    },
  ],
});

test('puts a round into the words of a language', () => {
  const round = funding[0] as Round;
  const shared = { isoDate: '2024-01-05', source: 'https://source.test/c' };
  assert.deepEqual(describeRound(round, 'zh'), {
    ...shared,
    name: 'C 轮',
    date: '2024 年 1 月 5 日',
    amount: '6.4 亿美元',
    valuation: '28 亿美元',
    lead: '基金一号、集团（通过 Group Ventures）',
    others: '基金二号',
    status: '据报道',
    note: '超过。',
  });
  assert.deepEqual(describeRound(round, 'en'), {
    ...shared,
    name: 'Series C',
    date: 'January 5, 2024',
    amount: '$640 million',
    valuation: '$2.8 billion',
    lead: 'Fund One and Group (through Group Ventures)',
    others: 'Fund Two',
    status: 'Reported',
    note: 'More than.',
  });
});

test('calls an undisclosed size undisclosed, and is silent on what else is unknown', () => {
  assert.deepEqual(describeRound(roundOf(), 'en'), {
    name: 'Seed',
    date: '2020',
    isoDate: '2020',
    amount: 'Undisclosed',
    valuation: undefined,
    lead: undefined,
    others: undefined,
    status: 'Confirmed',
    note: undefined,
    source: plainRound.source,
  });
  assert.equal(describeRound(roundOf(), 'zh').amount, '未披露');
});

for (const [status, zh, en] of [
  ['confirmed', '已证实', 'Confirmed'],
  ['reported', '据报道', 'Reported'],
  ['unverified', '未证实', 'Unverified'],
] as const)
  test(`shows that a round is ${status}`, () => {
    const round = roundOf({ status });
    assert.deepEqual([describeRound(round, 'zh').status, describeRound(round, 'en').status], [zh, en]);
  });
