import { existsSync } from 'node:fs';
import path from 'node:path';
import { beginTranslation } from '#authoring/begin-translation.ts';
import { compareTranslation } from '#authoring/compare-translation.ts';
import { finishTranslation } from '#authoring/finish-translation.ts';
import { readLocale } from '#authoring/read-answers.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { findOriginal, type Work } from '#authoring/translation-work.ts';
import { minuteOf, readClock } from '#domain/calendar.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { otherLocales } from '#config.ts';
import { readContent } from '#content/read-content.ts';
import { readSettings } from '#content/settings.ts';
import { readSite } from '#content/site-origin.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What `npm run translate` is told by flags. */
export interface TranslateOptions {
  /** Who translates, by ids in authors.yaml. */
  author?: string;
  /** Whether the translation says what the original says now. */
  done?: boolean;
}

/**
 * `npm run translate`: starts a translation where there is none; where there is one, tells what changed in the
 * original since it was made, or, with `done`, states that it says what the original says now.
 *
 * @param number the number of the issue, as it was typed
 * @param language the language to translate into, as it was typed
 * @param messages the language in which the author is told of it
 * @returns what was made or found, in words
 * @throws {UserError} with sentences for the author; nothing was written then
 */
export async function translate(
  environment: NodeJS.ProcessEnv,
  number: string,
  language: string,
  options: TranslateOptions,
  messages: WordingLanguage = 'en',
): Promise<string> {
  const { content: folder } = readSettings(environment);
  const content = readContent(folder, minuteOf(readClock(environment)));
  const { today } = content.catalog;
  const original = findOriginal(content, number);
  const locale = readLocale(language);
  if (locale === original.locale)
    throw new UserError(
      'invalid-value',
      say('translate.own-language', {
        number: original.data.issue,
        from: say(`language.${locale}`),
        to: otherLocales(locale).map((other) => say(`language.${other}`)),
      }),
    );
  const text = content.bodies.find(({ file }) => file === original.file)?.text ?? '';
  const file = `${original.folder}/${locale}.mdx`;
  const site = readSite(environment);
  const work: Work = { folder, content, original, text, locale, file, today, site, language: messages };
  if (existsSync(path.join(folder, file)))
    return options.done ? finishTranslation(work) : compareTranslation(work);
  if (!options.done) return beginTranslation(work, options.author);
  throw new UserError(
    'not-found',
    say('translate.missing', {
      file: shownPath(folder, file),
      command: `npm run translate -- ${number} ${locale}`,
    }),
  );
}
