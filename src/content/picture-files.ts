import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, originalOf } from '#domain/issue.ts';
import type { ContentRecords } from '#domain/records.ts';
import type { PictureInspection } from '#pictures/inspect-picture.ts';
import { PictureStore, type PictureSource } from '#pictures/picture-store.ts';
import { Disk } from '#content/disk.ts';
import { drawingDigest } from '#state/code-digest.ts';
import { projectRoot } from '#state/project.ts';
import { pictureFolder, type Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';
import { createHash } from 'node:crypto';
import { drawDrawing } from '#drawings/draw.ts';
import type { Drawing } from '#domain/drawing.ts';
import { drawingName, picturesPath } from '#domain/picture.ts';
import { fontPackages } from '#share/faces.ts';
import type { Locale } from '#config.ts';
import { shareFonts } from '#share/share-fonts.ts';

const packages = new Set(['harfbuzzjs', ...fontPackages]);

let drawn: string | undefined;

/** Names the code and the fonts that draw. */
function drawer(): string {
  drawn ??= ['src/drawings', 'src/share', 'src/i18n']
    .map((folder) => drawingDigest(packages, projectRoot(), folder))
    .join(' ');
  return drawn;
}

function sourceOf(file: string, drawing: Drawing, locale: Locale): PictureSource {
  const parts = `${drawer()}\n${locale}\n${JSON.stringify(drawing)}`;
  return {
    path: file,
    stamp: createHash('sha256').update(parts).digest('hex').slice(0, 32),
    bytes: () => Buffer.from(drawDrawing(drawing, locale, shareFonts())),
  };
}

/** The pictures that are made of the drawings of issues: one for each language that an issue is written in. */
function drawingPictures(issues: readonly Issue[]): PictureSource[] {
  return issues.flatMap((issue) => {
    const folder = path.posix.dirname(originalOf(issue).file);
    const languages = Object.keys(issue.editions) as Locale[];
    return Object.entries(issue.drawings).flatMap(([name, drawing]) =>
      languages.map((locale) => sourceOf(`${folder}/${drawingName(name, locale)}`, drawing, locale)),
    );
  });
}

/** What is known of the picture files of a content folder, by their paths relative to it (NFC). */
export type Pictures = ReadonlyMap<string, PictureInspection>;

/** Names of files that an author may take for pictures, also those that cannot be shown. */
const pictureName = /\.(?:jpe?g|jfif|png|webp|avif|gif|svgz?|tiff?|hei[cf]|bmp|jxl|jp2|psd) *$/i;

/** The picture files in a folder of the content, as the disk names them. */
export function picturesIn(disk: Disk, folder: string): string[] {
  return disk.files(folder).filter((name) => pictureName.test(name));
}

const stores = new Map<string, PictureStore>();

/** The store of the pictures of a content folder. */
export function pictureStore(settings: Settings): PictureStore {
  const folder = pictureFolder(settings);
  const version = (): string => drawingDigest(['sharp', 'saxes'], projectRoot(), 'src/pictures');
  const store = stores.get(folder) ?? new PictureStore(openStore(settings.cache), folder, version());
  stores.set(folder, store);
  return store;
}

/** What is read of a content folder that tells its pictures. */
interface Pictured {
  records: ContentRecords;
  catalog: { issues: readonly Issue[] };
}

/**
 * Looks at the pictures beside the texts of issues and prose pages, and at those that are made of drawings; those that
 * did not change are not read or made again.
 */
export async function inspectPictures(settings: Settings, { records, catalog }: Pictured): Promise<Pictures> {
  const disk = new Disk(settings.content);
  const pages = disk.folders('pages').map((name) => `pages/${name}`);
  const files = [
    ...records.originals.flatMap(({ folder, pictures }) => pictures.map((name) => `${folder}/${name}`)),
    ...pages.flatMap((folder) => picturesIn(disk, folder).map((name) => `${folder}/${name}`)),
  ];
  const absolute = (file: string): string => path.join(settings.content, file);
  const drawn = drawingPictures(catalog.issues);
  const found = await pictureStore(settings).inspect([
    ...files.map((file) => {
      const { size, mtimeMs, ino } = statSync(absolute(file));
      return { path: absolute(file), stamp: `${size} ${mtimeMs} ${ino}` };
    }),
    ...drawn.map((source) => ({ ...source, path: absolute(source.path) })),
  ]);
  return new Map(
    [...files, ...drawn.map((source) => source.path)].flatMap((file) => {
      const inspection = found.get(absolute(file));
      return inspection ? [[file.normalize(), inspection]] : [];
    }),
  );
}

/**
 * Reads files made of pictures by their addresses on the site; those that are not there yet are made.
 *
 * @returns reads one; it throws where no picture has that file
 */
export function pictureReader(settings: Settings): (address: string) => Promise<Buffer> {
  return async (address) => {
    const file = await pictureStore(settings).file(address.slice(picturesPath.length));
    if (file === undefined) throw new Error(`no picture has the file ${address}`);
    return readFile(file);
  };
}
