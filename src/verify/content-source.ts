import type { Catalog } from '#domain/catalog.ts';
import { editionFor } from '#domain/issue.ts';
import { matchPath } from '#domain/route-table.ts';
import { addressOf } from '#domain/route.ts';

/** The lists of the content folder, by the parameter of an address that names one of their entries. */
const lists = {
  tag: 'tags.yaml',
  series: 'series.yaml',
  investor: 'investors.yaml',
  author: 'authors.yaml',
} as const;

/** The file of the content folder that a file of the site is made of, relative to it; undefined where it is made of many. */
export function contentSourceOf(file: string, { issues, places, companies }: Catalog): string | undefined {
  const { params, locale } = matchPath(addressOf(file)) ?? {};
  if (!params || !locale) return undefined;
  const issue = issues[places.get(Number(params.number)) ?? -1];
  if (issue) return editionFor(issue, locale).file;
  if (params.company !== undefined) return companies.get(params.company)?.file;
  if (params.prose !== undefined) return `pages/${params.prose}/${locale}.mdx`;
  const list = (Object.keys(lists) as (keyof typeof lists)[]).find((param) => params[param] !== undefined);
  return list && lists[list];
}
