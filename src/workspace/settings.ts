import { createHash } from 'node:crypto';
import path from 'node:path';
import { defaultOrigin } from '#site.ts';
import { projectRoot } from '#workspace/pipeline.ts';

/** Where the program finds and puts things. */
export interface Settings {
  /** The folder of content; `CONTENT_DIR`, by default `content`. */
  content: string;
  /** The folder of caches of this content, inside `CACHE_DIR`, by default in node_modules. */
  cache: string;
  /** The folder of the finished site; `OUT_DIR`, by default `dist`. */
  out: string;
}

/** Reads the settings from the environment; relative paths start at the root of the project. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const root = projectRoot();
  const resolve = (name: string, otherwise: string) => path.resolve(root, environment[name] || otherwise);
  const content = resolve('CONTENT_DIR', 'content');
  // Astro's store keeps the paths of files, so two folders of content must not share one.
  const place = createHash('sha256').update(path.relative(root, content)).digest('hex').slice(0, 8);
  return {
    content,
    cache: path.join(resolve('CACHE_DIR', 'node_modules/.cache/industry-observer'), place),
    out: resolve('OUT_DIR', 'dist'),
  };
}

/** The file with the addresses of the last site that was built. */
export function builtAddresses(settings: Settings): string {
  return path.join(settings.cache, 'addresses.txt');
}

/** The origin of published addresses: `SITE_ORIGIN`, else that of the column. */
export function readOrigin(environment: Record<string, string | undefined>): string {
  return environment['SITE_ORIGIN'] || defaultOrigin;
}

/** The folder of the drawn share images. */
export function shareFolder(settings: Settings): string {
  return path.join(settings.cache, 'share');
}

/** The folder of what is known and made of pictures. */
export function pictureFolder(settings: Settings): string {
  return path.join(settings.cache, 'pictures');
}

/** The folder of the parsed bodies. */
export function bodyFolder(settings: Settings): string {
  return path.join(settings.cache, 'bodies');
}

/** The folder of the site that was published before the last one, of which the next is made. */
export function spareFolder(settings: Settings): string {
  return path.join(settings.cache, 'spare');
}
