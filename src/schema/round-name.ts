import { z } from 'astro/zod';
import { languages, programLanguage } from '#locales/languages.ts';
import { readUsualRound } from '#locales/language.ts';
import { saying } from '#schema/saying.ts';
import { localized, type Localized } from '#schema/localized.ts';
import { text } from '#schema/text.ts';
import { inEachLanguage, type Locale } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** The name of a round; a usual one is written in English and known in every language. */
export const roundName = z.union([
  text.transform((name, context): Localized => {
    const usual = readUsualRound(name);
    const nameIn = (locale: Locale): string => (usual && languages[locale].roundName(usual)) ?? name;
    // A usual name is known by its English in every column: addresses are made of it.
    if (usual) return { ...inEachLanguage(nameIn), [programLanguage]: nameIn(programLanguage) };
    context.addIssue({
      code: 'custom',
      ...saying('round-name', say('round-name', { name }), say('round-name.help')),
    });
    return z.NEVER;
  }),
  localized,
]);
