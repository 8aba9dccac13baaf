import { matchPath, pathOf } from '#domain/route-table.ts';
import { decodeAddress } from '#schema/web-address.ts';
import type { IdChange } from '#authoring/rename/data-edits.ts';
import type { RenameKind } from '#authoring/rename/kinds.ts';

/** A kind whose records have pages. */
export type PagedKind = Exclude<RenameKind, 'reference'>;

/** Whether an address is that of a page or feed of a record. */
export function isAddressOf(path: string, kind: PagedKind, id: string): boolean {
  return matchPath(decodeAddress(path))?.params[kind] === id;
}

/**
 * The address that a page or feed of a record has once its id is another.
 *
 * @param address may have a query and a fragment, which stay
 * @returns undefined for the address of something else
 */
export function movedAddress(address: string, kind: PagedKind, { from, to }: IdChange): string | undefined {
  const path = /^[^?#]*/.exec(address)?.[0] ?? '';
  const match = matchPath(decodeAddress(path));
  if (match?.params[kind] !== from) return undefined;
  return pathOf(match.name, { ...match.params, [kind]: to }, match.locale) + address.slice(path.length);
}
