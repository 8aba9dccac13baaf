/** A network of short texts: how much it takes, and how it counts. */
export interface Network {
  name: 'Weibo' | 'X' | 'LinkedIn' | 'Mastodon' | 'Bluesky';
  limit: number;
  /** How much of the limit a text takes; an address in it counts as `link` says. */
  count(text: string): number;
  /** How much of the limit an address takes, whatever its length; its characters where left out. */
  link?: number;
  /** How a tag is written; none where a network makes no use of them. */
  tag?(name: string): string;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function countGraphemes(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** What counts once; all else counts twice. */
const lightRanges: [from: number, to: number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/**
 * Counts as X does: Latin letters and the like once, Chinese characters and each emoji twice, whatever an emoji is made of.
 *
 * https://docs.x.com/fundamentals/counting-characters (configuration version 3 of twitter-text)
 */
function countForX(text: string): number {
  let weight = 0;
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    const isEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|\u20E3/u.test(segment);
    if (isEmoji) weight += 2;
    else
      for (const character of segment) {
        const code = character.codePointAt(0) ?? 0;
        weight += lightRanges.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
      }
  }
  return weight;
}

/** A tag as most networks take it: letters and digits; screen readers tell its words apart by their capitals. */
function hashTag(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  return `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

/** The networks, each with what it documents of its limit. */
export const networks: readonly Network[] = [
  // https://kefu.weibo.com/faqdetail?id=13808: 2,000 characters; a letter of Latin counts half. Tags have # on both sides.
  {
    name: 'Weibo',
    limit: 2000,
    count: (text) =>
      Math.ceil([...text].reduce((sum, each) => sum + (each.charCodeAt(0) < 128 ? 0.5 : 1), 0)),
    tag: (name) => `#${name}#`,
  },
  // https://docs.x.com/fundamentals/counting-characters: 280, an address 23.
  { name: 'X', limit: 280, count: countForX, link: 23, tag: hashTag },
  // https://www.linkedin.com/help/linkedin/answer/a528176: 3,000 characters.
  { name: 'LinkedIn', limit: 3000, count: (text) => text.length, tag: hashTag },
  // https://docs.joinmastodon.org/user/posting/#text: 500 unless the server has another limit, an address 23.
  { name: 'Mastodon', limit: 500, count: countGraphemes, link: 23, tag: hashTag },
  // https://docs.bsky.app/docs/advanced-guides/posts: 300 graphemes. The card carries the link: tags are left out.
  { name: 'Bluesky', limit: 300, count: countGraphemes },
];

/** How much of a limit a text and an address in it take. */
export function measure({ count, link }: Network, text: string, address: string): number {
  if (link === undefined) return count(text);
  const [before = '', ...after] = text.split(address);
  return count([before, ...after].join('')) + link * after.length;
}
