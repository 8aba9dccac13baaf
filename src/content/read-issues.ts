import { fingerprintWords } from '#markdown/fingerprint.ts';
import { type BodyContext, pictureRule } from '#markdown/property-rules.ts';
import type { OriginalFile, TranslationFile } from '#domain/records.ts';
import { issue, type IssueRecord } from '#schema/issue.ts';
import { translation, type TranslationRecord } from '#schema/translation.ts';
import { bodySource, lateBody, type BodySource } from '#content/body-source.ts';
import { checkCredits, explainCoverCredit } from '#content/check-credits.ts';
import type { Disk } from '#content/disk.ts';
import { checkStrays, openIssueFolder, type OpenFile } from '#content/issue-folder.ts';
import { picturesIn } from '#content/picture-files.ts';
import { drawingsIn, readDrawings } from '#content/read-drawings.ts';
import { isPlainName, judgePictureNames } from '#content/plain-name.ts';
import { judge } from '#content/judge.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import { note, type Findings } from '#content/reading-findings.ts';
import type { PlacedComplaint, YamlSource } from '#content/yaml-source.ts';

/** The issues of a content folder, their texts not parsed yet. */
export interface IssueFiles {
  originals: OriginalFile[];
  translations: TranslationFile[];
  bodies: BodySource[];
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
  note(
    findings,
    open.file,
    judged.complaints.map((each) => explainCoverCredit(each, open.source)),
  );
  return undefined;
}

function judgeTranslation(
  open: OpenFile,
  fingerprint: string,
  findings: Findings,
): TranslationRecord | undefined {
  const judged = judge(translation, open.source.data, open.source);
  if ('record' in judged) return judged.record;
  const isAboutFingerprint = ({ code, message }: PlacedComplaint): boolean =>
    code === 'fingerprint-form' || message === '“translates” is missing';
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

/** Ids of the references, read even where the rest of the front matter is wrong; notes those that stand twice. */
function readReferenceIds({ file, source }: OpenFile, findings: Findings): string[] {
  const { references } = source.data as { references?: unknown };
  const ids = new Set<string>();
  for (const [index, each] of Array.isArray(references) ? references.entries() : []) {
    const id: unknown = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined;
    if (typeof id !== 'string') continue;
    if (ids.has(id))
      note(findings, file, [
        {
          ...source.locate(['references', index, 'id']),
          code: 'id-twice',
          message: `the reference id “${id}” stands twice`,
          help: 'Give each reference an id of its own.',
        },
      ]);
    ids.add(id);
  }
  return [...ids];
}

/** Reads the folder of an issue; without an original nothing of it can be judged. */
function readFolder(disk: Disk, folder: string, pipeline: string, findings: Findings): IssueFiles {
  const read: IssueFiles = { originals: [], translations: [], bodies: [] };
  const files = openIssueFolder(disk, folder, findings);
  const original = files.find((file) => file.isOriginal);
  if (!original) return read;
  const pictures = judgePictureNames(folder, picturesIn(disk, folder), findings);
  const references = readReferenceIds(original, findings);
  const names = drawingsIn(disk, folder).filter((name) => isPlainName(`${folder}/${name}`, findings));
  const context: BodyContext = { references, pictures, ...(names.length > 0 && { drawings: names }) };
  const drawings = readDrawings(disk, folder, names, references, findings);
  const data = judgeOriginal(original, findings);
  const fingerprint = fingerprintOf(original);
  if (data) checkCover(data, original.source, original.file, context, findings);
  note(findings, original.file, checkCredits(original.source, { pictures, drawings: names }));
  for (const open of files) {
    const isExtra = open.isOriginal && open !== original;
    if (isExtra) continue;
    const { file, locale, text } = open;
    const body = bodySource(file, text, context, pipeline);
    const place = { file, folder, locale, digest: body.digest, pictures };
    const words = open === original ? undefined : judgeTranslation(open, fingerprint, findings);
    read.bodies.push(body);
    if (data && open === original) read.originals.push({ ...place, data, fingerprint, drawings });
    if (data && words) read.translations.push({ ...place, data: words });
  }
  return read;
}

/** Reads the issues of a content folder; `pipeline` names the version of the parser in the digests. */
export function readIssues(disk: Disk, pipeline: string, readings: ReadingCache, findings: Findings): IssueFiles {
  checkStrays(disk, findings);
  const read = disk
    .folders('issues')
    .map((name) => `issues/${name}`)
    .filter((folder) => isPlainName(folder, findings))
    .map((folder) =>
      readings.take(disk, folder, findings, (found) => readFolder(disk, folder, pipeline, found), pipeline),
    );
  return {
    originals: read.flatMap(({ originals }) => originals),
    translations: read.flatMap(({ translations }) => translations),
    bodies: read.flatMap(({ bodies }) => bodies.map((body) => lateBody(disk, body))),
  };
}
