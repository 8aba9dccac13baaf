import { programLanguage } from '#locales/languages.ts';
import { originalOf, type Issue } from '#domain/issue.ts';
import type { Diagnostic, RecordPath, Severity } from '#diagnostics/diagnostic.ts';
import { nameCodePoint } from '#diagnostics/characters.ts';
import { isLocale, type Locale } from '#config.ts';
import type { Glyphs } from '#share/glyphs.ts';
import type { ReadingContext } from '#content/reading-context.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import { say } from '#wording/phrase.ts';

/** What stands beside a drawing rather than in it. */
const besides = new Set(['alt', 'note']);

/** The words inside a drawing, each with its place and its language. */
function wordsOf(
  value: unknown,
  path: RecordPath = [],
): { text: string; locale: Locale; path: RecordPath }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (path.length === 0 && besides.has(key)) return [];
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string') return wordsOf(inner, place);
    // The form of a unit behind 1, which is English.
    const locale = key === 'one' ? programLanguage : key;
    return isLocale(locale) ? [{ text: inner, locale, path: place }] : [];
  });
}

function checkWords(
  file: string,
  source: YamlSource,
  severity: Severity,
  glyphs: Glyphs,
  reading: ReadingContext,
): void {
  for (const { text, locale, path } of wordsOf(source.data)) {
    const uses = ['title', 'words'] as const;
    const missing = new Set(uses.flatMap((use) => glyphs.missing(text, locale, use)));
    const problems = Array.from(missing, (character): Diagnostic => ({
      severity,
      file,
      ...source.locatePart(path, character),
      code: 'drawing-glyph',
      message: say('drawing-glyph', { character, code: nameCodePoint(character) }),
      help: say('drawing-glyph.help'),
    }));
    reading.problems.push(...problems);
  }
}

/** Says where words inside drawings have a character that no font has: a warning in a draft. */
export function checkDrawings(issues: readonly Issue[], glyphs: Glyphs, reading: ReadingContext): void {
  for (const issue of issues) {
    const { file } = originalOf(issue);
    const folder = file.slice(0, file.lastIndexOf('/'));
    for (const name of Object.keys(issue.drawings)) {
      const source = reading.sources.get(`${folder}/${name}`);
      if (source)
        checkWords(
          `${folder}/${name}`,
          source,
          issue.state === 'draft' ? 'warning' : 'error',
          glyphs,
          reading,
        );
    }
  }
}
