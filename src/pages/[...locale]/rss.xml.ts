import type { APIRoute, GetStaticPaths } from 'astro';
import { getServedPictures } from '#library/served-pictures.ts';
import { getBody } from '#library/body.ts';
import { cacheKey } from '#library/cache-key.ts';
import { getCatalog, getImages } from '#library/catalog.ts';
import { rssFeed } from '#feeds/rss.ts';
import type { Edition, Issue } from '#model/issue.ts';
import { localeParam } from '#model/route.ts';
import { issuesInFeed, locales, type Locale } from '#site.ts';

interface Props {
  locale: Locale;
  entries: { issue: Issue; edition: Edition }[];
}

export const getStaticPaths = (async () => {
  const { issues } = await getCatalog();
  const paths = locales.map(async (locale) => {
    const written = issues.flatMap((issue) => {
      const edition = issue.editions[locale];
      return edition ? [{ issue, edition }] : [];
    });
    const entries = written.slice(0, issuesInFeed);
    const images = await Promise.all(entries.map(({ edition }) => getImages(edition)));
    return {
      params: { locale: localeParam(locale) },
      props: { locale, entries } satisfies Props,
      cacheKey: cacheKey(entries, images),
    };
  });
  return Promise.all(paths);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale, entries }, site }) => {
  const items = await Promise.all(
    entries.map(async ({ issue, edition }) => ({
      issue,
      edition,
      body: await getBody(edition),
      pictures: await getServedPictures(edition),
    })),
  );
  const xml = rssFeed(locale, items, site as URL);
  return new Response(xml, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
