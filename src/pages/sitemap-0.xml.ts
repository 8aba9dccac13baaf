import type { APIRoute } from 'astro';
import { sitemap } from '#exports/sitemap.ts';
import { sitemapFile } from '#routes/files.ts';

export const GET: APIRoute = async ({ locals, site }) =>
  new Response(await sitemap(sitemapFile.shownBy(locals).entries, site as URL), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
