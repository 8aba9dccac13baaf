import type { APIRoute } from 'astro';
import { sitemapIndex } from '#exports/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  const xml = await sitemapIndex(site as URL);
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
