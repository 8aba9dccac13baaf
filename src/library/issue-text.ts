import { describe } from '#library/digest.ts';
import { Lazy } from '#library/lazy.ts';
import type { Library } from '#library/library.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import { statedOf, withoutTexts } from '#domain/listed.ts';
import { stillFile } from '#domain/picture.ts';
import { placeOf, type SeriesPlace } from '#domain/series.ts';
import type { IssueText } from '#exports/plain-issue.ts';

/** Where an issue stands in its series. */
function placeIn({ catalog }: Library, issue: Issue): SeriesPlace | undefined {
  const part = catalog.seriesPartOf(issue);
  return part && placeOf(part);
}

/**
 * @param place where the issue stands in its series
 * @param shown all else that is shown of the issue beside its text and its pictures
 */
function textOf(
  library: Library,
  issue: Issue,
  edition: Edition,
  place: SeriesPlace | undefined,
  shown: unknown,
): Lazy<IssueText> {
  const body = library.text(edition);
  const images = library.images(issue, edition);
  const { digest, texts } = describe([shown, place, edition.locale, images, body]);
  const read = async (): Promise<IssueText> => {
    const stills = Object.entries(images).map(([name, picture]) => [name, stillFile(picture)]);
    return { issue, edition, body: await body.read(), pictures: Object.fromEntries(stills), place };
  };
  return new Lazy(digest, read, texts);
}

/** An issue in one language with its parsed text and its pictures, for outputs that are not pages. */
export function issueText(library: Library, issue: Issue, edition: Edition): Lazy<IssueText> {
  return textOf(library, issue, edition, placeIn(library, issue), withoutTexts(issue));
}

/** The same without the words of the other language, whose change does not make it anew. */
export function ownText(library: Library, issue: Issue, edition: Edition): Lazy<IssueText> {
  const { locale } = edition;
  const own = { ...issue, editions: { [locale]: edition } };
  const place = placeIn(library, issue);
  // Nor does the next part of its series.
  const placed = place && { ...place, count: undefined };
  return textOf(library, own, edition, placed, [statedOf(issue), withoutTexts(issue).editions[locale]]);
}
