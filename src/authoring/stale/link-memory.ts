import type { Day } from '#schema/partial-date.ts';
import type { LinkFailure } from '#lint/online.ts';
import { openStore, type Cache } from '#state/store.ts';

/** The days on which an address led nowhere since it last led somewhere, the earliest first. */
export type FailedDays = readonly Day[];

/** On so many days a link has to fail to be dead: sites are down for a day, and come back. */
export const daysToDie = 3;

/** What is remembered of links from run to run, by their addresses; nothing of those that lead somewhere. */
export function linkMemory(cache: string): Cache<FailedDays> {
  return openStore(cache).cache('links');
}

/**
 * Remembers how addresses did, and gives the days on which each failed.
 *
 * @param outcomes why an address led nowhere; undefined where it led somewhere
 * @param today the day on which they were tried
 */
export function rememberLinks(
  memory: Cache<FailedDays>,
  outcomes: ReadonlyMap<string, LinkFailure | undefined>,
  today: Day,
): Map<string, FailedDays> {
  const failed = new Map<string, FailedDays>();
  for (const [address, failure] of outcomes)
    // A site that turns programs away tells nothing of its pages.
    if (failure && !failure.isRefused)
      failed.set(address, [...new Set([...(memory.get(address) ?? []), today])].sort());
  memory.put(failed);
  memory.delete([...outcomes].flatMap(([address, failure]) => (failure ? [] : [address])));
  return failed;
}
