import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheKey } from '#library/cache-key.ts';
import { getCatalog } from '#library/catalog.ts';
import { getShareImage, shareImageDigest } from '#library/share-image.ts';
import type { Edition, Issue } from '#model/issue.ts';
import { localeParam } from '#model/route.ts';
import { coverWords } from '#share/share-words.ts';
import { locales } from '#site.ts';

interface Props {
  issue: Issue;
  edition: Edition;
}

export const getStaticPaths = (async () => {
  const { issues } = await getCatalog();
  return issues.flatMap((issue) =>
    locales.flatMap((locale) => {
      const edition = issue.editions[locale];
      if (!edition) return [];
      return {
        params: { locale: localeParam(locale), number: String(issue.number) },
        props: { issue, edition } satisfies Props,
        cacheKey: cacheKey(shareImageDigest(coverWords(issue, edition))),
      };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { issue, edition } }) =>
  new Response(new Uint8Array(await getShareImage(coverWords(issue, edition))), {
    headers: { 'Content-Type': 'image/png' },
  });
