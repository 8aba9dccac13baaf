import type { pictureKinds } from '#schema/dataset.ts';
import type { Locale } from '#config.ts';

/** How a picture is best kept. */
export type PictureKind = (typeof pictureKinds)[number];

/** A picture that can be shown, as it stands when its orientation is applied. */
export interface Picture {
  /** Names its bytes and the code that makes files of them: hexadecimal. */
  digest: string;
  kind: PictureKind;
  /** In pixels; of a drawing, in the units of its own size. */
  width: number;
  height: number;
  /** Whether something behind it can show through. */
  isTransparent: boolean;
}

/** A file made of a picture, by its address and its size in pixels. */
export interface PictureFile {
  src: string;
  width: number;
  height: number;
}

/** Names the picture that is made of a drawing in a language, beside the files of the text: `sram.yaml zh`. */
export function drawingName(name: string, locale: Locale): string {
  return `${name} ${locale}`;
}

/** The formats of the files that are made of pictures. */
export type PictureFormat = 'avif' | 'webp' | 'jpg' | 'png' | 'svg';

/** The MIME types of these formats. */
export const pictureTypes: Record<PictureFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** The MIME type of a file made of a picture, by its address. */
export function pictureType(src: string): string | undefined {
  return pictureTypes[src.slice(src.lastIndexOf('.') + 1) as PictureFormat];
}

/** The entry that `./name` in a text refers to, among entries by file name (NFC). */
export function pictureNamed<T>(pictures: Readonly<Record<string, T>>, src: string): T | undefined {
  return pictures[src.slice('./'.length).normalize()];
}

/** Where the files made of pictures lie on the site. */
export const picturesPath = '/pictures/';

/** The widths that files are made in: from a small phone's column to twice the width of the page. Pixels. */
const ladder = [480, 800, 1216, 1680, 2240];

/** Twice the width of the text's column, 38 rem. Pixels. */
const columnWidth = 1216;

/** Twice the width of the page, 70 rem: no file of pixels is wider. Pixels. */
export const pageWidth = 2240;

/** The width of an animation, whose frames weigh too much to be made in several sizes. Pixels. */
const animationWidth = 800;

/** The width of the file for programs that know no other: those that show one, and feed readers. Pixels. */
const plainWidth = 1216;

/** The size of the picture with which other sites show a link: what Open Graph and X ask for. Pixels. */
export const cardSize = { width: 1200, height: 630 };

/** A picture of fewer pixels across is shown as a thumbnail beside a link, or as a blur. Pixels. */
const leastCardWidth = 600;

function heightAt({ width, height }: Picture, at: number): number {
  return Math.max(1, Math.round((height * at) / width));
}

/** The file of a picture in a format and a width, at most its own. */
function fileOf(picture: Picture, format: PictureFormat, at: number): PictureFile {
  const width = picture.kind === 'drawing' ? at : Math.min(at, picture.width);
  return {
    src: `${picturesPath}${picture.digest}-${width}.${format}`,
    width,
    height: heightAt(picture, width),
  };
}

function drawingFile({ digest, width, height }: Picture): PictureFile {
  return { src: `${picturesPath}${digest}.svg`, width, height };
}

/** The format in which browsers are given a picture. */
const pageFormats: Record<PictureKind, PictureFormat> = {
  photograph: 'avif',
  graphic: 'webp',
  animation: 'webp',
  drawing: 'svg',
};

/** A picture on a page. */
export interface PictureOnPage {
  /** The file for browsers that know no other. */
  plain: PictureFile;
  /** The files that a browser chooses from, the smallest first; empty where there is only one. */
  choice: PictureFile[];
  /** The MIME type of the choice where not every browser knows it. */
  type: 'image/avif' | undefined;
}

/** The files of a picture on a page. */
export function pictureOnPage(picture: Picture, isWide = false): PictureOnPage {
  if (picture.kind === 'drawing') return { plain: drawingFile(picture), choice: [], type: undefined };
  if (picture.kind === 'animation')
    return { plain: fileOf(picture, 'webp', animationWidth), choice: [], type: undefined };
  const most = Math.min(picture.width, isWide ? pageWidth : columnWidth);
  // A width close to the last would only be one file more.
  const widths = [...ladder.filter((width) => width < most * 0.9), most];
  const choice = widths.map((width) => fileOf(picture, pageFormats[picture.kind], width));
  if (picture.kind !== 'photograph') {
    const plain = choice.find(({ width }) => width >= 800) ?? (choice.at(-1) as PictureFile);
    return { plain, choice: choice.length > 1 ? choice : [], type: undefined };
  }
  const format = picture.isTransparent ? 'webp' : 'jpg';
  return { plain: fileOf(picture, format, 800), choice, type: 'image/avif' };
}

/** The largest file of a picture that any browser shows alone, to look at closely. */
export function largestFile(picture: Picture): PictureFile {
  const { kind, isTransparent } = picture;
  if (kind === 'drawing') return drawingFile(picture);
  if (kind === 'animation') return fileOf(picture, 'webp', animationWidth);
  return fileOf(picture, kind === 'photograph' && !isTransparent ? 'jpg' : 'webp', pageWidth);
}

function stillFormat({ kind }: Picture): PictureFormat {
  return kind === 'photograph' ? 'jpg' : 'png';
}

/** A still of a picture, without transparency, that every program shows: feed readers and mail. */
export function stillFile(picture: Picture): PictureFile {
  return fileOf(picture, stillFormat(picture), plainWidth);
}

/** A still of a picture in the size of a card; undefined where it has too few pixels for one. */
export function cardFile(picture: Picture): PictureFile | undefined {
  if (picture.kind !== 'drawing' && picture.width < leastCardWidth) return undefined;
  return { src: `${picturesPath}${picture.digest}-card.${stillFormat(picture)}`, ...cardSize };
}
