import { matchPath } from '#domain/route-table.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** The address of the desk, or of an issue on it; without a language that of messages. */
export function deskPath(language: WordingLanguage | undefined, number?: number): string {
  const issue = number === undefined ? '' : `issues/${number}/`;
  return `/desk/${language === undefined ? '' : `${language}/`}${issue}`;
}

/** The address at which the desk shows how what a page is about stands. */
export function deskPathOf(address: string): string {
  const number = matchPath(address)?.params.number;
  return deskPath(undefined, number === undefined ? undefined : Number(number));
}
