import type { z } from 'astro/zod';
import { author } from '#schema/author.ts';
import { company } from '#schema/company.ts';
import { dataTable } from '#schema/data-table.ts';
import { drawingKinds } from '#schema/drawing.ts';
import { investor } from '#schema/investor.ts';
import { issue, retraction } from '#schema/issue.ts';
import { prosePage } from '#schema/prose-page.ts';
import { redirect } from '#schema/redirect.ts';
import { series } from '#schema/series.ts';
import { tag } from '#schema/tag.ts';
import { translation } from '#schema/translation.ts';

/** The kinds of records, each with its schema. */
export const recordSchemas = {
  issue,
  retraction,
  translation,
  company,
  investor,
  tag,
  series,
  author,
  redirect,
  prosePage,
  dataTable,
  ...drawingKinds,
} satisfies Record<string, z.ZodType>;

/** A kind of record. */
export type RecordKind = keyof typeof recordSchemas;

/** The kinds of records that are drawings. */
export const drawingNames = Object.keys(drawingKinds) as (keyof typeof drawingKinds)[];

const both = () => ({ zh: '文', en: 'text' });

/** A sound drawing of each kind; a bar has one of several figures. */
function fullDrawings(source: string): Record<keyof typeof drawingKinds, unknown> {
  const words = { title: both(), alt: both(), note: both() };
  const label = both();
  const unit = { ...both(), one: 'one' };
  const figure = { label: both(), qualifier: 'about', accent: false, source };
  return {
    bars: {
      kind: 'bars',
      ...structuredClone(words),
      unit,
      scale: 'linear',
      company: source,
      bars: [
        { ...figure, amount: 'USD 1M', upTo: 'USD 2M' },
        { label, amount: 'USD 3M', source },
      ],
    },
    units: {
      kind: 'units',
      ...structuredClone(words),
      unit: { ...unit },
      each: 1,
      mark: both(),
      groups: [{ ...structuredClone(figure), count: 1, of: 2 }],
    },
    timeline: {
      kind: 'timeline',
      ...structuredClone(words),
      from: 'valuations',
      company: source,
      events: [
        { ...structuredClone(figure), date: '2020', when: both(), amount: 'USD 1M' },
        { date: '2021', label: both(), source },
      ],
    },
    flow: {
      kind: 'flow',
      ...structuredClone(words),
      source,
      rows: [
        {
          label: both(),
          steps: [
            { label: both(), text: both(), arrow: both(), accent: false },
            { label: both(), accent: false },
          ],
        },
      ],
    },
    pairs: {
      kind: 'pairs',
      ...structuredClone(words),
      source,
      points: { ...unit },
      lines: { ...unit },
      circles: [5, 10],
    },
  };
}

/** A sound record of each kind with every field that its schema has, all of one id. */
export function fullRecords(id: string, number: number): Record<RecordKind, unknown> {
  const address = `https://example.com/${id}`;
  return {
    issue: {
      issue: number,
      title: 'title',
      description: 'description',
      date: '2024-01-10',
      time: '00:00',
      updated: '2024-01-11',
      authors: [id],
      companies: [id],
      tags: [id],
      series: id,
      cover: { src: './cover.png', alt: 'alt' },
      pictures: { 'cover.png': { credit: both(), licence: 'CC-BY-4.0', source: address } },
      references: [
        { id, title: 'title', publisher: 'publisher', url: address, date: '2024-01-05', further: false },
      ],
      corrections: [{ date: '2024-01-12', text: both(), thanks: both() }],
      discussion: address,
      letters: [
        { date: '2024-01-13', from: 'from', language: 'zh', text: both(), reply: both() },
        { date: '2024-01-14', from: 'from', language: 'en', text: 'text', reply: 'reply' },
      ],
      draft: false,
    },
    retraction: { date: '2024-01-15', reason: both() },
    translation: {
      title: 'title',
      description: 'description',
      date: '2024-01-10',
      time: '00:00',
      translators: [id],
      translates: '0123456789abcdef',
    },
    company: {
      name: both(),
      aliases: ['alias'],
      founded: '2020',
      headquarters: both(),
      website: address,
      products: [{ name: both(), description: both() }],
      people: [{ name: both(), kind: 'founder', role: both() }],
      funding: [
        {
          round: both(),
          date: '2021',
          amount: 'EUR 1M',
          lead: [id],
          participants: ['example-group'],
          through: { [id]: 'vehicle' },
          postMoney: 'EUR 4M',
          inDollars: { amount: 'USD 1.1M', postMoney: 'USD 4.4M' },
          raisedBy: both(),
          status: 'confirmed',
          source: address,
          note: both(),
        },
      ],
    },
    investor: { id, name: both(), aliases: ['alias'], kind: 'vc' },
    tag: { id, name: both(), aliases: ['alias'], description: both() },
    series: { id, name: both(), description: both() },
    author: { id, name: both(), kind: 'person', bio: both(), links: [{ label: 'label', url: address }] },
    redirect: { from: `/old/${id}/`, to: `/issues/${number}/` },
    prosePage: { title: 'title', description: 'description' },
    dataTable: {
      kind: 'table',
      title: both(),
      note: both(),
      head: both(),
      columns: [{ id: 'size', label: both(), unit: { ...both(), one: 'one' }, record: 'founded' }],
      rows: [
        {
          label: both(),
          company: id,
          unit: { ...both(), one: 'one' },
          figures: { size: { text: both(), qualifier: 'about', asOf: '2024', source: id } },
        },
        { label: both(), figures: { size: { text: both(), source: id } } },
      ],
    },
    ...fullDrawings(id),
  };
}

/** Has a full table show numbers instead of words: with the unit of its first row, and with that of its first column. */
export function countFigures(table: unknown, source: string): void {
  const { columns, rows } = table as {
    columns: Record<string, unknown>[];
    rows: Record<string, unknown>[];
  };
  const [first = {}, second = {}] = rows;
  const numbered = (count: number) => ({ count, source });
  delete columns[0]?.['record'];
  columns.push({ ...structuredClone(columns[0]), id: 'single' });
  first['figures'] = { size: numbered(3), single: numbered(1) };
  second['figures'] = { size: numbered(3) };
  rows.push({ label: structuredClone(second['label']), figures: { size: numbered(1) } });
}
