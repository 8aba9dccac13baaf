import path from 'node:path';
import type { KnownColumn } from '#importing/known-column.ts';
import type { OpenPost } from '#importing/open-post.ts';

/** The date of an issue made from a post, which fits its number; what is concluded is entered in the ledger. */
export function dateOfPost(post: OpenPost, number: number, column: KnownColumn): string {
  const { ledger } = post;
  const inName = /(?<!\d)(20\d{2}-\d{2}-\d{2})(?!\d)/.exec(path.basename(post.file))?.[1];
  const stated = post.head.date ?? inName;
  if (post.head.date === undefined)
    ledger.guess(
      inName === undefined
        ? 'The post has no date.'
        : `The date was taken from the name of the file: ${inName}.`,
    );
  const day = column.nearestDay(number, stated ?? column.today);
  if (day !== stated) {
    ledger.guess(
      stated === undefined
        ? `${day} stands in for the date.`
        : `No. ${number} cannot have the date ${stated} between its neighbours; ${day} is the nearest.`,
    );
    ledger.ask(`Set the date of No. ${number}.`);
  }
  return day;
}
