import { createHash } from 'node:crypto';
import type { ContentRecords } from '#model/records.ts';

/** What Astro's store keeps of the file of a text: the pictures beside it, which it turns into images of the build. */
export interface PictureEntry {
  /** The file, relative to the content folder. */
  id: string;
  data: { images: Record<string, string> };
  digest: string;
}

/** How Astro's store recognises a picture to import. */
const imagePrefix = '__ASTRO_IMAGE_';

/** The texts with pictures, for Astro's store. */
export function pictureEntries({ originals, translations }: ContentRecords): PictureEntry[] {
  return [...originals, ...translations].flatMap(({ file, pictures }): PictureEntry[] => {
    if (pictures.length === 0) return [];
    const images = Object.fromEntries(pictures.map((name) => [name, `${imagePrefix}./${name}`]));
    const digest = createHash('sha256').update(JSON.stringify(pictures)).digest('hex');
    return [{ id: file, data: { images }, digest }];
  });
}
