import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellRound } from '#i18n/round-line.ts';
import { describeRound, joinInvestors } from '#i18n/round-words.ts';
import type { Round } from '#domain/company.ts';
import type { round } from '#schema/company.ts';
import { locales, type Locale } from '#config.ts';
import { companyOf, plainRound, type Fields } from '../sample.ts';

function roundWith(fields: Fields<typeof round>): Round {
  return companyOf({ funding: [{ ...plainRound, ...fields }] }).funding[0] as Round;
}

function lineOf(each: Round, locale: Locale): string {
  const { name, told, basis, end } = tellRound(each, locale);
  return name + told + basis + end;
}

const full = {
  round: 'Series C',
  date: '2024-01-05',
  amount: 'EUR 600M',
  lead: ['fund-one', 'group'],
  participants: ['fund-two'],
  through: { group: 'Group Ventures' },
  postMoney: 'EUR 5.8B',
  inDollars: { amount: 'USD 640M', postMoney: 'USD 6.2B' },
  raisedBy: { zh: '子公司', en: 'Sub' },
  status: 'reported',
  note: { zh: '超过。', en: 'More than.' },
} satisfies Fields<typeof round>;

const lines: [what: string, fields: Fields<typeof round>, zh: string, en: string][] = [
  [
    'with everything',
    full,
    'C 轮，2024 年 1 月 5 日：6 亿欧元（约合 6.4 亿美元），投后估值 58 亿欧元（约合 62 亿美元）。领投：基金一号、集团（通过 Group Ventures）；参投：基金二号。由 子公司 融得，不计入公司总额。超过。据报道，出处。',
    'Series C, January 5, 2024: €600 million (about $640 million), post-money valuation €5.8 billion (about $6.2 billion). Led by Fund One and Group (through Group Ventures); joined by Fund Two. Raised by Sub; not in the company’s total. More than. Reported, source.',
  ],
  [
    'with nothing',
    {},
    '种子轮，2020 年：金额未披露。已证实，出处。',
    'Seed, 2020: amount undisclosed. Confirmed, source.',
  ],
  [
    'without a date',
    { date: undefined, amount: 'USD 5M' },
    '种子轮，时间不详：500 万美元。已证实，出处。',
    'Seed, date unknown: $5 million. Confirmed, source.',
  ],
  [
    'that nobody led, with a note that is no sentence',
    { participants: ['group'], status: 'unverified', note: { zh: '年份推得', en: 'Year inferred' } },
    '种子轮，2020 年：金额未披露。参投：集团。年份推得。未证实，出处。',
    'Seed, 2020: amount undisclosed. Joined by Group. Year inferred. Unverified, source.',
  ],
  [
    'of an undisclosed amount at a known valuation',
    { postMoney: 'USD 1B', note: { zh: '“传闻。”', en: 'It was “said.”' } },
    '种子轮，2020 年：金额未披露，投后估值 10 亿美元。“传闻。”已证实，出处。',
    'Seed, 2020: amount undisclosed, post-money valuation $1 billion. It was “said.” Confirmed, source.',
  ],
];

for (const [what, fields, zh, en] of lines)
  test(`tells a round ${what} in a line`, () => {
    assert.equal(lineOf(roundWith(fields), 'zh'), zh);
    assert.equal(lineOf(roundWith(fields), 'en'), en);
  });

/** Every round that has some of the facts of the full one and lacks the others. */
const facts = Object.entries(full).filter(([name]) => !['round', 'inDollars', 'through'].includes(name));
const rounds = Array.from({ length: 2 ** facts.length }, (_, bits) =>
  roundWith(Object.fromEntries(facts.filter((_fact, index) => (bits >> index) % 2 === 1))),
);

test('tells all that a table of rounds has', () => {
  for (const each of rounds)
    for (const locale of locales) {
      const { id: _, isoDate: __, source, lead, others, ...words } = describeRound(each, locale);
      const line = lineOf(each, locale).toLowerCase();
      const told = Object.values(words).filter((word) => word !== undefined);
      const names = [lead, others].map((investors) => joinInvestors(investors, locale));
      for (const text of [...told, ...names])
        assert.ok(line.includes(text.toLowerCase()), `${line}: ${text}`);
      assert.equal(tellRound(each, locale).source, source);
    }
});
