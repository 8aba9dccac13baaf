import { fetchableAddress } from '#importing/addresses.ts';
import type { PictureLink } from '#importing/import-log.ts';
import type { ImportReport } from '#importing/report.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type PhraseKey } from '#wording/phrase.ts';

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

/** What another run would find again: only an editor can bring such a picture. */
const lasting: ReadonlySet<string | undefined> = new Set<PhraseKey>([
  'import.fetch.words',
  'import.fetch.published',
  'import.fetch.unfit',
]);

/** How many pictures of other sites can still be fetched. */
export function countFetchable({ posts }: Pick<ImportReport, 'posts'>): number {
  const left = posts.flatMap(({ pictures }) => pictures);
  return left.filter(({ url, failure }) => fetchableAddress(url) !== undefined && !lasting.has(failure?.key))
    .length;
}
