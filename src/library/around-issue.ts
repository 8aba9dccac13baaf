import { gatheredKey, listedIssues } from '#library/cache-key.ts';
import { getArchive, getCatalog, getImages } from '#library/catalog.ts';
import { shareImageAddress } from '#library/share-image.ts';
import { neighboursOf } from '#model/catalog.ts';
import { editionFor, type Edition, type Issue } from '#model/issue.ts';
import { shareCard } from '#share/share-card.ts';
import type { Locale } from '#site.ts';

/** What the page of an issue shows beside the issue itself. */
export async function aroundIssue(issue: Issue, locale: Locale) {
  const edition = editionFor(issue, locale);
  const images = await getImages(issue, edition);
  return {
    images,
    share: shareCard({ issue, edition, pictures: images }, shareImageAddress(issue, edition), locale),
    neighbours: neighboursOf(await getCatalog(), issue),
    related: (await getArchive()).related(issue),
  };
}

/** The key of the page of an issue: of other issues, what lists show. */
export function issueKey(issue: Issue, locale: Locale): Promise<string> {
  return gatheredKey(async () => {
    const { images, share, neighbours, related } = await aroundIssue(issue, locale);
    const beside = listedIssues(Object.values(neighbours));
    const alike = related.map((each) => [listedIssues([each.issue]), { ...each, issue: undefined }]);
    return [issue, images, share, Object.keys(neighbours), beside, alike];
  });
}

/** An original and its translation. */
export interface BothEditions {
  original: Edition;
  translation: Edition;
}

/** What the page with both texts of an issue shows beside them. */
export async function aroundBoth(issue: Issue, { original, translation }: BothEditions, locale: Locale) {
  const images = {
    original: await getImages(issue, original),
    translation: await getImages(issue, translation),
  };
  const edition = editionFor(issue, locale);
  return {
    images,
    share: shareCard(
      { issue, edition, pictures: images.original },
      shareImageAddress(issue, edition),
      locale,
    ),
  };
}
