import type { WrittenText } from '#domain/issue.ts';
import { prosePage } from '#schema/prose-page.ts';
import type { Locale } from '#config.ts';
import { bodySource, lateBody, type BodySource } from '#content/body-source.ts';
import type { Disk } from '#content/disk.ts';
import { isPlainName, validatePictureNames } from '#content/plain-name.ts';
import { namedTexts } from '#content/text-name.ts';
import { validate } from '#content/validate.ts';
import { picturesIn } from '#content/picture-files.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import { openWithFrontMatter } from '#content/read-records.ts';
import { note, type ReadingContext } from '#content/reading-context.ts';

/** A prose page such as /about/, its texts not parsed yet. */
export interface ProseFile {
  /** The name of its folder, which is that of its address. */
  name: string;
  texts: WrittenText[];
}

/** The prose pages of a content folder. */
export interface ProseFiles {
  pages: ProseFile[];
  bodies: BodySource[];
}

/** Reads a text of a page; what is wrong with its front matter does not keep its body from being checked. */
function readPageText(
  disk: Disk,
  file: string,
  pictures: string[],
  reading: ReadingContext,
): { text: WrittenText | undefined; body: BodySource } | undefined {
  const opened = openWithFrontMatter(disk, file, reading);
  if (!opened) return undefined;
  const { source } = opened;
  const result = source.problems.length > 0 ? source : validate(prosePage, source.data, source);
  const body = bodySource(file, opened.text, { references: [], pictures, isPage: true });
  if ('problems' in result) {
    note(reading, file, result.problems);
    return { text: undefined, body };
  }
  const locale = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length) as Locale;
  return { text: { ...result.record, locale, file, digest: body.digest, pictures }, body };
}

function readPage(disk: Disk, page: string, reading: ReadingContext): ProseFiles {
  const folder = `pages/${page}`;
  const pictures = validatePictureNames(folder, picturesIn(disk, folder), reading);
  const read = namedTexts(disk, folder, reading).texts.flatMap(
    ({ file }) => readPageText(disk, file, pictures, reading) ?? [],
  );
  return {
    pages: [{ name: page, texts: read.flatMap(({ text }) => text ?? []) }],
    bodies: read.map(({ body }) => body),
  };
}

/** Reads the prose pages: their languages, front matter and texts. */
export function readProse(disk: Disk, readings: ReadingCache, reading: ReadingContext): ProseFiles {
  const read = disk
    .folders('pages')
    .filter((name) => isPlainName(`pages/${name}`, reading))
    .map((name) => readings.take(disk, `pages/${name}`, reading, (found) => readPage(disk, name, found)));
  return {
    pages: read.flatMap(({ pages }) => pages),
    bodies: read.flatMap(({ bodies }) => bodies.map((body) => lateBody(disk, body))),
  };
}
