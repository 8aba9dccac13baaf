import { createHash } from 'node:crypto';
import path from 'node:path';
import { fingerprintWords } from '#document/fingerprint.ts';
import type { BodyContext } from '#document/vocabulary.ts';
import { pictureRule } from '#document/vocabulary.ts';
import type { OriginalFile, TranslationFile } from '#model/records.ts';
import { issue, type IssueRecord } from '#schema/issue.ts';
import { translation, type TranslationRecord } from '#schema/translation.ts';
import { isLocale, locales, type Locale } from '#site.ts';
import type { Disk } from '#workspace/disk.ts';
import { splitFrontMatter } from '#workspace/front-matter.ts';
import { judge } from '#workspace/judge.ts';
import { note, type Findings } from '#workspace/read-records.ts';
import { parseYaml, type YamlSource } from '#workspace/yaml-source.ts';

/** The text of an issue in one language, not parsed yet. */
export interface BodySource {
  /** Relative to the content folder. */
  file: string;
  digest: string;
  /** The text; blank lines stand for the front matter. */
  text: string;
  context: BodyContext;
}

/** The issues of a content folder, their texts not parsed yet. */
export interface IssueFiles {
  originals: OriginalFile[];
  translations: TranslationFile[];
  bodies: BodySource[];
}

interface OpenFile {
  file: string;
  locale: Locale;
  source: YamlSource;
  text: string;
  isOriginal: boolean;
}

const pictureName = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
const originalKeys = ['issue', 'date', 'authors', 'company', 'tags', 'references', 'corrections', 'draft'];
const translationKeys = ['translators', 'translates'];

/** An original states facts, a translation who made it and what it translates. */
function looksOriginal(data: unknown): boolean {
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const count = (names: string[]) => keys.filter((key) => names.includes(key)).length;
  return count(originalKeys) > count(translationKeys);
}

function openText(disk: Disk, file: string, locale: Locale, findings: Findings): OpenFile | undefined {
  const content = disk.read(file);
  if (typeof content !== 'string') {
    findings.problems.push(content);
    return undefined;
  }
  const parts = splitFrontMatter(content);
  if ('complaint' in parts) {
    note(findings, file, [parts.complaint]);
    return undefined;
  }
  const source = parseYaml(parts.yaml);
  findings.sources.set(file, source);
  note(findings, file, source.complaints);
  if (source.complaints.length > 0) return undefined;
  return { file, locale, source, text: parts.text, isOriginal: looksOriginal(source.data) };
}

function openFolder(disk: Disk, folder: string, findings: Findings): OpenFile[] {
  return disk.files(folder).flatMap((name): OpenFile[] => {
    if (!name.endsWith('.mdx')) return [];
    const file = `${folder}/${name}`;
    const locale = name.slice(0, -'.mdx'.length);
    if (isLocale(locale))
      return [openText(disk, file, locale, findings)].filter((open) => open !== undefined);
    note(findings, file, [
      {
        line: 1,
        column: 1,
        message: `“${locale}” is no language of the column`,
        help: `Name the file ${locales.map((each) => `${each}.mdx`).join(' or ')}.`,
      },
    ]);
    return [];
  });
}

/** Whether a folder has exactly one original; says what is wrong where it has not. */
function checkRoles(disk: Disk, folder: string, files: readonly OpenFile[], findings: Findings): boolean {
  const originals = files.filter((file) => file.isOriginal);
  const unread = disk.files(folder).filter((name) => name.endsWith('.mdx')).length > files.length;
  if (originals.length === 1 || unread) return true;
  for (const extra of originals.slice(1))
    note(findings, extra.file, [
      {
        ...extra.source.locate([]),
        message: `a second original; ${originals[0]?.file} states the facts of this issue already`,
        help: 'Keep only title, description, translators and translates in the translation.',
      },
    ]);
  if (originals.length === 0)
    note(findings, files[0]?.file ?? folder, [
      files[0]
        ? {
            line: 1,
            column: 1,
            message: 'a translation of nothing: this folder has no original',
            help: 'State the facts (issue, date, authors, company, tags) in the language the issue was written in.',
          }
        : {
            line: 1,
            column: 1,
            message: 'this folder has no text',
            help: `Write ${locales.map((each) => `${each}.mdx`).join(' or ')}, or delete the folder.`,
          },
    ]);
  return false;
}

function checkCover(
  record: IssueRecord,
  source: YamlSource,
  file: string,
  context: BodyContext,
  findings: Findings,
): void {
  const complaint = record.cover && pictureRule(record.cover.src, context);
  if (complaint) note(findings, file, [{ ...source.locate(['cover', 'src']), ...complaint }]);
}

function judgeOriginal(open: OpenFile, findings: Findings): IssueRecord | undefined {
  const judged = judge(issue, open.source.data, open.source);
  if ('record' in judged) return judged.record;
  note(findings, open.file, judged.complaints);
  return undefined;
}

function judgeTranslation(
  open: OpenFile,
  fingerprint: string,
  findings: Findings,
): TranslationRecord | undefined {
  const judged = judge(translation, open.source.data, open.source);
  if ('record' in judged) return judged.record;
  const complaints = judged.complaints.map((complaint) =>
    complaint.message === '“translates” is missing'
      ? { ...complaint, help: `Once it matches the original, write translates: "${fingerprint}".` }
      : complaint,
  );
  note(findings, open.file, complaints);
  return undefined;
}

/** Reference ids that can be read even where the rest of the front matter is wrong. */
function looseReferences(data: unknown): string[] {
  const { references } = data as { references?: unknown };
  if (!Array.isArray(references)) return [];
  return references.flatMap((each: unknown) => {
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

function checkReferenceIds(open: OpenFile, references: readonly string[], findings: Findings): void {
  for (const [index, id] of references.entries())
    if (references.indexOf(id) !== index)
      note(findings, open.file, [
        {
          ...open.source.locate(['references', index, 'id']),
          message: `the reference id “${id}” stands twice`,
          help: 'Give each reference an id of its own.',
        },
      ]);
}

/** Reads the issues of a content folder; `pipeline` names the version of the parser in the digests. */
export function readIssues(disk: Disk, pipeline: string, findings: Findings): IssueFiles {
  const read: IssueFiles = { originals: [], translations: [], bodies: [] };
  for (const name of disk.folders('issues'))
    readFolder(disk, path.posix.join('issues', name), pipeline, read, findings);
  return read;
}

function readFolder(
  disk: Disk,
  folder: string,
  pipeline: string,
  read: IssueFiles,
  findings: Findings,
): void {
  const files = openFolder(disk, folder, findings);
  checkRoles(disk, folder, files, findings);
  const pictures = disk.files(folder).filter((name) => pictureName.test(name));
  const original = files.find((file) => file.isOriginal);
  const references = original ? looseReferences(original.source.data) : [];
  const context: BodyContext = { references, pictures };
  if (original) checkReferenceIds(original, references, findings);
  const record = original && judgeOriginal(original, findings);
  if (original && record) checkCover(record, original.source, original.file, context, findings);
  const fingerprint = original && record ? fingerprintWords({ ...record, text: original.text }) : '';
  for (const open of files) {
    if (open.isOriginal && open !== original) continue;
    const digest = createHash('sha256')
      .update(`${pipeline}\n${JSON.stringify(context)}\n${open.text}`)
      .digest('hex')
      .slice(0, 32);
    const shared = { file: open.file, folder, locale: open.locale, digest, pictures };
    if (original) read.bodies.push({ file: open.file, digest, text: open.text, context });
    if (open === original && record) read.originals.push({ ...shared, data: record, fingerprint });
    if (!open.isOriginal && original) {
      const words = judgeTranslation(open, fingerprint, findings);
      if (words && record) read.translations.push({ ...shared, data: words });
    }
  }
}
