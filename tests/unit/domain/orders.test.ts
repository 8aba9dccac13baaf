import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherCompanies } from '#domain/company-entries.ts';
import { gatherInvestors } from '#domain/investor-entries.ts';
import { companyOrders, investorOrders, orderCompanies, orderInvestors } from '#domain/orders.ts';
import { investor } from '#schema/investor.ts';
import { companyFile, issuesAbout, plainRound } from '../sample.ts';

const funded = (amount: string, fields = {}) => [{ ...plainRound, amount, ...fields }];

/** In Chinese 李 (Lǐ) comes before 王 (Wáng) and 张 (Zhāng), and characters before letters. */
const companies = gatherCompanies(
  issuesAbout([
    companyFile('zhang', { name: { zh: '张', en: 'Alpha' }, founded: '2015', funding: funded('USD 5M') }),
    companyFile('li', { name: { zh: '李', en: 'delta' }, founded: '2012-03' }),
    companyFile('wang', { name: { zh: '王', en: 'Beta' }, founded: '2012-03', funding: funded('CNY 9B') }),
    companyFile('acme', { name: 'Acme', founded: '2015-01', funding: funded('USD 5M') }),
    companyFile('yuan', {
      name: { zh: '元', en: 'Élan' },
      founded: '2012',
      funding: funded('CNY 750M', { inDollars: { amount: 'USD 113M' } }),
    }),
    companyFile('unsure', {
      name: { zh: '疑', en: 'Unsure' },
      founded: '2020',
      funding: funded('USD 1B', { status: 'unverified' }),
    }),
  ]),
);

for (const [order, locale, ids] of [
  ['name', 'zh', ['li', 'wang', 'unsure', 'yuan', 'zhang', 'acme']],
  ['name', 'en', ['acme', 'zhang', 'wang', 'li', 'yuan', 'unsure']],
  ['founded', 'zh', ['yuan', 'li', 'wang', 'zhang', 'acme', 'unsure']],
  ['founded', 'en', ['yuan', 'wang', 'li', 'acme', 'zhang', 'unsure']],
  ['funding', 'zh', ['yuan', 'zhang', 'acme', 'li', 'wang', 'unsure']],
  ['funding', 'en', ['yuan', 'acme', 'zhang', 'wang', 'li', 'unsure']],
] as const)
  test(`orders companies by ${order} in ${locale}, equal ones and those without dollars by name`, () => {
    assert.deepEqual(
      orderCompanies(companies.values(), order, locale).map(({ company }) => company.id),
      ids,
    );
  });

const investors = gatherInvestors(
  gatherCompanies(
    issuesAbout(
      [
        companyFile('acme', { funding: [{ ...plainRound, lead: ['zhang', 'li', 'ten'] }] }),
        companyFile('bolt', { funding: [{ ...plainRound, lead: ['ten'] }] }),
      ],
      {
        investors: [
          { id: 'zhang', name: { zh: '张', en: 'Alpha' } },
          { id: 'li', name: { zh: '李', en: 'Delta' } },
          { id: 'ten', name: 'Beta' },
        ].map((fields, index) => ({
          file: 'investors.yaml',
          index,
          data: investor.parse({ kind: 'vc', ...fields }),
        })),
      },
    ),
  ).values(),
);

for (const [order, locale, ids] of [
  ['rounds', 'zh', ['ten', 'li', 'zhang']],
  ['rounds', 'en', ['ten', 'zhang', 'li']],
  ['name', 'zh', ['li', 'zhang', 'ten']],
  ['name', 'en', ['zhang', 'ten', 'li']],
] as const)
  test(`orders investors by ${order} in ${locale}, equal ones by name`, () => {
    assert.deepEqual(
      orderInvestors(investors.values(), order, locale).map((entry) => entry.investor.id),
      ids,
    );
  });

test('leaves the entries it is given in their order', () => {
  const entries = [...companies.values()];
  const before = [...entries];
  for (const order of companyOrders) orderCompanies(entries, order, 'en');
  assert.deepEqual(entries, before);
});

test('lists companies by name and investors by rounds unless asked otherwise', () => {
  assert.deepEqual([companyOrders[0], investorOrders[0]], ['name', 'rounds']);
});
