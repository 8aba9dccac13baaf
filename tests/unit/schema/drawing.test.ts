import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawing } from '#schema/drawing.ts';
import { problemsOf } from '../sample.ts';
import { english, containing } from '../in-english.ts';

const label = { zh: '字', en: 'Words' };
const words = { title: label, alt: label };
const bar = { label, count: 5, source: 'one' };
const bars = { kind: 'bars', ...words, unit: label, bars: [bar, bar] };
const group = { label, count: 5, source: 'one' };
const units = { kind: 'units', ...words, unit: label, mark: label, groups: [group] };
const event = { date: '2024', label, source: 'one' };
const timeline = { kind: 'timeline', ...words, events: [event, event] };
const step = { label };
const flow = { kind: 'flow', ...words, source: 'one', rows: [{ steps: [step, step] }] };
const pairs = {
  kind: 'pairs',
  ...words,
  source: ['one', 'two'],
  points: label,
  lines: label,
  circles: [5, 10],
};

for (const record of [bars, units, timeline, flow, pairs])
  test(`takes ${record.kind} with the least that it needs`, () => {
    assert.deepEqual(problemsOf(drawing, record), []);
  });

const refused: [title: string, record: object, problem: RegExp][] = [
  ['a figure without a source', { ...bars, bars: [bar, { label, count: 5 }] }, /no source/],
  ['a mark without a source', { ...units, groups: [{ label, count: 5 }] }, /groups: 0: source/],
  ['an event without a source', { ...timeline, events: [{ date: '2024', label }] }, /events: 0: source/],
  ['a flow without a source', { ...flow, source: undefined }, /source/],
  ['a circle without a source', { ...pairs, source: [] }, /source/],
  ['a bar with two figures', { ...bars, bars: [bar, { ...bar, amount: 'USD 5' }] }, /several figures/],
  [
    'a range that ends before it begins',
    { ...bars, bars: [bar, { label, amount: 'USD 5', upTo: 'USD 5', source: 'one' }] },
    containing(english('drawing-figure.range')),
  ],
  ['words in one language', { ...bars, title: { zh: '字' } }, /title: en/],
  ['a drawing without a description', { ...bars, alt: undefined }, /alt/],
  ['words that are no label', { ...bars, title: { zh: '字'.repeat(61), en: 'Words' } }, /longer than 60/],
  ['more marks than are seen one by one', { ...units, groups: [{ ...group, count: 1501 }] }, /1501 marks/],
  [
    'more than all',
    { ...units, groups: [{ ...group, of: 4 }] },
    containing(english('drawing-marks.of', { count: 5, of: 4 })),
  ],
  ['an event without a date', { ...timeline, events: [{ label, source: 'one' }] }, /no date/],
  ['three rows of boxes', { ...flow, rows: Array(3).fill(flow.rows[0]) }, /rows/],
  ['a field that nobody knows', { ...pairs, colour: 'red' }, /colour/],
];

for (const [title, record, problem] of refused)
  test(`refuses ${title}`, () => {
    assert.match(problemsOf(drawing, record).join('; '), problem);
  });

test('takes many things with a mark for several of them', () => {
  assert.deepEqual(problemsOf(drawing, { ...units, each: 10, groups: [{ ...group, count: 15_000 }] }), []);
});
