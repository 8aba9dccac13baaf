import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordDiagnostic } from '#domain/lookup.ts';
import type { Drawing } from '#domain/drawing.ts';
import { joinDrawing } from '#domain/join-drawing.ts';
import { drawing as drawingSchema } from '#schema/drawing.ts';
import { companyOf } from '../sample.ts';
import { inEnglish, english, containing } from '../in-english.ts';

const label = { zh: '字', en: 'Words' };
const words = { title: label, alt: label };
const reference = { title: 'T', publisher: 'P', url: 'https://s.test/', further: false };
const references = ['one', 'two', 'three'].map((id) => ({ ...reference, id }));

const sources = { status: 'confirmed', source: 'https://s.test/' } as const;
const acme = companyOf({
  funding: [
    { round: 'Seed', date: '2020-03-31', amount: 'USD 5M', ...sources },
    { round: 'Series A', date: '2021', amount: 'USD 20M', postMoney: 'USD 100M', ...sources },
    { round: 'Series B', date: '2021-06', amount: 'USD 70M', ...sources, status: 'unverified' },
    {
      round: 'Series C',
      date: '2022-01',
      amount: 'EUR 30M',
      postMoney: 'EUR 300M',
      inDollars: { postMoney: 'USD 330M' },
      ...sources,
    },
    { round: 'Series D', date: '2023-01', postMoney: 'EUR 900M', ...sources },
  ],
});

/** Joins a drawing with Acme, and gathers what is wrong with it. */
function join(fields: object): { drawing: Drawing; problems: string[] } {
  const problems: string[] = [];
  const report = ({ path, message }: Omit<RecordDiagnostic, 'severity'>): void => {
    problems.push(`${path.join('.')}: ${inEnglish(message)}`);
  };
  const record = drawingSchema.parse({ ...words, ...fields });
  return { drawing: joinDrawing(record, 'a.yaml', [acme], references, report), problems };
}

const sourced = { label, amount: 'USD 1M', source: 'two' };

function firstBar(raised: string): unknown {
  const { drawing, problems } = join({ kind: 'bars', bars: [{ label, raised }, sourced] });
  assert.ok(drawing.content.kind === 'bars');
  const [bar] = drawing.content.bars;
  return problems[0] ?? bar?.value;
}

const raisedUntil: [end: string, dollars: number | RegExp][] = [
  ['2020-03-30', containing(english('drawing-record.nothing', { file: 'companies/acme.yaml' }))],
  ['2020-03-31', 5],
  ['2020-03', 5],
  ['2020', 5],
  // A round of which only the year is known counts from its beginning, and an unverified one never.
  ['2021', 25],
  ['2021-12-31', 25],
  ['2022', /several currencies/],
];

for (const [end, expected] of raisedUntil)
  test(`takes what was raised until the end of ${end} from the company’s file`, () => {
    const found = firstBar(end);
    if (expected instanceof RegExp) assert.match(String(found), expected);
    else assert.deepEqual(found, { currency: 'USD', minor: expected * 100_000_000 });
  });

test('puts valuations of the company’s file among events, by their dates, in dollars that a source gave', () => {
  const { drawing, problems } = join({
    kind: 'timeline',
    from: 'valuations',
    events: [
      { when: label, date: '2020', label, source: 'one' },
      { date: '2021-06', label, source: ['three', 'one'] },
      { when: label, label, source: 'one' },
    ],
  });
  assert.deepEqual(problems, []);
  assert.ok(drawing.content.kind === 'timeline');
  const dollars = drawing.content.events.map(({ amount }) => amount && amount.minor / 100_000_000);
  assert.deepEqual(dollars, [undefined, 100, undefined, 330, undefined]);
  assert.deepEqual([drawing.references, drawing.isOfRecord], [[1, 3], true]);
});

const refused: [title: string, fields: object, problem: RegExp][] = [
  [
    'amounts of two currencies among the bars',
    { kind: 'bars', bars: [sourced, { label, amount: 'EUR 1M', source: 'one' }] },
    containing(`bars.1: ${english('drawing-measure.bars', { measure: 'EUR', first: 'USD' })}`),
  ],
  [
    'counts among amounts',
    { kind: 'bars', bars: [sourced, { label, count: 3, source: 'one' }] },
    /bars\.1: this bar is a count/,
  ],
  [
    'counts of nothing',
    {
      kind: 'bars',
      bars: [
        { label, count: 3, source: 'one' },
        { label, count: 4, source: 'one' },
      ],
    },
    /these bars have no unit/,
  ],
  [
    'a timeline of one event',
    { kind: 'timeline', events: [{ date: '2020', label, source: 'one' }] },
    /fewer than two events/,
  ],
  [
    'two currencies on a timeline',
    {
      kind: 'timeline',
      from: 'valuations',
      events: [{ date: '2020', label, amount: 'EUR 5M', source: 'one' }],
    },
    /events: these amounts are in (?:USD and EUR|EUR and USD)/,
  ],
];

for (const [title, fields, problem] of refused)
  test(`refuses ${title}`, () => {
    assert.match(join(fields).problems.join('; '), problem);
  });
