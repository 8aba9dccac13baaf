import path from 'node:path';
import { findTranslatedVersion } from '#authoring/history.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { unfinished } from '#schema/translation.ts';
import { demandSound, readWords, type Work } from '#authoring/translation-work.ts';
import { changedBlocks, type Change } from '#alignment/changed-blocks.ts';
import { styleText } from 'node:util';
import { printableLines } from '#diagnostics/printable.ts';
import { markWords, type WordMark } from '#alignment/changed-words.ts';

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

/** Marks as git writes them, so that they can be read without colours as well. */
function describeMark({ kind, text }: WordMark): string {
  const shown = printableLines(text);
  if (kind === 'same') return shown;
  return kind === 'removed' ? styleText('red', `[-${shown}-]`) : styleText('green', `{+${shown}+}`);
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

/** What became of a text: as a whole where it is new or gone, else word by word. */
function describeWords(before: string, after: string): string {
  const marks = markWords(before, after);
  return indent(marks.map(describeMark).join(marks.some(({ kind }) => kind === 'same') ? '' : '\n'));
}

/** Writes a change of a field of the front matter; nothing where it is the same. */
function describeFieldChange(name: string, before: string, after: string): string[] {
  return before === after ? [] : [`${styleText('bold', name)}  changed\n${describeWords(before, after)}`];
}

/**
 * Writes changes of a text for a translator, each with its place in the file as it is now.
 *
 * @param file the path of the file as it is shown
 */
function describeChanges(changes: readonly Change[], file: string): string[] {
  return changes.map(({ kind, line, before = '', after = '' }) => {
    const place = line === undefined ? `${file}, at the end` : `${file}:${line}`;
    const where = kind === 'removed' && line !== undefined ? 'removed before this line' : kind;
    return `${styleText('bold', place)}  ${where}\n${describeWords(before, after)}`;
  });
}
