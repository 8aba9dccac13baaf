import { z } from 'astro/zod';
import { saying } from '#schema/saying.ts';
import { localized, text, type Localized } from '#schema/text.ts';
import { inEachLanguage, type Locale } from '#config.ts';
import { say } from '#wording/phrase.ts';

const chineseRoundNames = new Map([
  ['Pre-seed', '种子前轮'],
  ['Seed', '种子轮'],
  ['Angel', '天使轮'],
  ['Strategic', '战略融资'],
  ['Bridge', '过桥轮'],
  ['Debt', '债务融资'],
]);

/** The Chinese form of a usual round name, or undefined where the name is unusual. */
function chineseRoundName(name: string): string | undefined {
  const series = /^(Pre-)?Series ([A-Z]\d?\+*)$/.exec(name);
  return chineseRoundNames.get(name) ?? (series ? `${series[1] ? 'Pre-' : ''}${series[2]} 轮` : undefined);
}

const englishRoundNames = new Map([['Strategic', 'Strategic round']]);

/** What languages call a usual round, where it is not what authors write. */
const usualNames: Partial<Record<Locale, (name: string) => string | undefined>> = {
  zh: chineseRoundName,
  en: (name) => englishRoundNames.get(name),
};

/** The name of a round; a usual one is written in English and known in every language. */
export const roundName = z.union([
  text.transform((name, context): Localized => {
    const nameIn = (locale: Locale): string => usualNames[locale]?.(name) ?? name;
    // A usual name is known by its English in every column: addresses are made of it.
    if (chineseRoundName(name)) return { ...inEachLanguage(nameIn), en: nameIn('en') };
    context.addIssue({
      code: 'custom',
      ...saying('round-name', say('round-name', { name }), say('round-name.help')),
    });
    return z.NEVER;
  }),
  localized,
]);
