import type { Drawing, DrawingContent } from '#domain/drawing.ts';
import type { Localized } from '#schema/localized.ts';

const dollars = (millions: number) => ({ currency: 'USD', minor: millions * 100_000_000 });

function drawingOf(title: Localized, content: DrawingContent): Drawing {
  return {
    title,
    alt: { zh: '图', en: 'A drawing' },
    note: undefined,
    content,
    references: [1],
    isOfRecord: false,
  };
}

const unit = { zh: '块芯片', en: 'chips', one: 'chip' };
const plain = { accent: false };

/** A drawing of each kind whose words are a given one. */
export const drawingsOfEachKind = {
  bars: (label: Localized): Drawing =>
    drawingOf(label, {
      kind: 'bars',
      scale: 'linear',
      unit: undefined,
      bars: [
        { label, value: dollars(100), ...plain },
        { label, value: dollars(200), qualifier: 'about', accent: true },
        { label, value: dollars(310), upTo: dollars(320), ...plain },
      ],
    }),
  'bars on a logarithmic scale': (label: Localized): Drawing =>
    drawingOf(label, {
      kind: 'bars',
      scale: 'log',
      unit,
      bars: [
        { label, value: 1, ...plain },
        { label, value: 1, ...plain },
        { label, value: 123_456_789, qualifier: 'over', accent: true },
      ],
    }),
  units: (label: Localized): Drawing =>
    drawingOf(label, {
      kind: 'units',
      unit,
      each: 1,
      mark: label,
      groups: [
        { label, count: 1, qualifier: undefined, accent: true, source: ['a'] },
        { label, count: 512, of: 700, qualifier: 'about', accent: false, source: ['a'] },
      ],
    }),
  timeline: (label: Localized): Drawing =>
    drawingOf(label, {
      kind: 'timeline',
      events: [
        { date: { year: 2023, month: 9, day: 30 }, about: { round: label }, amount: dollars(260), ...plain },
        { when: label, about: label, ...plain },
        { date: { year: 2024 }, about: label, amount: dollars(6200), qualifier: 'over', accent: true },
      ],
    }),
  flow: (label: Localized): Drawing =>
    drawingOf(label, {
      kind: 'flow',
      rows: [
        {
          label,
          steps: [
            { label, text: label, arrow: label, accent: false },
            { label, accent: false },
          ],
        },
        {
          steps: [
            { label, accent: false },
            { label, arrow: label, accent: false },
            { label, accent: true },
          ],
        },
      ],
    }),
  pairs: (label: Localized): Drawing =>
    drawingOf(label, {
      kind: 'pairs',
      points: { zh: label.zh.slice(0, 30), en: label.en.slice(0, 30) },
      lines: { zh: label.zh.slice(0, 30), en: label.en.slice(0, 30) },
      circles: [2, 10, 40],
    }),
};
