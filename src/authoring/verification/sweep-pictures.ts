import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { KnownFacts } from '#authoring/verification/known-facts.ts';
import type { SiteFile } from '#authoring/site-files.ts';

const picture = /^_astro\/[^/]+\.(?:png|jpe?g|gif|webp|avif|tiff|svg)$/;

/** Scripts and styles, which name pictures in ways of their own. */
const code = /\.(?:js|css)$/;

/**
 * Takes pictures out that nothing refers to: Astro keeps the original of every picture of the content, those of drafts
 * too. Gives the paths of what it took out.
 */
export function sweepPictures(files: Map<string, SiteFile>, known: KnownFacts): string[] {
  const pictures = [...files.keys()].filter((name) => picture.test(name));
  if (pictures.length === 0) return [];
  const used = known.used();
  const wanted = new Set(
    known.addresses.flatMap((address, place) =>
      used[place] && address.startsWith('/_astro/') ? [address.slice(1)] : [],
    ),
  );
  const idle = pictures.filter((name) => !wanted.has(name));
  const scripts = [...files].flatMap(([name, { source }]) =>
    code.test(name) ? [readFileSync(source, 'utf8')] : [],
  );
  const swept = idle.filter((name) => !scripts.some((script) => script.includes(path.basename(name))));
  for (const name of swept) {
    rmSync(files.get(name)?.source ?? '', { force: true });
    files.delete(name);
    known.files.delete(name);
  }
  return swept;
}
