import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '#exports/dataset-rows.ts';
import type { Row } from '#exports/dataset-files.ts';
import { fieldsOf, tableNames } from '#schema/dataset.ts';
import { companyFile, plainRound, site } from '../sample.ts';
import { sampleSource, sourceAbout, sourceOf } from './data-sample.ts';

test('has a row for each shown issue, by number; what a missing translation would say is unknown', () => {
  assert.deepEqual(rowsOf('issues', sampleSource, site), [
    {
      issue: 1,
      date: '2024-05-01',
      updated: '2024-05-20',
      company: 'acme',
      companies: ['acme'],
      authors: ['desk', 'ann'],
      tags: ['chips', 'ai'],
      series: 'story',
      original_language: 'zh',
      languages: ['zh', 'en'],
      title_zh: '标题 1',
      title_en: 'Title 1',
      description_zh: '一句话。',
      description_en: 'One,\ntwo.',
      address_zh: 'https://column.test/issues/1/',
      address_en: 'https://column.test/en/issues/1/',
      references: 0,
    },
    {
      issue: 2,
      date: '2024-05-01',
      updated: undefined,
      company: 'beta',
      companies: ['beta'],
      authors: ['desk'],
      tags: ['ai'],
      series: undefined,
      original_language: 'zh',
      languages: ['zh'],
      title_zh: '=1+1',
      title_en: undefined,
      description_zh: '一句话。',
      description_en: undefined,
      address_zh: 'https://column.test/issues/2/',
      address_en: undefined,
      references: 0,
    },
  ]);
});

test('has a row for each company that is written about, by id', () => {
  assert.deepEqual(rowsOf('companies', sampleSource, site), [
    {
      id: 'acme',
      name_zh: '示例',
      name_en: 'Acme',
      aliases: [],
      founded: '2016-12-05',
      headquarters_zh: '示例市',
      headquarters_en: 'Example City',
      website: 'https://acme.test/?a=1&b=2',
      products_zh: ['Chip', '云'],
      products_en: ['Chip', 'Cloud'],
      issues: [1],
      rounds: 3,
    },
    {
      id: 'beta',
      name_zh: 'Beta',
      name_en: 'Beta',
      aliases: ['B', '贝塔'],
      founded: '2018-04',
      headquarters_zh: undefined,
      headquarters_en: undefined,
      website: undefined,
      products_zh: [],
      products_en: [],
      issues: [2],
      rounds: 0,
    },
  ]);
});

test('has a row for each person of those companies', () => {
  assert.deepEqual(rowsOf('people', sampleSource, site), [
    {
      company: 'acme',
      name_zh: '甲',
      name_en: 'Al',
      kind: 'founder',
      role_zh: '创始人，“首席”',
      role_en: 'Founder, "chief"',
    },
  ]);
});

const nothing = {
  amount: undefined,
  amount_currency: undefined,
  amount_usd: undefined,
  post_money: undefined,
  post_money_currency: undefined,
  post_money_usd: undefined,
  raised_by_zh: undefined,
  raised_by_en: undefined,
  note_zh: undefined,
  note_en: undefined,
};

test('has a row for each round, the undated first, with each figure in its own currency', () => {
  const shared = { ...nothing, company: 'acme', source: 'https://source.test/' };
  assert.deepEqual(rowsOf('rounds', sampleSource, site), [
    {
      ...shared,
      id: 'acme/undated-seed',
      round_zh: '种子轮',
      round_en: 'Seed',
      date: undefined,
      lead: ['fund-one'],
      participants: [],
      status: 'unverified',
    },
    {
      ...shared,
      id: 'acme/2019-03-seed',
      round_zh: '种子轮',
      round_en: 'Seed',
      date: '2019-03',
      amount: 5_000_000,
      amount_currency: 'USD',
      amount_usd: 5_000_000,
      raised_by_zh: '子公司',
      raised_by_en: 'Sub',
      lead: [],
      participants: [],
      status: 'confirmed',
    },
    {
      ...shared,
      id: 'acme/2024-01-05-series-a',
      round_zh: 'A 轮',
      round_en: 'Series A',
      date: '2024-01-05',
      amount: 600_000_000,
      amount_currency: 'EUR',
      amount_usd: 640_000_000,
      post_money: 5_800_000_000,
      post_money_currency: 'EUR',
      lead: ['group'],
      participants: ['fund-one'],
      status: 'confirmed',
      note_zh: '含债务。',
      note_en: 'With debt.',
    },
  ]);
});

test('has a row for each investor of those rounds, by id', () => {
  const rows = rowsOf('investors', sampleSource, site);
  assert.deepEqual(rows, [
    {
      id: 'fund-one',
      name_zh: '基金一号',
      name_en: 'Fund One',
      aliases: [],
      kind: 'vc',
      rounds: 2,
      rounds_led: 1,
    },
    {
      id: 'group',
      name_zh: '集团',
      name_en: 'Group',
      aliases: [],
      kind: 'corporate',
      rounds: 1,
      rounds_led: 1,
    },
  ]);
});

test('has a row for each investor of each round, with its vehicle', () => {
  const shared = { company: 'acme', vehicle: undefined };
  assert.deepEqual(rowsOf('participations', sampleSource, site), [
    { ...shared, round: 'acme/undated-seed', investor: 'fund-one', part: 'lead' },
    {
      ...shared,
      round: 'acme/2024-01-05-series-a',
      investor: 'group',
      part: 'lead',
      vehicle: 'Group Ventures',
    },
    { ...shared, round: 'acme/2024-01-05-series-a', investor: 'fund-one', part: 'participant' },
  ]);
});

test('has a row for each picture that an issue shows', () => {
  assert.deepEqual(rowsOf('pictures', sampleSource, site), [
    {
      issue: 1,
      file: 'https://column.test/pictures/aa-1000.jpg',
      width: 1000,
      height: 500,
      kind: 'photograph',
      languages: ['zh', 'en'],
      alt_zh: '=芯片',
      alt_en: 'A chip',
      credit_zh: 'A; B',
      credit_en: 'A; B',
      licence: 'CC-BY-4.0',
      licence_url: 'https://creativecommons.org/licenses/by/4.0/',
      source: 'https://s.test/',
    },
  ]);
});

test('counts the rows of participations in those of investors', () => {
  const parts = rowsOf('participations', sampleSource, site);
  for (const { id, rounds, rounds_led } of rowsOf('investors', sampleSource, site)) {
    const own = parts.filter(({ investor }) => investor === id);
    assert.deepEqual([own.length, own.filter(({ part }) => part === 'lead').length], [rounds, rounds_led]);
  }
});

type Figures = Pick<Row<'rounds'>, 'amount' | 'amount_currency' | 'amount_usd'>;

for (const [what, fields, figures] of [
  ['undisclosed', {}, [undefined, undefined, undefined]],
  ['USD 1500', { amount: 'USD 1500' }, [1500, 'USD', 1500]],
  ['USD 2.5B', { amount: 'USD 2.5B' }, [2_500_000_000, 'USD', 2_500_000_000]],
  ['CNY 35.5M', { amount: 'CNY 35.5M' }, [35_500_000, 'CNY', undefined]],
  [
    'CNY 35.5M in dollars',
    { amount: 'CNY 35.5M', inDollars: { amount: 'USD 5M' } },
    [35_500_000, 'CNY', 5_000_000],
  ],
  ['JPY 500, which has no smaller unit', { amount: 'JPY 500' }, [500, 'JPY', undefined]],
  ['KWD 3M, which has a thousandth', { amount: 'KWD 3M' }, [3_000_000, 'KWD', undefined]],
] as const)
  test(`gives the size of a round of ${what} in whole units`, () => {
    const source = sourceAbout(companyFile('acme', { funding: [{ ...plainRound, ...fields }] }));
    const told = rowsOf('rounds', source, site).map((row: Figures) => [
      row.amount,
      row.amount_currency,
      row.amount_usd,
    ]);
    assert.deepEqual(told, [figures]);
  });

test('gives a valuation as it gives a size', () => {
  const postMoney = 'EUR 11.7B';
  const funding = [{ ...plainRound, postMoney, inDollars: { postMoney: 'USD 13.8B' } }];
  const [row] = rowsOf('rounds', sourceAbout(companyFile('acme', { funding })), site);
  assert.deepEqual(
    [row?.post_money, row?.post_money_currency, row?.post_money_usd, row?.amount],
    [11_700_000_000, 'EUR', 13_800_000_000, undefined],
  );
});

test('names no two rounds alike, in one company or several', () => {
  const funding = [plainRound, plainRound, { ...plainRound, round: 'Series A' as const }];
  const source = sourceAbout(companyFile('acme', { funding }), companyFile('beta', { funding }));
  assert.deepEqual(
    rowsOf('rounds', source, site).map(({ id }) => id),
    ['acme', 'beta'].flatMap((id) => [`${id}/2020-seed`, `${id}/2020-seed-2`, `${id}/2020-series-a`]),
  );
});

for (const name of tableNames) {
  test(`gives every field of ${name} in every row`, () => {
    const fields = fieldsOf(name).map(([field]) => field);
    const rows = rowsOf(name, sampleSource, site);
    assert.ok(rows.length > 0);
    for (const row of rows) assert.deepEqual(Object.keys(row).sort(), fields.toSorted());
  });

  test(`has no row of ${name} where nothing is published`, () => {
    assert.deepEqual(rowsOf(name, sourceOf({}), site), []);
  });
}
