import assert from 'node:assert/strict';
import { feedEntry, type FeedEntry } from '#feeds/feed-entry.ts';
import { columnScope, type FeedScope } from '#feeds/feed-scope.ts';
import type { Feed } from '#feeds/feed.ts';
import { cutHistory } from '#feeds/history.ts';
import { editionFor, type Issue } from '#domain/issue.ts';
import type { SeriesPlace } from '#domain/series.ts';
import type { ContentRecords } from '#domain/records.ts';
import { drawnCard } from '#share/share-card.ts';
import type { Locale } from '#config.ts';
import { bodyOf, catalogOf, originalFile, site, translationFile } from '../sample.ts';

const pictures = { 'chip.jpg': { src: '/_astro/chip.hash.jpg', width: 12, height: 8 } };

/** The entry of an issue that has a text. */
export function entryOf(
  issue: Issue,
  locale: Locale = 'zh',
  text = '正文。\n',
  origin = site,
  place?: SeriesPlace,
): FeedEntry {
  const edition = editionFor(issue, locale);
  const drawn = drawnCard(issue, edition, `/${issue.number}/share.png`);
  return feedEntry({ issue, edition, body: bodyOf(text), pictures, place }, drawn, origin);
}

/** The drawn cover of the sample issue in Chinese, as Media RSS has it. */
export const drawnMedia = {
  contents: [
    {
      url: 'https://column.test/1/share.png',
      type: 'image/png',
      medium: 'image',
      width: 1200,
      height: 630,
      description: { value: '《行业观察者》第 1 期封面：“标题 1”', type: 'plain' },
    },
  ],
  thumbnails: [{ url: 'https://column.test/1/share.png', width: 1200, height: 630 }],
};

/** A document of a feed that is cut after every two entries: the one to subscribe to, or an archive. */
function feedOf(scope: FeedScope, archive?: number): Feed {
  const document = cutHistory(scope.entries, 2).find((each) => each.archive === archive);
  assert.ok(document);
  return {
    scope,
    document,
    entries: document.entries.map(({ issue }) => entryOf(issue, scope.locale)),
    site,
  };
}

const five = [1, 2, 3, 4, 5];

/** A document of the feed of the whole column, of five translated issues unless others are given. */
export function columnFeed(
  locale: Locale = 'zh',
  archive?: number,
  records: Partial<ContentRecords> = {
    originals: five.map((number) => originalFile(number)),
    translations: five.map((number) => translationFile(number)),
  },
): Feed {
  return feedOf(columnScope(catalogOf(records), locale), archive);
}

/** A feed of one entry that says nothing but a text. */
export function feedSaying(text: string): Feed {
  const feed = columnFeed('zh', undefined, { originals: [originalFile(1)] });
  const entries = feed.entries.map((entry) => ({
    ...entry,
    title: text,
    summary: text,
    html: `<p>${text}</p>`,
    authors: [{ name: text, address: 'https://column.test/authors/desk/' }],
    categories: [{ term: 'ai', label: text }],
  }));
  return { ...feed, scope: { ...feed.scope, subject: text, description: text }, entries };
}

/** What is read in such a feed: title and description, then title, summary, HTML, author and tag of its entry. */
export function readingsOf(text: string): string[] {
  return [`行业观察者 · ${text}`, text, text, text, `<p>${text}</p>`, text, text];
}

/** Texts that a careless writer spoils, each with what must be read: all but what no feed may hold. */
export const texts: [text: string, read: string][] = [
  ...[
    'A & B < C > D',
    '</title><script>alert(1)</script>',
    'a ]]> b ]]>',
    ']]>',
    '&amp; &lt; &#60;',
    '“引” ‘号’ " \'',
    '<b>粗</b>',
    '🚀 𠮷',
  ].map((text): [string, string] => [text, text]),
  ['甲\u0008乙', '甲乙'],
  ['甲\u0000乙\uFFFE', '甲乙'],
  ['\uD83D甲', '甲'],
  ['甲 & \uDE80\uD83D乙 🚀', '甲 & 乙 🚀'],
];
