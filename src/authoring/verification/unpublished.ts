import { basename } from 'node:path';
import type { Catalog } from '#model/catalog.ts';
import { originalOf, type Edition, type Issue } from '#model/issue.ts';
import { issuePath, markdownPath } from '#model/route.ts';
import type { Day } from '#schema/partial-date.ts';
import { displayWidth } from '#schema/words.ts';
import { locales } from '#site.ts';

/** Words by which a file would give away what is not published yet, and what that is. */
export type Secrets = ReadonlyMap<string, string>;

/** Shorter words may stand anywhere by chance. Half-width columns. */
const shortest = 12;

/** The longest part of a text that HTML, XML and JSON write as it is. */
function plainPart(text: string): string {
  return text.split(/[<>&"'\\\n]/).reduce((longest, part) => (part.length > longest.length ? part : longest));
}

function isOut({ date }: Edition, today: Day): boolean {
  return date <= today;
}

/** The words of editions, with what they belong to. */
function words(editions: readonly Edition[], what: string): [string, string][] {
  return editions
    .flatMap(({ title, description }) => [title, description])
    .map((text): [string, string] => [plainPart(text).trim(), what])
    .filter(([word]) => displayWidth(word) >= shortest);
}

function addresses({ number }: Issue, what: string): [string, string][] {
  return [
    ...locales.flatMap((locale) => [issuePath(locale, number), markdownPath(locale, number)]),
    `:issue/${number}/`,
  ].map((address) => [address, what]);
}

/**
 * Gathers what no file of the site may have: addresses, folders, titles and descriptions of drafts and scheduled issues, and
 * titles and descriptions of scheduled translations. What published texts have in common with them is no secret.
 *
 * @param catalog with all issues
 */
export function secretsOf({ issues }: Catalog, today: Day): Secrets {
  const found: [string, string][] = [];
  const shown: string[] = [];
  for (const issue of issues) {
    const editions = Object.values(issue.editions);
    const what = `No. ${issue.number}, which is ${issue.state === 'draft' ? 'a draft' : 'scheduled'}`;
    if (issue.state === 'published') {
      const later = editions.filter((edition) => !isOut(edition, today));
      found.push(...words(later, `the translation of No. ${issue.number}, which is scheduled`));
      shown.push(
        ...editions
          .filter((edition) => isOut(edition, today))
          .flatMap(({ title, description }) => [title, description]),
        basename(originalOf(issue).file.replace(/\/[^/]*$/, '')),
      );
      continue;
    }
    const folder = basename(originalOf(issue).file.replace(/\/[^/]*$/, ''));
    found.push(...addresses(issue, what), ...words(editions, what));
    if (folder.length >= shortest) found.push([folder, what]);
  }
  const published = shown.join('\n');
  return new Map(found.filter(([word]) => !published.includes(word)));
}
