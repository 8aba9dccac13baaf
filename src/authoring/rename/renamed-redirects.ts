import { UserError } from '#diagnostics/user-error.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import type { RedirectChanges } from '#content/edit-redirects.ts';
import type { Content } from '#content/read-content.ts';
import { decodeAddress } from '#schema/web-address.ts';
import type { IdChange } from '#authoring/rename/data-edits.ts';
import { isAddressOf, movedAddress, type PagedKind } from '#authoring/rename/moved-address.ts';
import { say } from '#wording/phrase.ts';

/**
 * Finds the redirects that are needed where an id becomes another: from each page and feed that readers can open today to
 * where it moves; those that led there lead on to the new place, and one that stood there goes.
 *
 * @throws {UserError} where a new address was that of something else
 */
export function redirectsFor(
  { catalog, records }: Pick<Content, 'catalog' | 'records'>,
  kind: PagedKind,
  change: IdChange,
): RedirectChanges {
  const added = [...siteAddresses(catalog)].flatMap(([path, { since }]) => {
    const to = since <= catalog.now ? movedAddress(path, kind, change) : undefined;
    return to === undefined ? [] : [{ from: path, to }];
  });
  const removed = new Set<number>();
  const retargeted = new Map<number, string>();
  for (const { index, data } of records.redirects) {
    const to = movedAddress(decodeAddress(data.to), kind, change);
    if (isAddressOf(data.from, kind, change.to)) {
      if (to === undefined)
        throw new UserError('invalid-value', say('rename.was-published', { from: data.from, to: data.to }));
      removed.add(index);
    } else if (to !== undefined) retargeted.set(index, to);
  }
  return { removed, retargeted, added };
}
