import type { Answers } from '#authoring/answers.ts';
import { dayIn } from '#domain/calendar.ts';
import { usualColours } from '#column.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { contrastOf, standingOut } from '#schema/column-colours.ts';
import { parseSite } from '#schema/site-origin.ts';
import { columnWords } from '#templates/column/words.ts';
import { usualAccents, type Accents, type NewColumn } from '#templates/column/files.ts';
import { publishingHosts, type PublishingHost } from '#templates/column/publishing-files.ts';
import type { KnownLocale } from '#locales/languages.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The languages that a column can be in. */
const known = Object.keys(columnWords) as KnownLocale[];

/** Reads `en, zh`: the languages of a column, the first at the root of its site. */
function readLanguages(typed: string): KnownLocale[] {
  const codes = typed
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter(Boolean);
  const unknown = codes.find((code) => !(known as string[]).includes(code));
  if (codes.length === 0 || unknown !== undefined)
    throw new UserError('invalid-value', say('init.languages', { value: unknown ?? typed, known }));
  return [...new Set(codes)] as KnownLocale[];
}

/** Reads the names of a column: one for all its languages, or one for each: `zh=示例专栏, en=A Sample`. */
function readNames(typed: string, locales: readonly KnownLocale[]): Map<KnownLocale, string> {
  const parts = typed.split(/\s*[,，]\s*(?=[\w-]+=)/).map((part) => /^([\w-]+)=(.+)$/.exec(part.trim()));
  const named = new Map(parts.flatMap((part) => (part ? [[part[1], part[2]?.trim()] as const] : [])));
  const names = locales.map((locale) => [locale, named.size > 0 ? named.get(locale) : typed.trim()] as const);
  const missing = names.filter(([, name]) => !name).map(([locale]) => locale);
  const isOther = [...named.keys()].find((code) => !(locales as string[]).includes(code ?? ''));
  if (missing.length > 0 || isOther !== undefined || parts.some((part) => named.size > 0 && !part))
    throw new UserError('invalid-value', say('init.names', { value: typed, locales }));
  return new Map(names as [KnownLocale, string][]);
}

function readTimeZone(typed: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    throw new UserError('invalid-value', say('init.time-zone', { value: typed }));
  }
}

function readOrigin(typed: string): string {
  const site = parseSite(typed);
  if (!(site instanceof URL))
    throw new UserError('invalid-value', say('init.origin', { value: typed, ...site }));
  return site.href.replace(/\/$/, '');
}

/** The contrast of an accent by night that is made of that by day: more than the least, which glows little. */
const nightContrast = 6.5;

/** The contrast of an accent on the usual paper, with one digit; never more than it is. */
function contrastIn(scheme: 'light' | 'dark', accent: string): number {
  return Math.floor(contrastOf(accent, usualColours[scheme].paper) * 10) / 10;
}

/**
 * Reads `#1f5fbf`, or `#1f5fbf, #7fb2ff` with the one by night; a `#` may be missing, since shells take it for the start
 * of a comment. Without one by night, that by day is made lighter as far as it must be.
 */
function readAccents(typed: string): Accents {
  const colours = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,、;]+/)
    .filter(Boolean)
    .map((each) => ({ each, digits: /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(each)?.[1] }));
  const [light, dark] = colours.map(({ each, digits }) => {
    if (digits === undefined) throw new UserError('invalid-value', say('init.accent', { value: each }));
    return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
  });
  if (light === undefined || colours.length > 2)
    throw new UserError('invalid-value', say('init.accent', { value: typed }));
  const accents = { light, dark: dark ?? standingOut(light, 'dark', nightContrast) };
  for (const scheme of ['light', 'dark'] as const) {
    const [value, better] = [accents[scheme], standingOut(accents[scheme], scheme)];
    if (better === value) continue;
    const found = { value, ratio: contrastIn(scheme, value), better };
    throw new UserError('invalid-value', say(`init.accent.${scheme}`, found));
  }
  return accents;
}

/** Asks for the name in each language, where somebody can be asked; else it is told by one flag. */
async function askNames(
  answers: Answers,
  locales: readonly KnownLocale[],
): Promise<ReadonlyMap<KnownLocale, string> | undefined> {
  if (!answers.asks || answers.isGiven('name') || locales.length === 1)
    return answers.get({
      flag: 'name',
      words: say('ask.column-name'),
      proposal: undefined,
      read: (typed) => readNames(typed, locales),
    });
  const names = new Map<KnownLocale, string>();
  for (const locale of locales) {
    const name = await answers.get({
      flag: 'name',
      words: say('ask.column-name.in', { language: say(`language.${locale}`) }),
      proposal: names.values().next().value,
      read: (typed) => typed,
    });
    names.set(locale, name ?? '');
  }
  return names;
}

/**
 * Reads the host that a column is prepared for.
 *
 * @returns undefined for none of those that are known
 * @throws {UserError} with the hosts that are known
 */
export function readHost(typed: string): PublishingHost | undefined {
  const name = typed.normalize('NFKC').trim().toLowerCase();
  if (name === 'none') return undefined;
  const host = publishingHosts.find((each) => each === name);
  if (host === undefined)
    throw new UserError('invalid-value', say('init.host', { value: typed, known: publishingHosts }));
  return host;
}

/**
 * Asks for what tells a new column from others.
 *
 * @param now the moment at which it is made, in milliseconds since 1970 (UTC)
 * @param language the language of whoever is asked, which is proposed for the column
 * @throws {UserError} with all that is wrong or missing
 */
export async function readColumnAnswers(
  answers: Answers,
  now: number,
  language: WordingLanguage,
): Promise<NewColumn> {
  const likely = [...known].sort((one, other) => Number(other === language) - Number(one === language));
  const locales =
    (await answers.get({
      flag: 'languages',
      words: say('ask.languages', { known }),
      proposal: likely.slice(0, 2).join(', '),
      optional: true,
      known,
      read: readLanguages,
    })) ?? [];
  const names = await askNames(answers, locales);
  const origin = await answers.get({
    flag: 'origin',
    words: say('ask.origin'),
    proposal: 'https://column.example',
    optional: true,
    read: readOrigin,
  });
  const timeZone = await answers.get({
    flag: 'time-zone',
    words: say('ask.time-zone'),
    proposal: Intl.DateTimeFormat().resolvedOptions().timeZone,
    optional: true,
    read: readTimeZone,
  });
  const accents = await answers.get({
    flag: 'accent',
    words: say('ask.accent'),
    proposal: usualColours.light.accent,
    optional: true,
    read: (typed) => (typed === usualColours.light.accent ? usualAccents : readAccents(typed)),
  });
  const host = await answers.get({
    flag: 'host',
    words: say('ask.host', { known: publishingHosts }),
    proposal: origin !== undefined && /\.github\.io(?:\/|$)/.test(origin) ? 'github' : 'none',
    optional: true,
    known: [...publishingHosts, 'none'],
    read: readHost,
  });
  answers.settle();
  if (!names || !origin || !timeZone || !accents) throw new Error('what is missing was not told');
  return { names, origin, timeZone, accents, host, today: dayIn(now, timeZone) };
}

/** What a new column's accent is, and how it stands out; undefined where it is the usual one. */
export function describeAccents({ accents }: NewColumn): Phrase | undefined {
  if (accents === usualAccents) return undefined;
  const { light, dark } = accents;
  const contrasts = { byDay: contrastIn('light', light), byNight: contrastIn('dark', dark) };
  return say('init.accents', { light, dark, ...contrasts });
}
