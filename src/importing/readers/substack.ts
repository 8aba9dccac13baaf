import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodeBytes } from '#importing/decode-bytes.ts';
import type { Archive } from '#importing/readers/archive.ts';
import { dayTold } from '#importing/readers/moments.ts';
import { InsideNames, Unreadable, type Reading } from '#importing/readers/reader.ts';
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
 * Reads an export of Substack: a list of posts, and the HTML of each in a file named by its id, `posts/123.a-post.html`.
 *
 * @returns undefined where an archive holds none
 */
export function substackPosts(file: string, { texts, others }: Archive): Reading | undefined {
  const [list, rows] = [...texts].find(([name]) => /(?:^|\/)posts\.csv$/.test(name)) ?? [];
  if (list === undefined || rows === undefined) return undefined;
  const names = new InsideNames(file);
  const used = new Set([list]);
  const posts = rowsOf(rows).flatMap((row): Reading['posts'] => {
    const id = row['post_id'] ?? '';
    const place = path.posix.join(path.posix.dirname(list), 'posts', `${id}.html`);
    const content = texts.get(place);
    const name = names.of(id.replace(/^\d+\./, ''));
    if (id === '' || !content) return [{ name, refusal: say('import.no-html') }];
    used.add(place);
    const decoded = decodeBytes(content);
    if ('refusal' in decoded) return [{ name, refusal: decoded.refusal }];
    const isDraft = row['is_published'] === 'false';
    const slug = id.replace(/^\d+\./, '');
    const fields = {
      title: row['title'],
      date: dayTold(row['post_date'] ?? ''),
      description: row['subtitle'],
      link: isDraft ? undefined : `/p/${slug}`,
      draft: isDraft || undefined,
    };
    return [postFromHtml(name, fields, decoded.text)];
  });
  const rest = [...texts.keys()].filter((name) => !used.has(name));
  return { posts, others: [...rest, ...others].map((name) => `${file}#${name}`) };
}
