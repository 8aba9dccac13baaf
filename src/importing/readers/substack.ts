import { parse } from 'csv-parse/sync';
import { decodeBytes } from '#importing/decode-bytes.ts';
import { escaped, wordsOfHtml } from '#importing/readers/html-find.ts';
import { dayTold } from '#importing/readers/moments.ts';
import {
  Unreadable,
  type Reader,
  type Reading,
  type ReadPost,
  type UnreadPost,
} from '#importing/readers/reader.ts';
import { postFromHtml } from '#importing/readers/write-post.ts';
import { say } from '#wording/phrase.ts';

type Row = Record<string, string | undefined>;

function rowsOf(bytes: Uint8Array): Row[] {
  try {
    return parse(Buffer.from(bytes), { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new Unreadable(say('import.not-csv', { problem: (error as Error).message }));
  }
}

/**
 * Reads an export of Substack, packed or not: a list of posts, and the HTML of each in a file named by its id,
 * `posts/123.a-post.html`.
 */
export const substack: Reader = {
  names: /^posts\.csv$/i,
  read({ bytes, beside, names }): Reading | undefined {
    const list = bytes();
    if (!new TextDecoder().decode(list.subarray(0, 2000)).includes('post_id')) return undefined;
    const reading: Reading = { posts: [], others: [] };
    const readRow = (row: Row): ReadPost | UnreadPost => {
      const id = row['post_id'] ?? '';
      const slug = id.replace(/^\d+\./, '');
      const name = names.of(slug);
      const content = id === '' ? undefined : beside(`posts/${id}.html`);
      if (!content) return { name, refusal: say('import.no-html') };
      const decoded = decodeBytes(content);
      if ('refusal' in decoded) return { name, refusal: decoded.refusal };
      const isDraft = /^false$/i.test(row['is_published'] ?? '');
      const fields = {
        title: wordsOfHtml(row['title'] ?? ''),
        date: dayTold(row['post_date'] ?? ''),
        description: wordsOfHtml(row['subtitle'] ?? ''),
        link: isDraft ? undefined : `/p/${slug}`,
        draft: isDraft || undefined,
      };
      const sound = row['podcast_url'] ?? '';
      const isLinked = !/^https?:\S+$/.test(sound) || decoded.text.includes(sound);
      return postFromHtml(
        name,
        fields,
        isLinked ? decoded.text : `${decoded.text}\n<p>${escaped(sound)}</p>`,
      );
    };
    for (const row of rowsOf(list)) {
      const read = readRow(row);
      if (row['type'] === 'page') reading.others.push(read.name);
      else reading.posts.push(read);
    }
    return reading;
  },
};
