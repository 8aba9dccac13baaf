import { never } from '#domain/appearance.ts';
import type { SiteAddress } from '#domain/site-addresses.ts';
import type { Listed } from '#domain/records.ts';
import { facesPath } from '#domain/route-table.ts';
import { picturesPath } from '#domain/picture.ts';
import { notFoundPath } from '#domain/route.ts';
import { searchIndexPath } from '#domain/search-folder.ts';
import { defaultLocale } from '#config.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import type { Minute } from '#domain/calendar.ts';
import type { Message, Severity } from '#diagnostics/diagnostic.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import { say } from '#wording/phrase.ts';

/** What is wrong with a redirect, and in which of its two addresses. */
export interface RedirectProblem extends Message {
  index: number;
  field: keyof RedirectRecord;
  severity: Severity;
}

/** Names the place of an address on a server: the same for `/a`, `/a/` and `/a/index.html`, encoded or not. */
export function placeOf(address: string): string {
  return decodeURIComponent(address).replace(/\/(?:index\.html)?$/, '') || '/';
}

/** Folders and files that are no pages, and no place for one. */
export const reserved: ReadonlySet<string> = new Set([
  '/_astro',
  picturesPath.slice(0, -1),
  searchIndexPath.slice(0, -1),
  facesPath.slice(0, -1),
  notFoundPath(defaultLocale),
]);

/** What redirects are checked against. */
interface RedirectContext {
  addresses: ReadonlyMap<string, SiteAddress>;
  /** The first redirect of each place. */
  redirects: ReadonlyMap<string, RedirectRecord>;
  now: Minute;
}

/** The places above one: of `/a/b/c` those of `/a` and `/a/b`. */
function placesAbove(place: string): string[] {
  const steps = place.split('/').slice(1, -1);
  return steps.map((_step, index) => `/${steps.slice(0, index + 1).join('/')}`);
}

/** Reports a redirect from an address that has a page of its own, or will have one. */
function explainTaken(
  place: string,
  { addresses, now }: RedirectContext,
): (Message & { severity: Severity }) | undefined {
  const here = [place, `${place}/`].find((path) => addresses.has(path));
  const since = addresses.get(here ?? '')?.since ?? never;
  if (here === undefined || since === never) return undefined;
  if (since > now)
    return {
      severity: 'warning',
      code: 'redirect-soon-idle',
      message: say('redirect-soon-idle', { address: here, since }),
      help: say('redirect-soon-idle.help'),
    };
  return {
    severity: 'error',
    code: 'redirect-idle',
    message: say('redirect-idle', { address: here }),
    help: say('redirect-idle.help'),
  };
}

function explainFrom(
  redirect: RedirectRecord,
  { addresses, redirects }: RedirectContext,
): Message | undefined {
  const place = placeOf(redirect.from);
  const twin = redirects.get(place);
  if (twin && twin !== redirect)
    return {
      code: 'redirect-twice',
      message: say('redirect-twice', { from: twin.from, to: twin.to }),
      help: say('keep-one.help'),
    };
  const above = placesAbove(place);
  const file =
    [place, ...above].find((path) => reserved.has(path)) ?? above.find((path) => addresses.has(path));
  if (file === undefined) return undefined;
  return {
    code: 'redirect-of-file',
    message: say('redirect-of-file', { file }),
    help: say('redirect-of-file.help'),
  };
}

function explainTo({ from, to }: RedirectRecord, context: RedirectContext): Message | undefined {
  const { addresses, redirects, now } = context;
  if (placeOf(to) === placeOf(from))
    return {
      code: 'redirect-to-itself',
      message: say('redirect-to-itself', { to }),
      help: say('redirect-to-itself.help'),
    };
  const further = redirects.get(placeOf(to));
  if (further)
    return {
      code: 'redirect-chain',
      message: say('redirect-chain', { to }),
      help: say('redirect-write.help', { to: further.to }),
    };
  const found = addresses.get(decodeURIComponent(to));
  if (!found) {
    if (addresses.has(`${to}/`))
      return {
        code: 'redirect-slash',
        message: say('redirect-slash', { to }),
        help: say('redirect-write.help', { to: `${to}/` }),
      };
    const help = nearestHint(to, addresses.keys(), say('copy-address.help'));
    return { code: 'redirect-nowhere', message: say('redirect-nowhere', { to }), help };
  }
  // A redirect to an issue that is not out yet waits for it.
  if (found.since <= now || (found.issue && found.issue.state !== 'published')) return undefined;
  return {
    code: 'redirect-unpublished',
    message:
      found.since === never
        ? say('redirect-unpublished.draft', { to })
        : say('redirect-unpublished.scheduled', { to, since: found.since }),
    help: say('redirect-unpublished.help'),
  };
}

/**
 * Reports redirects that would not lead from an address that is free, in one step, to a page that readers can open.
 *
 * @param addresses every address of the site, with the minute at which it appears
 */
export function findIdleRedirects(
  listed: readonly Listed<RedirectRecord>[],
  addresses: ReadonlyMap<string, SiteAddress>,
  now: Minute,
): RedirectProblem[] {
  const redirects = new Map(listed.toReversed().map(({ data }) => [placeOf(data.from), data]));
  const context = { addresses, redirects, now };
  return listed.flatMap(({ index, data }): RedirectProblem[] => {
    const about: Record<keyof RedirectRecord, (Message & { severity?: Severity }) | undefined> = {
      from: explainTaken(placeOf(data.from), context) ?? explainFrom(data, context),
      to: explainTo(data, context),
    };
    return Object.entries(about).flatMap(([field, problem]): RedirectProblem[] =>
      problem ? [{ index, field: field as keyof RedirectRecord, severity: 'error', ...problem }] : [],
    );
  });
}
