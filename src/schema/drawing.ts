import { z } from 'astro/zod';
import { company, count, label, qualifier, source, unit } from '#schema/figure-parts.ts';
import { wholeMoney } from '#schema/money.ts';
import { partialDate } from '#schema/partial-date.ts';
import type { DiagnosticCode } from '#diagnostics/codes.ts';
import { saying, told } from '#schema/saying.ts';
import { localized } from '#schema/localized.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const accent = z.boolean().default(false).describe(told('field.drawing.accent'));

/** What every drawing says. */
const words = {
  title: label.describe(told('field.drawing.title')),
  alt: localized.describe(told('field.drawing.alt')),
  note: localized.optional().describe(told('field.drawing.note')),
};

/** A bar: a figure with its source, or one taken from the company’s file. */
const bar = z
  .strictObject({
    label: label.describe(told('field.bar.label')),
    amount: wholeMoney.optional().describe(told('field.amount-of-money')),
    count: count.optional().describe(told('field.bar.count')),
    upTo: wholeMoney.optional().describe(told('field.bar.up-to')),
    raised: partialDate.optional().describe(told('field.bar.raised')),
    qualifier,
    accent,
    source: source.optional(),
  })
  .superRefine((value, context) => {
    const figures = [value.amount, value.count, value.raised].filter((figure) => figure !== undefined);
    const reportAt = (code: DiagnosticCode, message: Phrase, help: Phrase, path: string[] = []): void =>
      context.addIssue({ code: 'custom', path, ...saying(code, message, help) });
    if (figures.length !== 1)
      reportAt(
        'drawing-figure',
        say(figures.length === 0 ? 'drawing-figure.none' : 'drawing-figure.several'),
        say('drawing-figure.one.help'),
      );
    if (
      value.upTo &&
      (value.amount?.currency !== value.upTo.currency || value.amount.minor >= value.upTo.minor)
    )
      reportAt('drawing-figure', say('drawing-figure.range'), say('drawing-figure.range.help'), ['upTo']);
    if (value.raised === undefined && value.source === undefined)
      reportAt('drawing-source', say('drawing-source.none'), say('drawing-source.none.help'));
    if (value.raised !== undefined && value.source !== undefined)
      reportAt('drawing-source', say('drawing-source.company'), say('drawing-source.company.help'), [
        'source',
      ]);
  });

/** Bars one below the other, on one scale. */
const bars = z.strictObject({
  kind: z.literal('bars').describe(told('field.drawing.kind')),
  ...words,
  unit: unit.optional().describe(told('field.drawing.unit')),
  scale: z.enum(['linear', 'log']).default('linear').describe(told('field.bars.scale')),
  company,
  bars: z.array(bar).min(2).max(8).describe(told('field.bars.bars')),
});

/** A number of marks. */
const group = z.strictObject({
  label: label.describe(told('field.group.label')),
  count: z.int().positive().describe(told('field.group.count')),
  of: z.int().positive().optional().describe(told('field.group.of')),
  qualifier,
  accent,
  source,
});

/** The most marks of a drawing: more are no longer seen one by one. */
const mostMarks = 1500;

/** How many of one make up the other: a mark each. */
const units = z
  .strictObject({
    kind: z.literal('units').describe(told('field.drawing.kind')),
    ...words,
    unit: unit.describe(told('field.drawing.unit')),
    each: z.int().positive().default(1).describe(told('field.units.each')),
    mark: label.describe(told('field.units.mark')),
    groups: z.array(group).min(1).max(5).describe(told('field.units.groups')),
  })
  .superRefine(({ groups, each }, context) => {
    const marks = groups.reduce((sum, { count, of = count }) => sum + Math.ceil(of / each), 0);
    if (marks > mostMarks)
      context.addIssue({
        code: 'custom',
        path: ['groups'],
        ...saying(
          'drawing-marks',
          say('drawing-marks.many', { marks, most: mostMarks }),
          say('drawing-marks.many.help'),
        ),
      });
    for (const [index, { count, of }] of groups.entries())
      if (of !== undefined && of < count)
        context.addIssue({
          code: 'custom',
          path: ['groups', index, 'of'],
          ...saying('drawing-marks', say('drawing-marks.of', { count, of }), say('drawing-marks.of.help')),
        });
  });

/** Something that happened. */
const event = z
  .strictObject({
    date: partialDate.optional().describe(told('field.event.date')),
    when: label.optional().describe(told('field.event.when')),
    label: label.describe(told('field.event.label')),
    amount: wholeMoney.optional().describe(told('field.event.amount')),
    qualifier,
    accent,
    source,
  })
  .refine(({ date, when }) => date !== undefined || when !== undefined, {
    ...saying('drawing-date', say('drawing-date'), say('drawing-date.help')),
  });

/** Events, the earliest first, from top to bottom. */
const timeline = z.strictObject({
  kind: z.literal('timeline').describe(told('field.drawing.kind')),
  ...words,
  from: z.enum(['valuations']).optional().describe(told('field.timeline.from')),
  company,
  events: z.array(event).max(8).default([]).describe(told('field.timeline.events')),
});

/** A step of a flow. */
const step = z.strictObject({
  label: label.describe(told('field.step.label')),
  text: label.optional().describe(told('field.step.text')),
  arrow: label.optional().describe(told('field.step.arrow')),
  accent,
});

/** Boxes with arrows from top to bottom; two rows stand side by side. */
const flow = z.strictObject({
  kind: z.literal('flow').describe(told('field.drawing.kind')),
  ...words,
  source,
  rows: z
    .array(
      z.strictObject({
        label: label.optional().describe(told('field.row.label')),
        steps: z.array(step).min(2).max(6).describe(told('field.row.steps')),
      }),
    )
    .min(1)
    .max(2)
    .describe(told('field.flow.rows')),
});

/** Circles of points, each joined with every other: how connections grow. */
const pairs = z.strictObject({
  kind: z.literal('pairs').describe(told('field.drawing.kind')),
  ...words,
  source,
  points: unit.describe(told('field.pairs.points')),
  lines: unit.describe(told('field.pairs.lines')),
  circles: z.array(z.int().min(2).max(40)).min(2).max(3).describe(told('field.pairs.circles')),
});

/** The kinds of drawings. */
export const drawingKinds = { bars, units, timeline, flow, pairs } as const;

/** A drawing: what it says and shows, from which its pictures in both languages are made. */
export const drawing = z.discriminatedUnion('kind', [bars, units, timeline, flow, pairs]);

/** A drawing, as its file has it. */
export type DrawingRecord = z.infer<typeof drawing>;
/** What a kind of drawing has in its file. */
export type DrawingOf<Kind extends DrawingRecord['kind']> = Extract<DrawingRecord, { kind: Kind }>;
