import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Layer } from '#authoring/publish-site.ts';

/** A file that is to be published. */
export interface SiteFile {
  /** Where it lies now. */
  source: string;
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
}

/** The files of a site by their paths in it, with slashes, in an order of their own. */
export function listSite(layers: readonly Layer[]): Map<string, SiteFile> {
  const files = layers.flatMap(({ from, at }) =>
    readdirSync(from, { recursive: true, withFileTypes: true }).flatMap((entry): [string, SiteFile][] => {
      if (!entry.isFile()) return [];
      const source = path.join(entry.parentPath, entry.name);
      const file = path.join(at, path.relative(from, source)).replaceAll(path.sep, '/').replace(/^\//, '');
      const { size, mtimeMs } = statSync(source);
      return [[file, { source, size, modified: mtimeMs }]];
    }),
  );
  return new Map(files.sort(([one], [other]) => (one < other ? -1 : 1)));
}
