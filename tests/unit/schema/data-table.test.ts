import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataTable } from '#schema/data-table.ts';
import { problemsOf } from '../sample.ts';
import { english, containing } from '../in-english.ts';

const label = { zh: '字', en: 'Words' };
const column = { id: 'size', label };
const figure = { count: 5, source: 'one' };
const row = { label, figures: { size: figure } };
const table = { kind: 'table', title: label, head: label, columns: [column], rows: [row] };

const withFigure = (size: object): object => ({ ...table, rows: [{ label, figures: { size } }] });

const taken: [title: string, record: object][] = [
  ['the least that it needs', table],
  ['a row named by its company', { ...table, rows: [row, { company: 'acme' }] }],
  [
    'units of columns and rows',
    { ...table, columns: [{ ...column, unit: label }], rows: [{ ...row, unit: label }] },
  ],
  ['a range of amounts', withFigure({ amount: 'USD 1M', upTo: 'USD 2M', source: 'one' })],
  ['nothing and less', withFigure({ count: 0, source: 'one', qualifier: 'about', asOf: '2024-05' })],
  ['a percentage below zero', withFigure({ percent: -12.5, source: ['one', 'two'] })],
  ['a date', withFigure({ date: 2016, source: 'one' })],
  ['words', withFigure({ text: label, source: 'one' })],
  ...['record', 'round', 'postMoney'].map((key): [string, object] => [
    `${key} without a source`,
    withFigure({ [key]: key === 'record' ? 'founded' : 'series-a' }),
  ]),
];

for (const [title, record] of taken)
  test(`takes ${title}`, () => {
    assert.deepEqual(problemsOf(dataTable, record), []);
  });

const refused: [title: string, record: object, problem: RegExp][] = [
  ['a figure without a source', withFigure({ count: 5 }), /no source/],
  ['a figure that says nothing', withFigure({ source: 'one' }), containing(english('table-figure.none'))],
  [
    'two figures in one',
    withFigure({ count: 5, percent: 5, source: 'one' }),
    containing(english('table-figure.several')),
  ],
  [
    'a figure and a round',
    withFigure({ amount: 'USD 5', round: 'seed', source: 'one' }),
    containing(english('table-figure.several')),
  ],
  ['a round with a source', withFigure({ round: 'seed', source: 'one' }), /company’s file/],
  ['a round with a date', withFigure({ round: 'seed', asOf: '2024' }), /company’s file/],
  [
    'a range that ends before it begins',
    withFigure({ amount: 'USD 5', upTo: 'EUR 9', source: 'one' }),
    containing(english('drawing-figure.range')),
  ],
  ['a percentage with its sign', withFigure({ percent: '12.5%', source: 'one' }), /percent/],
  ['words in one language', withFigure({ text: { zh: '字' }, source: 'one' }), /en/],
  ['a row without a name', { ...table, rows: [{ figures: { size: figure } }] }, /row has no name/],
  ['two columns of one id', { ...table, columns: [column, column] }, /two columns/],
  ['six columns', { ...table, columns: Array.from('abcdef', (id) => ({ id, label })) }, /columns/],
  ['no row', { ...table, rows: [] }, /rows/],
  ['a field that nobody knows', { ...table, colour: 'red' }, /colour/],
  ['a record that nobody keeps', withFigure({ record: 'revenue' }), /record/],
];

for (const [title, record, problem] of refused)
  test(`refuses ${title}`, () => {
    assert.match(problemsOf(dataTable, record).join('; '), problem);
  });
