import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { blocksOf } from './mutate-text.ts';

const root = path.resolve(import.meta.dirname, '../..');
const valid = path.join(root, 'tests/fixtures/valid');

/** The sound column that cases are added to. It has no issues of its own. */
export const baseFolder = valid;
export const baseFiles: readonly string[] = [
  'authors.yaml',
  'investors.yaml',
  'tags.yaml',
  'companies',
  'pages',
];

/** The day of every issue, so that any set of cases is in order. */
const day = '2024-01-10';

/** The files of a sound issue, by their names. */
export type IssueSeed = ReadonlyMap<string, Buffer>;

function readIssue(folder: string): IssueSeed {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** Sound issues with every component and every field. */
const issueSeeds = ['001-example-one', '002-example-two', '003-example-three'].map((name) =>
  readIssue(path.join(valid, 'issues', name)),
);

/** A sound issue with a number and facts of its own. */
export function issueSeed(index: number, facts: Readonly<Record<string, string>>): IssueSeed {
  const seed = issueSeeds[index % issueSeeds.length] as IssueSeed;
  const all = { ...facts, date: day };
  return new Map(
    Array.from(seed, ([name, bytes]) => {
      if (!name.endsWith('.mdx')) return [name, bytes];
      // An issue that links to another one would be refused without it.
      const text = bytes.toString('utf8').replaceAll(/\/issues\/\d+\//g, `/issues/${facts['issue']}/`);
      if (!/^issue: /m.test(text)) return [name, Buffer.from(text)];
      const changed = Object.entries(all).reduce(
        (each, [key, value]) => each.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`),
        text,
      );
      return [name, Buffer.from(changed)];
    }),
  );
}

/** How many different sound issues there are. */
export const issueSeedCount = issueSeeds.length;

/** Sound companies. */
export const companySeeds: readonly Buffer[] = ['example-one', 'example-two'].map((name) =>
  readFileSync(path.join(valid, `companies/${name}.yaml`)),
);

/** An entry of each list, with an id of its own. */
export const entrySeeds: Readonly<Record<'authors' | 'investors' | 'tags', (id: string) => string>> = {
  authors: (id) => `- id: ${id}
  kind: person
  name: {zh: 示例作者, en: Example Author}
  bio:
    zh: 虚构的作者。
    en: An invented author.
  links:
    - {label: example.com, url: "https://example.com/author"}
`,
  investors: (id) => `- id: ${id}
  name: {zh: 示例投资人, en: Example Investor}
  aliases: [Example Partners, 示例合伙人]
  kind: vc
`,
  tags: (id) => `- id: ${id}
  name: {zh: 示例标签, en: Example tag}
  description:
    zh: 一个标签。
    en: A tag.
`,
};

/** A company in whose rounds an investor takes part. */
export function companyWith(investor: string): Buffer {
  return Buffer.from(`name: Example Funded
founded: 2020
funding:
  - round: Seed
    date: 2021
    amount: USD 1M
    lead: [${investor}]
    through: {${investor}: Example Vehicle}
    status: confirmed
    source: https://example.com/round
`);
}

/** The prose pages, by their paths in the content folder. */
export const proseSeeds: ReadonlyMap<string, Buffer> = new Map(
  ['zh', 'en'].map((locale) => {
    const file = `pages/about/${locale}.mdx`;
    return [file, readFileSync(path.join(valid, file))];
  }),
);

function readBlocks(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .flatMap((file) =>
      blocksOf(readFileSync(path.join(folder, file), 'utf8').replace(/^---\n[^]*?\n---\n/, '')),
    );
}

/** Blocks of sound issues, to be put into others. */
export const soundBlocks: readonly string[] = [
  ...readBlocks(path.join(valid, 'issues')),
  ...readBlocks(path.join(root, 'content/issues')),
];
