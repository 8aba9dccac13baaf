import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { makeSearchIndex } from '#search/indexing/search-index.ts';
import { buildCatalog } from '#domain/catalog.ts';
import type { ContentRecords } from '#domain/records.ts';
import type { issue } from '#schema/issue.ts';
import type { SearchPart } from '#search/index-files.ts';
import { SearchEngine } from '#search/search-engine.ts';
import { bodyCache } from '#content/parse-source.ts';
import type { Settings } from '#content/settings.ts';
import { bodyOf, companyFile, contentRecords, originalFile, site, today, type Fields } from '../sample.ts';
import { scratchFolder } from '../content/content-copy.ts';

/** An issue in Chinese with its text. */
export interface Text {
  number: number;
  text: string;
  fields?: Fields<typeof issue>;
}

/** Settings with folders of their own. */
export function settingsIn(t: TestContext): Settings {
  const cache = scratchFolder(t);
  return { cache, content: path.join(cache, 'content'), out: path.join(cache, 'out') };
}

/** Makes the index of some texts; gives its folder. */
export function indexTexts(
  settings: Settings,
  texts: readonly Text[],
  records: Partial<ContentRecords> = {},
): string {
  const bodies = bodyCache(settings.cache);
  const originals = texts.map(({ number, text, fields = {} }) => {
    const digest = Buffer.from(`${number} ${text}`).toString('base64url').slice(0, 200);
    bodies.put([[digest, bodyOf(text)]]);
    return { ...originalFile(number, fields), digest };
  });
  const content = contentRecords({ originals, companies: [companyFile()], ...records });
  const catalog = buildCatalog(content, today).catalog.published;
  return makeSearchIndex(settings, { catalog, site });
}

/** Opens an index as the search page does, reading the disk in the place of the network. */
export function openIndex(
  folder: string,
  note: (file: string, size: number) => void = () => undefined,
): SearchEngine {
  return new SearchEngine(async (file) => {
    const bytes = readFileSync(path.join(folder, file));
    note(file, bytes.length);
    return JSON.parse(bytes.toString()) as unknown;
  });
}

/** The numbers of the issues that a query finds, the best first, each with how it answers. */
export async function answersOf(
  engine: SearchEngine,
  query: string,
  part: SearchPart = 'issue-zh',
): Promise<string[]> {
  const { pages } = await engine.find(part, { query, tag: '', year: '' }, 0, 50);
  return pages.map(({ facts, match }) => `${facts['number']} ${match}`);
}

/** The numbers alone. */
export async function numbersOf(engine: SearchEngine, query: string, part?: SearchPart): Promise<number[]> {
  return (await answersOf(engine, query, part)).map((answer) => Number.parseInt(answer, 10));
}
