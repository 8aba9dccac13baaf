import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { ExternalLink } from '#lint/external-links.ts';
import { byAddress, tryAddresses, type TryOptions } from '#lint/online.ts';
import { daysToDie, rememberLinks, type FailedDays } from '#authoring/stale/link-memory.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Cache } from '#state/store.ts';
import { say } from '#wording/phrase.ts';

/** One link of a host after the other, with a second between them. */
const politely: TryOptions = { perHost: 1, pause: 1000 };

/** What trying links has found. */
export interface TriedLinks {
  /** At every place of an address that led nowhere. */
  diagnostics: Diagnostic[];
  /** How many addresses do not answer to programs. */
  refused: number;
}

/**
 * Tries links over the network and remembers how they did: one that has failed on several days is dead.
 *
 * @param today the day on which they are tried
 */
export async function findDeadLinks(
  links: readonly Omit<ExternalLink, 'written'>[],
  memory: Cache<FailedDays>,
  today: Day,
  options: TryOptions = politely,
): Promise<TriedLinks> {
  const places = byAddress(links);
  const outcomes = await tryAddresses(places.keys(), options);
  const failed = rememberLinks(memory, outcomes, today);
  const diagnostics = [...places].flatMap(([address, list]) => {
    const [failure, days] = [outcomes.get(address), failed.get(address)];
    const [since] = days ?? [];
    if (!failure || !days || since === undefined) return [];
    const problem = failure.message;
    const told =
      days.length < daysToDie
        ? {
            code: 'link-failed',
            message: say('link-failed', { problem, days }),
            help: say('link-failed.help', { most: daysToDie }),
          }
        : {
            code: 'link-dead',
            message: say('link-dead', { problem, since, count: days.length }),
            help: say('link-dead.help'),
          };
    return list.map(({ file, line, column }): Diagnostic => ({
      severity: 'warning',
      file,
      line,
      column,
      ...told,
    }));
  });
  return { diagnostics, refused: [...outcomes.values()].filter((outcome) => outcome?.isRefused).length };
}
