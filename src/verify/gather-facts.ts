import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inspectFile } from '#verify/inspect-file.ts';
import type { InspectionCache } from '#verify/inspection-cache.ts';
import type { LeakSearch } from '#verify/leak-search.ts';
import type { Origin } from '#verify/own-address.ts';
import type { SiteFile } from '#state/site-files.ts';

/** Names bytes. */
export function digestOfBytes(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('base64url');
}

/** What files are looked at with. */
interface Tools {
  origin: Origin;
  cache: InspectionCache;
  /** Looks for everything that is not published. */
  leaks: LeakSearch;
  /** Looks for what was not looked for in the files that stayed as they are. */
  newLeaks: LeakSearch;
}

function lookAgain(name: string, { source }: SiteFile, { origin, newLeaks }: Tools): void {
  const { bytes, parts } = inspectFile(name, readFileSync(source), origin);
  if (bytes) newLeaks.lookAt(name, bytes);
  for (const part of parts) newLeaks.lookAt(name, part, digestOfBytes(part));
}

function look(name: string, { source, size, modified }: SiteFile, { origin, cache, leaks }: Tools): void {
  const { bytes, parts, inspect, inspectPart } = inspectFile(name, readFileSync(source), origin);
  if (bytes) leaks.lookAt(name, bytes);
  const names = parts.map((part) => {
    const digest = digestOfBytes(part);
    leaks.lookAt(name, part, digest);
    if (!cache.findPart(digest)) cache.parts.set(digest, cache.intern(inspectPart(part)));
    return digest;
  });
  cache.files.set(name, { size, modified, facts: cache.intern(inspect()), parts: names });
}

/**
 * Finds the facts of every file of a site: of those that changed by looking, of the others by remembering. Gives the
 * names of those that changed.
 */
export function gatherFacts(files: ReadonlyMap<string, SiteFile>, tools: Tools): string[] {
  const { cache, newLeaks } = tools;
  const fresh: string[] = [];
  for (const [name, file] of files) {
    if (!cache.reuse(name, file.size, file.modified)) {
      look(name, file, tools);
      fresh.push(name);
    } else if (!newLeaks.isIdle) lookAgain(name, file, tools);
  }
  return fresh;
}
