import { ContentError } from '#library/content-error.ts';
import { Archive } from '#model/archive.ts';
import { dayOf, readClock } from '#model/calendar.ts';
import { buildCatalog, type Catalog } from '#model/catalog.ts';
import type { Edition, Issue } from '#model/issue.ts';
import { drawingName, pictureNamed, type Picture } from '#model/picture.ts';
import { openedContent, type OpenedContent } from '#workspace/opened-content.ts';

/** What pages ask, made once of the content that was opened. */
class Library {
  readonly content: OpenedContent;
  readonly catalog: Catalog;
  #archive: Archive | undefined;

  constructor(content: OpenedContent) {
    if (content.errors.length > 0) throw new ContentError(content.errors);
    const today = dayOf(readClock(process.env));
    const { records } = content.content;
    const { catalog, problems } = buildCatalog(records, { today, unpublished: import.meta.env.DEV });
    if (problems.some((problem) => problem.severity === 'error'))
      throw new Error('the catalog cannot be joined');
    this.content = content;
    this.catalog = catalog;
  }

  get archive(): Archive {
    return (this.#archive ??= new Archive(this.catalog.issues));
  }
}

let opened: Library | undefined;

/** The library; a new one where the content was read again, as it is in development. */
function library(): Library {
  const content = openedContent.published();
  if (opened?.content !== content) opened = new Library(content);
  return opened;
}

/**
 * The catalog of the column.
 * @throws {ContentError} in development, when the content has errors
 */
export async function getCatalog(): Promise<Catalog> {
  return library().catalog;
}

/** What the issues of the catalog say together. */
export async function getArchive(): Promise<Archive> {
  return library().archive;
}

/** The pictures that the text of an edition may show, by name (NFC): files beside it, and drawings in its language. */
export async function getImages(issue: Issue, edition: Edition): Promise<Record<string, Picture>> {
  const { pictures } = library().content.content;
  const folder = edition.file.slice(0, edition.file.lastIndexOf('/'));
  const find = (name: string, file = name): [string, Picture][] => {
    const inspection = pictures.get(`${folder}/${file}`.normalize());
    return inspection && 'picture' in inspection ? [[name.normalize(), inspection.picture]] : [];
  };
  return Object.fromEntries([
    ...edition.pictures.flatMap((name) => find(name)),
    ...Object.keys(issue.drawings).flatMap((name) => find(name, drawingName(name, edition.locale))),
  ]);
}

/** The cover of an issue, where it has one. */
export async function getCover(issue: Issue, edition: Edition): Promise<Picture | undefined> {
  return issue.cover && pictureNamed(await getImages(issue, edition), issue.cover.src);
}
