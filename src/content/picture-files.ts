import { statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '#domain/issue.ts';
import type { ContentRecords } from '#domain/records.ts';
import type { Inspection } from '#pictures/inspect-picture.ts';
import { PictureStore } from '#pictures/picture-store.ts';
import { Disk } from '#content/disk.ts';
import { drawingPictures } from '#content/drawing-pictures.ts';
import { drawingDigest } from '#state/code-digest.ts';
import { projectRoot } from '#state/project.ts';
import { pictureFolder, type Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';

/** What is known of the picture files of a content folder, by their paths relative to it (NFC). */
export type Pictures = ReadonlyMap<string, Inspection>;

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
