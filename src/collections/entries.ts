import type { z } from 'astro/zod';
import { toHtml } from 'hast-util-to-html';
import type * as schemas from '#collections/schemas.ts';
import { expand } from '#markdown/expand.ts';
import type { Library } from '#library/library.ts';
import type { Round } from '#domain/company.ts';
import { languagesOf, type Edition, type Issue } from '#domain/issue.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import { stillFile, type Picture, type PictureFile } from '#domain/picture.ts';
import { issuePath } from '#domain/route.ts';
import { plainComponents } from '#exports/plain-components.ts';
import type { Locale } from '#config.ts';

/** An entry of a collection; its text is rendered when it is asked for. */
export interface Entry<Data> {
  id: string;
  data: Data;
  html?: () => Promise<string>;
}

/** The data of an entry by its schema. */
type DataOf<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
const numbers = (issues: readonly Issue[]): number[] => issues.map(({ number }) => number);

function inEach<T>(issue: Issue, take: (edition: Edition) => T): Partial<Record<Locale, T>> {
  return Object.fromEntries(Object.entries(issue.editions).map(([locale, each]) => [locale, take(each)]));
}

function roundData(round: Round): DataOf<'company'>['rounds'][number] {
  return {
    ...round,
    date: round.date && toIsoDate(round.date),
    lead: ids(round.lead.map(({ investor }) => investor)),
    participants: ids(round.participants.map(({ investor }) => investor)),
  };
}

/** The issues, the highest number first, by their numbers. */
export function issueEntries({ catalog }: Library): Entry<DataOf<'issue'>>[] {
  return catalog.issues.map((issue) => ({
    id: String(issue.number),
    data: {
      ...issue,
      languages: languagesOf(issue),
      companies: ids(issue.companies),
      authors: ids(issue.authors),
      tags: ids(issue.tags),
      series: issue.series?.id,
      title: inEach(issue, ({ title }) => title),
      description: inEach(issue, ({ description }) => description),
    },
  }));
}

/** The pictures of a text as files, by name. */
function stills(images: Record<string, Picture>): Record<string, PictureFile> {
  return Object.fromEntries(Object.entries(images).map(([name, picture]) => [name, stillFile(picture)]));
}

async function editionHtml(library: Library, issue: Issue, edition: Edition): Promise<string> {
  const body = await library.text(edition).read();
  const pictures = stills(library.images(issue, edition));
  const { locale } = edition;
  return toHtml(expand(body.tree, plainComponents({ issue, locale, body, pictures })));
}

/** The issues in each language that they are written in: `22/zh`. */
export function editionEntries(library: Library): Entry<DataOf<'edition'>>[] {
  return library.catalog.issues.flatMap((issue) =>
    Object.values(issue.editions).map((edition) => ({
      id: `${issue.number}/${edition.locale}`,
      data: {
        ...edition,
        issue: issue.number,
        isOriginal: edition.locale === issue.original,
        translators: ids(edition.translators),
        path: issuePath(edition.locale, issue.number),
      },
      html: () => editionHtml(library, issue, edition),
    })),
  );
}

/** The companies that issues are about, by their ids. */
export function companyEntries({ catalog }: Library): Entry<DataOf<'company'>>[] {
  return Array.from(catalog.companyEntries.values(), ({ company, issues }) => ({
    id: company.id,
    data: {
      ...company,
      founded: toIsoDate(company.founded),
      rounds: company.funding.map(roundData),
      issues: numbers(issues),
    },
  }));
}

/** The investors of these companies, by their ids. */
export function investorEntries({ catalog }: Library): Entry<DataOf<'investor'>>[] {
  return Array.from(catalog.investorEntries.values(), ({ investor }) => ({
    id: investor.id,
    data: investor,
  }));
}

/** The tags of issues, by their ids. */
export function tagEntries({ catalog }: Library): Entry<DataOf<'tag'>>[] {
  return catalog.tags.map(({ tag, issues }) => ({
    id: tag.id,
    data: { ...tag, issues: numbers(issues) },
  }));
}

/** The series of issues, by their ids. */
export function seriesEntries({ catalog }: Library): Entry<DataOf<'series'>>[] {
  return catalog.series.map(({ series, parts }) => ({
    id: series.id,
    data: { ...series, issues: numbers(parts) },
  }));
}

/** Who wrote or translated an issue, by their ids. */
export function authorEntries({ catalog }: Library): Entry<DataOf<'author'>>[] {
  return Array.from(catalog.authorEntries.values(), ({ author, written, translated }) => ({
    id: author.id,
    data: { ...author, written: numbers(written), translated: numbers(translated) },
  }));
}

/** The prose pages in each language that they are written in: `about/zh`. */
export function proseEntries(library: Library): Entry<DataOf<'prose'>>[] {
  return library.proseNames.flatMap((name) =>
    library.prose(name).map(({ text, images }) => ({
      id: `${name}/${text.locale}`,
      data: text,
      html: async () => {
        const body = await library.text(text).read();
        const pictures = stills(images);
        const { locale } = text;
        // Nothing in a prose page asks for more of an issue than the credits of its pictures.
        const issue = { pictures: {} } as unknown as Issue;
        return toHtml(expand(body.tree, plainComponents({ issue, locale, body, pictures })));
      },
    })),
  );
}
