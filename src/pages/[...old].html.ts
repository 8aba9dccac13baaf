import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheKey } from '#library/cache-key.ts';
import { getCatalog } from '#library/catalog.ts';
import { redirectFile, redirectPage } from '#outputs/redirect-page.ts';
import type { RedirectRecord } from '#schema/redirect.ts';

export const getStaticPaths = (async () => {
  const { redirects } = await getCatalog();
  return redirects.flatMap((redirect) => {
    const old = redirectFile(redirect);
    return old === undefined ? [] : [{ params: { old }, props: redirect, cacheKey: cacheKey(redirect) }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<RedirectRecord> = ({ props, site }) =>
  new Response(redirectPage(props, site as URL), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
