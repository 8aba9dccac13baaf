import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { listFolder, removeFiles, type SiteFile } from '#authoring/site-files.ts';
import { pipelineDigest, projectRoot } from '#workspace/pipeline.ts';
import type { Settings } from '#workspace/settings.ts';

/** What Astro writes of the paths it keeps (astro/dist/core/build/incremental.js). */
interface Manifest {
  routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
}

/** What tells a file from another one of its name. */
type FileState = Pick<SiteFile, 'size' | 'modified'>;

/** Files written shortly before a build was marked may be its own: clocks of file systems are coarse. Milliseconds. */
const coarseness = 2000;

/** A digest of what makes pages without being imported by one: the middleware, the configuration, and Node. */
function surroundings(): string {
  const root = projectRoot();
  const hash = createHash('sha256').update(pipelineDigest(root, ['src/outputs']));
  for (const name of ['src/middleware.ts', 'astro.config.mjs'])
    hash.update(readFileSync(path.join(root, name)));
  return hash.digest('hex');
}

/** Files that have a digest of their content in their name: such a file of the same size is the same. */
const hashed = /^_astro\//;

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
  readonly #record: string;
  /** The files of the build before. */
  #before: ReadonlyMap<string, FileState> = new Map();
  /** What stays of them: pages that Astro may leave as they are, and files that it writes again where they are used. */
  #kept: ReadonlySet<string> = new Set();

  constructor({ cache }: Settings) {
    this.site = path.join(cache, 'site');
    this.#manifest = path.join(cache, 'astro/incremental-build.json');
    this.#copies = path.join(cache, 'astro/dist');
    this.#assets = path.join(cache, 'astro/assets');
    this.#mark = path.join(cache, 'building');
    this.#surroundings = path.join(cache, 'surroundings');
    this.#record = path.join(cache, 'site-files.json');
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

  /** What the build before had; where that is not known, what there is. */
  #readRecord(): ReadonlyMap<string, FileState> {
    try {
      return new Map(JSON.parse(readFileSync(this.#record, 'utf8')) as [string, FileState][]);
    } catch {
      return existsSync(this.site) ? listFolder(this.site) : new Map();
    }
  }

  #writeRecord(files: ReadonlyMap<string, SiteFile>): void {
    const record = Array.from(files, ([name, { size, modified }]) => [name, { size, modified }]);
    writeFileSync(this.#record, JSON.stringify(record));
  }

  #forgetPages(): void {
    rmSync(this.#manifest, { force: true });
    rmSync(this.#record, { force: true });
    rmSync(this.site, { recursive: true, force: true });
  }

  /** Forgets what an interrupted build may have left half done. */
  #recover(): void {
    const started = statSync(this.#mark).mtimeMs - coarseness;
    this.#forgetPages();
    if (!existsSync(this.#assets)) return;
    for (const [, { source, modified }] of listFolder(this.#assets)) if (modified >= started) rmSync(source);
  }

  /** Begins a build: what Astro may leave as it is stays, and what would be written the same. */
  begin(): void {
    const now = surroundings();
    const known = existsSync(this.#surroundings) ? readFileSync(this.#surroundings, 'utf8') : '';
    if (existsSync(this.#mark)) this.#recover();
    else if (known !== now) this.#forgetPages();
    mkdirSync(path.dirname(this.#mark), { recursive: true });
    writeFileSync(this.#mark, '');
    writeFileSync(this.#surroundings, now);
    this.#before = this.#readRecord();
    const names = [...this.#before.keys()];
    this.#kept = new Set([...this.#pages(), ...names.filter((name) => hashed.test(name))]);
    removeFiles(
      this.site,
      names.filter((name) => !this.#kept.has(name)),
    );
  }

  /** Gives a file that was written again the moment of the same file before, by which servers and readers know it. */
  #keepMoment(name: string, file: SiteFile): void {
    const before = this.#before.get(name);
    if (!hashed.test(name) || before?.size !== file.size) return;
    utimesSync(file.source, before.modified / 1000, before.modified / 1000);
    file.modified = statSync(file.source).mtimeMs;
  }

  /** Ends a build that went well: what stayed of earlier builds and is no part of it goes. Gives the files of the site. */
  end(): Map<string, SiteFile> {
    const pages = this.#pages();
    const files = listFolder(this.site);
    const isWritten = (name: string): boolean =>
      !this.#kept.has(name) || this.#before.get(name)?.modified !== files.get(name)?.modified;
    const stale = [...files.keys()].filter((name) => !pages.has(name) && !isWritten(name));
    removeFiles(this.site, stale);
    for (const name of stale) files.delete(name);
    for (const [name, file] of files) this.#keepMoment(name, file);
    this.#writeRecord(files);
    rmSync(this.#copies, { recursive: true, force: true });
    rmSync(this.#mark);
    return files;
  }
}
