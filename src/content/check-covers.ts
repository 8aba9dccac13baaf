import type { ContentRecords } from '#domain/records.ts';
import type { RecordPath } from '#diagnostics/diagnostic.ts';
import { nameCodePoint } from '#diagnostics/characters.ts';
import { hasPart, type Locale } from '#config.ts';
import type { ReadingContext } from '#content/reading-context.ts';
import type { Glyphs, Use } from '#share/glyphs.ts';
import { companyIds } from '#schema/issue.ts';
import { say } from '#wording/phrase.ts';

/** A text on a share image and where it is written. */
interface CoverText {
  text: string;
  file: string;
  path: RecordPath;
  locale: Locale;
  use: Use;
  /** What an author calls it. */
  what: 'title' | 'name';
  /** Whether only drafts show it. */
  isDraft: boolean;
}

/** The languages in which issues show each company, and in which of them only drafts do. */
function shownCompanies({ originals, translations }: ContentRecords): Map<string, Map<Locale, boolean>> {
  const translated = Map.groupBy(translations, ({ folder }) => folder);
  const shown = new Map<string, Map<Locale, boolean>>();
  for (const { folder, locale, data } of originals) {
    const locales = [locale, ...(translated.get(folder) ?? []).map((each) => each.locale)];
    for (const id of companyIds(data)) {
      const languages = shown.get(id) ?? new Map<Locale, boolean>();
      for (const each of locales) languages.set(each, data.draft && (languages.get(each) ?? true));
      shown.set(id, languages);
    }
  }
  return shown;
}

function coverTexts(records: ContentRecords): CoverText[] {
  const { originals, translations, companies } = records;
  const drafts = new Set(originals.flatMap(({ folder, data }) => (data.draft ? [folder] : [])));
  const texts = [...originals, ...translations].map(({ file, folder, locale, data }): CoverText => ({
    text: data.title,
    file,
    path: ['title'],
    locale,
    use: 'title',
    what: 'title',
    isDraft: drafts.has(folder),
  }));
  const shown = shownCompanies(records);
  const names = companies.flatMap(({ id, file, data }) =>
    Array.from(shown.get(id) ?? [], ([locale, isDraft]): CoverText => ({
      text: data.name[locale],
      file,
      path: ['name', locale],
      locale,
      use: 'words',
      what: 'name',
      isDraft,
    })),
  );
  return [...texts, ...names];
}

/** Says where a title or a company's name has a character that no font of the share images has: a warning in a draft. */
export function checkCovers(records: ContentRecords, glyphs: Glyphs, reading: ReadingContext): void {
  if (!hasPart('shareImages')) return;
  const told = new Set<string>();
  for (const { text, file, path, locale, use, what, isDraft } of coverTexts(records)) {
    const source = reading.sources.get(file);
    for (const character of glyphs.missing(text, locale, use)) {
      const place = source?.locatePart(path, character) ?? { line: 1, column: 1 };
      // A name that both languages share is told once.
      const name = JSON.stringify([file, place, character]);
      if (told.has(name)) continue;
      told.add(name);
      reading.problems.push({
        severity: isDraft ? 'warning' : 'error',
        file,
        ...place,
        code: 'missing-glyph',
        message: say('missing-glyph', { character, code: nameCodePoint(character) }),
        help: say(`missing-glyph.${what}.help`),
      });
    }
  }
}
