import {
  commonFace,
  displayFace,
  faceAddress,
  issueFace,
  issueFaceName,
  listFace,
  type Face,
} from '#fonts/face.ts';
import { faceLocales } from '#i18n/heading-words.ts';
import { describe } from '#library/digest.ts';
import { Lazy } from '#library/lazy.ts';
import type { Library } from '#library/library.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import { paginate, type ListPage } from '#domain/pagination.ts';
import { pathOf } from '#domain/route-table.ts';
import { route } from '#routes/route.ts';
import { hasWebFonts, issuesPerPage, type Locale } from '#config.ts';

/** The face of a page of a list: of its titles in a language. */
function faceOf(list: string, page: number, locale: Locale, issues: readonly Issue[]): Face {
  return listFace(
    list,
    page,
    locale,
    issues.flatMap(({ editions }) => editions[locale]?.title ?? []),
  );
}

/** The faces of all pages of a list. */
function facesOf(list: string, issues: readonly Issue[]): Face[] {
  return faceLocales.flatMap((locale) =>
    paginate(issues, issuesPerPage).map(({ items, number }) => faceOf(list, number, locale, items)),
  );
}

/**
 * The address of the face in which a page of a list is set; undefined in a language without one.
 *
 * @param list `issues`, or `tag-` or `series-` and an id
 */
export function listFaceAddress(
  locale: Locale,
  list: string,
  { items, number }: Pick<ListPage<Issue>, 'items' | 'number'>,
): string | undefined {
  return faceLocales.includes(locale) && hasWebFonts
    ? faceAddress(faceOf(list, number, locale, items))
    : undefined;
}

/** The face of the newest issues, whose titles several pages show. */
export function newestFaceAddress(locale: Locale, issues: readonly Issue[]): string | undefined {
  return listFaceAddress(locale, 'issues', { items: issues.slice(0, issuesPerPage), number: 1 });
}

/** The face of an issue, for which its text is read. */
function faceOfText(library: Library, { number }: Issue, edition: Edition): Lazy<Face> {
  const body = library.text(edition);
  const { digest, texts } = describe([edition.title, body]);
  const read = async (): Promise<Face> =>
    issueFace(number, edition.locale, edition.title, (await body.read()).headings);
  return new Lazy(digest, read, texts);
}

/** The files of the Song face, each with the characters of some headings. */
export const faceFiles = route('faces/[face].woff2.ts', 'face', (library) => {
  if (!hasWebFonts) return [];
  const { issues, tags, series } = library.catalog;
  const lists = [
    commonFace,
    ...(displayFace ? [displayFace] : []),
    ...facesOf('issues', issues),
    ...tags.flatMap(({ tag, issues: some }) => facesOf(`tag-${tag.id}`, some)),
    ...series.flatMap((each) => facesOf(`series-${each.series.id}`, each.parts)),
  ].map((face) => ({
    name: face.name,
    face: () => new Lazy(describe(face).digest, () => face),
  }));
  const texts = issues.flatMap((issue) =>
    faceLocales.flatMap((locale) => {
      const edition = issue.editions[locale];
      return edition
        ? [{ name: issueFaceName(issue.number, locale), face: () => faceOfText(library, issue, edition) }]
        : [];
    }),
  );
  return [...lists, ...texts].map(({ name, face }) => ({
    path: pathOf('face', { face: name }),
    show: () => ({ file: library.face(name, face()) }),
  }));
});
