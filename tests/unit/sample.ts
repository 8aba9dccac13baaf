import assert from 'node:assert/strict';
import type { z } from 'astro/zod';
import { parseBody } from '#markdown/parse.ts';
import type { Body } from '#markdown/body.ts';
import type { BodyContext } from '#markdown/property-rules.ts';
import { buildCatalog, type Catalog } from '#domain/catalog.ts';
import type { Company, Round } from '#domain/company.ts';
import type { Issue } from '#domain/issue.ts';
import type { CompanyFile, ContentRecords, Listed, OriginalFile, TranslationFile } from '#domain/records.ts';
import { author } from '#schema/author.ts';
import { company, round } from '#schema/company.ts';
import { investor } from '#schema/investor.ts';
import { issue } from '#schema/issue.ts';
import { parsePartialDate } from '#schema/partial-date.ts';
import { series } from '#schema/series.ts';
import { tag } from '#schema/tag.ts';
import { translation } from '#schema/translation.ts';
import { readFormError } from '#schema/saying.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';
import { inEnglish, toldInEnglish } from './in-english.ts';

/** The day it is in samples. */
export const today = '2024-06-01';

/** Where samples are published. */
export const site = new URL('https://column.test');

/** Fingerprint of the words of every sample original. */
const fingerprint = '0123456789abcdef';

/** The fields of a record as authors write them. */
export type Fields<T extends z.ZodType> = Partial<z.input<T>>;

const words = { description: '一句话。' };

/** A company's file. */
export function companyFile(id = 'acme', fields: Fields<typeof company> = {}): CompanyFile {
  const data = company.parse({ name: { zh: '示例', en: 'Acme' }, founded: 2016, ...fields });
  return { id, file: `companies/${id}.yaml`, data };
}

/** A company's file whose name is its id, with rounds that say nothing but the necessary and what is given. */
export function fundedFile(id: string, ...rounds: Fields<typeof round>[]): CompanyFile {
  return companyFile(id, { name: id, funding: rounds.map((fields) => ({ ...plainRound, ...fields })) });
}

/** The file of an original in Chinese. */
export function originalFile(number: number, fields: Fields<typeof issue> = {}): OriginalFile {
  const folder = `issues/${number}`;
  const data = issue.parse({
    ...words,
    issue: number,
    title: `标题 ${number}`,
    date: '2024-05-01',
    authors: ['desk'],
    company: 'acme',
    tags: ['ai'],
    ...fields,
  });
  const digest = `zh-${number}`;
  return {
    folder,
    file: `${folder}/zh.mdx`,
    locale: 'zh',
    digest,
    pictures: [],
    fingerprint,
    data,
    drawings: {},
    tables: {},
  };
}

/** The file of a translation into English. */
export function translationFile(number: number, fields: Fields<typeof translation> = {}): TranslationFile {
  const folder = `issues/${number}`;
  const data = translation.parse({
    title: `Title ${number}`,
    description: 'One sentence.',
    translators: ['ann'],
    translates: fingerprint,
    ...fields,
  });
  return { folder, file: `${folder}/en.mdx`, locale: 'en', digest: `en-${number}`, pictures: [], data };
}

function listed<T>(file: string, entries: T[]): Listed<T>[] {
  return entries.map((data, index) => ({ file, index, data }));
}

/** The entries of investors.yaml with these ids for names. */
export function investorList(...ids: string[]): ContentRecords['investors'] {
  return listed(
    'investors.yaml',
    ids.map((id) => investor.parse({ id, name: id, kind: 'vc' })),
  );
}

/** Records of a content folder: two authors, three tags, three investors and what is given. */
export function contentRecords(records: Partial<ContentRecords> = {}): ContentRecords {
  const both = { zh: '说明。', en: 'A note.' };
  return {
    originals: [],
    translations: [],
    companies: [companyFile()],
    authors: listed('authors.yaml', [
      author.parse({ id: 'desk', name: { zh: '编辑部', en: 'The Desk' }, kind: 'team', bio: both }),
      author.parse({ id: 'ann', name: 'Ann', bio: both }),
    ]),
    series: listed('series.yaml', [
      series.parse({ id: 'story', name: { zh: '连载', en: 'Story' }, description: both }),
      series.parse({ id: 'saga', name: { zh: '长篇', en: 'Saga' }, description: both }),
    ]),
    tags: listed('tags.yaml', [
      tag.parse({ id: 'xr', name: 'XR', description: both }),
      tag.parse({ id: 'ai', name: { zh: '人工智能', en: 'AI' }, description: both }),
      tag.parse({
        id: 'chips',
        name: { zh: '芯片', en: 'Chips' },
        aliases: ['silicon'],
        description: both,
      }),
    ]),
    investors: listed('investors.yaml', [
      investor.parse({ id: 'fund-one', name: { zh: '基金一号', en: 'Fund One' }, kind: 'vc' }),
      investor.parse({ id: 'fund-two', name: { zh: '基金二号', en: 'Fund Two' }, kind: 'vc' }),
      investor.parse({ id: 'group', name: { zh: '集团', en: 'Group' }, kind: 'corporate' }),
    ]),
    redirects: [],
    ...records,
  };
}

/** The catalog for readers of records that have no problem. */
export function catalogOf(records: Partial<ContentRecords> = {}): Catalog {
  const { catalog, problems } = buildCatalog(contentRecords(records), today);
  assert.deepEqual(problems, []);
  return catalog.published;
}

/** Published issues, one about each company: No. 1 about the first. The highest number stands first. */
export function issuesAbout(
  companies: CompanyFile[],
  records: Partial<ContentRecords> = {},
): readonly Issue[] {
  const originals = companies.map(({ id }, index) => originalFile(index + 1, { company: id }));
  return catalogOf({ companies, originals, ...records }).issues;
}

/** Acme as the catalog has it. */
export function companyOf(fields: Fields<typeof company> = {}): Company {
  return catalogOf({ companies: [companyFile('acme', fields)] }).companies.get('acme') as Company;
}

/** A published issue about Acme with its translations, one unless others are given. */
export function issueOf(
  fields: Fields<typeof issue> = {},
  translations = [translationFile(1)],
  acme: Fields<typeof company> = {},
): Issue {
  const companies = [companyFile('acme', acme)];
  return catalogOf({ originals: [originalFile(1, fields)], translations, companies }).issues[0] as Issue;
}

/** The fields of a round that say nothing but the necessary. */
export const plainRound = {
  round: 'Seed',
  date: '2020',
  status: 'confirmed',
  source: 'https://source.test/',
} as const;

/** A round of the catalog without investors. */
export function roundOf(fields: Fields<typeof round> = {}): Round {
  return { ...round.parse({ ...plainRound, ...fields }), id: 'round', lead: [], participants: [] };
}

/** A date as precise as it is written. */
export const dated = parsePartialDate;

/** The body of a text that is allowed. */
export function bodyOf(source: string, context: Partial<BodyContext> = {}): Body {
  const parsed = parseBody(source, {
    references: ['one', 'two'],
    companies: ['acme'],
    pictures: ['chip.jpg'],
    ...context,
  });
  assert.ok('body' in parsed, JSON.stringify(parsed));
  return parsed.body;
}

/** What refinements of a schema say of a value, as an author reads it in English. */
export function refusalsOf(schema: z.ZodType, value: unknown): object[] | undefined {
  return schema.safeParse(value).error?.issues.map((issue) => {
    const said = issue.code === 'custom' ? [issue.params as unknown as Message] : [];
    return { ...issue, params: toldInEnglish(said)[0] };
  });
}

/** What a schema says of a value, each message after its path; the branches of a union one after the other. */
export function problemsOf(schema: z.ZodType, value: unknown): string[] {
  const tell = (issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[]): string[] =>
    issues.flatMap((each) => {
      const path = [...base, ...each.path];
      if (each.code === 'invalid_union') return each.errors.flatMap((branch) => tell(branch, path));
      const form = readFormError(each.message);
      const what = form && inEnglish(say(form.key, { value: '' })).replace('“” ', '');
      return [[...path, form ? `${what}; ${inEnglish(form.help)}` : each.message].join(': ')];
    });
  return tell(schema.safeParse(value).error?.issues ?? [], []);
}
