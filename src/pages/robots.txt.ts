import type { APIRoute } from 'astro';
import { pathOf } from '#domain/route-table.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathOf('sitemapIndex'), site).href}\n`);
