import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeInvestors, describeRound, joinInvestors } from '#i18n/round-words.ts';
import type { Round } from '#domain/company.ts';
import { companyOf, plainRound, roundOf } from '../sample.ts';

const { funding } = companyOf({
  funding: [
    {
      round: 'Series C',
      date: '2024-01-05',
      amount: 'EUR 600M',
      lead: ['fund-one', 'group'],
      participants: ['fund-two'],
      through: { group: 'Group Ventures' },
      postMoney: 'EUR 5.8B',
      inDollars: { amount: 'USD 640M', postMoney: 'USD 6.2B' },
      raisedBy: { zh: '子公司', en: 'A subsidiary' },
      status: 'reported',
      source: 'https://source.test/c',
      note: { zh: '超过。', en: 'More than.' },
    },
  ],
});

const series = funding[0] as Round;

test('puts a round into the words of a language', () => {
  const shared = { id: '2024-01-05-series-c', isoDate: '2024-01-05', source: 'https://source.test/c' };
  assert.deepEqual(describeRound(series, 'zh'), {
    ...shared,
    name: 'C 轮',
    raisedBy: '由 子公司 融得，不计入公司总额',
    date: '2024 年 1 月 5 日',
    amount: '6 亿欧元',
    amountInDollars: '约合 6.4 亿美元',
    valuation: '58 亿欧元',
    valuationInDollars: '约合 62 亿美元',
    lead: [
      { id: 'fund-one', name: '基金一号', vehicle: '' },
      { id: 'group', name: '集团', vehicle: '（通过 Group Ventures）' },
    ],
    others: [{ id: 'fund-two', name: '基金二号', vehicle: '' }],
    status: '据报道',
    note: '超过。',
  });
  assert.deepEqual(describeRound(series, 'en'), {
    ...shared,
    name: 'Series C',
    raisedBy: 'Raised by A subsidiary; not in the company’s total',
    date: 'January 5, 2024',
    amount: '€600 million',
    amountInDollars: 'about $640 million',
    valuation: '€5.8 billion',
    valuationInDollars: 'about $6.2 billion',
    lead: [
      { id: 'fund-one', name: 'Fund One', vehicle: '' },
      { id: 'group', name: 'Group', vehicle: ' (through Group Ventures)' },
    ],
    others: [{ id: 'fund-two', name: 'Fund Two', vehicle: '' }],
    status: 'Reported',
    note: 'More than.',
  });
});

test('calls an undisclosed size undisclosed, and is silent on what else is unknown', () => {
  assert.deepEqual(describeRound(roundOf(), 'en'), {
    id: 'round',
    name: 'Seed',
    raisedBy: undefined,
    date: '2020',
    isoDate: '2020',
    amount: 'Undisclosed',
    amountInDollars: undefined,
    valuation: undefined,
    valuationInDollars: undefined,
    lead: [],
    others: [],
    status: 'Confirmed',
    note: undefined,
    source: plainRound.source,
  });
  assert.equal(describeRound(roundOf(), 'zh').amount, '未披露');
});

test('says that the date is unknown, to readers alone', () => {
  const undated = roundOf({ date: undefined });
  assert.deepEqual(
    (['zh', 'en'] as const).map((locale) => describeRound(undated, locale).date),
    ['时间不详', 'Date unknown'],
  );
  assert.equal(describeRound(undated, 'en').isoDate, undefined);
});

test('gives only the dollar figures that a source gives', () => {
  const round = roundOf({ amount: 'EUR 5M', postMoney: 'EUR 50M', inDollars: { postMoney: 'USD 55M' } });
  const { amountInDollars, valuationInDollars } = describeRound(round, 'en');
  assert.deepEqual([amountInDollars, valuationInDollars], [undefined, 'about $55 million']);
});

test('repeats no figure that is in dollars already', () => {
  const told = describeRound(roundOf({ amount: 'USD 5M', postMoney: 'USD 50M' }), 'en');
  assert.deepEqual([told.amount, told.amountInDollars], ['$5 million', undefined]);
  assert.deepEqual([told.valuation, told.valuationInDollars], ['$50 million', undefined]);
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

for (const [count, zh, en] of [
  [0, '', ''],
  [1, '基金一号', 'Fund One'],
  [2, '基金一号、集团（通过 Group Ventures）', 'Fund One and Group (through Group Ventures)'],
] as const)
  test(`joins ${count} investors with their vehicles`, () => {
    const parts = series.lead.slice(0, count);
    assert.equal(joinInvestors(describeInvestors(parts, 'zh'), 'zh'), zh);
    assert.equal(joinInvestors(describeInvestors(parts, 'en'), 'en'), en);
  });

test('knows no vehicle of an investor outside a round', () => {
  const parts = series.lead.map(({ investor }) => ({ investor }));
  assert.equal(joinInvestors(describeInvestors(parts, 'en'), 'en'), 'Fund One and Group');
});
