import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DocumentFiles } from '#search/indexing/document-files.ts';
import { documentTokens } from '#search/indexing/document-tokens.ts';
import { IndexFolder } from '#search/indexing/index-folder.ts';
import { TokenChanges } from '#search/indexing/token-changes.ts';
import { digestOf } from '#library/digest.ts';
import type { Library } from '#library/library.ts';
import { variantsOf } from '#search/indexing/traditional.ts';
import { WordChanges } from '#search/indexing/word-lists.ts';
import { groupByYear, type Issue } from '#domain/issue.ts';
import { searchSources } from '#search/indexing/search-records.ts';
import { digestAt, isIssue, type IndexRoot, type Variants } from '#search/index-files.ts';
import { encodeList } from '#search/posting-list.ts';
import { locales } from '#config.ts';
import { languages } from '#locales/languages.ts';
import { bodyCache } from '#content/parse-source.ts';
import { codeDigest } from '#state/code-digest.ts';
import type { Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';
import { baseOf, hrefOf } from '#schema/site-address.ts';

/** What is written otherwise in Traditional Chinese, for readers of a column that is in Simplified. */
function variantsIn(characters: ReadonlySet<string>): Variants {
  const isSimplified = locales.some((locale) => languages[locale].script === 'Hans');
  return isSimplified ? variantsOf(characters) : { characters: '', words: [] };
}

/** What is cached of a finished index beside its files. */
interface IndexState {
  /** By the number of a document, a digest of all that it is made of. */
  documents: Record<string, string>;
  /** The ideographs of the column. */
  characters: string;
  root: IndexRoot;
}

/** The least power of two from a number on, within bounds. */
function powerOfTwo(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, 2 ** Math.ceil(Math.log2(Math.max(1, number)))));
}

/** Into how many files an index is cut: what a search fetches stays small as a column grows. */
function filesFor(documents: readonly number[]): { tokens: number; words: number; entries: number } {
  const issues = documents.filter(isIssue).length;
  const tokens = powerOfTwo(issues, 128, 4096);
  return { tokens, words: tokens / 4, entries: powerOfTwo((documents.length - issues) / 16, 4, 1024) };
}

function filtersOf(issues: readonly Issue[]): IndexRoot['filters'] {
  const numbersOf = (some: readonly Issue[]): string =>
    encodeList(some.map(({ number }) => number).sort((a, b) => a - b));
  const tags = [...new Set(issues.flatMap((issue) => issue.tags.map(({ id }) => id)))].sort();
  const years = groupByYear(issues).map(([year, of]): [string, string] => [year, numbersOf(of)]);
  return {
    tag: Object.fromEntries(
      tags.map((tag) => [tag, numbersOf(issues.filter((issue) => issue.tags.some(({ id }) => id === tag)))]),
    ),
    year: Object.fromEntries(years.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/**
 * Makes the search index of what is published, in the cache: only the documents that changed since the last time are
 * cut into tokens, and only the files that have one of these written. Whatever it was before, it has the same bytes.
 *
 * @returns the folder of its files
 */
export function makeSearchIndex(
  settings: Settings,
  { catalog, site }: Pick<Library, 'catalog' | 'site'>,
): string {
  const bodies = bodyCache(settings.cache);
  const sources = Map.groupBy(searchSources(catalog), ({ document }) => document);
  const wanted = new Map(
    [...sources]
      .sort(([a], [b]) => a - b)
      .map(([document, of]) => [document, digestOf(of.map(({ madeOf }) => madeOf))]),
  );
  const files = filesFor([...wanted.keys()]);
  const made = [codeDigest(), baseOf(site), ...Object.values(files)].join(' ');
  const filters = filtersOf(catalog.standing);
  const folder = new IndexFolder(path.join(settings.cache, 'search'));
  const cache = openStore(settings.cache).cache<IndexState>('searchindex', made);
  const last = existsSync(folder.folder) ? cache.get('state') : undefined;
  const known = new Map(
    Object.entries(last?.documents ?? {}).map(([document, digest]) => [Number(document), digest]),
  );
  if (last && isDeepStrictEqual(known, wanted) && isDeepStrictEqual(last.root.filters, filters))
    return folder.folder;
  // An index that is changed and not finished has no state.
  cache.delete(['state']);
  if (!last) folder.clear();
  folder.prepare();

  const documents = new DocumentFiles(folder, files.entries, last?.root);
  const changes = new TokenChanges();
  for (const document of new Set([...wanted.keys(), ...known.keys()])) {
    if (known.get(document) === wanted.get(document)) continue;
    const pages = (sources.get(document) ?? []).map((source) => {
      const page = source.make(({ digest }) => bodies.read(digest));
      return { ...page, address: hrefOf(page.address, site) };
    });
    changes.note(
      document,
      documentTokens(document, documents.read(document)),
      documentTokens(document, pages),
    );
    documents.change(document, pages);
  }

  const words = new WordChanges(files.words, last?.characters ?? '');
  const digests = Array.from({ length: files.tokens }, (_, file) => digestAt(last?.root.tokens ?? '', file));
  const changed = changes.byFile(files.tokens);
  for (const file of last ? changed.keys() : digests.keys()) {
    const before = digests[file] || undefined;
    const content = before === undefined ? '' : folder.read('tokens', file, before);
    const after = changes.apply(changed.get(file) ?? [], content, (token, isThere) =>
      words.note(token, isThere),
    );
    digests[file] = folder.write('tokens', file, after, before);
  }
  const characters = [...words.characters].sort().join('');
  const root: IndexRoot = {
    tokens: digests.join(''),
    ...documents.finish(),
    words: words.write(folder, last?.root.words),
    filters,
    variants: last?.characters === characters ? last.root.variants : variantsIn(words.characters),
  };
  folder.writeRoot(root);
  cache.put([['state', { documents: Object.fromEntries(wanted), characters, root }]]);
  return folder.folder;
}
