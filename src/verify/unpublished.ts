import path from 'node:path';
import { minuteAt } from '#domain/appearance.ts';
import type { Catalog } from '#domain/catalog.ts';
import { originalOf, type Edition, type Issue } from '#domain/issue.ts';
import { issuePath, markdownPath } from '#domain/route.ts';
import { absoluteAddress, hrefOf } from '#schema/site-address.ts';
import { displayWidth } from '#schema/words.ts';
import { locales, tagAuthority } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Words by which a file would give away what is not published yet, with what that is. */
export type Secrets = ReadonlyMap<string, Phrase>;

/** Shorter words, such as names, may stand anywhere by chance. Half-width columns. */
const shortest = 20;

/** The longest part of a text that HTML, XML and JSON write as it is. */
function plainPart(text: string): string {
  return text.split(/[<>&"'\\\n]/).reduce((longest, part) => (part.length > longest.length ? part : longest));
}

function folderOf(issue: Issue): string {
  return path.basename(path.dirname(originalOf(issue).file));
}

function textsOf(editions: readonly Edition[]): string[] {
  return editions.flatMap(({ title, description }) => [title, description]);
}

/** The addresses of an issue as files write them, and its id in feeds; the same path on other sites is no secret. */
function addressesOf({ number }: Issue, site: URL): string[] {
  const paths = locales.flatMap((locale) => [issuePath(locale, number), markdownPath(locale, number)]);
  return [
    ...paths.flatMap((address) => [
      ...['"', '('].map((before) => before + hrefOf(address, site)),
      absoluteAddress(address, site),
    ]),
    `tag:${tagAuthority}:issue/${number}/`,
  ];
}

/** Drafts and scheduled issues by their numbers, with what they are. */
export function unpublishedIssues({ issues }: Catalog): Map<number, Phrase> {
  const unpublished = issues.filter(({ state }) => state !== 'published');
  return new Map(
    unpublished.map(({ number, state }) => [
      number,
      say(state === 'draft' ? 'site-secret.draft' : 'site-secret.scheduled', { number }),
    ]),
  );
}

/**
 * Gathers what no file of the site may have: addresses, folders, titles and descriptions of drafts and scheduled
 * issues, titles and descriptions of scheduled translations. What published titles, descriptions and names have in
 * common with them is no secret.
 *
 * @param catalog with all issues
 * @param site where it is published
 */
export function secretsOf(catalog: Catalog, site: URL): Secrets {
  const unpublished = unpublishedIssues(catalog);
  const secrets: [string, Phrase][] = [];
  const shown = [...catalog.companies.values(), ...catalog.investors.values()].flatMap(({ name }) =>
    Object.values(name),
  );
  for (const issue of catalog.issues) {
    const editions = Object.values(issue.editions);
    const what = unpublished.get(issue.number);
    const later = editions.filter((edition) => what !== undefined || minuteAt(edition) > catalog.now);
    shown.push(...textsOf(editions.filter((edition) => !later.includes(edition))));
    const told = what ?? say('site-secret.translation', { number: issue.number });
    const words = [...textsOf(later).map(plainPart), ...(what === undefined ? [] : [folderOf(issue)])];
    for (const word of words) if (displayWidth(word.trim()) >= shortest) secrets.push([word.trim(), told]);
    if (what !== undefined) for (const address of addressesOf(issue, site)) secrets.push([address, what]);
  }
  const published = shown.join('\n');
  return new Map(secrets.filter(([word]) => !published.includes(word)));
}
