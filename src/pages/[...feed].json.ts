import type { APIRoute, GetStaticPaths } from 'astro';
import { getFeed, getFeedPaths, type FeedPage } from '#library/feed-pages.ts';
import { feedFormats } from '#feeds/feed-format.ts';
import { jsonFeed } from '#feeds/json-feed.ts';

export const getStaticPaths = (() => getFeedPaths('.json')) satisfies GetStaticPaths;

export const GET: APIRoute<FeedPage> = async ({ props, site }) => {
  const text = jsonFeed(await getFeed(props, site as URL));
  return new Response(text, { headers: { 'Content-Type': `${feedFormats.json.type}; charset=utf-8` } });
};
