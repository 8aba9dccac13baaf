import type { PostGroup } from '#importing/variants.ts';
import { locales } from '#config.ts';

function keysOf({ best, others, number }: PostGroup): string[] {
  const keys = [best, ...others].flatMap(({ pairKeys }) => pairKeys);
  return number === undefined ? keys : [...keys, `number ${number}`];
}

/** Originals are in the first language of the column, or else the earlier post. */
function byPrecedence({ best: one }: PostGroup, { best: other }: PostGroup): number {
  const order = locales.indexOf(one.locale) - locales.indexOf(other.locale);
  return order || ((one.date ?? '9') < (other.date ?? '9') ? -1 : 1);
}

/** Joins posts that tell one issue in several languages: an original with its translations. */
export function pairGroups(groups: readonly PostGroup[]): PostGroup[] {
  const byKey = new Map<string, PostGroup[]>();
  const originals: PostGroup[] = [];
  for (const group of [...groups].sort(byPrecedence)) {
    const keys = keysOf(group);
    const isFree = ({ best, translations = [] }: PostGroup): boolean =>
      [best, ...translations.map((each) => each.best)].every(({ locale }) => locale !== group.best.locale);
    const hasOwnNumber = ({ number }: PostGroup): boolean =>
      number !== undefined && group.number !== undefined && number !== group.number;
    const original = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find((each) => isFree(each) && !hasOwnNumber(each));
    if (original) original.translations = [...(original.translations ?? []), group];
    else originals.push(group);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), original ?? group]);
  }
  return originals;
}
