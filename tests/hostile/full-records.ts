import type { z } from 'astro/zod';
import { author } from '#schema/author.ts';
import { company } from '#schema/company.ts';
import { investor } from '#schema/investor.ts';
import { issue } from '#schema/issue.ts';
import { prosePage } from '#schema/prose-page.ts';
import { redirect } from '#schema/redirect.ts';
import { tag } from '#schema/tag.ts';
import { translation } from '#schema/translation.ts';

/** The kinds of records, each with its schema. */
export const recordSchemas = {
  issue,
  translation,
  company,
  investor,
  tag,
  author,
  redirect,
  prosePage,
} satisfies Record<string, z.ZodType>;

/** A kind of record. */
export type RecordKind = keyof typeof recordSchemas;

const both = () => ({ zh: '文', en: 'text' });

/** A sound record of each kind with every field that its schema has, all of one id. */
export function fullRecords(id: string, number: number): Record<RecordKind, unknown> {
  const address = `https://example.com/${id}`;
  return {
    issue: {
      issue: number,
      title: 'title',
      description: 'description',
      date: '2024-01-10',
      updated: '2024-01-11',
      authors: [id],
      company: id,
      tags: [id],
      cover: { src: './cover.png', alt: 'alt', credit: 'credit' },
      references: [
        { id, title: 'title', publisher: 'publisher', url: address, date: '2024-01-05', further: false },
      ],
      corrections: [{ date: '2024-01-12', text: both() }],
      draft: false,
    },
    translation: {
      title: 'title',
      description: 'description',
      date: '2024-01-10',
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
    author: { id, name: both(), kind: 'person', bio: both(), links: [{ label: 'label', url: address }] },
    redirect: { from: `/old/${id}/`, to: `/issues/${number}/` },
    prosePage: { title: 'title', description: 'description' },
  };
}
