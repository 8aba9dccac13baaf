import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex, type IndexFile } from 'pagefind';
import { filterWord, indexedWords } from '#document/search-words.ts';
import { buildArchive } from '#model/archive.ts';
import { buildCatalog } from '#model/catalog.ts';
import type { ContentRecords } from '#model/records.ts';
import { mapSearchRecords, type SearchRecord } from '#outputs/search-records.ts';
import type { Day } from '#schema/partial-date.ts';
import { BodyCache } from '#workspace/body-cache.ts';
import { DigestCache } from '#workspace/digest-cache.ts';
import { pipelineDigest, projectRoot } from '#workspace/pipeline.ts';
import { bodyFolder, type Settings } from '#workspace/settings.ts';

/** A search index in the making, beside a build. */
export interface SearchIndex {
  /** Waits for the index; gives the folder of its files. @throws where it could not be made */
  finish(): Promise<string>;
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
 * the text, headings with their fragments, facts as attributes. Filters are words before the title, since
 * Pagefind 1.5 writes its own filters in an order that differs from run to run.
 */
export function searchDocument({ part, tags, year, facts, ...record }: SearchRecord): string {
  const filters = [
    filterWord('part', part),
    ...tags.map((tag) => filterWord('tag', tag)),
    ...(year ? [filterWord('year', year)] : []),
  ];
  const number = facts['number'];
  const document = h('html', { lang: stemmed }, [
    h('body', [
      ...Object.entries(facts).map(([name, content]) =>
        h('meta', { 'data-pagefind-meta': `${name}[content]`, content }),
      ),
      ...(number ? [h('meta', { 'data-pagefind-sort': 'number[content]', content: number })] : []),
      h('span', `${filters.join(' ')} `),
      h('h1', { id: 'title' }, indexed(record.title)),
      // Pagefind puts a full stop behind a block that ends with none: texts are inline.
      h('span', { 'data-pagefind-weight': '3' }, indexed(record.lead)),
      h('span', ` ${indexed(record.text)} `),
      ...record.sections.flatMap(({ id, title, text }) => [
        h('h2', { id }, indexed(title)),
        h('span', ` ${indexed(text)} `),
      ]),
    ]),
  ]);
  return toHtml(document);
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
}

/** A page as Pagefind is given it. */
type IndexedPage = { url: string; content: string };

async function makeIndex(pages: readonly IndexedPage[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: stemmed });
  refuseErrors(errors);
  if (!index) return [];
  const added = pages.map((page) => index.addHTMLFile(page));
  for (const { errors } of await Promise.all(added)) refuseErrors(errors);
  const { files, errors: failures } = await index.getFiles();
  refuseErrors(failures);
  return files.filter((file) => !unused.test(file.path));
}

/** Whatever an index is made by, beside its records. */
function sourcesDigest(): string {
  const folders = ['document', 'outputs', 'model', 'i18n', 'authoring', 'schema'];
  return pipelineDigest(
    projectRoot(),
    folders.map((folder) => `src/${folder}`),
  );
}

/** Writes the files of an index that changed, and removes those that are no part of it. */
function writeIndex(files: readonly IndexFile[], folder: string): void {
  for (const { path: name, content } of files) {
    const file = path.join(folder, name);
    if (existsSync(file) && readFileSync(file).equals(content)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const wanted = new Set(files.map(({ path: name }) => path.join(folder, name)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(file)) rmSync(file);
  }
}

/** Has Pagefind, a program of its own, index what is published while the pages are built. */
export function startSearchIndex(settings: Settings, content: ContentRecords, today: Day): SearchIndex {
  const { catalog } = buildCatalog(content, { today, unpublished: false });
  const bodies = new BodyCache(bodyFolder(settings));
  const sources = sourcesDigest();
  const known = new DigestCache<IndexedPage>(path.join(settings.cache, 'search-pages.json'), sources);
  const pages = mapSearchRecords(
    catalog,
    buildArchive(catalog.issues),
    ({ digest }) => bodies.read(digest),
    (madeOf, record) =>
      known.take(JSON.stringify(madeOf), () => ({
        url: record().address,
        content: searchDocument(record()),
      })),
  );
  known.save();
  const folder = path.join(settings.cache, 'search');
  const digest = createHash('sha256').update(sources).update(JSON.stringify(pages)).digest('hex');
  const mark = path.join(settings.cache, 'search-digest');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest)
    return { finish: async () => folder, stop: async () => undefined };
  const making = makeIndex(pages);
  making.catch(() => undefined);
  const stop = async (): Promise<void> => {
    await close();
  };
  return {
    finish: async () => {
      rmSync(mark, { force: true });
      writeIndex(await making, folder);
      writeFileSync(mark, digest);
      await stop();
      return folder;
    },
    stop,
  };
}
