import path from 'node:path';
import type { TestContext } from 'node:test';
import type { Post } from '#channels/post.ts';
import { pictureReader } from '#content/picture-files.ts';
import { editionsIn } from '#domain/editions.ts';
import { ownText } from '#library/issue-text.ts';
import { openLibrary } from '#library/open-library.ts';
import { lintContent } from '#lint/lint-content.ts';
import { locales } from '#config.ts';
import { scratchFolder } from '../content/content-copy.ts';
import { site } from '../sample.ts';

/** The address that sends mail in these tests. */
export const sender = 'letters@column.test';

/**
 * Every issue of a content folder in each language it is written in, to be handed to a channel.
 *
 * @param content the column itself unless given
 */
export async function columnPosts(
  t: TestContext,
  content = path.resolve(import.meta.dirname, '../../../content'),
): Promise<Post[]> {
  const settings = { content, cache: scratchFolder(t), out: scratchFolder(t) };
  const { content: read } = await lintContent(settings, Date.UTC(2026, 0, 1));
  const library = openLibrary(settings, read.catalog.published, read, site, undefined);
  const editions = locales.flatMap((locale) => editionsIn(library.catalog.issues, locale));
  return Promise.all(
    editions.map(async ({ issue, edition }) => ({
      text: await ownText(library, issue, edition).read(),
      site,
      markdown: { hasTables: true },
      sender,
      readPicture: pictureReader(settings),
    })),
  );
}
