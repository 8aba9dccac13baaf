import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFolder, type SiteFile } from '#state/site-files.ts';
import type { Settings } from '#content/settings.ts';

/** What is known of the content that a file was compressed from. */
interface Origin {
  size: number;
  written: number;
  digest: string;
}

/** Files that shrink; pictures are compressed already. */
const compressible = /\.(?:html|xml|json|md|csv|css|js|svg|txt|opml)$/;

const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** The forms that a server sends to browsers that know them, by the ending of their files. */
const forms: Record<string, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, { params: quality }),
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** Does the work of many items, several at a time: Node compresses in threads. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
}

/** The compressed files of the builds before, with the content that each was made from. */
class CompressedFiles {
  readonly files: string;
  readonly #record: string;
  readonly #known: Record<string, Origin>;
  readonly #made: Record<string, Origin> = {};

  constructor(folder: string) {
    this.files = path.join(folder, 'files');
    this.#record = path.join(folder, 'origins.json');
    this.#known = existsSync(this.#record)
      ? (JSON.parse(readFileSync(this.#record, 'utf8')) as Record<string, Origin>)
      : {};
    // An interrupted build must not leave files beside a record that does not know them.
    rmSync(this.#record, { force: true });
    if (Object.keys(this.#known).length === 0) rmSync(this.files, { recursive: true, force: true });
    mkdirSync(this.files, { recursive: true });
  }

  /** Compresses a file, unless its content is the same as before. */
  async take(name: string, { source, size, modified: written }: SiteFile): Promise<void> {
    const known = this.#known[name];
    if (known?.size === size && known.written === written) {
      this.#made[name] = known;
      return;
    }
    const content = readFileSync(source);
    const digest = createHash('sha256').update(content).digest('base64url');
    this.#made[name] = { size, written, digest };
    if (known?.digest !== digest) await this.#compress(content, path.join(this.files, name));
  }

  async #compress(content: Buffer, target: string): Promise<void> {
    mkdirSync(path.dirname(target), { recursive: true });
    for (const [ending, compress] of Object.entries(forms)) {
      const compressed = await compress(content);
      if (compressed.length < content.length) writeFileSync(`${target}.${ending}`, compressed);
      else rmSync(`${target}.${ending}`, { force: true });
    }
  }

  /** Removes what belongs to no file any more, and remembers the rest. */
  end(): void {
    const gone = Object.keys(this.#known).filter((name) => !(name in this.#made));
    for (const name of gone)
      for (const ending of Object.keys(forms))
        rmSync(path.join(this.files, `${name}.${ending}`), { force: true });
    writeFileSync(this.#record, JSON.stringify(this.#made));
  }
}

/**
 * Compresses the files of a site that shrink, those that changed since the build before, and adds them to it, each named
 * as its source with `.br` or `.gz` behind: the best compression takes twenty times as long as a fast one, and saves
 * a tenth of every read.
 *
 * @param files the files of the site by their paths in it
 */
export async function compressSite({ cache }: Settings, files: Map<string, SiteFile>): Promise<void> {
  const compressed = new CompressedFiles(path.join(cache, 'compressed'));
  const sources = [...files].filter(([name]) => compressible.test(name));
  await inParallel(sources, ([name, file]) => compressed.take(name, file));
  compressed.end();
  for (const [name, file] of listFolder(compressed.files)) files.set(name, file);
}
