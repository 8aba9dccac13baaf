import type { APIRoute } from 'astro';
import { opml } from '#feeds/opml.ts';
import { feedList } from '#routes/feeds.ts';

export const GET: APIRoute = ({ locals, site }) =>
  new Response(opml(feedList.shownBy(locals).scopes, site as URL), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
