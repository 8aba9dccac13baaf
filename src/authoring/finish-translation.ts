import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '#authoring/shown-path.ts';
import { stampFingerprint } from '#authoring/stamp.ts';
import { demandSound, readWords, type Work } from '#authoring/translation-work.ts';
import { replaceFile } from '#workspace/write-files.ts';

/**
 * States in a translation that it says what its original says now.
 * @throws {RangeError} where the translation is not sound; nothing was written then
 */
export function finishTranslation(work: Work): number {
  const { folder, content, original, file } = work;
  const shown = shownPath(folder, file);
  demandSound(work, file);
  const { title, description, translates } = readWords(work);
  if (translates === original.fingerprint) {
    console.log(`${shown} is up to date with its original already.`);
    return 0;
  }
  const place = content.sources.get(file)?.locate(['translates']);
  const source = readFileSync(path.join(folder, file), 'utf8');
  const stamped = translates && place ? stampFingerprint(source, place, original.fingerprint) : undefined;
  if (stamped === undefined)
    throw new RangeError(
      `${shown} has no “translates” in one line; write translates: "${original.fingerprint}". Nothing was written.`,
    );
  replaceFile(path.join(folder, file), stamped);
  console.log(`${shown} is up to date with its original: translates is ${original.fingerprint}.`);
  if (title === original.data.title) console.log('Its title is still that of the original.');
  if (description === original.data.description)
    console.log('Its description is still that of the original.');
  return 0;
}
