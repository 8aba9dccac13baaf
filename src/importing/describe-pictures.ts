import { fetchableAddress } from '#importing/addresses.ts';
import type { PictureLink } from '#importing/import-log.ts';
import type { ImportReport } from '#importing/report.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** Says of a picture that is still to be brought where it is, what the post says of it, and why it was not fetched. */
export function describePicture(
  { url, alt, isCover, line, failure }: PictureLink,
  language: WordingLanguage,
  shorten: (text: string, length: number) => string = (text) => text,
): string {
  const address = shorten(url, 120);
  const words = [isCover ? say('import.picture-cover', { address }) : address, shorten(alt, 40)];
  const picture = words
    .map((each) => inWords(each, language))
    .filter(Boolean)
    .join('  ');
  const text = failure
    ? inWords(say('import.picture-failed', { picture, reason: failure }), language)
    : picture;
  return line === undefined ? text : inWords(say('import.at', { line, text }), language);
}

/** How many pictures of other sites are still to be brought. */
export function countRemote({ posts }: Pick<ImportReport, 'posts'>): number {
  const remote = posts.flatMap(({ pictures }) =>
    pictures.filter(({ url }) => fetchableAddress(url) !== undefined),
  );
  return remote.length;
}
