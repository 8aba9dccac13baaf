import type { Answers } from '#authoring/answers.ts';
import { dayIn } from '#domain/calendar.ts';
import { readSite } from '#content/site-origin.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { columnWords } from '#templates/column/words.ts';
import type { NewColumn } from '#templates/column/files.ts';
import type { Locale } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** The languages that a column can be in. */
const known = Object.keys(columnWords) as Locale[];

/** Reads `en, zh`: the languages of a column, the first at the root of its site. */
function readLanguages(typed: string): Locale[] {
  const codes = typed
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter(Boolean);
  const unknown = codes.find((code) => !(known as string[]).includes(code));
  if (codes.length === 0 || unknown !== undefined)
    throw new UserError('invalid-value', say('init.languages', { value: unknown ?? typed, known }));
  return [...new Set(codes)] as Locale[];
}

/** Reads the names of a column: one for all its languages, or one for each: `zh=示例专栏, en=A Sample`. */
function readNames(typed: string, locales: readonly Locale[]): Map<Locale, string> {
  const parts = typed.split(/\s*[,，]\s*(?=[\w-]+=)/).map((part) => /^([\w-]+)=(.+)$/.exec(part.trim()));
  const named = new Map(parts.flatMap((part) => (part ? [[part[1], part[2]?.trim()] as const] : [])));
  const names = locales.map((locale) => [locale, named.size > 0 ? named.get(locale) : typed.trim()] as const);
  const missing = names.filter(([, name]) => !name).map(([locale]) => locale);
  const isOther = [...named.keys()].find((code) => !(locales as string[]).includes(code ?? ''));
  if (missing.length > 0 || isOther !== undefined || parts.some((part) => named.size > 0 && !part))
    throw new UserError('invalid-value', say('init.names', { value: typed, locales }));
  return new Map(names as [Locale, string][]);
}

function readTimeZone(typed: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    throw new UserError('invalid-value', say('init.time-zone', { value: typed }));
  }
}

/**
 * Asks for what tells a new column from others.
 *
 * @param now the moment at which it is made, in milliseconds since 1970 (UTC)
 * @throws {UserError} with all that is wrong or missing
 */
export async function readColumnAnswers(answers: Answers, now: number): Promise<NewColumn> {
  const locales =
    (await answers.get({
      flag: 'languages',
      words: say('ask.languages', { known }),
      proposal: known.slice(0, 2).join(', '),
      optional: true,
      known,
      read: readLanguages,
    })) ?? [];
  const names = await answers.get({
    flag: 'name',
    words: say('ask.column-name', { locales }),
    proposal: undefined,
    read: (typed) => readNames(typed, locales),
  });
  const origin = await answers.get({
    flag: 'origin',
    words: say('ask.origin'),
    proposal: 'https://column.example',
    optional: true,
    read: (typed) => readSite({ SITE_ORIGIN: typed }).href.replace(/\/$/, ''),
  });
  const timeZone = await answers.get({
    flag: 'time-zone',
    words: say('ask.time-zone'),
    proposal: Intl.DateTimeFormat().resolvedOptions().timeZone,
    optional: true,
    read: readTimeZone,
  });
  answers.settle();
  if (!names || !origin || !timeZone) throw new Error('what is missing was not told');
  return { names, origin, timeZone, today: dayIn(now, timeZone) };
}
