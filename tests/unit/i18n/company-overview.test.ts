import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeCompany, describeKeyFigures, describeTotal } from '#i18n/company-overview.ts';
import { totalFunding } from '#domain/funding.ts';
import { companyOf, plainRound } from '../sample.ts';

const role = { zh: '创始人', en: 'Founder' };

const full = companyOf({
  aliases: ['Acme Labs', 'Zero'],
  founded: '2016-12',
  headquarters: { zh: '示例市', en: 'Example City' },
  website: 'https://www.acme.test/about',
  products: [
    { name: 'Chip', description: { zh: '芯片。', en: 'A chip.' } },
    { name: { zh: '云', en: 'Cloud' }, description: { zh: '云服务。', en: 'A cloud service.' } },
  ],
  people: [
    { name: 'Bo', kind: 'adviser', role: { zh: '顾问', en: 'Adviser' } },
    { name: 'Al', kind: 'founder', role },
    { name: { zh: '茜', en: 'Cy' }, kind: 'founder', role },
  ],
  funding: [
    { ...plainRound, date: '2019', amount: 'USD 10.3M', postMoney: 'USD 100M' },
    { ...plainRound, date: '2024-08', amount: 'USD 640M', postMoney: 'USD 2.8B' },
    { ...plainRound, date: '2022', amount: 'CNY 35.5M' },
    { ...plainRound, date: '2020', amount: 'USD 5M', status: 'unverified' },
    { ...plainRound, date: '2016' },
    { ...plainRound, date: '2017' },
  ],
});

test('tells the overview of a company in Chinese', () => {
  assert.deepEqual(describeCompany(full, 'zh'), [
    { label: '公司', items: [{ text: '示例' }] },
    { label: '曾用名、别名', items: [{ text: 'Acme Labs、Zero' }] },
    { label: '成立', items: [{ text: '2016 年 12 月' }] },
    { label: '总部', items: [{ text: '示例市' }] },
    {
      label: '创始人',
      items: [
        { text: 'Al', detail: '创始人' },
        { text: '茜', detail: '创始人' },
      ],
    },
    { label: '顾问', items: [{ text: 'Bo', detail: '顾问' }] },
    {
      label: '产品',
      items: [
        { text: 'Chip', detail: '芯片。' },
        { text: '云', detail: '云服务。' },
      ],
    },
    {
      label: '已知融资',
      items: [
        {
          text: '至少 6.503 亿美元、3550 万元人民币',
          detail: '另有 2 轮未披露金额、1 轮未证实，不计在内',
        },
      ],
      isKey: true,
    },
    { label: '最近估值', items: [{ text: '28 亿美元', detail: '2024 年 8 月，投后' }], isKey: true },
    { label: '网站', items: [{ text: 'acme.test', href: 'https://www.acme.test/about' }] },
  ]);
});

test('tells the overview of a company in English', () => {
  assert.deepEqual(describeCompany(full, 'en'), [
    { label: 'Company', items: [{ text: 'Acme' }] },
    { label: 'Also known as', items: [{ text: 'Acme Labs and Zero' }] },
    { label: 'Founded', items: [{ text: 'December 2016' }] },
    { label: 'Headquarters', items: [{ text: 'Example City' }] },
    {
      label: 'Founders',
      items: [
        { text: 'Al', detail: 'Founder' },
        { text: 'Cy', detail: 'Founder' },
      ],
    },
    { label: 'Advisers', items: [{ text: 'Bo', detail: 'Adviser' }] },
    {
      label: 'Products',
      items: [
        { text: 'Chip', detail: 'A chip.' },
        { text: 'Cloud', detail: 'A cloud service.' },
      ],
    },
    {
      label: 'Known funding',
      items: [
        {
          text: 'At least $650.3 million and CN¥35.5 million',
          detail: 'not counting 2 undisclosed rounds and 1 unverified round',
        },
      ],
      isKey: true,
    },
    {
      label: 'Latest valuation',
      items: [{ text: '$2.8 billion', detail: 'August 2024, post-money' }],
      isKey: true,
    },
    { label: 'Website', items: [{ text: 'acme.test', href: 'https://www.acme.test/about' }] },
  ]);
});

test('leaves out lines without facts', () => {
  assert.deepEqual(describeCompany(companyOf(), 'en'), [
    { label: 'Company', items: [{ text: 'Acme' }] },
    { label: 'Founded', items: [{ text: '2016' }] },
  ]);
});

test('says nothing of other rounds where all are counted', () => {
  const company = companyOf({ funding: [{ ...plainRound, amount: 'USD 5M' }] });
  assert.deepEqual(describeCompany(company, 'en').at(-1), {
    label: 'Known funding',
    items: [{ text: '$5 million', detail: undefined }],
    isKey: true,
  });
});

test('has no line of funding where no round is counted', () => {
  const company = companyOf({ funding: [plainRound, { ...plainRound, status: 'unverified' }] });
  assert.deepEqual(
    describeCompany(company, 'zh').map(({ label }) => label),
    ['公司', '成立'],
  );
});

const own = { ...plainRound, amount: 'USD 5M' };

for (const [what, funding, zh, en] of [
  ['every size is known', [own], ['500 万美元', undefined], ['$5 million', undefined]],
  [
    'a size is undisclosed',
    [own, plainRound],
    ['至少 500 万美元', '另有 1 轮未披露金额，不计在内'],
    ['At least $5 million', 'not counting 1 undisclosed round'],
  ],
  [
    'a round is unverified',
    [own, { ...own, status: 'unverified' }],
    ['500 万美元', '另有 1 轮未证实，不计在内'],
    ['$5 million', 'not counting 1 unverified round'],
  ],
  [
    'another entity raised rounds, one of them undisclosed',
    [own, { ...own, raisedBy: 'Sub' }, { ...plainRound, raisedBy: 'Sub' }],
    ['500 万美元', '另有 2 轮由其他主体融得，不计在内'],
    ['$5 million', 'not counting 2 rounds raised by another entity'],
  ],
  [
    'rounds are in another currency, with or without dollars beside',
    [own, { ...plainRound, amount: 'EUR 2M', inDollars: { amount: 'USD 2.2M' } }],
    ['500 万美元、200 万欧元', undefined],
    ['$5 million and €2 million', undefined],
  ],
] as const)
  test(`tells the known funding where ${what}`, () => {
    const total = totalFunding(companyOf({ funding: [...funding] }).funding);
    const told = (['zh', 'en'] as const).map((locale) => {
      const item = describeTotal(total, locale);
      return [item?.text, item?.detail];
    });
    assert.deepEqual(told, [zh, en]);
  });

for (const [what, funding] of [
  ['no round is on record', []],
  ['every size is undisclosed', [plainRound]],
  ['every round was raised by another entity', [{ ...own, raisedBy: 'Sub' }]],
] as const)
  test(`tells no known funding where ${what}`, () => {
    assert.equal(describeTotal(totalFunding(companyOf({ funding: [...funding] }).funding), 'en'), undefined);
  });

const valued = { ...plainRound, date: '2024-06', postMoney: 'USD 2B' } as const;

for (const [what, round, zh, en] of [
  ['the date', valued, ['20 亿美元', '2024 年 6 月，投后'], ['$2 billion', 'June 2024, post-money']],
  ['nothing more', { ...valued, date: undefined }, ['20 亿美元', '投后'], ['$2 billion', 'post-money']],
  [
    'that it is reported',
    { ...valued, status: 'reported' },
    ['20 亿美元', '2024 年 6 月，据报道，投后'],
    ['$2 billion', 'June 2024, reported, post-money'],
  ],
  [
    'the dollars of the source',
    { ...valued, postMoney: 'EUR 5.8B', inDollars: { postMoney: 'USD 6.2B' }, status: 'reported' },
    ['58 亿欧元', '约合 62 亿美元，2024 年 6 月，据报道，投后'],
    ['€5.8 billion', 'about $6.2 billion, June 2024, reported, post-money'],
  ],
] as const)
  test(`tells beside the latest valuation ${what}`, () => {
    const company = companyOf({ funding: [round] });
    const told = (['zh', 'en'] as const).map((locale) => {
      const row = describeCompany(company, locale).find(({ label }) => /估值|valuation/.test(label));
      return row?.items.map(({ text, detail }) => [text, detail]);
    });
    assert.deepEqual(told, [[zh], [en]]);
  });

test('takes no valuation that is unverified or another entity’s for the latest', () => {
  const company = companyOf({
    funding: [
      { ...valued, date: '2019', postMoney: 'USD 1B' },
      { ...valued, date: '2021', status: 'unverified' },
      { ...valued, date: '2022', raisedBy: 'Sub' },
    ],
  });
  assert.deepEqual(describeCompany(company, 'en').at(-1), {
    label: 'Latest valuation',
    items: [{ text: '$1 billion', detail: '2019, post-money' }],
    isKey: true,
  });
});

test('leads with what was raised, the last valuation and the last round', () => {
  const total = '至少 6.503 亿美元、3550 万元人民币';
  assert.deepEqual(
    describeKeyFigures(full, 'zh').map(({ label, items }) => [label, items[0]?.text]),
    [
      ['已知融资', total],
      ['最近估值', '28 亿美元'],
      ['最近一轮', '6.4 亿美元'],
    ],
  );
  assert.deepEqual(describeKeyFigures(companyOf({}), 'en'), []);
});

test('leads with no round that nobody confirmed, or that another entity raised', () => {
  const company = companyOf({
    funding: [
      { ...plainRound, date: '2019', amount: 'USD 10M' },
      { ...plainRound, date: '2020', amount: 'USD 20M', status: 'unverified' },
      { ...plainRound, date: '2021', amount: 'USD 30M', raisedBy: 'Other' },
    ],
  });
  assert.equal(describeKeyFigures(company, 'en').at(-1)?.items[0]?.text, '$10 million');
});
