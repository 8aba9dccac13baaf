import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinDataTable, type DataTable } from '#domain/data-table.ts';
import type { RecordDiagnostic } from '#domain/lookup.ts';
import { tableFigureWords, tableNotes } from '#i18n/table-words.ts';
import { dataTable } from '#schema/data-table.ts';
import { locales } from '#config.ts';
import { companyOf } from '../sample.ts';
import { inEnglish, english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

const label = { zh: '字', en: 'Words' };
const reference = { title: 'T', publisher: 'P', url: 'https://s.test/', further: false };
const references = ['one', 'two', 'three'].map((id) => ({ ...reference, id }));
const sources = { status: 'confirmed', source: 'https://s.test/round' } as const;

const acme = companyOf({
  founded: '2016',
  headquarters: { zh: '东京', en: 'Tokyo' },
  funding: [
    { round: 'Seed', date: '2020-03-31', amount: 'USD 5M', ...sources },
    {
      round: 'Series A',
      date: '2021',
      amount: 'USD 20M',
      postMoney: 'USD 100M',
      ...sources,
      status: 'reported',
    },
    { round: 'Series B', date: '2022', ...sources },
    { round: 'Series C', date: '2023-01', amount: 'USD 1M', ...sources, status: 'unverified' },
    { round: 'Series C', date: '2024-01', amount: 'USD 2M', ...sources, status: 'unverified' },
  ],
});
const bare = {
  ...companyOf({ founded: '2020-05', headquarters: undefined, funding: [] }),
  id: 'bare',
  file: 'companies/bare.yaml',
};

interface Joined {
  table: DataTable;
  problems: string[];
}

/** Joins a table of an issue about some of the companies, and gathers what is wrong with it. */
function join(fields: object, own = [acme]): Joined {
  const problems: string[] = [];
  const report = ({ path, message }: Omit<RecordDiagnostic, 'severity'>): void => {
    problems.push(`${path.join('.')}: ${inEnglish(message)}`);
  };
  const record = dataTable.parse({ kind: 'table', title: label, head: label, ...fields });
  const companies = new Map([acme, bare].map((company) => [company.id, company]));
  return { table: joinDataTable(record, 'a.yaml', { own, companies, references }, report), problems };
}

/** A table of one column with a figure a row. */
const oneColumn = (...figures: object[]): object => ({
  columns: [{ id: 'size', label, unit: { zh: '块', en: 'chips', one: 'chip' } }],
  rows: figures.map((size) => ({ label, figures: { size } })),
});

const told: [figure: object, zh: string, en: string][] = [
  [{ amount: 'USD 640M', source: 'one' }, '6.4 亿美元', '$640 million'],
  [
    { amount: 'USD 1M', upTo: 'USD 2M', qualifier: 'about', source: 'one' },
    '约 100 万美元至 200 万美元',
    'about $1 million to $2 million',
  ],
  [{ count: 1, source: 'one' }, '1 块', '1 chip'],
  [{ count: 200_000, qualifier: 'over', source: 'one' }, '超过 20 万块', 'over 200,000 chips'],
  [{ count: -3, source: 'one' }, '−3 块', '−3 chips'],
  [{ percent: -12.5, source: 'one' }, '−12.5%', '−12.5%'],
  [{ date: '2024-08', source: 'one' }, '2024 年 8 月', 'August 2024'],
  [{ text: { zh: '公开', en: 'open' }, source: 'one' }, '公开', 'open'],
  [{ record: 'founded' }, '2016 年', '2016'],
  [{ record: 'headquarters' }, '东京', 'Tokyo'],
  [{ record: 'raised' }, '至少 2500 万美元', 'At least $25 million'],
  [{ record: 'valuation' }, '1 亿美元', '$100 million'],
  [{ round: 'seed' }, '500 万美元', '$5 million'],
  [{ postMoney: 'series-a' }, '1 亿美元', '$100 million'],
];

for (const [figure, ...expected] of told)
  test(`tells ${JSON.stringify(figure)} in both languages`, () => {
    const { table, problems } = join(oneColumn(figure));
    assert.deepEqual(problems, []);
    const [found] = table.rows[0]?.figures ?? [];
    assert.ok(found);
    assert.deepEqual(
      locales.map((locale) => tableFigureWords(found, locale).text),
      expected,
    );
  });

test('gives each figure its sources, its day and how sure it is', () => {
  const figures = [
    { count: 5, source: ['three', 'one'], asOf: '2024-05' },
    { round: 'series-a' },
    { record: 'valuation' },
    { record: 'founded' },
  ];
  const rows = figures.map((figure) => join(oneColumn(figure)).table.rows[0]?.figures[0]);
  assert.deepEqual(
    rows.map((figure) => {
      assert.ok(figure);
      const { details, references: numbers, source } = tableFigureWords(figure, 'en');
      return [details, numbers, source];
    }),
    [
      [['May 2024'], [1, 3], undefined],
      [['2021', 'Reported'], [], 'https://s.test/round'],
      [['2021', 'Reported'], [], 'https://s.test/round'],
      [[], [], undefined],
    ],
  );
});

test('takes figures of companies of the column by the columns, and names their rows', () => {
  const { table, problems } = join(
    {
      columns: [
        { id: 'since', label, record: 'founded' },
        { id: 'worth', label, record: 'valuation' },
      ],
      rows: [
        { company: acme.id },
        { company: 'bare' },
        { label, figures: { since: { date: '2001', source: 'two' } } },
      ],
    },
    [],
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    table.rows.map(({ label: name, figures }) => [
      name.en,
      ...figures.map((figure) => figure && tableFigureWords(figure, 'en').text),
    ]),
    [
      [acme.name.en, '2016', '$100 million'],
      [bare.name.en, 'May 2020', null],
      ['Words', '2001', null],
    ],
  );
  assert.match(tableNotes(table, 'en'), /records of companies/);
  assert.equal(tableNotes(join(oneColumn({ count: 1, source: 'one' })).table, 'en'), '');
});

test('lets each row have a kind of figure of its own', () => {
  const count = { count: 1, source: 'one' };
  const percent = { percent: 1, source: 'one' };
  const columns = [
    { id: 'a', label },
    { id: 'b', label },
  ];
  const rows = [
    { label, figures: { a: count, b: count } },
    { label, figures: { a: percent } },
  ];
  assert.deepEqual(join({ columns, rows }).problems, []);
  assert.deepEqual(join(oneColumn(count, percent)).problems, []);
  assert.deepEqual(
    join({ columns, rows: [...rows, { label, figures: { a: count, b: percent } }] }).problems,
    [
      `rows.1.figures.a: ${english('table-measure', { id: 'a', measure: say('table-measure.percent'), first: say('table-measure.count') })}`,
      `rows.2.figures.b: ${english('table-measure', { id: 'b', measure: say('table-measure.percent'), first: say('table-measure.count') })}`,
    ],
  );
});

const wrong: [title: string, fields: object, problems: string[], own?: (typeof acme)[]][] = [
  [
    'a round that there is not',
    oneColumn({ round: 'series-x' }),
    [`rows.0.figures.size.round: ${acme.file} has no round “series-x”`],
  ],
  [
    'a round that two may be',
    oneColumn({ round: 'series-c' }),
    [`rows.0.figures.size.round: ${acme.file} has 2 rounds “series-c”`],
  ],
  [
    'a round without the amount',
    oneColumn({ round: 'series-b' }),
    [`rows.0.figures.size.round: the round “series-b” in ${acme.file} has no “amount”`],
  ],
  [
    'what the file does not state',
    { ...oneColumn(), rows: [{ company: 'bare', figures: { size: { record: 'raised' } } }] },
    [
      `rows.0.figures.size.record: ${english('table-record.nothing', { file: 'companies/bare.yaml', field: 'raised' })}`,
    ],
  ],
  [
    'a company that there is not',
    { ...oneColumn({ count: 1, source: 'one' }), rows: [{ company: 'nobody' }] },
    [`rows.0.company.0: ${english('unknown-id.company', { id: 'nobody' })}`],
  ],
  [
    'a column that there is not',
    { ...oneColumn(), rows: [{ label, figures: { sise: { count: 1, source: 'one' } } }] },
    [`rows.0.figures.sise: ${english('table-column.unknown', { id: 'sise' })}`],
  ],
  [
    'a column without a figure',
    { ...oneColumn(), rows: [{ label }] },
    [`columns.0: ${english('table-column.empty', { id: 'size' })}`],
  ],
  [
    'a figure of no certain company',
    oneColumn({ record: 'founded' }),
    [`rows.0: ${english('table-row.company')}`],
    [acme, bare],
  ],
];

for (const [title, fields, problems, own] of wrong)
  test(`reports ${title}`, () => {
    assert.deepEqual(join(fields, own).problems, problems);
  });
