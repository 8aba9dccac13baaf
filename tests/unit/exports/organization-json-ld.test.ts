import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '#exports/json-ld.ts';
import { fundedCompanyJsonLd, namedCompanyJsonLd, investorJsonLd } from '#exports/organization-json-ld.ts';
import type { Company } from '#domain/company.ts';
import { investorKinds } from '#schema/investor.ts';
import { companyOf, plainRound, site } from '../sample.ts';

const role = { zh: '职务', en: 'Post' };

const full = companyOf({
  aliases: ['Acme Labs', 'Zero'],
  founded: '2016-12',
  headquarters: { zh: '示例市', en: 'Example City' },
  website: 'https://acme.test/',
  people: [
    { name: 'Bo', kind: 'executive', role },
    { name: { zh: '甲', en: 'Al' }, kind: 'founder', role },
    { name: 'Cy', kind: 'founder', role },
  ],
  funding: [
    { ...plainRound, date: undefined },
    {
      ...plainRound,
      round: 'Series A',
      date: '2024-01-05',
      amount: 'EUR 600M',
      inDollars: { amount: 'USD 640M' },
      status: 'reported',
      lead: ['group'],
      participants: ['fund-one'],
      through: { group: 'Group Ventures' },
    },
  ],
});

test('describes a company with its founders, in Chinese', () => {
  const { funding: _, ...about } = fundedCompanyJsonLd(full, 'zh', site) as Record<string, Json>;
  assert.deepEqual(namedCompanyJsonLd(full, 'zh', site), {
    '@type': 'Organization',
    '@id': about['@id'],
    name: about['name'],
  });
  assert.deepEqual(about, {
    '@type': 'Organization',
    '@id': 'https://column.test/companies/acme/#company',
    name: '示例',
    alternateName: ['Acme Labs', 'Zero'],
    foundingDate: '2016-12',
    address: '示例市',
    url: 'https://acme.test/',
    founder: [
      { '@type': 'Person', name: '甲' },
      { '@type': 'Person', name: 'Cy' },
    ],
  });
});

test('describes a company with its rounds and their investors, in English', () => {
  const { funding, ...about } = fundedCompanyJsonLd(full, 'en', site) as Record<string, Json>;
  assert.deepEqual(about, {
    '@type': 'Organization',
    '@id': 'https://column.test/en/companies/acme/#company',
    name: 'Acme',
    alternateName: ['Acme Labs', 'Zero'],
    foundingDate: '2016-12',
    address: 'Example City',
    url: 'https://acme.test/',
    founder: [
      { '@type': 'Person', name: 'Al' },
      { '@type': 'Person', name: 'Cy' },
    ],
  });
  assert.deepEqual(funding, [
    { '@type': 'MonetaryGrant', name: 'Seed', url: 'https://source.test/' },
    {
      '@type': 'MonetaryGrant',
      name: 'Series A (2024-01-05)',
      amount: { '@type': 'MonetaryAmount', currency: 'EUR', value: 600_000_000 },
      funder: [
        { '@type': 'Organization', name: 'Group', url: 'https://column.test/en/investors/group/' },
        { '@type': 'Organization', name: 'Fund One', url: 'https://column.test/en/investors/fund-one/' },
      ],
      url: 'https://source.test/',
    },
  ]);
});

test('says nothing of what is not known', () => {
  assert.deepEqual(fundedCompanyJsonLd(companyOf(), 'en', site), {
    '@type': 'Organization',
    '@id': 'https://column.test/en/companies/acme/#company',
    name: 'Acme',
    foundingDate: '2016',
  });
});

/** The rounds of a company as it is described. */
function roundsOf(company: Company): Record<string, Json>[] | undefined {
  const data = fundedCompanyJsonLd(company, 'en', site) as Record<string, Json>;
  return data['funding'] as Record<string, Json>[] | undefined;
}

for (const [what, fields] of [
  ['unverified', { status: 'unverified' }],
  ['raised by another entity', { raisedBy: 'Sub' }],
] as const)
  test(`leaves out a round that is ${what}`, () => {
    const left = { ...plainRound, round: 'Series A', ...fields } as const;
    assert.deepEqual(
      roundsOf(companyOf({ funding: [plainRound, left] }))?.map(({ name }) => name),
      ['Seed (2020)'],
    );
    assert.equal(roundsOf(companyOf({ funding: [left] })), undefined);
  });

for (const [amount, currency, value] of [
  ['USD 1500', 'USD', 1500],
  ['USD 2.5B', 'USD', 2_500_000_000],
  ['JPY 500', 'JPY', 500],
  ['KWD 3M', 'KWD', 3_000_000],
] as const)
  test(`gives ${amount} in whole units`, () => {
    const [round] = roundsOf(companyOf({ funding: [{ ...plainRound, amount }] })) ?? [];
    assert.deepEqual(round?.['amount'], { '@type': 'MonetaryAmount', currency, value });
  });

for (const kind of investorKinds)
  test(`describes ${kind} as ${kind === 'angel' ? 'a person' : 'an organization'}`, () => {
    const investor = { id: 'ann-lee', name: { zh: '李安', en: 'Ann Lee' }, aliases: [], kind };
    const type = kind === 'angel' ? 'Person' : 'Organization';
    assert.deepEqual(investorJsonLd(investor, 'zh', site), {
      '@type': type,
      name: '李安',
      url: 'https://column.test/investors/ann-lee/',
    });
    assert.deepEqual(investorJsonLd(investor, 'en', site), {
      '@type': type,
      name: 'Ann Lee',
      url: 'https://column.test/en/investors/ann-lee/',
    });
  });
