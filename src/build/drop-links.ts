import { readElements, unlink } from '#build/html-elements.ts';
import { applyEdits, orderEdits } from '#diagnostics/edit.ts';
import { matchEvery, hasRoute } from '#domain/route-table.ts';
import { partNames } from '#column.ts';
import { hasPart } from '#config.ts';
import { isPublicOnly } from '#routes/all-routes.ts';
import { pathBelow } from '#schema/site-address.ts';
import { decodeAddress } from '#schema/web-address.ts';

/** Whether an address is one that the site does not have: of a part that is off, or what a preview leaves out. */
function isLeftOut(href: string | undefined, site: URL, isPreview: boolean): boolean {
  if (href === undefined || !URL.canParse(href, site)) return false;
  const { origin, pathname } = new URL(href, site);
  const path = origin === site.origin ? pathBelow(site, pathname) : undefined;
  const name = path === undefined ? undefined : matchEvery(decodeAddress(path))?.name;
  return name !== undefined && (!hasRoute(name) || (isPreview && isPublicOnly(name)));
}

/**
 * Makes plain words of the links of a page to what its site does not have, such as feeds that the text of a preview names.
 *
 * @param isPreview whether the site is a preview
 */
export function dropLinks(html: string, site: URL, isPreview = true): string {
  const links = readElements(html).filter(
    ({ name, attributes }) => name === 'a' && isLeftOut(attributes['href'], site, isPreview),
  );
  return applyEdits(html, orderEdits(links.flatMap(unlink), html.length));
}

/** Whether the column has all parts. */
const isComplete = partNames.every(hasPart);

/** The bytes of a page without its links to what its site does not have; of a site that has everything, as they are. */
export function withoutDeadLinks(page: Uint8Array, site: URL, isPreview: boolean): Uint8Array {
  if (isComplete && !isPreview) return page;
  return Buffer.from(dropLinks(Buffer.from(page).toString(), site, isPreview));
}
