import { readFileSync } from 'node:fs';
import path from 'node:path';
import { orderEdits, type Edit } from '#diagnostics/edit.ts';
import { EditedText } from '#lint/fixes/edited-text.ts';
import { stampEdit } from '#lint/fixes/stamp.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { ContentRecords, OriginalFile, TranslationFile } from '#domain/records.ts';
import { redirectEdits, redirectsFile, type RedirectChanges } from '#content/edit-redirects.ts';
import { readOriginalWords } from '#content/original-words.ts';
import type { Content } from '#content/read-content.ts';
import { dataEdits, type IdChange } from '#authoring/rename/data-edits.ts';
import { namedIn, type DataFile, type RenameKind } from '#authoring/rename/kinds.ts';
import { redirectsFor } from '#authoring/rename/renamed-redirects.ts';
import { textEdits } from '#authoring/rename/text-edits.ts';

/** What is to be renamed. */
export interface Renaming extends IdChange {
  kind: RenameKind;
  /** The issue whose reference it is; undefined for what the whole column shares. */
  issue: OriginalFile | undefined;
}

/** What becomes of a content folder. */
export interface RenamePlan {
  /** The texts that change, by the files that have them before, but for the redirects. */
  texts: Map<string, EditedText>;
  /** The file of a company, before and after. */
  moved: { from: string; to: string } | undefined;
  redirects: RedirectChanges;
  /** What is to be written, by its file; undefined for a file that goes. */
  files: Map<string, string | undefined>;
}

/** The files with data of a content folder, and what kind each is. */
function dataFiles({ records, sources }: Content, issue: OriginalFile | undefined): [string, DataFile][] {
  const originals = issue ? [issue] : records.originals;
  const ofIssues = originals.flatMap(({ file, folder, drawings, tables }): [string, DataFile][] => [
    [file, 'original'],
    ...Object.keys(drawings).map((name): [string, DataFile] => [`${folder}/${name}`, 'drawing']),
    ...Object.keys(tables).map((name): [string, DataFile] => [`${folder}/${name}`, 'table']),
  ]);
  if (issue) return ofIssues;
  return [
    ...ofIssues,
    ...records.translations.map(({ file }): [string, DataFile] => [file, 'translation']),
    ...records.companies.map(({ file }): [string, DataFile] => [file, 'company']),
    ...(['tags', 'series', 'investors', 'authors'] as const).flatMap((list): [string, DataFile][] =>
      sources.has(`${list}.yaml`) ? [[`${list}.yaml`, list]] : [],
    ),
  ];
}

/** The files of texts that may name what is renamed. */
function textFiles({ bodies }: Content, issue: OriginalFile | undefined): string[] {
  const files = bodies.map(({ file }) => file);
  return issue ? files.filter((file) => path.posix.dirname(file) === issue.folder) : files;
}

/** The translation of an original that says what it says now. */
function currentTranslations(records: ContentRecords, original: OriginalFile): TranslationFile[] {
  return records.translations.filter(
    ({ folder, data }) => folder === original.folder && data.translates === original.fingerprint,
  );
}

/** Plans one change of ids, and writes nothing. */
class RenamePlanning {
  readonly #folder: string;
  readonly #content: Content;
  readonly #renaming: Renaming;
  /** Byte order marks, by file. */
  readonly #marks = new Map<string, string>();
  readonly #texts = new Map<string, EditedText>();

  constructor(folder: string, content: Content, renaming: Renaming) {
    this.#folder = folder;
    this.#content = content;
    this.#renaming = renaming;
  }

  #read(file: string): string {
    const known = this.#texts.get(file);
    if (known) return known.text;
    const source = readFileSync(path.join(this.#folder, file), 'utf8');
    this.#marks.set(file, source.startsWith('\uFEFF') ? '\uFEFF' : '');
    return source.replace(/^\uFEFF/, '');
  }

  #apply(file: string, source: string, edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const text = this.#texts.get(file) ?? new EditedText(source);
    text.apply(orderEdits(edits, source.length));
    this.#texts.set(file, text);
  }

  #editFiles(): void {
    const { kind, issue } = this.#renaming;
    const edits = new Map<string, { source: string; edits: Edit[] }>();
    const add = (file: string, find: (source: string) => Edit[]): void => {
      const known = edits.get(file) ?? { source: this.#read(file), edits: [] };
      edits.set(file, { ...known, edits: [...known.edits, ...find(known.source)] });
    };
    for (const [file, type] of dataFiles(this.#content, issue)) {
      const shape = namedIn[kind][type];
      const yaml = this.#content.sources.get(file);
      if (shape && yaml) add(file, (source) => dataEdits(file, source, yaml, shape, this.#renaming));
    }
    for (const file of textFiles(this.#content, issue))
      add(file, (source) => textEdits(file, source, kind, this.#renaming));
    for (const [file, found] of edits) this.#apply(file, found.source, found.edits);
  }

  /** Translations that said what their originals say still do: only ids changed. */
  #stampTranslations(): void {
    const { records, sources } = this.#content;
    for (const original of records.originals.filter(({ file }) => this.#texts.has(file)))
      for (const { file } of currentTranslations(records, original)) {
        const fingerprint = readOriginalWords(this.#read(original.file))?.fingerprint;
        const place = sources.get(file)?.locate(['translates']);
        const source = this.#read(file);
        if (fingerprint === undefined || fingerprint === original.fingerprint || !place) continue;
        this.#apply(file, source, this.#stamp(source, place, original.fingerprint, fingerprint));
      }
  }

  #stamp(source: string, place: { line: number; column: number }, before: string, now: string): Edit[] {
    const start = new SourceLines(source).offsetAt(place) + 1;
    // Its quotation marks stay.
    const isQuoted = /["']/.test(source.charAt(start - 1)) && source.startsWith(before, start);
    if (isQuoted) return [{ start, end: start + before.length, text: now }];
    return [stampEdit(source, place, now) ?? []].flat();
  }

  #moveCompany(): RenamePlan['moved'] {
    const { kind, from, to } = this.#renaming;
    const company = kind === 'company' && this.#content.records.companies.find(({ id }) => id === from);
    if (!company) return undefined;
    return { from: company.file, to: `companies/${to}${path.posix.extname(company.file)}` };
  }

  run(): RenamePlan {
    const { kind, from, to } = this.#renaming;
    this.#editFiles();
    this.#stampTranslations();
    const moved = this.#moveCompany();
    const files = new Map<string, string | undefined>();
    for (const [file, { text }] of this.#texts) files.set(file, (this.#marks.get(file) ?? '') + text);
    if (moved) {
      files.set(moved.to, files.get(moved.from) ?? readFileSync(path.join(this.#folder, moved.from), 'utf8'));
      files.set(moved.from, undefined);
    }
    const redirects: RedirectChanges =
      kind === 'reference'
        ? { removed: new Set(), retargeted: new Map(), added: [] }
        : redirectsFor(this.#content, kind, { from, to });
    const source = this.#content.sources.has(redirectsFile) ? this.#read(redirectsFile) : '';
    const edited = new EditedText(source);
    edited.apply(redirectEdits(source, redirects));
    if (edited.text !== source)
      files.set(redirectsFile, (this.#marks.get(redirectsFile) ?? '') + edited.text);
    return { texts: this.#texts, moved, redirects, files };
  }
}

/**
 * Plans what becomes of a content folder when an id is renamed; nothing is written.
 *
 * @param folder the content folder
 * @param content what it holds, without an error
 * @throws {UserError} where the id is written in a way that is not changed by rote
 */
export function planRename(folder: string, content: Content, renaming: Renaming): RenamePlan {
  return new RenamePlanning(folder, content, renaming).run();
}
