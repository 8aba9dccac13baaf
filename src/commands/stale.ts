import { findDeadLinks } from '#authoring/stale/dead-links.ts';
import { linkMemory } from '#authoring/stale/link-memory.ts';
import { findUnseenCompanies } from '#authoring/stale/unseen-companies.ts';
import { findUnverifiedRounds } from '#authoring/stale/unverified-rounds.ts';
import { describeDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { diagnosticsAsJson } from '#diagnostics/reporters/json.ts';
import { UserError } from '#diagnostics/user-error.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { externalLinks } from '#lint/external-links.ts';
import { openContext } from '#lint/lint-context.ts';
import { byAddress } from '#lint/online.ts';
import { sortDiagnostics } from '#content/read-content.ts';
import { readSettings } from '#content/settings.ts';
import { dayOf, readClock } from '#domain/calendar.ts';
import { readTypedDate } from '#language/typed-date.ts';
import { day, type Day } from '#schema/partial-date.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What is asked of a look at what grows old. */
export interface StaleOptions {
  /** The day from which a year counts back, as it was typed; today where left out. */
  asOf?: string;
  /** Whether links are tried over the network. */
  online?: boolean;
  /** Whether it is told for programs. */
  json?: boolean;
}

/** @throws {UserError} where what was typed is no day */
function readDay(typed: string): Day {
  const read = readTypedDate(typed) ?? typed;
  if (day.safeParse(read).success) return read;
  throw new UserError('invalid-value', say('stale.as-of', { value: typed }));
}

const counts = (diagnostics: readonly Diagnostic[], code: string): number =>
  diagnostics.filter((each) => each.code === code).length;

/**
 * `npm run stale`: tells what grows old: companies of which nothing was told for a year, rounds that nobody could verify,
 * and, where asked, links that died. Nothing is asked of the network otherwise.
 *
 * @param language the language of what is printed
 */
export async function stale(
  environment: NodeJS.ProcessEnv,
  { asOf, online = false, json = false }: StaleOptions,
  language: WordingLanguage = 'en',
): Promise<number> {
  const words = (phrase: Phrase): string => inWords(phrase, language);
  const settings = readSettings(environment);
  const now = readClock(environment);
  const today = asOf === undefined ? dayOf(now) : readDay(asOf);
  const { content, problems, context } = await openContext(settings, now);
  const links = online ? externalLinks(context) : [];
  if (online && !json) console.error(words(say('stale.tried', { count: byAddress(links).size })));
  const tried = online ? await findDeadLinks(links, linkMemory(settings.cache), dayOf(now)) : undefined;
  const diagnostics = sortDiagnostics([
    ...findUnseenCompanies(content, today),
    ...findUnverifiedRounds(content),
    ...(tried?.diagnostics ?? []),
  ]);
  if (json) {
    console.log(diagnosticsAsJson(diagnostics, language));
    return 0;
  }
  if (diagnostics.length > 0)
    console.log(`${describeDiagnostics(diagnostics, settings.content, context.read, language)}\n`);
  const [companies, rounds, dead, failed] = [
    'company-unseen',
    'round-unverified',
    'link-dead',
    'link-failed',
  ].map((code) => counts(diagnostics, code));
  console.log(words(say('stale.counts', { day: today, companies: companies ?? 0, rounds: rounds ?? 0 })));
  const refused = tried?.refused ?? 0;
  const ofLinks = say('stale.links', { dead: dead ?? 0, failed: failed ?? 0, refused });
  console.log(words(tried ? ofLinks : say('stale.offline')));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) console.log(words(say('stale.unread', { problems: sayCount(errors) })));
  return 0;
}
