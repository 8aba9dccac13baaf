import type { ContentRecords } from '#model/records.ts';
import type { RecordPath } from '#schema/problem.ts';
import { nameCodePoint } from '#schema/text.ts';
import { facesFor, type Faces } from '#share/faces.ts';
import { missingCharacters } from '#share/line.ts';
import { otherLocale, type Locale } from '#site.ts';
import { note, type Findings } from '#workspace/read-records.ts';
import { shareFonts } from '#workspace/share-fonts.ts';

/** A text on a share image and where it is written. */
interface CoverText {
  text: string;
  file: string;
  path: RecordPath;
  setting: Faces['title'];
  /** What an author calls it. */
  what: 'title' | 'name';
}

function coverTexts({ originals, translations, companies }: ContentRecords): CoverText[] {
  const fonts = shareFonts();
  const texts = [...originals, ...translations].map(({ file, locale, data }): CoverText => ({
    text: data.title,
    file,
    path: ['title'],
    setting: facesFor(locale, fonts).title,
    what: 'title',
  }));
  const translated = new Set(translations.map(({ folder }) => folder));
  const shown = new Map<string, Set<Locale>>();
  for (const { folder, locale, data } of originals) {
    const languages = shown.get(data.company) ?? new Set();
    languages.add(locale);
    if (translated.has(folder)) languages.add(otherLocale(locale));
    shown.set(data.company, languages);
  }
  const names = companies.flatMap(({ id, file, data }) =>
    Array.from(shown.get(id) ?? [], (locale): CoverText => ({
      text: data.name[locale],
      file,
      path: ['name', locale],
      setting: facesFor(locale, fonts).words,
      what: 'name',
    })),
  );
  return [...texts, ...names];
}

/** Says where a title or a company's name has a character that no font of the share images has. */
export function checkCovers(records: ContentRecords, findings: Findings): void {
  for (const { text, file, path, setting, what } of coverTexts(records)) {
    const source = findings.sources.get(file);
    const complaints = missingCharacters(text, setting.faces).map((character) => ({
      ...(source?.locatePart(path, character) ?? { line: 1, column: 1 }),
      code: 'missing-glyph',
      message: `the share image cannot show “${character}” (${nameCodePoint(character)}): its fonts have no such character`,
      help: `Write the ${what} without it: no emoji, and a common form instead of a rare one.`,
    }));
    note(findings, file, complaints);
  }
}
