import type { SearchRequest } from '#search/answer.ts';

const names = { query: 'q', tag: 'tag', year: 'year' } as const;

/** Reads what is asked for from the query of an address: `?q=…&tag=…&year=…`. */
export function readAddress(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const read = (name: string): string => parameters.get(name)?.trim() ?? '';
  return { query: read(names.query), tag: read(names.tag), year: read(names.year) };
}

/** Writes what is asked for as the query of an address; empty where nothing is. */
export function addressOf(request: SearchRequest): string {
  const parameters = new URLSearchParams();
  for (const [key, name] of Object.entries(names)) {
    const value = request[key as keyof SearchRequest];
    if (value !== '') parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Tells whether there is anything to look for. */
export function isAsking({ query, tag, year }: SearchRequest): boolean {
  return query !== '' || tag !== '' || year !== '';
}
