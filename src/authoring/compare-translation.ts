import path from 'node:path';
import { findTranslatedVersion } from '#authoring/history.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { unfinished } from '#schema/translation.ts';
import { demandSound, readWords, type Work } from '#authoring/translation-work.ts';
import { changedBlocks, type Change } from '#alignment/changed-blocks.ts';
import { styleText } from 'node:util';
import { printableLines } from '#diagnostics/printable.ts';
import { markWords, type WordMark } from '#alignment/changed-words.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Tells what changed in an original since its translation was brought up to date. */
export async function compareTranslation(work: Work): Promise<string> {
  const { folder, original, text, file, locale } = work;
  demandSound(work, file);
  const words = (phrase: Phrase): string => inWords(phrase, work.language);
  const { translates } = readWords(work);
  const [shown, from] = [shownPath(folder, file), shownPath(folder, original.file)];
  if (translates === original.fingerprint) return words(say('translate.is-current', { file: shown }));
  const command = `npm run translate -- ${original.data.issue} ${locale} --done`;
  const done = words(say('translate.when-same', { command }));
  if (translates === unfinished) return `${words(say('translate.not-done', { file: shown }))}\n${done}`;
  const found = await findTranslatedVersion(path.join(folder, original.file), translates);
  if (!found.version) {
    return [
      words(say('translate.behind-unknown', { file: shown, reason: found.reason })),
      words(say('translate.fingerprints', { own: translates, now: original.fingerprint })),
      '',
      done,
    ].join('\n');
  }
  const { version } = found;
  const changes = changedBlocks(version.text, text);
  const { title, description } = original.data;
  const [count, commit] = [changes.length, version.commit.slice(0, 7)];
  const told = [
    words(say('translate.behind', { file: shown, count, date: version.date, commit })),
    ...describeFieldChange(`${from}  title`, version.title, title, work.language),
    ...describeFieldChange(`${from}  description`, version.description, description, work.language),
    ...describeChanges(changes, from, work.language),
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
function describeFieldChange(
  name: string,
  before: string,
  after: string,
  language: WordingLanguage,
): string[] {
  if (before === after) return [];
  const changed = inWords(say('translate.changed'), language);
  return [`${styleText('bold', name)}  ${changed}\n${describeWords(before, after)}`];
}

/**
 * Writes changes of a text for a translator, each with its place in the file as it is now.
 *
 * @param file the path of the file as it is shown
 */
function describeChanges(changes: readonly Change[], file: string, language: WordingLanguage): string[] {
  return changes.map(({ kind, line, before = '', after = '' }) => {
    const place = line === undefined ? say('translate.at-end', { file }) : `${file}:${line}`;
    const isBefore = kind === 'removed' && line !== undefined;
    const where = say(isBefore ? 'translate.removed-here' : `translate.${kind}`);
    return `${styleText('bold', inWords(place, language))}  ${inWords(where, language)}\n${describeWords(before, after)}`;
  });
}
