import assert from 'node:assert/strict';
import { test } from 'node:test';
import { company, round } from '#schema/company.ts';
import { problemsOf, plainRound } from '../sample.ts';
import { english } from '../in-english.ts';

test('needs no more of a company than its name and founding', () => {
  assert.deepEqual(company.parse({ name: 'Acme', founded: 2016 }), {
    name: { zh: 'Acme', en: 'Acme' },
    aliases: [],
    founded: { year: 2016 },
    products: [],
    people: [],
    funding: [],
  });
});

test('leaves the size of an undisclosed round out', () => {
  assert.deepEqual(round.parse(plainRound), {
    round: { zh: '种子轮', en: 'Seed' },
    date: { year: 2020 },
    lead: [],
    participants: [],
    through: {},
    status: 'confirmed',
    source: 'https://source.test/',
  });
});

for (const key of ['status', 'source', 'round'] as const)
  test(`refuses a round without ${key}`, () => {
    const { [key]: _, ...rest } = plainRound;
    const paths = round.safeParse(rest).error?.issues.map(({ path }) => path);
    assert.deepEqual(paths, [[key]]);
  });

test('takes a round that no source dates', () => {
  const { date: _, ...undated } = plainRound;
  assert.equal(round.parse(undated).date, undefined);
});

test('keeps the dollars of a source beside figures in another currency', () => {
  const { inDollars } = round.parse({
    ...plainRound,
    amount: 'CNY 750M',
    postMoney: 'EUR 5.8B',
    inDollars: { amount: 'USD 113M', postMoney: 'USD 6.2B' },
  });
  assert.deepEqual(inDollars, {
    amount: { currency: 'USD', minor: 113_000_000_00 },
    postMoney: { currency: 'USD', minor: 6_200_000_000_00 },
  });
});

test('takes dollars beside one figure though the other is in dollars itself', () => {
  const fields = { amount: 'CNY 750M', postMoney: 'USD 1B', inDollars: { amount: 'USD 113M' } };
  assert.deepEqual(problemsOf(round, { ...plainRound, ...fields }), []);
});

for (const { raisedBy, name } of [
  { raisedBy: 'Acme Labs', name: { zh: 'Acme Labs', en: 'Acme Labs' } },
  { raisedBy: { zh: '示例子公司', en: 'Acme Labs' }, name: { zh: '示例子公司', en: 'Acme Labs' } },
])
  test(`takes ${JSON.stringify(raisedBy)} for another entity that raised a round`, () => {
    assert.deepEqual(round.parse({ ...plainRound, raisedBy }).raisedBy, name);
  });

test('refuses another entity that is named in one language alone', () => {
  assert.deepEqual(problemsOf(round, { ...plainRound, raisedBy: { zh: '示例子公司' } }), [
    'raisedBy: Invalid input: expected string, received object',
    'raisedBy: en: Invalid input: expected string, received undefined',
  ]);
});

const fraction = english('amount-fraction');
const foreign = english('not-dollars');
const beside = (field: string) => english('dollars-alone', { field });

for (const [fields, problem] of [
  [{ amount: '5M USD' }, `amount: ${english('amount-form.form', { value: '5M USD' })}`],
  [{ lead: ['a', 'a'] }, `lead: 1: ${english('listed-twice.value', { value: 'a' })}`],
  [{ date: '2021-13' }, `date: ${english('date-form.calendar', { value: '2021-13' })}`],
  [{ source: 'news' }, `source: is not a web address; ${english('web-address.form.help')}`],
  [{ valuation: 'USD 1B' }, 'Unrecognized key: "valuation"'],
  [{ amount: 'USD 1500.25' }, `amount: ${fraction}`],
  [{ postMoney: 'KWD 1.5' }, `postMoney: ${fraction}`],
  [{ amount: 'CNY 5', inDollars: { amount: 'USD 0.7' } }, `inDollars: amount: ${fraction}`],
  [{ amount: 'CNY 5', inDollars: { amount: 'CNY 5' } }, `inDollars: amount: ${foreign}`],
  [{ postMoney: 'CNY 5', inDollars: { postMoney: 'EUR 1' } }, `inDollars: postMoney: ${foreign}`],
  [{ inDollars: { amount: 'USD 5M' } }, `inDollars: amount: ${beside('amount')}`],
  [{ amount: 'USD 5M', inDollars: { amount: 'USD 5M' } }, `inDollars: amount: ${beside('amount')}`],
  [{ amount: 'CNY 5M', inDollars: { postMoney: 'USD 1M' } }, `inDollars: postMoney: ${beside('postMoney')}`],
  [
    { postMoney: 'USD 1B', inDollars: { postMoney: 'USD 1B' } },
    `inDollars: postMoney: ${beside('postMoney')}`,
  ],
  [{ amount: 'CNY 5M', inDollars: { total: 'USD 1M' } }, 'inDollars: Unrecognized key: "total"'],
] as const)
  test(`refuses a round with ${JSON.stringify(fields)}`, () => {
    assert.deepEqual(problemsOf(round, { ...plainRound, ...fields }), [problem]);
  });
