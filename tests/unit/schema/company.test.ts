import assert from 'node:assert/strict';
import { test } from 'node:test';
import { company, round } from '#schema/company.ts';
import { complaintsOf, plainRound } from '../sample.ts';

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

for (const key of ['status', 'source', 'date', 'round'] as const)
  test(`refuses a round without ${key}`, () => {
    const { [key]: _, ...rest } = plainRound;
    const paths = round.safeParse(rest).error?.issues.map(({ path }) => path);
    assert.deepEqual(paths, [[key]]);
  });

for (const [fields, complaint] of [
  [
    { amount: '5M USD' },
    'amount: “5M USD” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K',
  ],
  [{ lead: ['a', 'a'] }, 'lead: 1: “a” is listed twice'],
  [{ date: '2021-13' }, 'date: there is no 2021-13 in the calendar'],
  [{ source: 'news' }, 'source: is no web address; Write it with https:// at its start.'],
  [{ valuation: 'USD 1B' }, 'Unrecognized key: "valuation"'],
] as const)
  test(`refuses a round with ${JSON.stringify(fields)}`, () => {
    assert.deepEqual(complaintsOf(round, { ...plainRound, ...fields }), [complaint]);
  });
