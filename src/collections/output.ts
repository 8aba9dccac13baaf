import type { APIRoute } from 'astro';
import type { PublishedColumn } from '#extensions.ts';
import * as entries from '#collections/entries.ts';
import { ownOutputs } from '#domain/route-table.ts';
import { issuePath } from '#domain/route.ts';
import { currentLibrary } from '#library/current-library.ts';
import type { Library } from '#library/library.ts';
import { absoluteAddress } from '#schema/site-address.ts';

/** What readers can read of the column, each list gathered when it is asked for. */
function columnOf(library: Library): PublishedColumn {
  const { site } = library;
  const list = <Data>(some: (from: Library) => entries.Entry<Data>[]) =>
    some(library).map(({ id, data }) => ({ id, data }));
  return {
    site,
    addressOf: (path) => absoluteAddress(path, site),
    issuePath,
    get issues() {
      return list(entries.issueEntries);
    },
    get companies() {
      return list(entries.companyEntries);
    },
    get investors() {
      return list(entries.investorEntries);
    },
    get tags() {
      return list(entries.tagEntries);
    },
    get series() {
      return list(entries.seriesEntries);
    },
    get authors() {
      return list(entries.authorEntries);
    },
  };
}

/** Answers with a file that the column adds. */
export const GET: APIRoute = async ({ locals }) => {
  const library = currentLibrary.getStore();
  const make = ownOutputs[locals.page.path.slice(1)];
  if (!library || !make) throw new Error(`${locals.page.path} is no file that the column adds`);
  return new Response((await make(columnOf(library))) as BodyInit);
};
