import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pipelineDigest, projectRoot } from '#workspace/pipeline.ts';
import type { Settings } from '#workspace/settings.ts';

/** What Astro writes of the paths it keeps (astro/dist/core/build/incremental.js). */
interface Manifest {
  routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
}

/** Files written shortly before a build was marked may be its own: clocks of file systems are coarse. Milliseconds. */
const coarseness = 2000;

/** A digest of what makes pages without being imported by one: the middleware, the configuration, Node's own data. */
function surroundings(): string {
  const root = projectRoot();
  const hash = createHash('sha256')
    .update(process.version)
    .update(pipelineDigest(root, ['src/outputs']));
  for (const name of ['src/middleware.ts', 'astro.config.mjs'])
    hash.update(readFileSync(path.join(root, name)));
  return hash.digest('hex');
}

/**
 * The site as Astro builds it, kept from build to build beside Astro's caches. Astro leaves a page as it is
 * where its key is the same, so nothing else may change these files, and a build that was interrupted may have
 * left pages that its list of keys does not know.
 */
export class SiteCache {
  /** The folder that Astro builds into. */
  readonly site: string;
  readonly #manifest: string;
  /** Astro's own copies of the pages, which it needs where the site is built into an empty folder. */
  readonly #copies: string;
  readonly #assets: string;
  readonly #mark: string;
  readonly #surroundings: string;
  /** The pages of the builds before, with the moments when they were written. */
  #kept = new Map<string, number>();

  constructor({ cache }: Settings) {
    this.site = path.join(cache, 'site');
    this.#manifest = path.join(cache, 'astro/incremental-build.json');
    this.#copies = path.join(cache, 'astro/dist');
    this.#assets = path.join(cache, 'astro/assets');
    this.#mark = path.join(cache, 'building');
    this.#surroundings = path.join(cache, 'surroundings');
  }

  /** The pages that Astro may leave as they are, relative to the site. */
  #pages(): Set<string> {
    try {
      const { routes } = JSON.parse(readFileSync(this.#manifest, 'utf8')) as Manifest;
      const paths = Object.values(routes).flatMap((route) => Object.values(route.paths));
      return new Set(paths.map(({ outputFile }) => decodeURIComponent(outputFile)));
    } catch {
      return new Set();
    }
  }

  #written(file: string): number {
    return statSync(path.join(this.site, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  }

  /** Removes the files of the site that are not among those to keep, and the folders that are empty then. */
  #keepOnly(wanted: (file: string) => boolean, folder = this.site): boolean {
    if (!existsSync(folder)) return true;
    let isEmpty = true;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) isEmpty = this.#keepOnly(wanted, file) && isEmpty;
      else if (wanted(path.relative(this.site, file))) isEmpty = false;
      else rmSync(file);
    }
    if (isEmpty) rmdirSync(folder);
    return isEmpty;
  }

  #forgetPages(): void {
    rmSync(this.#manifest, { force: true });
    rmSync(this.site, { recursive: true, force: true });
  }

  /** Forgets what an interrupted build may have left half done. */
  #recover(): void {
    const started = statSync(this.#mark).mtimeMs - coarseness;
    this.#forgetPages();
    if (!existsSync(this.#assets)) return;
    for (const entry of readdirSync(this.#assets, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && statSync(file).mtimeMs >= started) rmSync(file);
    }
  }

  /** Begins a build: only pages that Astro may leave as they are stay. */
  begin(): void {
    const now = surroundings();
    const known = existsSync(this.#surroundings) ? readFileSync(this.#surroundings, 'utf8') : '';
    if (existsSync(this.#mark)) this.#recover();
    else if (known !== now) this.#forgetPages();
    const pages = this.#pages();
    this.#keepOnly((file) => pages.has(file));
    this.#kept = new Map(Array.from(pages, (file) => [file, this.#written(file)]));
    mkdirSync(path.dirname(this.#mark), { recursive: true });
    writeFileSync(this.#mark, '');
    writeFileSync(this.#surroundings, now);
  }

  /** Ends a build that went well: pages of earlier builds that are no part of it go. */
  end(): void {
    const pages = this.#pages();
    this.#keepOnly((file) => pages.has(file) || this.#kept.get(file) !== this.#written(file));
    rmSync(this.#copies, { recursive: true, force: true });
    rmSync(this.#mark);
  }
}
