import type { APIRoute, GetStaticPaths } from 'astro';
import { gatheredKey } from '#library/cache-key.ts';
import { getCatalog, getImages } from '#library/catalog.ts';
import { getIssueText } from '#library/issue-text.ts';
import type { Edition, Issue } from '#model/issue.ts';
import { localeParam } from '#model/route.ts';
import { issueMarkdown } from '#outputs/issue-markdown.ts';
import { locales } from '#site.ts';

interface Props {
  issue: Issue;
  edition: Edition;
}

export const getStaticPaths = (async () => {
  const { issues } = await getCatalog();
  const paths = issues.flatMap((issue) =>
    locales.flatMap((locale) => {
      const edition = issue.editions[locale];
      if (!edition) return [];
      return [
        gatheredKey(async () => [issue, await getImages(issue, edition)]).then((cacheKey) => ({
          params: { locale: localeParam(locale), number: String(issue.number) },
          props: { issue, edition } satisfies Props,
          cacheKey,
        })),
      ];
    }),
  );
  return Promise.all(paths);
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { issue, edition }, site }) => {
  const text = issueMarkdown(await getIssueText({ issue, edition }), site as URL);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
