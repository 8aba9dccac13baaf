import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeProblems } from '#diagnostics/reporters/human.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { stampFingerprint } from '#lint/fixes/stamp.ts';
import { demandSound, readWords, type Work } from '#authoring/translation-work.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { findUnfinished } from '#authoring/unfinished-translation.ts';
import { putFile } from '#state/write-files.ts';

/**
 * States in a translation that it says what its original says now.
 * @throws {UserError} where the translation is not sound or not finished; nothing was written then
 */
export function finishTranslation(work: Work): string {
  const { folder, content, original, file } = work;
  const shown = shownPath(folder, file);
  demandSound(work, original.file);
  demandSound(work, file);
  const unfinished = findUnfinished(work);
  if (unfinished.length > 0)
    throw new UserError(
      'unsound-file',
      `${describeProblems(unfinished, folder)}\n\nThis is still to be translated; nothing was written.`,
    );
  const { title, description, translates } = readWords(work);
  if (translates === original.fingerprint) return `${shown} is up to date with its original already.`;
  const place = content.sources.get(file)?.locate(['translates']);
  const source = readFileSync(path.join(folder, file), 'utf8');
  const stamped = translates && place ? stampFingerprint(source, place, original.fingerprint) : undefined;
  if (stamped === undefined)
    throw new UserError(
      'unsound-file',
      `${shown} has no “translates” in one line; write translates: "${original.fingerprint}". Nothing was written.`,
    );
  putFile(path.join(folder, file), stamped);
  return [
    `${shown} is up to date with its original: translates is ${original.fingerprint}.`,
    ...(title === original.data.title ? ['Its title is still that of the original.'] : []),
    ...(description === original.data.description ? ['Its description is still that of the original.'] : []),
  ].join('\n');
}
