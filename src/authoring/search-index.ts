import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex, type IndexFile } from 'pagefind';
import { indexedWords } from '#document/search-words.ts';
import { buildArchive } from '#model/archive.ts';
import { searchRecords, type SearchRecord } from '#outputs/search-records.ts';
import type { Day } from '#schema/partial-date.ts';
import { BodyCache } from '#workspace/body-cache.ts';
import { readContent } from '#workspace/read-content.ts';
import { bodyFolder, type Settings } from '#workspace/settings.ts';

/** A search index in the making, beside a build. */
export interface SearchIndex {
  /** Writes the finished index to a folder. @throws where it could not be made */
  write(folder: string): Promise<void>;
  /** Gives it up. */
  stop(): Promise<void>;
}

/** Whose endings of words are cut, in both languages: Chinese has none, and foreign words in it are English. */
const stemmed = 'en';

/** What Pagefind writes for pages that have its own interface. */
const unused = /^pagefind-(?!entry)|^wasm\.unknown/;

function indexed(text: string): string {
  return indexedWords(text).join(' ');
}

/**
 * Writes a record as a page for Pagefind (pagefind.app/docs/indexing): the words of the index in the place of
 * the text, headings with their fragments, filters and facts as attributes.
 */
export function searchDocument(record: SearchRecord): string {
  const { part, tags, year, facts, title, lead, text, sections } = record;
  const filters = [['part', part], ...tags.map((tag) => ['tag', tag]), ...(year ? [['year', year]] : [])];
  const document = h('html', { lang: stemmed }, [
    h('body', [
      ...filters.map(([name, content]) => h('meta', { 'data-pagefind-filter': `${name}[content]`, content })),
      ...Object.entries(facts).map(([name, content]) =>
        h('meta', { 'data-pagefind-meta': `${name}[content]`, content }),
      ),
      ...(facts['number']
        ? [h('meta', { 'data-pagefind-sort': 'number[content]', content: facts['number'] })]
        : []),
      h('h1', { id: 'title' }, indexed(title)),
      // Pagefind puts a full stop behind a block that ends with none: texts are inline.
      h('span', { 'data-pagefind-weight': '3' }, indexed(lead)),
      h('span', ` ${indexed(text)} `),
      ...sections.flatMap((section) => [
        h('h2', { id: section.id }, indexed(section.title)),
        h('span', ` ${indexed(section.text)} `),
      ]),
    ]),
  ]);
  return toHtml(document);
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
}

async function makeIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: stemmed });
  refuseErrors(errors);
  if (!index) return [];
  const added = records.map((record) =>
    index.addHTMLFile({ url: record.address, content: searchDocument(record) }),
  );
  for (const { errors } of await Promise.all(added)) refuseErrors(errors);
  const { files, errors: failures } = await index.getFiles();
  refuseErrors(failures);
  return files.filter((file) => !unused.test(file.path));
}

/** Reads what is published and has Pagefind, a program of its own, index it while the pages are built. */
export function startSearchIndex(settings: Settings, today: Day): SearchIndex {
  const { catalog } = readContent(settings.content, { today, unpublished: false });
  const bodies = new BodyCache(bodyFolder(settings));
  const records = searchRecords(catalog, buildArchive(catalog.issues), ({ digest }) => bodies.read(digest));
  const making = makeIndex(records);
  making.catch(() => undefined);
  const stop = async (): Promise<void> => {
    await close();
  };
  return {
    write: async (folder) => {
      for (const { path: name, content } of await making) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      }
      await stop();
    },
    stop,
  };
}
