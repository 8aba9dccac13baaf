import type { Survey } from '#importing/open-post.ts';
import type { PostGroup } from '#importing/variants.ts';

/** Says why a variant is not the one to import, and what it has more of all the same. */
export function describeVariant(best: Survey, other: Survey): string {
  const more = [
    ...(other.pictures > best.pictures ? [`${other.pictures - best.pictures} pictures`] : []),
    ...(other.links > best.links ? [`${other.links - best.links} addresses`] : []),
  ];
  const lacks = more.length === 0 ? '' : `; this one has ${more.join(' and ')} more`;
  return `${best.file} is the same issue and more complete (${best.length} characters against ${other.length})${lacks}`;
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
