import { fingerprintWords } from '#markdown/fingerprint.ts';
import { type BodyContext, pictureRule } from '#markdown/property-rules.ts';
import type { OriginalFile, TranslationFile } from '#domain/records.ts';
import { issue, type IssueRecord } from '#schema/issue.ts';
import { translation, type TranslationRecord } from '#schema/translation.ts';
import { bodySource, lateBody, type BodySource } from '#content/body-source.ts';
import { checkCredits, explainCoverCredit } from '#content/check-credits.ts';
import type { Disk } from '#content/disk.ts';
import { checkStrays, openIssueFolder, type OpenFile } from '#content/issue-folder.ts';
import { companiesOf, roundsNamedIn } from '#content/known-rounds.ts';
import { picturesIn } from '#content/picture-files.ts';
import { dataFilesIn, readDataFiles } from '#content/read-data-files.ts';
import { isPlainName, validatePictureNames } from '#content/plain-name.ts';
import { validate } from '#content/validate.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import { note, type ReadingContext } from '#content/reading-context.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import { say } from '#wording/phrase.ts';

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
  reading: ReadingContext,
): void {
  const problem = record.cover && pictureRule(record.cover.src, context, {});
  if (problem) note(reading, file, [{ ...source.locate(['cover', 'src']), ...problem }]);
}

function validateOriginal(open: OpenFile, reading: ReadingContext): IssueRecord | undefined {
  const { data } = open.source;
  const result = validate(issue, data, open.source, [], (problem) => explainCoverCredit(problem, data));
  if ('record' in result) return result.record;
  note(reading, open.file, result.problems);
  return undefined;
}

function validateTranslation(
  open: OpenFile,
  fingerprint: string,
  reading: ReadingContext,
): TranslationRecord | undefined {
  const help = say('translates.help', { fingerprint });
  const result = validate(translation, open.source.data, open.source, [], (problem) => {
    const isAboutFingerprint =
      problem.path[0] === 'translates' && ['fingerprint-form', 'missing-field'].includes(problem.code);
    return isAboutFingerprint ? { ...problem, help } : problem;
  });
  if ('record' in result) return result.record;
  note(reading, open.file, result.problems);
  return undefined;
}

/** The fingerprint of an original's words, even where its facts are wrong. */
function fingerprintOf({ source, text }: OpenFile): string {
  const { title, description } = source.data as { title?: unknown; description?: unknown };
  return fingerprintWords({ title: String(title ?? ''), description: String(description ?? ''), text });
}

/** Ids of the references, read even where the rest of the front matter is wrong; notes those that stand twice. */
function readReferenceIds({ file, source }: OpenFile, reading: ReadingContext): string[] {
  const { references } = source.data as { references?: unknown };
  const ids = new Set<string>();
  for (const [index, each] of Array.isArray(references) ? references.entries() : []) {
    const id: unknown = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined;
    if (typeof id !== 'string') continue;
    if (ids.has(id))
      note(reading, file, [
        {
          ...source.locate(['references', index, 'id']),
          code: 'id-twice',
          message: say('id-twice.reference', { id }),
          help: say('id-twice.reference.help'),
        },
      ]);
    ids.add(id);
  }
  return [...ids];
}

/** Reads the folder of an issue; without an original nothing of it can be checked. */
function readFolder(disk: Disk, folder: string, reading: ReadingContext): IssueFiles {
  const read: IssueFiles = { originals: [], translations: [], bodies: [] };
  const texts = openIssueFolder(disk, folder, reading);
  const original = texts.find((file) => file.isOriginal);
  if (!original) return read;
  const pictures = validatePictureNames(folder, picturesIn(disk, folder), reading);
  const references = readReferenceIds(original, reading);
  const files = dataFilesIn(disk, folder).filter((name) => isPlainName(`${folder}/${name}`, reading));
  const { drawings, tables, names } = readDataFiles(disk, folder, files, references, reading);
  const companies = companiesOf(original.source.data);
  const context: BodyContext = {
    references,
    ...(companies && { companies }),
    pictures,
    ...(names.drawings.length > 0 && { drawings: names.drawings }),
    ...(names.tables.length > 0 && { tables: names.tables }),
  };
  const data = validateOriginal(original, reading);
  const fingerprint = fingerprintOf(original);
  if (data) checkCover(data, original.source, original.file, context, reading);
  note(reading, original.file, checkCredits(original.source, { pictures, drawings: files }));
  for (const open of texts) {
    const isExtra = open.isOriginal && open !== original;
    if (isExtra) continue;
    const { file, locale, text } = open;
    const body = bodySource(file, text, context, roundsNamedIn(text, companies));
    const place = { file, folder, locale, digest: body.digest, pictures };
    const words = open === original ? undefined : validateTranslation(open, fingerprint, reading);
    read.bodies.push(body);
    if (data && open === original) read.originals.push({ ...place, data, fingerprint, drawings, tables });
    if (data && words) read.translations.push({ ...place, data: words });
  }
  return read;
}

/** Reads the issues of a content folder. */
export function readIssues(disk: Disk, readings: ReadingCache, reading: ReadingContext): IssueFiles {
  checkStrays(disk, reading);
  const read = disk
    .folders('issues')
    .map((name) => `issues/${name}`)
    .filter((folder) => isPlainName(folder, reading))
    .map((folder) => readings.take(disk, folder, reading, (found) => readFolder(disk, folder, found)));
  return {
    originals: read.flatMap(({ originals }) => originals),
    translations: read.flatMap(({ translations }) => translations),
    bodies: read.flatMap(({ bodies }) => bodies.map((body) => lateBody(disk, body))),
  };
}
