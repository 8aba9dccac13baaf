import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findFile } from '#authoring/find-file.ts';
import { pictureName } from '#authoring/picture-name.ts';
import { readPictureOptions, type PictureOptions } from '#authoring/picture-options.ts';
import { describeBrought, describeSteps, type Brought } from '#commands/describe-picture.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { findOriginal } from '#authoring/translation-work.ts';
import { dayOf, readClock } from '#domain/calendar.ts';
import { preparePicture, type PreparedPicture } from '#pictures/prepare-picture.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { readContent } from '#content/read-content.ts';
import { readSettings } from '#content/settings.ts';
import { createFiles } from '#state/write-files.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** Pictures are a few megabytes; more is a mistake that would fill the memory. Bytes. */
const mostBytes = 200_000_000;

async function prepare(file: string): Promise<{ size: number; prepared: PreparedPicture }> {
  if (statSync(file).size > mostBytes)
    throw new UserError('unsound-file', say('picture.too-large', { file: shownPath(file) }));
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UserError('file-refused', say('unwritten', { reason: (error as Error).message }), {
      cause: error,
    });
  }
  const prepared = await preparePicture(bytes);
  if ('code' in prepared)
    throw new UserError(
      'unsound-file',
      say('picture.unsound', { file: shownPath(file), message: prepared.message, help: prepared.help }),
    );
  return { size: bytes.length, prepared };
}

/** The paths of what is in a folder, by their names in small letters (NFC). */
function entriesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Map(entries.map(({ name }) => [name.normalize().toLowerCase(), path.join(folder, name)]));
}

/** The name of a picture that is there with the same bytes. */
function findSame(
  { bytes, extension }: PreparedPicture,
  there: ReadonlyMap<string, string>,
): string | undefined {
  const alike = [...there].filter(
    ([name, file]) => name.endsWith(`.${extension}`) && statSync(file).size === bytes.length,
  );
  const same = alike.find(([, file]) => statSync(file).isFile() && readFileSync(file).equals(bytes));
  return same && path.basename(same[1]);
}

/**
 * `npm run picture`: brings pictures into the folder of an issue as pages need them, all or none, and tells the lines
 * that show them. No file that is there is changed.
 *
 * @param number the number of the issue, as it was typed
 * @param typed the paths of the files, as they were typed
 * @param language the language of what is printed
 * @returns what was done and what to paste, in words
 * @throws {UserError} with sentences for the author; nothing was written then
 */
export async function picture(
  environment: NodeJS.ProcessEnv,
  number: string,
  typed: readonly string[],
  options: PictureOptions,
  language: WordingLanguage = 'en',
): Promise<string> {
  const { content: folder } = readSettings(environment);
  const content = readContent(folder, dayOf(readClock(environment)));
  const original = findOriginal(content, number);
  const files = typed.map((each) => findFile(each, environment['INIT_CWD'] ?? process.cwd()));
  const { alts, name: wanted, caption, credit, isCover } = readPictureOptions(files, options);
  const there = entriesOf(path.join(folder, original.folder));
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
    throw new UserError('file-refused', say('unwritten', { reason: (error as Error).message }), {
      cause: error,
    });
  }
  const data = content.sources.get(original.file)?.data as Record<string, unknown> | undefined;
  return [
    ...brought.map((each) => describeBrought(each, path.join(folder, original.folder), language)),
    ...describeSteps(
      brought,
      {
        file: shownPath(folder, original.file),
        locale: original.locale,
        hasPictures: data?.['pictures'] !== undefined,
        hasCover: data?.['cover'] !== undefined,
        caption,
        credit,
        isCover,
      },
      language,
    ),
  ].join('\n');
}
