import type { Body } from '#markdown/body.ts';
import { noticeBody } from '#markdown/notice-body.ts';
import { parallelRows } from '#alignment/parallel-rows.ts';
import type { ParallelRow } from '#alignment/parallel-row.ts';
import { digestOf, digestRecord, type Digest } from '#library/digest.ts';
import type { Face } from '#fonts/face.ts';
import { Lazy } from '#library/lazy.ts';
import type { Catalog } from '#domain/catalog.ts';
import { originalOf, type Edition, type Issue, type WrittenText } from '#domain/issue.ts';
import { drawnIn, listedIn, statedOf, withoutTexts } from '#domain/listed.ts';
import { drawingName, pictureNamed, type Picture } from '#domain/picture.ts';
import type { Preview } from '#domain/preview.ts';
import { shareImagePath } from '#domain/route.ts';
import type { ShareWords } from '#share/draw.ts';
import { coverWords, nameplateWords } from '#share/share-words.ts';
import { hasPart, locales } from '#config.ts';
import type { Content } from '#content/read-content.ts';
import { Recent } from '#state/recent.ts';

/** What pages are made of, as data that threads can be given; they join its records again. */
export type LibraryContent = Pick<Content, 'records' | 'pages' | 'pictures'>;

/** What a library takes from the disk when a page asks for it. */
export interface Caches {
  /** The parsed text of a digest. */
  body(digest: string): Body;
  /** Names a share image by all that it is made from. */
  shareDigest(words: ShareWords): string;
  /** Makes a value of a digest, or takes it from where it is kept. */
  keep<T>(digest: string, make: () => Promise<T>): Promise<T>;
  /** Makes the file of a face, or takes it from where it is kept. */
  face(face: Face): Promise<Buffer>;
  /** Draws a share image, or takes it from where it is kept. */
  shareImage(words: ShareWords): Promise<Buffer>;
}

/** A prose page in one language. */
export interface ProsePage {
  text: WrittenText;
  /** The pictures beside the text, by name (NFC). */
  images: Record<string, Picture>;
}

/** So many texts are kept in memory: what several pages of an issue need. */
const bodiesAtOnce = 16;

/** Everything that pages of the column may be given: a catalog with its texts and pictures. */
export class Library {
  readonly catalog: Catalog;
  /** The origin of the site. */
  readonly site: URL;
  /** Where readers write to the editor; undefined where there is no such address. */
  readonly editor: string | undefined;
  /** The preview that its pages belong to; undefined where they are published. */
  readonly preview: Preview | undefined;
  /** The digests of all that pages show of what is kept. */
  readonly keptDigests = new Set<string>();
  /** The names of the faces that pages ask for. */
  readonly faceNames = new Set<string>();
  readonly #content: LibraryContent;
  readonly #caches: Caches;
  readonly #bodies = new Recent<Body>(bodiesAtOnce);
  readonly #rows = new Recent<ParallelRow[]>(bodiesAtOnce);

  /**
   * @param catalog what is shown of the content
   * @param content without errors
   * @param editor where readers write to the editor
   * @param preview the preview that its pages belong to, where they are not published
   */
  constructor(
    catalog: Catalog,
    content: LibraryContent,
    site: URL,
    caches: Caches,
    editor?: string,
    preview?: Preview,
  ) {
    this.catalog = catalog.shown;
    digestCatalog(this.catalog);
    this.site = site;
    this.editor = editor;
    this.preview = preview;
    this.#content = content;
    this.#caches = caches;
  }

  #body({ digest, notice }: WrittenText): Body {
    if (notice !== undefined) return noticeBody(notice);
    return this.#bodies.take(digest, () => this.#caches.body(digest));
  }

  /** The parsed text of an edition or a prose page, or what stands in its place. */
  text(written: WrittenText): Lazy<Body> {
    const { digest, file, notice } = written;
    const name = notice === undefined ? digest : digestOf(notice);
    return new Lazy(name, () => this.#body(written), [file]);
  }

  /** What takes a while to be made of a text, and stands on several pages: kept from run to run. */
  kept<T>({ digest, texts }: Digest, make: () => Promise<T>): Lazy<T> {
    this.keptDigests.add(digest);
    return new Lazy(digest, () => this.#caches.keep(digest, make), texts);
  }

  /** The texts of an original and of its translation, side by side. */
  sideBySide(original: Edition, translation: Edition): Lazy<ParallelRow[]> {
    const key = `${this.text(original).digest} ${this.text(translation).digest}`;
    const tree = (edition: Edition) => this.#body(edition).tree;
    const align = (): ParallelRow[] =>
      parallelRows(
        { locale: original.locale, tree: tree(original) },
        { locale: translation.locale, tree: tree(translation) },
      );
    return new Lazy(key, () => this.#rows.take(key, align), [original.file, translation.file]);
  }

  #pictures(folder: string, names: readonly [name: string, file: string][]): Record<string, Picture> {
    const { pictures } = this.#content;
    return Object.fromEntries(
      names.flatMap(([name, file]): [string, Picture][] => {
        const inspection = pictures.get(`${folder}/${file}`.normalize());
        return inspection && 'picture' in inspection ? [[name.normalize(), inspection.picture]] : [];
      }),
    );
  }

  /** The pictures that the text of an edition may show, by name (NFC): files beside it, and drawings in its language. */
  images(issue: Issue, edition: Edition): Record<string, Picture> {
    return this.#pictures(folderOf(edition), [
      ...edition.pictures.map((name): [string, string] => [name, name]),
      ...Object.keys(issue.drawings).map((name): [string, string] => [
        name,
        drawingName(name, edition.locale),
      ]),
    ]);
  }

  /** The cover of an issue, where it has one, and what it shows. */
  cover(issue: Issue): { picture: Picture; alt: string } | undefined {
    const { cover } = issue;
    const picture = cover && pictureNamed(this.images(issue, originalOf(issue)), cover.src);
    return cover && picture && { picture, alt: cover.alt };
  }

  /** A share image: a PNG. */
  shareImage(words: ShareWords): Lazy<Buffer> {
    return new Lazy(this.#caches.shareDigest(words), () => this.#caches.shareImage(words));
  }

  /** The file of a face: a WOFF2 font. */
  face(name: string, face: Lazy<Face>): Lazy<Buffer> {
    this.faceNames.add(name);
    return new Lazy(face.digest, async () => this.#caches.face(await face.read()), face.texts);
  }

  /** What the share images of all pages say; nothing where the site draws none. */
  get shareWords(): ShareWords[] {
    if (!hasPart('shareImages')) return [];
    const covers = this.catalog.issues.flatMap((issue) =>
      Object.values(issue.editions).map((edition) => coverWords(issue, edition)),
    );
    return [...covers, ...locales.map(nameplateWords)];
  }

  /** Where crawlers fetch the share image of an edition: another address when the image changes, for one file; undefined where the site draws none. */
  shareImageAddress(issue: Issue, edition: Edition): string | undefined {
    if (!hasPart('shareImages')) return undefined;
    const digest = this.#caches.shareDigest(coverWords(issue, edition));
    return `${shareImagePath(edition.locale, issue.number)}?v=${digest.slice(0, 8)}`;
  }

  /** The names of the prose pages. */
  get proseNames(): string[] {
    return this.#content.pages.map(({ name }) => name);
  }

  /** The digests of all texts, by their files. */
  get textDigests(): Map<string, string> {
    const { records, pages } = this.#content;
    const written = [...records.originals, ...records.translations, ...pages.flatMap(({ texts }) => texts)];
    return new Map(written.map(({ file, digest }) => [file, digest]));
  }

  /** Names everything that is published, the texts aside. */
  get factsDigest(): string {
    const { records, pages, pictures } = this.#content;
    const withoutDigest = <T extends { digest: string }>(each: T): T => ({ ...each, digest: '' });
    const { originals, translations, ...lists } = records;
    const prose = pages.map((page) => ({ ...page, texts: page.texts.map(withoutDigest) }));
    const facts = [
      originals.map(withoutDigest),
      translations.map(withoutDigest),
      lists,
      prose,
      [...pictures],
    ];
    // Of the same files another part is published at another time of the day.
    const { today, issues } = this.catalog;
    const out = issues.map(({ number, editions }) => [number, ...Object.keys(editions)]);
    return digestOf(JSON.stringify([this.site, this.editor ?? '', this.preview ?? '', today, out, facts]));
  }

  /** Names everything that pages may ask for: a page that may ask for anything is made again when it changes. */
  get everything(): Lazy<undefined> {
    const texts = this.textDigests;
    const digest = digestOf([this.factsDigest, [...texts]]);
    return new Lazy(digest, () => undefined, [...texts.keys()]);
  }

  /** The prose page of a name in each language that it has been written in. */
  prose(name: string): ProsePage[] {
    const texts = this.#content.pages.find((page) => page.name === name)?.texts ?? [];
    return locales.flatMap((locale) =>
      texts
        .filter((text) => text.locale === locale)
        .map((text) => ({
          text,
          images: this.#pictures(
            folderOf(text),
            text.pictures.map((each) => [each, each]),
          ),
        })),
    );
  }
}

/** Digests the records that pages are given. */
function digestCatalog({ issues, companies, investors, authors, tags, series }: Catalog): void {
  const records = [...companies, ...investors, ...authors].map(([, record]) => record);
  const lists = [...tags.map(({ tag }) => tag), ...series.map((each) => each.series)];
  for (const record of [...records, ...lists]) digestRecord(record);
  for (const issue of issues)
    for (const shown of [
      issue,
      withoutTexts(issue),
      statedOf(issue),
      ...locales.flatMap((locale) => [listedIn(issue, locale), drawnIn(issue, locale)]),
    ])
      digestRecord(shown);
}

function folderOf({ file }: WrittenText): string {
  return file.slice(0, file.lastIndexOf('/'));
}
