import { z } from 'astro/zod';
import { id } from '#schema/id.ts';
import { wholeMoney } from '#schema/money.ts';
import { partialDate } from '#schema/partial-date.ts';
import type { DiagnosticCode } from '#diagnostics/codes.ts';
import { ownMessage, saying } from '#schema/saying.ts';
import { localized, text } from '#schema/text.ts';
import { locales } from '#config.ts';

/** The most characters of a label, which has to be read at the width of a phone. */
const longestLabel = 60;
const longestUnit = 30;

/** Words inside a drawing, in both languages. */
const label = localized.superRefine((texts, context) => {
  for (const locale of locales)
    if (texts[locale].length > longestLabel)
      context.addIssue({
        code: 'custom',
        path: [locale],
        message: `this is longer than ${longestLabel} characters`,
        ...saying('drawing-label', 'Shorten it: a drawing is read at a glance, and the text tells the rest.'),
      });
});

const count = z.number().positive();

const source = z
  .union([id.transform((one) => [one]), z.array(id).min(1)], {
    error: ownMessage('Name a reference of the issue: source: techcrunch-2024-08, or several as [a, b].'),
  })
  .describe('The id of a reference of the issue, or several as [a, b].');

const accent = z
  .boolean()
  .default(false)
  .describe('true for the one thing that the drawing is about; it is drawn in vermilion.');

/** What is counted, as it stands behind a number. */
const unit = z.strictObject({
  zh: text.max(longestUnit).describe('In Chinese: 颗芯片.'),
  en: text.max(longestUnit).describe('In English, in the plural: chips.'),
  one: text.max(longestUnit).optional().describe('In English, behind 1: chip.'),
});

/** How exact a figure is. */
const qualifier = z
  .enum(['about', 'over'])
  .optional()
  .describe('about or over, where the source gives no exact figure.');

/** What every drawing says. */
const words = {
  title: label.describe('What the drawing shows, above it.'),
  alt: localized.describe('What it shows, in one or two sentences, for those who do not see it.'),
  note: localized.optional().describe('A sentence below it: what the figures leave out.'),
};

/** A bar: a figure with its source, or one taken from the company’s file. */
const bar = z
  .strictObject({
    label: label.describe('What is measured.'),
    amount: wholeMoney.optional().describe('An amount of money: USD 640M.'),
    count: count.optional().describe('A number of things.'),
    upTo: wholeMoney.optional().describe('The upper end, where the source gives a range.'),
    raised: partialDate
      .optional()
      .describe('A day, month or year: what the company’s file shows as raised until its end.'),
    qualifier,
    accent,
    source: source.optional(),
  })
  .superRefine((value, context) => {
    const figures = [value.amount, value.count, value.raised].filter((figure) => figure !== undefined);
    const reportAt = (code: DiagnosticCode, message: string, help: string, path: string[] = []): void =>
      context.addIssue({ code: 'custom', path, message, ...saying(code, help) });
    if (figures.length !== 1)
      reportAt(
        'drawing-figure',
        figures.length === 0 ? 'this bar has no figure' : 'this bar has several figures',
        'Give one of amount (USD 640M), count (512) and raised (2018-03).',
      );
    if (
      value.upTo &&
      (value.amount?.currency !== value.upTo.currency || value.amount.minor >= value.upTo.minor)
    )
      reportAt(
        'drawing-figure',
        'the upper end is not above the amount',
        'Write the lower end as amount, the upper as upTo.',
        ['upTo'],
      );
    if (value.raised === undefined && value.source === undefined)
      reportAt(
        'drawing-source',
        'this figure has no source',
        'Add source: the id of a reference of the issue.',
      );
    if (value.raised !== undefined && value.source !== undefined)
      reportAt(
        'drawing-source',
        'this figure comes from the company’s file',
        'Delete source, or give the figure as amount.',
        ['source'],
      );
  });

/** Bars one below the other, on one scale. */
const bars = z.strictObject({
  kind: z.literal('bars').describe('bars, units, timeline, flow or pairs.'),
  ...words,
  unit: unit.optional().describe('What is counted: {zh: 颗芯片, en: chips, one: chip}.'),
  scale: z
    .enum(['linear', 'log'])
    .default('linear')
    .describe('linear from zero, or log; the drawing says which.'),
  bars: z.array(bar).min(2).max(8).describe('Two to eight bars.'),
});

/** A number of marks. */
const group = z.strictObject({
  label: label.describe('What the marks are.'),
  count: z.int().positive().describe('How many.'),
  of: z.int().positive().optional().describe('Out of how many; the others are drawn as outlines.'),
  qualifier,
  accent,
  source,
});

/** The most marks of a drawing: more are no longer seen one by one. */
const mostMarks = 1500;

/** How many of one make up the other: a mark each. */
const units = z
  .strictObject({
    kind: z.literal('units').describe('bars, units, timeline, flow or pairs.'),
    ...words,
    unit: unit.describe('What is counted: {zh: 颗芯片, en: chips, one: chip}.'),
    each: z.int().positive().default(1).describe('How many one mark stands for.'),
    mark: label.describe('What one mark stands for, in words: “One square is one chip.”'),
    groups: z.array(group).min(1).max(5).describe('One to five groups of marks.'),
  })
  .superRefine(({ groups, each }, context) => {
    const marks = groups.reduce((sum, { count, of = count }) => sum + Math.ceil(of / each), 0);
    if (marks > mostMarks)
      context.addIssue({
        code: 'custom',
        path: ['groups'],
        message: `these would be ${marks} marks; a drawing has ${mostMarks} at most`,
        ...saying('drawing-marks', 'Have a mark stand for more, with each: 10.'),
      });
    for (const [index, { count, of }] of groups.entries())
      if (of !== undefined && of < count)
        context.addIssue({
          code: 'custom',
          path: ['groups', index, 'of'],
          message: `there are ${count} of ${of}`,
          ...saying('drawing-marks', 'Write the larger number as of.'),
        });
  });

/** Something that happened. */
const event = z
  .strictObject({
    date: partialDate.optional().describe('As precise as the source.'),
    when: label
      .optional()
      .describe('Shown in place of the date, where no source gives one: {zh: 约四个月后, en: …}.'),
    label: label.describe('What happened.'),
    amount: wholeMoney.optional().describe('An amount of money; drawn to scale beside the others.'),
    qualifier,
    accent,
    source,
  })
  .refine(({ date, when }) => date !== undefined || when !== undefined, {
    error: 'this event has no date',
    ...saying('drawing-date', 'Add date: 2024-08, or when: {zh: …, en: …} where no source gives one.'),
  });

/** Events, the earliest first, from top to bottom. */
const timeline = z.strictObject({
  kind: z.literal('timeline').describe('bars, units, timeline, flow or pairs.'),
  ...words,
  from: z
    .enum(['valuations'])
    .optional()
    .describe('valuations puts those of the company’s file among the events, in US dollars.'),
  events: z.array(event).max(8).default([]).describe('Up to eight events, in their order.'),
});

/** A step of a flow. */
const step = z.strictObject({
  label: label.describe('What stands in the box.'),
  text: label.optional().describe('A second line, smaller.'),
  arrow: label.optional().describe('What the arrow to the next box says.'),
  accent,
});

/** Boxes with arrows from top to bottom; two rows stand side by side. */
const flow = z.strictObject({
  kind: z.literal('flow').describe('bars, units, timeline, flow or pairs.'),
  ...words,
  source,
  rows: z
    .array(
      z.strictObject({
        label: label.optional().describe('What the row is about.'),
        steps: z.array(step).min(2).max(6).describe('Two to six boxes.'),
      }),
    )
    .min(1)
    .max(2)
    .describe('One row of boxes, or two to compare.'),
});

/** Circles of points, each joined with every other: how connections grow. */
const pairs = z.strictObject({
  kind: z.literal('pairs').describe('bars, units, timeline, flow or pairs.'),
  ...words,
  source,
  points: unit.describe('What a point is: {zh: 人, en: people}.'),
  lines: unit.describe('What joined points send each other: {zh: 条消息, en: messages}.'),
  circles: z.array(z.int().min(2).max(40)).min(2).max(3).describe('Two or three numbers of points.'),
});

/** The kinds of drawings. */
export const drawingKinds = { bars, units, timeline, flow, pairs } as const;

/** A drawing: what it says and shows, from which its pictures in both languages are made. */
export const drawing = z.discriminatedUnion('kind', [bars, units, timeline, flow, pairs]);

/** A drawing, as its file has it. */
export type DrawingRecord = z.infer<typeof drawing>;
/** What a kind of drawing has in its file. */
export type DrawingOf<Kind extends DrawingRecord['kind']> = Extract<DrawingRecord, { kind: Kind }>;
/** What is counted, as it stands behind a number. */
export type CountedUnit = z.infer<typeof unit>;
