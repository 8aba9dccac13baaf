import type { APIRoute } from 'astro';
import { getArchive, getCatalog } from '#library/catalog.ts';
import { getProse } from '#library/prose.ts';
import { publicPages, sitemap } from '#outputs/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  const about = await getProse('about');
  const pages = publicPages(await getCatalog(), await getArchive(), {
    about: about.map(({ locale }) => locale),
  });
  return new Response(await sitemap(pages, site as URL), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
