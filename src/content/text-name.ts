import { findLocale, isLocale, locales, type Locale } from '#config.ts';
import { languages } from '#locales/languages.ts';
import type { Disk } from '#content/disk.ts';
import { note, type ReadingContext } from '#content/reading-context.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The endings of texts, one or several, in any case. */
const endings = /(?:\.(?:mdx?|markdown|mdown|mkd|txt|docx?|rtf|html?|odt|pages|bak|orig|old|tmp))+$/i;

/** What programs and people add to the name of a copy. */
const additions = /(?:[ _-]*(?:\(\d+\)|（\d+）|copy|副本|final|new|old|bak|backup|v?\d+(?!\d)))+$/i;

/** The texts in a folder, by their languages, and whether there are others whose name is wrong. */
interface NamedTexts {
  texts: { file: string; locale: Locale }[];
  isMisnamed: boolean;
}

/** The language that a file was probably to be the text of. */
function guessLocale(name: string): Locale | undefined {
  const stem = name.normalize('NFKC').replace(endings, '').replace(additions, '').trim().toLowerCase();
  return findLocale((locale) => languages[locale].calledInFiles.test(stem));
}

function explain(
  name: string,
  guess: Locale | undefined,
  isThere: boolean,
): { message: Phrase; help: Phrase } {
  const texts = locales.map((locale) => `${locale}.mdx`);
  const text = `${guess}.mdx`;
  if (isThere)
    return { message: say('text-name.beside', { name, text }), help: say('text-name.beside.help', { text }) };
  if (guess) return { message: say('text-name', { name, texts }), help: say('rename.help', { name: text }) };
  return {
    message: say('text-name.language', { name: name.replace(/\.mdx$/i, '') }),
    help: say('text-name.language.help', { texts }),
  };
}

/** Finds the texts in a folder, each named after its language; notes files that were to be texts and have another name. */
export function namedTexts(disk: Disk, folder: string, reading: ReadingContext): NamedTexts {
  const files = disk.files(folder);
  const texts = locales.filter((locale) => files.includes(`${locale}.mdx`));
  let isMisnamed = false;
  for (const name of files.filter((each) => endings.test(each) && !isLocaleFile(each))) {
    const guess = guessLocale(name);
    const isThere = guess !== undefined && texts.includes(guess);
    // Notes and copies that no program takes for a text may lie there.
    if ((isThere || guess === undefined) && !/\.mdx$/i.test(name)) continue;
    isMisnamed ||= !isThere;
    note(reading, `${folder}/${name}`, [
      { line: 1, column: 1, code: 'text-name', ...explain(name, guess, isThere) },
    ]);
  }
  const inOrder = files.flatMap((name) => texts.find((locale) => name === `${locale}.mdx`) ?? []);
  return { texts: inOrder.map((locale) => ({ file: `${folder}/${locale}.mdx`, locale })), isMisnamed };
}

function isLocaleFile(name: string): boolean {
  return name.endsWith('.mdx') && isLocale(name.slice(0, -'.mdx'.length));
}

/** A file in a folder that may be a text, though nothing but its ending says so. */
export function possibleText(disk: Disk, folder: string): string | undefined {
  return disk.files(folder).find((name) => endings.test(name) && !isLocaleFile(name));
}

/** Whether a file that lies elsewhere is the text of an issue. */
export function looksLikeText(name: string): boolean {
  return /\.mdx$/i.test(name) || (endings.test(name) && guessLocale(name) !== undefined);
}
