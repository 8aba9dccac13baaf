import { always } from '#domain/appearance.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Company } from '#domain/company.ts';
import type { Issue } from '#domain/issue.ts';
import { prosePages, sharedPaths } from '#domain/route-table.ts';
import { sitePages } from '#domain/site-pages.ts';
import type { Minute } from '#domain/calendar.ts';
import { locales, type Locale } from '#config.ts';

/** What is known of an address of the site. */
export interface SiteAddress {
  /** The day on which it appears. */
  since: Minute;
  /** The language of what is there; undefined for a file that has none. */
  locale?: Locale;
  /** The issue whose page it is. */
  issue?: Issue;
  /** The company whose page it is. */
  company?: Company;
  /** The name of the prose page. */
  page?: string;
  /** Whether it is a further page of a list, or an archive of a feed. */
  isFurther?: boolean;
}

function listAddresses(catalog: Catalog): Map<string, SiteAddress> {
  const addresses = new Map<string, SiteAddress>(sharedPaths().map((path) => [path, { since: always }]));
  const prose = Object.fromEntries(prosePages.map((name) => [name, locales]));
  const pages = sitePages(catalog, prose);
  for (const locale of locales)
    for (const { languages, standsIn, issue, company, params, pathIn, sinceIn } of pages)
      if (standsIn || languages.includes(locale))
        addresses.set(pathIn(locale), {
          since: sinceIn(locale),
          locale,
          ...(issue && { issue }),
          ...(company && { company }),
          ...(params.prose !== undefined && { page: params.prose }),
          isFurther: (params.page ?? params.archive) !== undefined,
        });
  return addresses;
}

const known = new WeakMap<Catalog, ReadonlyMap<string, SiteAddress>>();

/** Every address of the site, with the day on which it appears; listed once of a catalog. */
export function siteAddresses(catalog: Catalog): ReadonlyMap<string, SiteAddress> {
  const addresses = known.get(catalog) ?? listAddresses(catalog);
  known.set(catalog, addresses);
  return addresses;
}
