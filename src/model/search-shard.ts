import type { Locale } from '#site.ts';

/** The parts of the search index: readers look through the issues of a language, and the entries of their own. */
export type SearchPart = `${'issue' | 'entry'}-${Locale}`;

/** A piece of the search index that is made and kept by itself: a part, or a block of its issues. */
export type SearchShard = `entry-${Locale}` | `issue-${Locale}-${number}`;

/** So many numbers have their issues in one shard: an edit has so many texts indexed again. */
const shardSize = 100;

/** In the folder of the index, the list of the folders of its shards: a JSON array. */
export const shardList = 'shards.json';

/** The shard that an edition of an issue is found in. */
export function shardOfIssue(locale: Locale, number: number): SearchShard {
  return `issue-${locale}-${Math.ceil(number / shardSize)}`;
}

/** The folder of a shard: nothing in it ever changes, so that browsers may keep it. */
export type ShardFolder = `${SearchShard}.${string}`;

/** Names the folder of a shard by a digest of all that it is made of. */
export function shardFolder(shard: SearchShard, digest: string): ShardFolder {
  return `${shard}.${digest.slice(0, 12)}`;
}

/** The shard that a folder is of. */
export function shardOfFolder(folder: ShardFolder): SearchShard {
  return folder.slice(0, folder.lastIndexOf('.')) as SearchShard;
}

/** Orders shards: those of newer issues first. */
export function newestFirst(a: SearchShard, b: SearchShard): number {
  return b.localeCompare(a, 'en', { numeric: true });
}

/** The part that a shard belongs to. */
export function partOfShard(shard: SearchShard): SearchPart {
  return shard.split('-', 2).join('-') as SearchPart;
}

/** English, whose endings of words are cut: Chinese has none, and foreign words in it are English. */
const stemmed = 'en';

/** What Pagefind takes for the language of a shard: it begins the names of texts with it, and so tells them apart. */
export function languageOfShard(shard: SearchShard): string {
  return `${stemmed}-x-${shard}`;
}

/** The shard of a text by the name that Pagefind gives it. */
export function shardOfText(id: string): SearchShard {
  return id.slice(languageOfShard('' as SearchShard).length, id.lastIndexOf('_')) as SearchShard;
}
