import { createHash } from 'node:crypto';
import path from 'node:path';
import { fingerprintWords } from '#document/fingerprint.ts';
import type { BodyContext } from '#document/vocabulary.ts';
import { pictureRule } from '#document/vocabulary.ts';
import type { OriginalFile, TranslationFile } from '#model/records.ts';
import { issue, type IssueRecord } from '#schema/issue.ts';
import { translation, type TranslationRecord } from '#schema/translation.ts';
import type { Disk } from '#workspace/disk.ts';
import { checkStrays, openIssueFolder, type OpenFile } from '#workspace/issue-folder.ts';
import { judge } from '#workspace/judge.ts';
import { note, type Findings } from '#workspace/read-records.ts';
import type { YamlSource } from '#workspace/yaml-source.ts';

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

const pictureName = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
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
  const isAboutFingerprint = ({ message }: { message: string }): boolean =>
    message === '“translates” is missing' || message.endsWith('is no fingerprint of the original');
  const help = `Once it matches the original, write translates: "${fingerprint}".`;
  note(
    findings,
    open.file,
    judged.complaints.map((each) => (isAboutFingerprint(each) ? { ...each, help } : each)),
  );
  return undefined;
}

/** The fingerprint of an original's words, even where its facts are wrong. */
function fingerprintOf({ source, text }: OpenFile): string {
  const { title, description } = source.data as { title?: unknown; description?: unknown };
  return fingerprintWords({ title: String(title ?? ''), description: String(description ?? ''), text });
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
  checkStrays(disk, findings);
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
  const files = openIssueFolder(disk, folder, findings);
  const pictures = disk.files(folder).filter((name) => pictureName.test(name));
  const original = files.find((file) => file.isOriginal);
  const references = original ? looseReferences(original.source.data) : [];
  const context: BodyContext = { references, pictures };
  if (original) checkReferenceIds(original, references, findings);
  const record = original && judgeOriginal(original, findings);
  if (original && record) checkCover(record, original.source, original.file, context, findings);
  const fingerprint = original ? fingerprintOf(original) : '';
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
