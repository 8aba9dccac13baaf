import { readElements, unlink } from '#build/html-elements.ts';
import { applyEdits, orderEdits } from '#diagnostics/edit.ts';
import { matchPath } from '#domain/route-table.ts';
import { isPublicOnly } from '#routes/all-routes.ts';
import { pathBelow } from '#schema/site-address.ts';
import { decodeAddress } from '#schema/web-address.ts';

/** Whether an address is one that only the published site has. */
function isLeftOut(href: string | undefined, site: URL): boolean {
  if (href === undefined || !URL.canParse(href, site)) return false;
  const { origin, pathname } = new URL(href, site);
  const path = origin === site.origin ? pathBelow(site, pathname) : undefined;
  const name = path === undefined ? undefined : matchPath(decodeAddress(path))?.name;
  return name !== undefined && isPublicOnly(name);
}

/** Makes plain words of the links of a page to what a preview does not have, such as feeds that a text names. */
export function dropLinks(html: string, site: URL): string {
  const links = readElements(html).filter(
    ({ name, attributes }) => name === 'a' && isLeftOut(attributes['href'], site),
  );
  return applyEdits(html, orderEdits(links.flatMap(unlink), html.length));
}
