import type { APIRoute } from 'astro';
import { getFeedScopes } from '#library/feed-pages.ts';
import { opml } from '#feeds/opml.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(opml(await getFeedScopes(), site as URL), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
