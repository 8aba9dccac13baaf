import type {
  ByFilter,
  FilterCounts,
  SearchAnswer,
  SearchRequest,
} from '#components/search/search-engine.ts';
import type { WorkerReply } from '#components/search/search-worker.ts';
import type { SearchPart } from '#model/search-shard.ts';
import type { Locale } from '#site.ts';

interface Waiting {
  resolve: (answer: SearchAnswer & FilterCounts) => void;
  reject: (error: Error) => void;
}

/** Asks the worker that searches; it starts, and loads the index, with the first question. */
export class SearchClient {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #locale: Locale;

  /** @param locale of the page */
  constructor(locale: Locale) {
    this.#locale = locale;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
      type: 'module',
      name: this.#locale,
    });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('answer' in data) waiting?.resolve(data.answer as SearchAnswer & FilterCounts);
      else this.#fail(new Error(data.error), waiting);
    });
    worker.addEventListener('error', () => this.#fail(new Error('the search worker stopped')));
    return worker;
  }

  /** After a failure the next question starts anew. */
  #fail(error: Error, waiting?: Waiting): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    waiting?.reject(error);
    for (const each of this.#waiting.values()) each.reject(error);
    this.#waiting.clear();
  }

  #ask(question: object): Promise<SearchAnswer & FilterCounts> {
    this.#worker ??= this.#start();
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker?.postMessage({ id, ...question });
    });
  }

  /** Finds pages in a part of the index, the best first. */
  find(part: SearchPart, request: SearchRequest, from: number, to: number): Promise<SearchAnswer> {
    return this.#ask({ part, request, from, to });
  }

  /** Counts what each value of a filter would leave. */
  count(
    parts: readonly SearchPart[],
    request: SearchRequest,
    values: ByFilter<readonly string[]>,
  ): Promise<FilterCounts> {
    return this.#ask({ parts, request, values });
  }
}
