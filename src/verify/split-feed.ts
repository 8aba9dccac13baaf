/** A feed taken apart: what is left when its entries are taken out, and the bytes of each entry. */
export interface SplitFeed {
  rest: Buffer;
  entries: Buffer[];
  /** An entry as a document of its own, inside the first tag of the feed. */
  document(entry: Buffer): string;
}

const kinds = [
  { root: /<feed\b[^>]*>/, start: '<entry>', end: '</entry>', close: '</feed>' },
  { root: /<rss\b[^>]*>/, start: '<item>', end: '</item>', close: '</rss>' },
];

/** So many bytes surely hold the first tag of a feed. */
const headSize = 4096;

/**
 * Takes a feed apart, since the same entries stand in many feeds: where each is well-formed in the place of the whole,
 * and so is the rest, the feed is.
 *
 * @returns undefined where it is none, or in a form that cannot be taken apart
 */
export function splitFeed(bytes: Buffer): SplitFeed | undefined {
  const head = bytes.toString('utf8', 0, headSize);
  const kind = kinds.find(({ root }) => root.test(head));
  const root = kind?.root.exec(head)?.[0];
  if (!kind || root === undefined) return undefined;
  const entries: Buffer[] = [];
  const rest: Buffer[] = [];
  let place = 0;
  for (;;) {
    const start = bytes.indexOf(kind.start, place);
    const end = start === -1 ? -1 : bytes.indexOf(kind.end, start);
    if (end === -1) break;
    rest.push(bytes.subarray(place, start));
    place = end + kind.end.length;
    entries.push(bytes.subarray(start, place));
  }
  rest.push(bytes.subarray(place));
  return {
    rest: Buffer.concat(rest),
    entries,
    document: (entry) => root + entry.toString() + kind.close,
  };
}
