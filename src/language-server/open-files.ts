import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftTexts } from '#content/disk.ts';
import { ContentAddresses } from '#language-server/content-addresses.ts';

/** What lies on the disk where an editor has a file open. */
type OnDisk = { text: string } | 'none' | 'no text';

/** Reads the text of a file as an editor shows it. */
function readOnDisk(file: string): OnDisk {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'no text';
  }
}

/** The files of the content folder as an editor knows them: some are open, and may not be saved. */
export class OpenFiles {
  readonly #documents: Pick<TextDocuments<TextDocument>, 'all' | 'get'>;
  readonly #folder: string;
  readonly #addresses: ContentAddresses;
  /** Documents whose file was there. */
  readonly #saved = new WeakSet<TextDocument>();

  /** @param folder the content folder */
  constructor(documents: Pick<TextDocuments<TextDocument>, 'all' | 'get'>, folder: string) {
    this.#documents = documents;
    this.#folder = folder;
    this.#addresses = new ContentAddresses(folder);
  }

  /** The path of a document in the content folder; undefined for one that is none of its files. */
  fileOf(uri: string): string | undefined {
    return this.#addresses.fileOf(uri);
  }

  /** A file of the content folder that is open, by its address. */
  openFile(uri: string): { file: string; document: TextDocument } | undefined {
    const [file, document] = [this.fileOf(uri), this.#documents.get(uri)];
    return file !== undefined && document ? { file, document } : undefined;
  }

  #open(file: string): TextDocument | undefined {
    return this.#documents.all().find(({ uri }) => this.fileOf(uri) === file);
  }

  /** The address of a file: the one that the editor opened it by, where it did. */
  uriOf(file: string): string {
    return this.#open(file)?.uri ?? this.#addresses.uriOf(file);
  }

  /** The version of a document; null for a file that is not open. */
  versionOf(file: string): number | null {
    return this.#open(file)?.version ?? null;
  }

  /**
   * The texts that are not on the disk as they are in the editor, by their files. A file that was removed, or whose bytes
   * are no text, is so for readers too, whatever an editor still shows of it.
   */
  drafts(): DraftTexts {
    const drafts = new Map<string, string>();
    for (const document of this.#documents.all()) {
      const file = this.fileOf(document.uri);
      if (file === undefined) continue;
      const onDisk = readOnDisk(path.join(this.#folder, file));
      // Whatever an editor sent is a text from here on.
      const text = String(document.getText());
      if (onDisk !== 'none') this.#saved.add(document);
      if (onDisk === 'none' ? this.#saved.has(document) : onDisk === 'no text') continue;
      if (typeof onDisk === 'string' || onDisk.text !== text) drafts.set(file, text);
    }
    return drafts;
  }
}
