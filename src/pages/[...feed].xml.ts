import type { APIRoute } from 'astro';
import { atomFeed } from '#feeds/atom.ts';
import { feedFormats } from '#feeds/feed-format.ts';
import { rssFeed } from '#feeds/rss.ts';
import { openFeed, xmlFeeds } from '#routes/feeds.ts';

export const GET: APIRoute = async ({ locals, site }) => {
  const shown = xmlFeeds.shownBy(locals);
  const feed = await openFeed(shown, site as URL);
  return new Response(shown.format === 'atom' ? atomFeed(feed) : rssFeed(feed), {
    headers: { 'Content-Type': `${feedFormats[shown.format].type}; charset=utf-8` },
  });
};
