import type { APIRoute, GetStaticPaths } from 'astro';
import { getFeed, getFeedPaths, type FeedPage } from '#library/feed-pages.ts';
import { atomFeed } from '#feeds/atom.ts';
import { feedFormats } from '#feeds/feed-format.ts';
import { rssFeed } from '#feeds/rss.ts';

export const getStaticPaths = (() => getFeedPaths('.xml')) satisfies GetStaticPaths;

export const GET: APIRoute<FeedPage> = async ({ props, site }) => {
  const feed = await getFeed(props, site as URL);
  const text = props.format === 'atom' ? atomFeed(feed) : rssFeed(feed);
  return new Response(text, {
    headers: { 'Content-Type': `${feedFormats[props.format].type}; charset=utf-8` },
  });
};
