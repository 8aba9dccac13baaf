import type { Survey } from '#importing/open-post.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Posts that tell the same issue: the most complete one, and the others. */
export interface PostGroup {
  best: Survey;
  others: Survey[];
  /** The same issue in other languages. */
  translations?: PostGroup[];
  /** The number that any of them states. */
  number: number | undefined;
}

function keyOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** Everything by which a post without a number can be known as a variant of another. */
function keysOf({ title, company, locale }: Survey): string[] {
  const keys = [title && `${locale} title ${keyOf(title)}`, company && `${locale} company ${keyOf(company)}`];
  return keys.filter((key): key is string => key !== undefined && !key.endsWith(' '));
}

/** The longest text, then the first by path. */
function byCompleteness(a: Survey, b: Survey): number {
  return b.length - a.length || (a.file < b.file ? -1 : 1);
}

function groupOf(posts: readonly Survey[]): PostGroup {
  const [best, ...others] = [...posts].sort(byCompleteness) as [Survey, ...Survey[]];
  return { best, others, number: best.number ?? posts.find(({ number }) => number !== undefined)?.number };
}

/** A title that hundreds of posts have tells nothing: so many are compared. */
const mostCompared = 20;

/** As many of the shorter text's pieces must be in the longer one. */
const leastShared = 0.5;

/** Whether one text is a copy of the other, or of a part of it. */
function isNearCopy(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const piece of short) if (long.has(piece)) shared += 1;
  return short.size > 0 && shared >= short.size * leastShared;
}

/** The pieces of a text of so many characters each, white space and signs aside. */
const pieceLength = 8;

function piecesOf(text: string): Set<string> {
  const words = keyOf(text.slice(0, 200_000));
  const pieces = new Set<string>();
  for (let at = 0; at + pieceLength <= words.length; at += 1) pieces.add(words.slice(at, at + pieceLength));
  return pieces;
}

/**
 * Groups posts of one language that are variants of one issue: those with the same number; those without one that share title or company with
 * another, and most of their text.
 *
 * @param textOf reads the text of a post
 */
export function groupVariants(posts: readonly Survey[], textOf: (post: Survey) => string): PostGroup[] {
  const pieces = new Map<Survey, Set<string>>();
  const take = (post: Survey): Set<string> => {
    const known = pieces.get(post) ?? piecesOf(textOf(post));
    pieces.set(post, known);
    return known;
  };
  const groups: Survey[][] = [];
  const byNumber = new Map<string, Survey[]>();
  const byKey = new Map<string, Survey[][]>();
  const join = (post: Survey, group: Survey[] | undefined): Survey[] => {
    const own = group ?? [];
    if (group === undefined) groups.push(own);
    own.push(post);
    for (const key of keysOf(post)) {
      const groupsOfKey = byKey.get(key) ?? [];
      if (!groupsOfKey.includes(own)) groupsOfKey.push(own);
      byKey.set(key, groupsOfKey);
    }
    return own;
  };
  for (const post of posts) {
    if (post.number === undefined) continue;
    const key = `${post.number} ${post.locale}`;
    byNumber.set(key, join(post, byNumber.get(key)));
  }
  for (const post of posts)
    if (post.number === undefined)
      join(
        post,
        keysOf(post)
          .flatMap((key) => (byKey.get(key) ?? []).slice(0, mostCompared))
          .find((group) => isNearCopy(take(group[0] as Survey), take(post))),
      );
  return groups.map(groupOf);
}

/** Says why a variant is not the one that is imported, and what it has that the other lacks. */
export function describeVariant(best: Survey, other: Survey): Phrase {
  const more = [
    ...(other.pictures > best.pictures
      ? [say('import.more-pictures', { count: other.pictures - best.pictures })]
      : []),
    ...(other.links > best.links ? [say('import.more-links', { count: other.links - best.links })] : []),
  ];
  return say('import.variant-of', { best: best.file, length: best.length, own: other.length, more });
}

/** What is imported first: issues that state their number, in order; then by day. */
export function inOrder(a: PostGroup, b: PostGroup): number {
  const [one, other] = [a.number ?? Infinity, b.number ?? Infinity];
  if (one !== other) return one - other;
  // The latest first, since each takes the number below the next.
  const [day, another] = [a.best.date ?? '', b.best.date ?? ''];
  if (day !== another) return day < another ? 1 : -1;
  return a.best.file < b.best.file ? -1 : 1;
}

/** Where numbers are given from one on, they follow the days. */
export function inGivenOrder(a: PostGroup, b: PostGroup): number {
  if (a.number !== undefined || b.number !== undefined) return inOrder(a, b);
  const [day, another] = [a.best.date ?? '', b.best.date ?? ''];
  if (day !== another) return day < another ? -1 : 1;
  return a.best.file < b.best.file ? -1 : 1;
}
