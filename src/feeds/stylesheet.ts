import { routes } from '#domain/route-table.ts';
import { hrefOf } from '#schema/site-address.ts';

/** What makes a feed readable when it is opened in a browser (xml-stylesheet 1.0, W3C). */
export function stylesheets(site: URL): { type: string; href: string }[] {
  return [{ type: 'text/css', href: hrefOf(routes.feedStyles.pattern, site) }];
}
