import path from 'node:path';
import { findTranslatedVersion } from '#authoring/history.ts';
import { describeChanges, describeFieldChange } from '#authoring/describe-changes.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { unfinished } from '#schema/translation.ts';
import { demandSound, readWords, type Work } from '#authoring/translation-work.ts';
import { changedBlocks } from '#alignment/changed-blocks.ts';

/** Tells what changed in an original since its translation was brought up to date. */
export async function compareTranslation(work: Work): Promise<string> {
  const { folder, original, text, file, locale } = work;
  demandSound(work, file);
  const { translates } = readWords(work);
  const [shown, from] = [shownPath(folder, file), shownPath(folder, original.file)];
  if (translates === original.fingerprint) return `${shown} is up to date with its original.`;
  const done = `When it says the same: npm run translate -- ${original.data.issue} ${locale} --done`;
  if (translates === unfinished) return `${shown} is not done yet.\n${done}`;
  const found = await findTranslatedVersion(path.join(folder, original.file), translates);
  if (!found.version) {
    const fingerprints = [
      `  the translation is of   ${translates || '(no fingerprint)'}`,
      `  the original is now     ${original.fingerprint}`,
    ];
    return [
      `${shown} is behind its original; what changed is not known. ${found.reason}`,
      ...fingerprints,
      '',
      done,
    ].join('\n');
  }
  const { version } = found;
  const changes = changedBlocks(version.text, text);
  const { title, description } = original.data;
  const count = `${changes.length} ${changes.length === 1 ? 'block' : 'blocks'}`;
  const told = [
    `${shown} is behind its original${changes.length > 0 ? ` by ${count}` : ''}. It was made from the version of ${version.date} (${version.commit.slice(0, 7)}).`,
    ...describeFieldChange(`${from}  title`, version.title, title),
    ...describeFieldChange(`${from}  description`, version.description, description),
    ...describeChanges(changes, from),
    done,
  ];
  return told.join('\n\n');
}
