import { parseBody } from '#markdown/parse.ts';
import type { Refusal } from '#markdown/refusal.ts';
import type { BodyCache } from '#content/body-cache.ts';
import type { BodySource } from '#content/body-source.ts';

/** Parses a text and keeps its body in the cache; gives the refusals where it is refused. */
export function parseSource({ digest, text, context }: BodySource, cache: BodyCache): Refusal[] {
  const parsed = parseBody(text, context);
  if ('refusals' in parsed) return parsed.refusals;
  cache.write(digest, parsed.body);
  return [];
}
