import { listFaceAddress } from '#routes/faces.ts';
import { issueText } from '#library/issue-text.ts';
import type { Library } from '#library/library.ts';
import { route } from '#routes/route.ts';
import {
  editionFor,
  languagesOf,
  originalBeside,
  translationBeside,
  type Edition,
  type Issue,
} from '#domain/issue.ts';
import { drawnIn, listedIn, withoutTexts } from '#domain/listed.ts';
import {
  issuePath,
  issuesPath,
  markdownPath,
  parallelPath,
  qrCodePath,
  shareImagePath,
} from '#domain/route.ts';
import { placeOf } from '#domain/series.ts';
import { paginate } from '#domain/pagination.ts';
import { shareCard } from '#share/share-card.ts';
import { coverWords } from '#share/share-words.ts';
import { issuesPerPage, locales, type Locale } from '#config.ts';

/** What a page that shows one text of an issue is given of it. */
function textOf(library: Library, issue: Issue, edition: Edition) {
  return {
    edition: withoutTexts(issue).editions[edition.locale] as Edition,
    images: library.images(issue, edition),
    body: library.text(edition),
  };
}

/** The picture with which other sites show a link to an issue. */
function cardOf(library: Library, issue: Issue, edition: Edition, locale: Locale) {
  const pictures = library.images(issue, edition);
  return shareCard({ issue, edition, pictures }, library.shareImageAddress(issue, edition), locale);
}

/** The pages of issues, in some languages each: who looks at one of them need not wait for what the others show. */
function eachIn<Shown>(
  issues: readonly Issue[],
  languages: (issue: Issue) => readonly Locale[],
  pathOf: (locale: Locale, number: number) => string,
  show: (issue: Issue, locale: Locale) => Shown,
) {
  return issues.flatMap((issue) =>
    languages(issue).map((locale) => ({
      path: pathOf(locale, issue.number),
      show: () => show(issue, locale),
    })),
  );
}

/** The list of all issues. */
export const issueLists = route('[...locale]/issues/[...page].astro', 'issues', ({ catalog }) =>
  locales.flatMap((locale) =>
    paginate(catalog.issues, issuesPerPage).map((page) => ({
      path: issuesPath(locale, page.number),
      show: () => ({
        locale,
        page: { ...page, items: page.items.map((issue) => drawnIn(issue, locale)) },
        hasSeries: catalog.series.length > 0,
        face: listFaceAddress(locale, 'issues', page),
      }),
    })),
  ),
);

/** The page of an issue in each language; the original stands in for a missing translation. */
export const issuePages = route('[...locale]/issues/[number].astro', 'issue', (library) =>
  eachIn(
    library.catalog.issues,
    () => locales,
    issuePath,
    (issue, locale) => {
      const edition = editionFor(issue, locale);
      const { previous, next } = library.catalog.neighboursOf(issue);
      const part = library.catalog.seriesPartOf(issue);
      const related = library.catalog.related(issue);
      return {
        locale,
        issue: withoutTexts(issue),
        drawing: drawnIn(issue, locale).drawing,
        ...textOf(library, issue, edition),
        share: cardOf(library, issue, edition, locale),
        editor: library.editor,
        previous: previous && listedIn(previous, locale),
        next: next && listedIn(next, locale),
        part: part && {
          ...placeOf(part),
          previous: part.previous && listedIn(part.previous, locale),
          next: part.next && listedIn(part.next, locale),
        },
        related: related.map((each) => ({ ...each, issue: listedIn(each.issue, locale) })),
      };
    },
  ),
);

/** The original of an issue and a translation, side by side. */
export const parallelPages = route('[...locale]/issues/[number]/parallel.astro', 'parallel', (library) =>
  eachIn(
    library.catalog.issues,
    (issue) => locales.filter((locale) => translationBeside(issue, locale)),
    parallelPath,
    (issue, locale) => {
      const original = originalBeside(issue, locale);
      const translation = translationBeside(issue, locale) as Edition;
      const part = library.catalog.seriesPartOf(issue);
      return {
        locale,
        place: part && placeOf(part),
        issue: withoutTexts(issue),
        original: textOf(library, issue, original),
        translation: textOf(library, issue, translation),
        rows: library.sideBySide(original, translation),
        editor: library.editor,
        share: cardOf(library, issue, editionFor(issue, locale), locale),
      };
    },
  ),
);

/** The text of an issue as Markdown. */
export const markdownFiles = route('[...locale]/issues/[number].md.ts', 'markdown', (library) =>
  eachIn(library.catalog.issues, languagesOf, markdownPath, (issue, locale) => ({
    text: issueText(library, issue, issue.editions[locale] as Edition),
  })),
);

/** The share image of an issue. */
export const shareImages = route('[...locale]/issues/[number]/share.png.ts', 'shareImage', (library) =>
  eachIn(library.catalog.issues, languagesOf, shareImagePath, (issue, locale) => ({
    image: library.shareImage(coverWords(issue, issue.editions[locale] as Edition)),
  })),
);

/** The code by which a phone opens an issue. */
export const qrCodes = route('[...locale]/issues/[number]/qr.svg.ts', 'qrCode', ({ catalog }) =>
  eachIn(catalog.issues, languagesOf, qrCodePath, (issue, locale) => ({
    address: issuePath(locale, issue.number),
  })),
);
