import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expand } from '#markdown/expand.ts';
import { toFeedHtml } from '#markdown/feed-html.ts';
import type { DataTable } from '#domain/data-table.ts';
import type { Drawing } from '#domain/drawing.ts';
import { plainComponents } from '#exports/plain-components.ts';
import type { round } from '#schema/company.ts';
import type { Locale } from '#config.ts';
import { bodyOf, issueOf, plainRound, site, type Fields } from '../sample.ts';

const references = [
  { id: 'one', title: 'T', publisher: 'P', url: 'https://s.test/?a=1&b=2' },
  { id: 'two', title: 'T', publisher: 'P', url: 'https://s.test/2' },
];

const issue = issueOf({ references }, undefined, {
  website: 'https://www.acme.test/',
  people: [
    { name: 'Al', kind: 'founder', role: { zh: '创始人', en: 'Founder' } },
    { name: 'Bo', kind: 'founder', role: { zh: '创始人', en: 'Founder' } },
  ],
  funding: [
    {
      round: 'Series A',
      date: '2020-02',
      amount: 'USD 5M',
      lead: ['fund-one'],
      participants: ['fund-two', 'group'],
      through: { group: 'GV' },
      postMoney: 'USD 1B',
      status: 'confirmed',
      source: 'https://source.test/a',
      note: { zh: '注。', en: 'A note.' },
    },
    plainRound,
  ],
});

const still = { src: '/chart.hash.png', width: 1216, height: 800 };
const pictures = { 'chart.yaml': still, 'chip.jpg': { src: '/chip.hash.jpg', width: 12, height: 8 } };

/** A text as a feed has it, in one line. */
function render(source: string, locale: Locale = 'zh', about = issue, narrow = false): string {
  const body = bodyOf(source, { drawings: ['chart.yaml'], tables: ['chips.yaml'] });
  const tree = expand(body.tree, plainComponents({ issue: about, locale, pictures, body, narrow }));
  return toFeedHtml(tree, '/', site).replaceAll('\n', '');
}

const img = '<img src="https://column.test/chip.hash.jpg" alt="图" width="12" height="8">';
const one = '<sup><a href="https://s.test/?a=1&#x26;b=2">[1]</a></sup>';
const two = '<sup><a href="https://s.test/2">[2]</a></sup>';

const rendered: { source: string; zh: string; en: string }[] = [
  {
    source: '<Money amount="USD 640M" />',
    zh: '<p>6.4 亿美元</p>',
    en: '<p>$640 million</p>',
  },
  ...[
    {
      source: '文<Cite id="two" />字<Cite id="one" />再<Cite id="two" />。',
      both: `<p>文${two}字${one}再${two}。</p>`,
    },
    { source: '![图](./chip.jpg)', both: `<figure>${img}</figure>` },
    {
      source: '![图](./chip.jpg "说明")',
      both: `<figure>${img}<figcaption>说明</figcaption></figure>`,
    },
    { source: '文 ![图](./chip.jpg "说明") 字', both: `<p>文 ${img} 字</p>` },
    {
      source: '<Figure src="./chip.jpg" alt="图" caption="说明 & <b>" />',
      both: `<figure>${img}<figcaption>说明 &#x26; &#x3C;b></figcaption></figure>`,
    },
    {
      source: '<Figure src="./chip.jpg" alt="图" wide dark="./chip.jpg" />',
      both: `<figure>${img}</figure>`,
    },
    {
      source: '<Gallery caption="两张" wide>\n![图](./chip.jpg)\n![图](./chip.jpg "乙")\n</Gallery>',
      both: `<figure>${img}</figure><figure>${img}<figcaption>乙</figcaption></figure><p>两张</p>`,
    },
    {
      source: '<Compare>\n![图](./chip.jpg "前")\n![图](./chip.jpg "后")\n</Compare>',
      both: `<figure>${img}<figcaption>前</figcaption></figure><figure>${img}<figcaption>后</figcaption></figure>`,
    },
    {
      source: '<PullQuote who="甲">一句**话**。</PullQuote>',
      both: '<blockquote><p>一句<strong>话</strong>。</p><p>— 甲</p></blockquote>',
    },
    {
      source: '<Video src="https://youtu.be/1?a=1&amp;b=2" title="片 <b>" duration="12:30" />',
      both: '<p><a href="https://youtu.be/1?a=1&#x26;b=2">片 &#x3C;b></a> YouTube · 12:30</p>',
    },
    {
      source: '<Video src="https://youtu.be/1" title="片" poster="./chip.jpg" alt="图" />',
      both: `<figure><a href="https://youtu.be/1">${img}</a><figcaption><a href="https://youtu.be/1">片</a> YouTube</figcaption></figure>`,
    },
    { source: '<PullQuote>一句话。</PullQuote>', both: '<blockquote><p>一句话。</p></blockquote>' },
  ].map(({ source, both }) => ({ source, zh: both, en: both })),
  {
    source: '<Callout>注意事项。</Callout>',
    zh: '<blockquote><p><strong>说明</strong></p><p>注意事项。</p></blockquote>',
    en: '<blockquote><p><strong>Note</strong></p><p>注意事项。</p></blockquote>',
  },
  {
    source: '<Callout kind="warning">注意事项<Cite id="one" />。</Callout>',
    zh: `<blockquote><p><strong>注意</strong></p><p>注意事项${one}。</p></blockquote>`,
    en: `<blockquote><p><strong>Caution</strong></p><p>注意事项${one}。</p></blockquote>`,
  },
];

for (const { source, zh, en } of rendered)
  test(`renders ${source} as plain HTML`, () => {
    assert.equal(render(source, 'zh'), zh);
    assert.equal(render(source, 'en'), en);
  });

test('credits a picture below it, with its caption or alone', () => {
  const credited: typeof issue = {
    ...issue,
    pictures: {
      'chip.jpg': { credit: { zh: '某', en: 'Some' }, licence: 'CC0-1.0', source: 'https://s.test/' },
    },
  };
  const deed = '<a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>';
  const tell = (source: string, locale: Locale): string => render(source, locale, credited);
  const caption = (words: string): string => `<figure>${img}<figcaption>${words}</figcaption></figure>`;
  const zh = `图：<a href="https://s.test/">某</a>，${deed}`;
  const en = `Picture: <a href="https://s.test/">Some</a>, ${deed}`;
  for (const said of ['<Figure src="./chip.jpg" alt="图" caption="说明" />', '![图](./chip.jpg "说明")']) {
    assert.equal(tell(said, 'zh'), caption(`说明　${zh}`));
    assert.equal(tell(said, 'en'), caption(`说明 ${en}`));
  }
  assert.equal(tell('![图](./chip.jpg)', 'zh'), caption(zh));
  assert.equal(tell('文 ![图](./chip.jpg) 字', 'zh'), `<p>文 ${img} 字</p>`);
});

function drawn(fields: Partial<Drawing>): typeof issue {
  const drawing: Drawing = {
    title: { zh: '题', en: 'Title' },
    alt: { zh: '两条线', en: 'Two bars' },
    note: { zh: '注。', en: 'A note.' },
    content: { kind: 'bars', scale: 'linear', unit: undefined, bars: [] },
    references: [2],
    isOfRecord: false,
    ...fields,
  };
  return { ...issue, drawings: { 'chart.yaml': drawing } };
}

test('shows a drawing as a still with its words, and who drew it from what', () => {
  const tell = (locale: Locale, fields: Partial<Drawing> = {}): string =>
    render('<Drawing src="./chart.yaml" />', locale, drawn(fields));
  const image = (alt: string): string =>
    `<img src="https://column.test/chart.hash.png" alt="${alt}" width="1216" height="800">`;
  const source = '<a href="https://s.test/2">[2]</a>';
  assert.equal(
    tell('zh'),
    `<figure>${image('两条线')}<figcaption>注。 本刊绘图，据 ${source}</figcaption></figure>`,
  );
  assert.equal(
    tell('en', { isOfRecord: true }),
    `<figure>${image('Two bars')}<figcaption>A note. Drawn by this column from the company’s record and ${source}</figcaption></figure>`,
  );
  assert.match(
    tell('en', { isOfRecord: true, references: [], note: undefined }),
    /<figcaption>Drawn by this column from the company’s record<\/figcaption>/,
  );
});

test('heads the notes in the words of the reader, each with its ways back', () => {
  const notes = (heading: string): string =>
    [
      '<p>文<sup><a href="https://column.test/#note:fn-1" id="note:fnref-1">1</a></sup>',
      '字<sup><a href="https://column.test/#note:fn-1" id="note:fnref-1-2">1</a></sup></p>',
      `<h2>${heading}</h2><ol><li id="note:fn-1"><p>注。 `,
      '<a href="https://column.test/#note:fnref-1">↩</a> ',
      '<a href="https://column.test/#note:fnref-1-2">↩</a></p></li></ol>',
    ].join('');
  assert.equal(render('文[^1]字[^1]\n\n[^1]: 注。', 'zh'), notes('注释'));
  assert.equal(render('文[^1]字[^1]\n\n[^1]: 注。', 'en'), notes('Notes'));
});

test('marks the tasks of a list', () => {
  assert.equal(
    render('- [x] 一\n- [ ] 二').replaceAll(/ class="[^"]*"/g, ''),
    '<ul><li>☑ 一</li><li>☐ 二</li></ul>',
  );
});

test('tells the overview as a table', () => {
  assert.equal(
    render('<Profile />', 'zh'),
    [
      '<table><thead><tr><th scope="col">公司</th><th scope="col">示例</th></tr></thead>',
      '<tbody><tr><th scope="row">成立</th><td>2016 年</td></tr>',
      '<tr><th scope="row">创始人</th><td>Al：创始人<br>Bo：创始人</td></tr>',
      '<tr><th scope="row">已知融资</th><td>至少 500 万美元：另有 1 轮未披露金额，不计在内</td></tr>',
      '<tr><th scope="row">最近估值</th><td>10 亿美元：2020 年 2 月，投后</td></tr>',
      '<tr><th scope="row">网站</th><td><a href="https://www.acme.test/">acme.test</a></td></tr></tbody></table>',
    ].join(''),
  );
  assert.match(render('<Profile />', 'en'), /<td>Al: Founder<br>Bo: Founder<\/td>/);
});

test('tells no more than the name and the founding of a company of which nothing else is known', () => {
  assert.equal(
    render('<Profile />', 'en', issueOf()),
    [
      '<table><thead><tr><th scope="col">Company</th><th scope="col">Acme</th></tr></thead>',
      '<tbody><tr><th scope="row">Founded</th><td>2016</td></tr></tbody></table>',
    ].join(''),
  );
});

const rounds = {
  zh: [
    '<table><thead><tr><th scope="col">时间</th><th scope="col">轮次</th><th scope="col">金额</th>',
    '<th scope="col">投后估值</th><th scope="col">投资方</th><th scope="col">依据</th></tr></thead>',
    '<tbody><tr><td>2020 年</td><td>种子轮</td><td>未披露</td><td>—</td><td>—</td>',
    '<td>已证实<br><a href="https://source.test/">出处</a></td></tr>',
    '<tr><td>2020 年 2 月</td><td>A 轮</td><td>500 万美元</td><td>10 亿美元</td>',
    '<td>领投：基金一号<br>参投：基金二号、集团（通过 GV）<br>注。</td>',
    '<td>已证实<br><a href="https://source.test/a">出处</a></td></tr></tbody></table>',
  ].join(''),
  en: [
    '<table><thead><tr><th scope="col">Date</th><th scope="col">Round</th><th scope="col">Amount</th>',
    '<th scope="col">Post-money</th><th scope="col">Investors</th><th scope="col">Basis</th></tr></thead>',
    '<tbody><tr><td>2020</td><td>Seed</td><td>Undisclosed</td><td>—</td><td>—</td>',
    '<td>Confirmed<br><a href="https://source.test/">Source</a></td></tr>',
    '<tr><td>February 2020</td><td>Series A</td><td>$5 million</td><td>$1 billion</td>',
    '<td>Led by: Fund One<br>Joined by: Fund Two and Group (through GV)<br>A note.</td>',
    '<td>Confirmed<br><a href="https://source.test/a">Source</a></td></tr></tbody></table>',
  ].join(''),
};

for (const locale of ['zh', 'en'] as const)
  for (const source of ['<FundingTable />', '<FundingChart />'])
    test(`tells ${source} as the table of rounds in ${locale}`, () => {
      assert.equal(render(source, locale), rounds[locale]);
    });

for (const source of ['<FundingTable />\n\n<FundingChart />', '<FundingChart />\n\n<FundingTable />'])
  test(`tells the rounds once for ${source.replaceAll('\n', ' ')}`, () => {
    assert.equal(render(source), rounds.zh);
  });

const told: [what: string, fields: Fields<typeof round>, zh: string, en: string][] = [
  ['without a date', { date: undefined }, '<td>时间不详</td>', '<td>Date unknown</td>'],
  [
    'with its dollars below the amount',
    { amount: 'EUR 600M', inDollars: { amount: 'USD 640M' } },
    '<td>6 亿欧元<br>约合 6.4 亿美元</td>',
    '<td>€600 million<br>about $640 million</td>',
  ],
  [
    'with its dollars below the valuation',
    { postMoney: 'EUR 5.8B', inDollars: { postMoney: 'USD 6.2B' } },
    '<td>58 亿欧元<br>约合 62 亿美元</td>',
    '<td>€5.8 billion<br>about $6.2 billion</td>',
  ],
  [
    'with the entity that raised it',
    { raisedBy: { zh: '子公司', en: 'Sub' }, lead: ['group'] },
    '<td>领投：集团<br>由 子公司 融得，不计入公司总额</td>',
    '<td>Led by: Group<br>Raised by Sub; not in the company’s total</td>',
  ],
  [
    'with investors that led nothing',
    { participants: ['group'] },
    '<td>参投：集团</td>',
    '<td>Joined by: Group</td>',
  ],
  [
    'with its note beside its basis where no round names an investor',
    { note: { zh: '注。', en: 'A note.' } },
    '出处</a><br>注。</td>',
    'Source</a><br>A note.</td>',
  ],
];

for (const [what, fields, zh, en] of told)
  test(`tells a round ${what}`, () => {
    const about = issueOf({}, undefined, { funding: [{ ...plainRound, ...fields }] });
    assert.ok(render('<FundingTable />', 'zh', about).includes(zh));
    assert.ok(render('<FundingTable />', 'en', about).includes(en));
  });

for (const [locale, name] of [
  ['zh', '融资表'],
  ['en', 'Table of funding rounds'],
] as const)
  test(`names the list that stands in for the table of rounds in narrow windows in ${locale}`, () => {
    const told = render('<FundingTable />\n\n<FundingChart />', locale, issue, true);
    assert.ok(told.startsWith(`<p><strong>${name}</strong></p><ul><li>`), told);
    assert.equal(told.split('<ul>').length, 2);
    assert.ok(render('<FundingChart />', locale, issue, true).startsWith('<ul>'));
    assert.equal(render('<FundingTable />', locale, issueOf(), true), '');
  });

test('has no column of investors where no round names one', () => {
  const about = issueOf({}, undefined, { funding: [plainRound] });
  const table = render('<FundingTable />', 'en', about);
  assert.doesNotMatch(table, /Investors/);
  assert.equal(table.match(/<th /g)?.length, table.match(/<td>/g)?.length);
});

test('has no table of rounds for a company without any', () => {
  assert.equal(render('<FundingTable />\n\n<FundingChart />\n\n文', 'zh', issueOf()), '<p>文</p>');
});

test('fails for a picture that is not served', () => {
  const body = bodyOf('![图](./chip.jpg)');
  const renderers = plainComponents({ issue, locale: 'zh', pictures: {}, body });
  assert.throws(() => expand(body.tree, renderers), { message: 'the picture ./chip.jpg is not served' });
});

const label = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });
const table: DataTable = {
  title: label('芯片', 'Chips'),
  note: label('注。', 'A note.'),
  head: label('公司', 'Company'),
  columns: [label('数量', 'Number'), label('金额', 'Amount')],
  rows: [
    {
      label: label('甲', 'One'),
      figures: [
        { value: { kind: 'count', count: 512 }, asOf: { year: 2024 }, references: [2] },
        {
          value: { kind: 'amount', amount: { currency: 'USD', minor: 500_000_000 } },
          references: [],
          round: { status: 'reported', source: 'https://source.test/a' },
        },
      ],
    },
    { label: label('乙', 'Two'), figures: [null, null] },
  ],
  isOfRecord: true,
};

test('shows a table of figures with its sources, and says what is missing', () => {
  const about = { ...issue, tables: { 'chips.yaml': table } };
  const source = '<DataTable src="./chips.yaml" />';
  assert.equal(
    render(source, 'en', about),
    '<p><strong>Chips</strong></p>' +
      '<table><thead><tr><th scope="col">Company</th><th scope="col">Number</th><th scope="col">Amount</th></tr></thead>' +
      `<tbody><tr><th scope="row">One</th><td>512${two}<br>2024</td>` +
      '<td>$5 million<br>Reported · <a href="https://source.test/a">Source</a></td></tr>' +
      '<tr><th scope="row">Two</th><td>—</td><td>—</td></tr></tbody></table>' +
      '<p>A note. Figures without a number are from this column’s records of companies.</p>',
  );
  const zh = render(source, 'zh', about);
  for (const words of ['芯片', '512', '500 万美元', '据报道', '注。没有编号的数字'])
    assert.ok(zh.includes(words), words);
});
