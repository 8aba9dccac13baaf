import type { Survey } from '#importing/open-post.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Posts that tell the same issue: the most complete one, and the others. */
export interface PostGroup {
  best: Survey;
  others: Survey[];
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
function keysOf({ title, company }: Survey): string[] {
  const keys = [title && `title ${keyOf(title)}`, company && `company ${keyOf(company)}`];
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

/**
 * Groups posts that are variants of one issue: those with the same number; those without one that share title or company with
 * another.
 */
export function groupVariants(posts: readonly Survey[]): PostGroup[] {
  const groups: Survey[][] = [];
  const byNumber = new Map<number, Survey[]>();
  const byKey = new Map<string, Survey[]>();
  const join = (post: Survey, group: Survey[] | undefined): Survey[] => {
    const own = group ?? [];
    if (group === undefined) groups.push(own);
    own.push(post);
    for (const key of keysOf(post)) if (!byKey.has(key)) byKey.set(key, own);
    return own;
  };
  for (const post of posts)
    if (post.number !== undefined) byNumber.set(post.number, join(post, byNumber.get(post.number)));
  for (const post of posts)
    if (post.number === undefined)
      join(
        post,
        keysOf(post)
          .map((key) => byKey.get(key))
          .find(Boolean),
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
