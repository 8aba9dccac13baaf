import { getImage } from 'astro:assets';
import { getImages } from '#library/catalog.ts';
import type { Edition } from '#model/issue.ts';
import type { ServedPicture } from '#outputs/plain-components.ts';

/** Wide enough for a feed reader on a large screen. Pixels. */
const feedWidth = 1200;

/** The pictures beside the text of an edition in one size that any feed reader can show, by name. */
export async function getServedPictures(edition: Edition): Promise<Record<string, ServedPicture>> {
  const images = Object.entries(await getImages(edition));
  const served = images.map(async ([name, image]): Promise<[string, ServedPicture]> => {
    if (image.format === 'svg') return [name, { src: image.src, width: image.width, height: image.height }];
    const width = Math.min(image.width, feedWidth);
    const format = image.format === 'png' ? 'png' : 'jpeg';
    const { src, attributes } = await getImage({ src: image, width, format });
    return [
      name,
      {
        src,
        width,
        height: Number(attributes['height']) || Math.round((width / image.width) * image.height),
      },
    ];
  });
  return Object.fromEntries(await Promise.all(served));
}
