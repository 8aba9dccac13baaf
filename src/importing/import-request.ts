import type { Locale } from '#config.ts';
import type { NameMap } from '#importing/posted-names.ts';
import type { Fetching } from '#importing/remote/fetched-pictures.ts';
import type { Reviewed } from '#importing/review.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** What an import is asked for. */
export interface ImportRequest {
  /** Files and folders of posts. */
  paths: readonly string[];
  /** Whether nothing is written. */
  dryRun: boolean;
  /** Whether an issue and a company that are there are replaced. */
  force: boolean;
  /** The number for the first post that states none; also imports posts that are no issues of the column. */
  number: number | undefined;
  /** The language of the posts; undefined to tell it by their letters. */
  locale: Locale | undefined;
  /** Told of each post that has become an issue, with its text and the files that it became. */
  onImported?: ((file: string, reviewed: Reviewed) => void) | undefined;
  /** What names of tags in posts become. */
  map?: NameMap | undefined;
  /** The pattern of the addresses that the posts had. */
  permalink?: string | undefined;
  /** How pictures of other sites are fetched; undefined where nothing is fetched. */
  fetching?: Fetching | undefined;
  /** The language of comments in the drafts. */
  language: WordingLanguage;
}

/** Told after each post or picture: how many are done, of how many, in which of the passes. */
export type Progress = (pass: 'reading' | 'importing' | 'fetching', done: number, all: number) => void;
