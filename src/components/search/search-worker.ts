import {
  SearchEngine,
  type ByFilter,
  type FilterCounts,
  type Pagefind,
  type SearchAnswer,
  type SearchRequest,
} from '#components/search/search-engine.ts';
import { searchIndexPath, searchShardsPath } from '#model/route.ts';
import { shardList, shardOfFolder, type SearchPart, type ShardFolder } from '#model/search-shard.ts';

/** What the page asks of the worker. */
export type WorkerRequest = { id: number; request: SearchRequest } & (
  { part: SearchPart; from: number; to: number } | { parts: SearchPart[]; values: ByFilter<string[]> }
);

/** What the worker answers. */
export type WorkerReply = { id: number } & ({ answer: SearchAnswer | FilterCounts } | { error: string });

/** The language of the page, which names its worker by it. */
const locale = self.name;

/** The shards that the page asks: the issues of both languages, and the entries of its own. */
async function readFolders(): Promise<ShardFolder[]> {
  const response = await fetch(`${searchIndexPath}${shardList}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for the list of the index`);
  const folders = (await response.json()) as ShardFolder[];
  return folders.filter((folder) => /^issue-/.test(folder) || shardOfFolder(folder) === `entry-${locale}`);
}

/**
 * Pagefind takes the language of a page for that of the index and cuts Chinese queries its own way. In a worker
 * it sees no page; WebAssembly then needs no leave from the page's security policy either.
 */
async function open(): Promise<SearchEngine> {
  const script = new URL(`${searchIndexPath}pagefind.js`, self.location.href).href;
  const [pagefind, [first, ...others]] = await Promise.all([
    import(/* @vite-ignore */ script) as Promise<Pagefind>,
    readFolders(),
  ]);
  const pathOf = (folder: ShardFolder): string => `${searchShardsPath}${folder}/`;
  if (first) await pagefind.options({ basePath: pathOf(first), baseUrl: '/' });
  await Promise.all(others.map((folder) => pagefind.mergeIndex(pathOf(folder), { baseUrl: '/' })));
  return new SearchEngine(pagefind);
}

let opened: Promise<SearchEngine> | undefined;

async function answer(message: WorkerRequest): Promise<SearchAnswer | FilterCounts> {
  opened ??= open();
  const engine = await opened;
  return 'part' in message
    ? engine.find(message.part, message.request, message.from, message.to)
    : engine.count(message.parts, message.request, message.values);
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  const reply = (message: WorkerReply): void => self.postMessage(message);
  answer(data).then(
    (found) => reply({ id: data.id, answer: found }),
    (error: unknown) => reply({ id: data.id, error: String(error) }),
  );
});
