import type { IndexFolder } from '#search/indexing/index-folder.ts';
import {
  digestAt,
  isIssue,
  type DocumentFile,
  type IndexRoot,
  type SearchDocument,
} from '#search/index-files.ts';
import { numbers } from '#search/indexing/search-records.ts';
import { decodeList, encodeList } from '#search/posting-list.ts';
import { inEachLanguage, locales, type Locale } from '#config.ts';

/** The texts that an index shows, as they are changed: one file an issue and language, some entries in each of others. */
export class DocumentFiles {
  readonly #folder: IndexFolder;
  /** The digests of the texts of issues. */
  readonly #issues = new Map<number, string>();
  readonly #entries: string[];
  /** The entries that changed, by the number of their file; no pages where there are none any more. */
  readonly #changed = new Map<number, Map<number, readonly SearchDocument[]>>();

  /** @param files into how many the entries are cut */
  constructor(folder: IndexFolder, files: number, root?: IndexRoot) {
    this.#folder = folder;
    this.#entries = Array.from({ length: files }, (_, file) => digestAt(root?.entries ?? '', file));
    for (const locale of locales)
      for (const [index, number] of decodeList(root?.issues[locale].numbers ?? '').entries())
        this.#issues.set(
          numbers.ofIssue(locale, number),
          digestAt(root?.issues[locale].digests ?? '', index),
        );
  }

  #fileOf(document: number): number {
    return numbers.numberIn(document) % this.#entries.length;
  }

  #readEntries(file: number): DocumentFile {
    const digest = this.#entries[file];
    return digest ? (JSON.parse(this.#folder.read('entries', file, digest)) as DocumentFile) : {};
  }

  /** What a document was until now. */
  read(document: number): SearchDocument[] {
    const digest = this.#issues.get(document);
    const file = isIssue(document)
      ? digest &&
        (JSON.parse(this.#folder.read('issues', numbers.issueKey(document), digest)) as DocumentFile)
      : this.#readEntries(this.#fileOf(document));
    return (file || {})[document] ?? [];
  }

  /** Takes what a document is from now on; nothing where it is gone. */
  change(document: number, pages: readonly SearchDocument[]): void {
    if (isIssue(document)) return this.#changeIssue(document, pages);
    const file = this.#fileOf(document);
    this.#changed.set(
      file,
      (this.#changed.get(file) ?? new Map<number, readonly SearchDocument[]>()).set(document, pages),
    );
  }

  #changeIssue(document: number, pages: readonly SearchDocument[]): void {
    const [key, last] = [numbers.issueKey(document), this.#issues.get(document)];
    if (pages.length > 0)
      this.#issues.set(
        document,
        this.#folder.write('issues', key, JSON.stringify({ [document]: pages }), last),
      );
    else if (last !== undefined) {
      this.#folder.remove('issues', key, last);
      this.#issues.delete(document);
    }
  }

  /** Writes the entries that changed; gives what the beginning of the index says of all. */
  finish(): Pick<IndexRoot, 'entries' | 'issues'> {
    for (const [file, digest] of this.#entries.entries()) {
      const changed = this.#changed.get(file);
      if (!changed && digest) continue;
      const content = { ...this.#readEntries(file), ...Object.fromEntries(changed ?? []) };
      const kept = Object.entries(content).filter(([, pages]) => pages.length > 0);
      this.#entries[file] = this.#folder.write(
        'entries',
        file,
        JSON.stringify(Object.fromEntries(kept)),
        digest || undefined,
      );
    }
    const issuesIn = (locale: Locale) => {
      const documents = [...this.#issues.keys()]
        .filter((document) => numbers.partOf(document) === `issue-${locale}`)
        .sort((a, b) => a - b);
      return {
        numbers: encodeList(documents.map((document) => numbers.numberIn(document))),
        digests: documents.map((document) => this.#issues.get(document)).join(''),
      };
    };
    return { entries: this.#entries.join(''), issues: inEachLanguage(issuesIn) };
  }
}
