import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { digestOfFacts, type KeptFacts, type KeptFile } from '#verify/known-facts.ts';
import { digestOfBytes } from '#verify/gather-facts.ts';
import { inspectFile } from '#verify/inspect-file.ts';
import { LeakSearch } from '#verify/leak-search.ts';
import type { Origin } from '#verify/own-address.ts';
import type { Secrets } from '#verify/unpublished.ts';
import type { PublishedAddress } from '#content/published-list.ts';
import { picturesPath } from '#domain/picture.ts';
import { keptSearchPath } from '#domain/search-folder.ts';
import { isPicture, leftoversIn } from '#verify/add-pictures.ts';
import type { PictureStore } from '#pictures/picture-store.ts';
import type { SiteFile } from '#state/site-files.ts';
import type { Shelf, Store } from '#state/store.ts';

/** A verification that found nothing wrong. */
export interface Verified {
  /** Names all that it judged by, the files aside. */
  inputs: string;
  /** Its files, those of pictures too. */
  files: [name: string, size: number, modified: number][];
  addresses: PublishedAddress[];
  unrecorded: number;
}

/** What files are judged by. */
interface Judging {
  inputs: string;
  origin: Origin;
  secrets: Secrets;
  pictures: PictureStore;
}

/** What is to be kept of a file that was looked at. */
interface Looked {
  file: KeptFile;
  parts: [digest: string, facts: KeptFacts][];
}

/** More changed files than these are joined with all others at once. */
const most = 500;

const picturesFolder = picturesPath.slice(1);

/** Whether a file has another name when its bytes change; pages lead to none of these, but the index itself. */
function isNamedByContent(name: string): boolean {
  return name.startsWith(keptSearchPath.slice(1));
}

/** The last verification that found nothing wrong, by which the next need look only at what changed. */
export class ChangedFiles {
  readonly #store: Store;
  readonly #last: Shelf<Verified>;
  readonly #files: Shelf<KeptFile>;
  readonly #parts: Shelf<KeptFacts>;

  /** @param maker names what finds facts */
  constructor(store: Store, maker: string) {
    this.#store = store;
    this.#last = store.shelf('verified', maker);
    this.#files = store.shelf('sitefiles', maker);
    this.#parts = store.shelf('siteparts', maker);
  }

  /** Forgets the last verification: another begins. */
  forget(): void {
    this.#last.forget(['last']);
  }

  /** Remembers a verification that found nothing wrong. */
  keep(files: ReadonlyMap<string, SiteFile>, verified: Omit<Verified, 'files'>): void {
    const list = Array.from(files, ([name, { size, modified }]): Verified['files'][number] => [
      name,
      size,
      modified,
    ]);
    this.#last.put([['last', { ...verified, files: list }]]);
  }

  /** Adds the files of pictures that there were; false where one is not as it was. */
  async #addPictures(last: Verified, files: Map<string, SiteFile>, store: PictureStore): Promise<boolean> {
    const before = new Map(last.files.map(([name, size, modified]) => [name, `${size} ${modified}`]));
    const names = [...before.keys()].filter((name) => name.startsWith(picturesFolder));
    for (const [made, source] of await store.files(names.map((name) => name.slice(picturesFolder.length)))) {
      const { size, mtimeMs: modified } = statSync(source);
      const name = path.posix.join(picturesFolder, made);
      if (before.get(name) !== `${size} ${modified}`) return false;
      files.set(name, { source, size, modified });
    }
    return names.every((name) => files.has(name));
  }

  /**
   * What is to be kept of a changed file that says of itself what it said before; undefined where it does not.
   *
   * @param gone what stood in files whose place it may have taken
   */
  #look(
    name: string,
    { source, size, modified }: SiteFile,
    { origin }: Judging,
    leaks: LeakSearch,
    gone: readonly KeptFile[],
  ): Looked | undefined {
    const { bytes, parts, inspect, inspectPart } = inspectFile(name, readFileSync(source), origin);
    const said = digestOfFacts(inspect());
    const others = isNamedByContent(name) ? gone : [];
    const before = this.#files.get(name) ?? others.find(({ facts }) => facts.digest === said);
    if (before?.facts.digest !== said || before.parts.length !== parts.length) return undefined;
    if (bytes) leaks.lookAt(name, bytes);
    const fresh: Looked['parts'] = [];
    for (const [index, part] of parts.entries()) {
      const [digest, last] = [digestOfBytes(part), before.parts[index] ?? ''];
      if (digest === last) continue;
      leaks.lookAt(name, part, digest);
      const facts = this.#parts.get(last);
      if (!facts || facts.digest !== digestOfFacts(inspectPart(part))) return undefined;
      fresh.push([digest, facts]);
    }
    return { file: { ...before, size, modified, parts: parts.map(digestOfBytes) }, parts: fresh };
  }

  /**
   * Verifies a site by the last verification: where each file that changed says the same of itself as before, such as
   * where it leads and what it has, all that was found in order still is.
   *
   * @returns undefined where more must be looked at
   */
  async verify(files: Map<string, SiteFile>, judging: Judging): Promise<Verified | undefined> {
    const last = this.#last.get('last');
    if (last?.inputs !== judging.inputs) return undefined;
    const changed = new Map(files);
    const gone: string[] = [];
    for (const [name, size, modified] of last.files) {
      const file = files.get(name);
      if (file?.size === size && file.modified === modified) changed.delete(name);
      else if (!file && isNamedByContent(name)) gone.push(name);
      else if (!file && !name.startsWith(picturesFolder)) return undefined;
    }
    if (changed.size + gone.length > most) return undefined;
    const goneFiles = gone.flatMap((name) => this.#files.get(name) ?? []);
    const leaks = new LeakSearch(judging.secrets);
    const looked: [name: string, found: Looked][] = [];
    for (const [name, file] of changed) {
      const found = this.#look(name, file, judging, leaks, goneFiles);
      if (!found || (isPicture(name) && (await leftoversIn(name, file)).length > 0)) return undefined;
      looked.push([name, found]);
    }
    if (leaks.problems.length > 0 || !(await this.#addPictures(last, files, judging.pictures)))
      return undefined;
    if (changed.size + gone.length > 0)
      this.#store.change(() => {
        this.#parts.put(looked.flatMap(([, { parts }]) => parts));
        this.#files.forget(gone);
        this.#files.put(looked.map(([name, { file }]) => [name, file] as const));
        this.keep(files, last);
      });
    return last;
  }
}
