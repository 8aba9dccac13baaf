import type { APIRoute } from 'astro';
import { feedFormats } from '#feeds/feed-format.ts';
import { jsonFeed } from '#feeds/json-feed.ts';
import { jsonFeeds, openFeed } from '#routes/feeds.ts';

export const GET: APIRoute = async ({ locals, site }) =>
  new Response(jsonFeed(await openFeed(jsonFeeds.shownBy(locals), site as URL)), {
    headers: { 'Content-Type': `${feedFormats.json.type}; charset=utf-8` },
  });
