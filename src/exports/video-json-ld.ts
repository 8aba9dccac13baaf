import { pictureNamed, stillFile, type Picture } from '#domain/picture.ts';
import type { Json } from '#exports/json-ld.ts';
import { isoLength } from '#markdown/video-rules.ts';
import type { ShownVideo } from '#markdown/videos.ts';
import { absoluteAddress } from '#schema/site-address.ts';

/**
 * Describes the videos that an issue leads to as schema.org `VideoObject`s; those of which no still or no day is given are
 * left out, as search engines ask for both.
 *
 * @param images the pictures that the issue may show, by the names of their files (NFC)
 */
export function videoJsonLd(
  videos: readonly ShownVideo[],
  images: Readonly<Record<string, Picture>>,
  site: URL,
): Json[] {
  return videos.flatMap(({ src, title, poster, alt, duration, date }): Json[] => {
    const picture = poster === undefined ? undefined : pictureNamed(images, poster);
    if (!picture || date === undefined) return [];
    return [
      {
        '@type': 'VideoObject',
        name: title,
        ...(alt && { description: alt }),
        url: src,
        thumbnailUrl: absoluteAddress(stillFile(picture).src, site),
        uploadDate: date,
        ...(duration && { duration: isoLength(duration) }),
      },
    ];
  });
}
