import type { Body } from '#markdown/body.ts';
import { parseBody } from '#markdown/parse.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import type { BodySource } from '#content/body-source.ts';
import { openStore, type Cache } from '#state/store.ts';

/** The parsed bodies in a store, by their digests. A text that is refused has none. */
export function bodyCache(folder: string): Cache<Body> {
  return openStore(folder).cache('bodies');
}

/** Parses a text and keeps its body in the cache; gives the parse errors where it is refused. */
export function parseSource({ digest, text, context }: BodySource, cache: Cache<Body>): (Message & Place)[] {
  const parsed = parseBody(text, context);
  if ('errors' in parsed) return parsed.errors;
  cache.put([[digest, parsed.body]]);
  return [];
}
