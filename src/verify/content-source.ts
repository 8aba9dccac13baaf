import type { Catalog } from '#domain/catalog.ts';
import { editionFor } from '#domain/issue.ts';
import { defaultLocale, locales } from '#config.ts';

/** Lists of the content folder, by the folder of the site whose pages are made of their entries. */
const lists: Record<string, string> = {
  tags: 'tags.yaml',
  investors: 'investors.yaml',
  authors: 'authors.yaml',
};

/** The file of the content folder that a file of the site is made of, relative to it; undefined where it is made of many. */
export function contentSourceOf(file: string, { issues, companies }: Catalog): string | undefined {
  const locale =
    locales.find((each) => each !== defaultLocale && file.startsWith(`${each}/`)) ?? defaultLocale;
  const path = locale === defaultLocale ? file : file.slice(locale.length + 1);
  const number = /^issues\/(\d+)[/.]/.exec(path)?.[1];
  const issue = issues.find((each) => each.number === Number(number));
  if (issue) return editionFor(issue, locale).file;
  const [, folder = '', id = ''] = /^([a-z]+)\/([^/]+)\//.exec(path) ?? [];
  if (folder === 'companies' && !['by', 'page'].includes(id)) return companies.get(id)?.file;
  if (path === 'about/index.html') return `pages/about/${locale}.mdx`;
  return ['by', 'page'].includes(id) ? undefined : lists[folder];
}
