import { targetGuesser } from '#lint/addresses/guess-target.ts';
import { placeOf } from '#lint/addresses/redirects-lead.ts';
import { partOffAt } from '#domain/route-table.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import type { Diagnostic, Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';
import { publishedFile, type PublishedAddress, type RecordedAddress } from '#content/published-list.ts';

/** The addresses that are not recorded yet. */
export function newAddresses(
  recorded: readonly RecordedAddress[],
  present: readonly PublishedAddress[],
): PublishedAddress[] {
  const known = new Map(recorded.map(({ path, id }) => [path, id]));
  return present.filter(
    ({ path, id }) => !known.has(path) || (id !== undefined && known.get(path) === undefined),
  );
}

function problemAt(line: number, problem: Message): Diagnostic {
  return { severity: 'error', file: publishedFile, line, column: 1, ...problem };
}

/**
 * Reports every recorded address that the site would no longer have, unless it is redirected, and of every
 * feed or entry that would have another id, which readers would get a second time.
 *
 * @param present the addresses that the site would have
 * @param idsOf the ids that feeds give to what stands at an address; left out where they are not known yet
 */
export function findLostAddresses(
  recorded: readonly RecordedAddress[],
  redirects: readonly RedirectRecord[],
  present: ReadonlySet<string>,
  idsOf?: ReadonlyMap<string, ReadonlySet<string>>,
): Diagnostic[] {
  const moved = new Set(redirects.map(({ from }) => placeOf(from)));
  const known = new Set(recorded.map(({ path }) => path));
  const guessTarget = targetGuesser(
    present,
    [...present].filter((path) => !known.has(path)),
  );
  return recorded.flatMap(({ path, id, line }): Diagnostic[] => {
    if (moved.has(placeOf(path))) return [];
    if (!present.has(path)) {
      const target = guessTarget(path) ?? '/';
      const part = partOffAt(path);
      return [
        problemAt(line, {
          code: 'address-lost',
          message: say('address-lost', { path }),
          help:
            part === undefined
              ? say('address-lost.help', { path, target })
              : say('address-lost.part.help', { part, path, target }),
        }),
      ];
    }
    const ids = idsOf?.get(path);
    if (id === undefined || !idsOf || ids?.has(id)) return [];
    return [
      problemAt(line, {
        code: 'feed-id-lost',
        message: say('feed-id-lost', { path, id, now: [...(ids ?? [])] }),
        help: say('feed-id-lost.help'),
      }),
    ];
  });
}
