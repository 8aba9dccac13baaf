import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { searchDocument } from '#authoring/search-document.ts';
import type { Body } from '#document/body.ts';
import { Archive } from '#model/archive.ts';
import { buildCatalog } from '#model/catalog.ts';
import type { Edition } from '#model/issue.ts';
import type { ContentRecords } from '#model/records.ts';
import { searchIndexPath, searchShardsPath } from '#model/route.ts';
import {
  languageOfShard,
  newestFirst,
  shardFolder,
  shardList,
  type SearchShard,
} from '#model/search-shard.ts';
import { searchSources, type SearchSource } from '#outputs/search-records.ts';
import type { Day } from '#schema/partial-date.ts';
import { BodyCache } from '#workspace/body-cache.ts';
import { pipelineDigest, projectRoot } from '#workspace/pipeline.ts';
import { bodyFolder, type Settings } from '#workspace/settings.ts';

/** A search index in the making, beside a build. */
export interface SearchIndex {
  /** Waits for the index; gives the folder of its files. @throws where it could not be made */
  finish(): Promise<string>;
  /** Gives it up. */
  stop(): Promise<void>;
}

/** Pagefind's own program for browsers, which all shards share. */
const program = 'pagefind.js';
/** What Pagefind writes for pages that have its own interface. */
const unused = /^pagefind-(?!entry)|^wasm\.unknown/;

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
}

/** Has Pagefind index some pages. */
async function indexShard(
  shard: SearchShard,
  sources: readonly SearchSource[],
  bodyOf: (edition: Edition) => Body,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: languageOfShard(shard) });
  refuseErrors(errors);
  if (!index) throw new Error('the search index cannot be made');
  const added = sources.map(({ record }) => {
    const made = record(bodyOf);
    return index.addHTMLFile({ url: made.address, content: searchDocument(made) });
  });
  for (const { errors } of await Promise.all(added)) refuseErrors(errors);
  const { files, errors: failures } = await index.getFiles();
  refuseErrors(failures);
  await index.deleteIndex();
  return files.filter((file) => !unused.test(file.path));
}

/** Whatever a shard is made by, beside its records. */
function makersDigest(): string {
  const folders = ['document', 'outputs', 'model', 'i18n', 'authoring', 'schema'];
  return pipelineDigest(
    projectRoot(),
    folders.map((folder) => `src/${folder}`),
  );
}

/** Removes what is in a folder beside some names. */
function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (!kept.has(name)) rmSync(path.join(folder, name), { recursive: true });
}

/** The shards on the disk, each in a folder of its own, with the digests of what they are made of. */
class ShardCache {
  readonly folder: string;
  readonly #digestFile: string;
  readonly #known: Map<SearchShard, string>;
  readonly #shards: string;

  constructor(settings: Settings) {
    this.folder = path.join(settings.cache, 'search');
    this.#shards = path.join(this.folder, path.relative(searchIndexPath, searchShardsPath));
    this.#digestFile = path.join(settings.cache, 'search-digests.json');
    this.#known = this.#read();
  }

  #read(): Map<SearchShard, string> {
    try {
      const digests = JSON.parse(readFileSync(this.#digestFile, 'utf8')) as Record<string, string>;
      return new Map(Object.entries(digests) as [SearchShard, string][]);
    } catch {
      return new Map();
    }
  }

  #save(): void {
    writeFileSync(this.#digestFile, JSON.stringify(Object.fromEntries(this.#known)));
  }

  /** Forgets the shards that are not as wanted; gives the names of those to be made. */
  keepOnly(wanted: ReadonlyMap<SearchShard, string>): SearchShard[] {
    mkdirSync(this.#shards, { recursive: true });
    for (const [shard, digest] of this.#known) if (wanted.get(shard) !== digest) this.#known.delete(shard);
    this.#save();
    const kept = new Set<string>(Array.from(this.#known, ([shard, digest]) => shardFolder(shard, digest)));
    removeOthers(this.#shards, kept);
    removeOthers(this.folder, new Set([path.basename(this.#shards), program, shardList]));
    return Array.from(wanted.keys()).filter((shard) => !this.#known.has(shard));
  }

  /** Keeps the files of a shard. */
  write(shard: SearchShard, digest: string, files: readonly IndexFile[]): void {
    for (const { path: name, content } of files) {
      const isShared = name === program;
      const file = path.join(
        isShared ? this.folder : path.join(this.#shards, shardFolder(shard, digest)),
        name,
      );
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    this.#known.set(shard, digest);
    this.#save();
  }

  /** Keeps the list of shards, the newest issues first. */
  writeList(): void {
    const shards = [...this.#known].sort(([a], [b]) => newestFirst(a, b));
    const folders = shards.map(([shard, digest]) => shardFolder(shard, digest));
    writeFileSync(path.join(this.folder, shardList), JSON.stringify(folders));
  }
}

/**
 * Has Pagefind, a program of its own, index what is published while the pages are built. It knows no way to change
 * an index, so the index is cut into shards, and those that nothing changed in are kept.
 */
export function startSearchIndex(settings: Settings, content: ContentRecords, today: Day): SearchIndex {
  const { catalog } = buildCatalog(content, { today, unpublished: false });
  const bodies = new BodyCache(bodyFolder(settings));
  const sources = searchSources(catalog, new Archive(catalog.issues));
  const byShard = Map.groupBy(sources, ({ shard }) => shard);
  const makers = makersDigest();
  const digests = new Map(
    Array.from(byShard, ([shard, sources]) => {
      const hash = createHash('sha256').update(makers);
      for (const { madeOf } of sources) hash.update(JSON.stringify(madeOf));
      return [shard, hash.digest('hex')];
    }),
  );
  const cache = new ShardCache(settings);
  const missing = cache.keepOnly(digests);
  const make = async (): Promise<void> => {
    for (const shard of missing) {
      const files = await indexShard(shard, byShard.get(shard) ?? [], ({ digest }) => bodies.read(digest));
      cache.write(shard, digests.get(shard) ?? '', files);
    }
  };
  const making = make();
  making.catch(() => undefined);
  const stop = async (): Promise<void> => {
    if (missing.length > 0) await close();
  };
  return {
    finish: async () => {
      await making;
      cache.writeList();
      await stop();
      return cache.folder;
    },
    stop,
  };
}
