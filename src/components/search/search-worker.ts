import {
  SearchEngine,
  type ByFilter,
  type FilterCounts,
  type Pagefind,
  type SearchAnswer,
  type SearchRequest,
} from '#components/search/search-engine.ts';
import { searchIndexPath } from '#model/route.ts';
import type { SearchPart } from '#outputs/search-records.ts';

/** What the page asks of the worker. */
export type WorkerRequest = { id: number; request: SearchRequest } & (
  { part: SearchPart; from: number; to: number } | { parts: SearchPart[]; values: ByFilter<string[]> }
);

/** What the worker answers. */
export type WorkerReply = { id: number } & ({ answer: SearchAnswer | FilterCounts } | { error: string });

/**
 * Pagefind takes the language of a page for that of the index and cuts Chinese queries its own way. In a worker
 * it sees no page; WebAssembly then needs no leave from the page's security policy either.
 */
async function open(): Promise<SearchEngine> {
  const script = new URL(`${searchIndexPath}pagefind.js`, self.location.href).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ basePath: searchIndexPath, baseUrl: '/' });
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
