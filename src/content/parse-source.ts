import { parseBody } from '#markdown/parse.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import type { BodyCache } from '#content/body-cache.ts';
import type { BodySource } from '#content/body-source.ts';

/** Parses a text and keeps its body in the cache; gives the parse errors where it is refused. */
export function parseSource({ digest, text, context }: BodySource, cache: BodyCache): (Message & Place)[] {
  const parsed = parseBody(text, context);
  if ('errors' in parsed) return parsed.errors;
  cache.write(digest, parsed.body);
  return [];
}
