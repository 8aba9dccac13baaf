import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { explainAlt } from '#authoring/checks/pictures-sound.ts';
import { findFile } from '#authoring/find-file.ts';
import { pictureName, readPictureName } from '#authoring/picture-name.ts';
import { describeBrought, describeSteps, type Brought } from '#authoring/reporters/pictures.ts';
import { shownPath } from '#authoring/shown-path.ts';
import type { PictureOrigin } from '#authoring/templates/picture.ts';
import { findOriginal } from '#authoring/translation-work.ts';
import { dayOf, readClock } from '#model/calendar.ts';
import { preparePicture, type PreparedPicture } from '#pictures/prepare-picture.ts';
import { text } from '#schema/text.ts';
import { UserError } from '#schema/user-error.ts';
import { webAddress } from '#schema/web-address.ts';
import { readContent } from '#workspace/read-content.ts';
import { readSettings } from '#workspace/settings.ts';
import { createFiles } from '#workspace/write-files.ts';

/** What `npm run picture` is told by flags; each as it was typed. */
export interface PictureOptions extends PictureOrigin {
  /** What each picture shows, in the order of the files. */
  alt?: string[];
  caption?: string;
  /** The name of the file in the issue, without its ending. */
  name?: string;
  /** Whether it is the cover of the issue. */
  cover?: boolean;
}

/** @throws {UserError} where a text has what no text of the column may have */
function readText(flag: string, typed: string): string {
  const result = text.safeParse(typed.replace(/\s+/g, ' '));
  if (result.success) return result.data;
  const [problem] = result.error.issues;
  throw new UserError(
    'invalid-value',
    `${flag}: ${problem?.code === 'too_small' ? 'this text is empty' : problem?.message}.`,
  );
}

function readAlts(files: readonly string[], alts: readonly string[]): string[] {
  const without = files[alts.length];
  if (without !== undefined)
    throw new UserError(
      'missing-answer',
      `Say what ${path.basename(without)} shows, for those who do not see it: --alt "…"${files.length > 1 ? ', once for each file' : ''}.`,
    );
  if (alts.length > files.length)
    throw new UserError(
      'invalid-value',
      `There are ${alts.length} --alt for ${files.length} ${files.length === 1 ? 'file' : 'files'}; put quotation marks around each text.`,
    );
  return alts.map((typed, place) => {
    const alt = readText('--alt', typed);
    const complaint = explainAlt(alt, path.basename(files[place] ?? ''));
    if (!complaint) return alt;
    throw new UserError('invalid-value', `${complaint.message}. ${complaint.help}`);
  });
}

function readOptions(files: readonly string[], { alt = [], ...options }: PictureOptions) {
  for (const flag of ['name', 'caption', 'cover'] as const)
    if (options[flag] !== undefined && files.length > 1)
      throw new UserError(
        'invalid-value',
        `--${flag} belongs to one picture; bring it with a command of its own.`,
      );
  const { name, caption, credit, licence, source } = options;
  if (source !== undefined && !webAddress.safeParse(source).success)
    throw new UserError('invalid-value', `--source: “${source}” is no web address.`);
  return {
    alts: readAlts(files, alt),
    name: name === undefined ? undefined : readPictureName(name),
    caption: caption === undefined ? undefined : readText('--caption', caption),
    origin: {
      credit: credit === undefined ? undefined : readText('--credit', credit),
      licence: licence === undefined ? undefined : readText('--licence', licence),
      source,
    },
    isCover: options.cover ?? false,
  };
}

/** Pictures are a few megabytes; more is a mistake that would fill the memory. Bytes. */
const mostBytes = 200_000_000;

async function prepare(file: string): Promise<{ size: number; prepared: PreparedPicture }> {
  if (statSync(file).size > mostBytes)
    throw new UserError(
      'unsound-file',
      `${shownPath(file)} has more than 200 MB; scale it down first. Nothing was written.`,
    );
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UserError('file-refused', `${(error as Error).message}. Nothing was written.`, {
      cause: error,
    });
  }
  const prepared = await preparePicture(bytes);
  if ('code' in prepared)
    throw new UserError(
      'unsound-file',
      `${shownPath(file)} ${prepared.message}. ${prepared.help} Nothing was written.`,
    );
  return { size: bytes.length, prepared };
}

/** The files of a folder by their names in small letters, composed, with the size of each. */
function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Map(entries.map(({ name }) => [name.normalize().toLowerCase(), path.join(folder, name)]));
}

/** The name of a picture that is there with the same bytes. */
function findSame(
  { bytes, extension }: PreparedPicture,
  there: ReadonlyMap<string, string>,
): string | undefined {
  const alike = [...there].filter(([name]) => name.endsWith(`.${extension}`));
  const same = alike.find(([, file]) => readFileSync(file).equals(bytes));
  return same && path.basename(same[1]);
}

/**
 * `npm run picture`: brings pictures into the folder of an issue as pages need them, all or none, and tells the lines
 * that show them. No file that is there is changed.
 *
 * @param number the number of the issue, as it was typed
 * @param typed the paths of the files, as they were typed
 * @returns what was done and what to paste, in words
 * @throws {UserError} with sentences for the author; nothing was written then
 */
export async function picture(
  environment: NodeJS.ProcessEnv,
  number: string,
  typed: readonly string[],
  options: PictureOptions,
): Promise<string> {
  const { content: folder } = readSettings(environment);
  const content = readContent(folder, { today: dayOf(readClock(environment)), unpublished: true });
  const original = findOriginal(content, number);
  const files = typed.map((each) => findFile(each, environment['INIT_CWD'] ?? process.cwd()));
  const { alts, name: wanted, caption, origin, isCover } = readOptions(files, options);
  const there = filesIn(path.join(folder, original.folder));
  const made = new Map<string, Buffer>();
  const brought: Brought[] = [];
  for (const [place, file] of files.entries()) {
    const { size, prepared } = await prepare(file);
    const same = [...made].find(([, bytes]) => bytes.equals(prepared.bytes))?.[0];
    const known = (same && path.basename(same)) ?? findSame(prepared, there);
    const taken = new Set([...there.keys(), ...Array.from(made.keys(), (each) => path.basename(each))]);
    const { extension } = prepared;
    const name = known ?? pictureName({ wanted, given: path.basename(file), extension }, taken);
    if (known === undefined) made.set(`${original.folder}/${name}`, prepared.bytes);
    brought.push({ file, size, prepared, name, alt: alts[place] ?? '', isKnown: known !== undefined });
  }
  try {
    createFiles(folder, made);
  } catch (error) {
    throw new UserError('file-refused', `${(error as Error).message}. Nothing was written.`, {
      cause: error,
    });
  }
  const data = content.sources.get(original.file)?.data as Record<string, unknown> | undefined;
  return [
    ...brought.map((each) => describeBrought(each, path.join(folder, original.folder))),
    ...describeSteps(brought, {
      file: shownPath(folder, original.file),
      locale: original.locale,
      hasPictures: data?.['pictures'] !== undefined,
      hasCover: data?.['cover'] !== undefined,
      caption,
      origin,
      isCover,
    }),
  ].join('\n');
}
