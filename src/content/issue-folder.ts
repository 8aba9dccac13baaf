import { locales, type Locale } from '#config.ts';
import type { Disk } from '#content/disk.ts';
import { openWithFrontMatter } from '#content/read-records.ts';
import { note, type ReadingContext } from '#content/reading-context.ts';
import { looksLikeText, namedTexts, possibleText } from '#content/text-name.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import { say } from '#wording/phrase.ts';

/** A file of an issue, taken apart but not checked. */
export interface OpenFile {
  file: string;
  locale: Locale;
  source: YamlSource;
  text: string;
  isOriginal: boolean;
}

const start = { line: 1, column: 1 };

const originalKeys = [
  'issue',
  'authors',
  'company',
  'companies',
  'tags',
  'series',
  'pictures',
  'references',
  'corrections',
  'discussion',
  'letters',
  'draft',
];
const translationKeys = ['translators', 'translates'];

/** An original states facts, a translation who made it and what it translates. */
function looksOriginal(data: unknown): boolean {
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const count = (names: string[]) => keys.filter((key) => names.includes(key)).length;
  return count(originalKeys) > count(translationKeys);
}

function openText(disk: Disk, file: string, locale: Locale, reading: ReadingContext): OpenFile | undefined {
  const opened = openWithFrontMatter(disk, file, reading);
  if (!opened) return undefined;
  const { source, text } = opened;
  note(reading, file, source.problems);
  if (source.problems.length > 0) return undefined;
  if (text.trim() === '')
    note(reading, file, [
      {
        ...start,
        code: 'missing-text',
        message: say('missing-text'),
        help: say('missing-text.help'),
      },
    ]);
  return { file, locale, source, text, isOriginal: looksOriginal(source.data) };
}

/** Says where a folder has two originals, or none. */
function checkRoles(disk: Disk, folder: string, files: readonly OpenFile[], reading: ReadingContext): void {
  const [original, ...extras] = files.filter((file) => file.isOriginal);
  if (!original) {
    noteMissingOriginal(disk, folder, files, reading);
    return;
  }
  for (const extra of extras)
    note(reading, extra.file, [
      {
        ...extra.source.locate([]),
        code: 'second-original',
        message: say('second-original', { file: original.file }),
        help: say('second-original.help'),
      },
    ]);
}

/** Says that a folder has no original: of the file that may be it, or else of the translation, or of the folder. */
function noteMissingOriginal(
  disk: Disk,
  folder: string,
  [translation]: readonly OpenFile[],
  reading: ReadingContext,
): void {
  const names = locales.map((each) => `${each}.mdx`);
  const possible = possibleText(disk, folder);
  if (possible !== undefined)
    note(reading, `${folder}/${possible}`, [
      {
        ...start,
        code: 'text-name',
        message: say('text-name.original', { name: possible }),
        help: say('text-name.original.help', { names }),
      },
    ]);
  else if (translation)
    note(reading, translation.file, [
      {
        ...start,
        code: 'missing-original',
        message: say('missing-original'),
        help: say('missing-original.help'),
      },
    ]);
  else
    note(reading, folder, [
      {
        ...start,
        code: 'empty-folder',
        message: say('empty-folder'),
        help: say('empty-folder.help', { names }),
      },
    ]);
}

/** Opens the texts in the folder of an issue, and says where they are not one original and its translations. */
export function openIssueFolder(disk: Disk, folder: string, reading: ReadingContext): OpenFile[] {
  const { texts, isMisnamed } = namedTexts(disk, folder, reading);
  const files = texts.flatMap(({ file, locale }) => openText(disk, file, locale, reading) ?? []);
  // A text that could not be opened, or has a wrong name, may be the original; that is told already.
  if (files.length === texts.length && !isMisnamed) checkRoles(disk, folder, files, reading);
  return files;
}

/** Says where a text lies beside the folders of the issues rather than in one. */
export function checkStrays(disk: Disk, reading: ReadingContext): void {
  for (const name of disk.files('issues').filter(looksLikeText))
    note(reading, `issues/${name}`, [
      {
        ...start,
        code: 'stray-text',
        message: say('stray-text'),
        help: say('stray-text.help'),
      },
    ]);
}
