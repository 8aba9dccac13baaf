import { toHtml } from 'hast-util-to-html';
import { dayIn, dayOf } from '#domain/calendar.ts';
import { decodeExport } from '#importing/readers/decode-export.ts';
import { htmlOfMarkdown } from '#importing/readers/ghost-cards.ts';
import { readLexical } from '#importing/readers/ghost-lexical.ts';
import { readMobiledoc } from '#importing/readers/ghost-mobiledoc.ts';
import {
  Unreadable,
  type LeftOut,
  type Reader,
  type Reading,
  type ReadPost,
  type UnreadPost,
} from '#importing/readers/reader.ts';
import { postFromHtml, type PostFields } from '#importing/readers/write-post.ts';
import { say } from '#wording/phrase.ts';

type Row = Record<string, unknown>;

const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((each): each is Row => typeof each === 'object' && each !== null) : [];

const text = (row: Row | undefined, name: string): string => {
  const value = row?.[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

/** The tables of an export, whichever version wrote it. */
function tablesOf(value: unknown): Row | undefined {
  const [first] = rowsOf((value as Row | null)?.['db']);
  const data = first?.['data'] ?? (value as Row | null)?.['data'];
  return typeof data === 'object' && data !== null && 'posts' in data ? (data as Row) : undefined;
}

/** What belongs to each post, in its order. */
function linked(
  data: Row,
  table: string,
  key: string,
  names: Map<string, string>,
): (post: string) => string[] {
  const byPost = Map.groupBy(rowsOf(data[table]), (row) => text(row, 'post_id'));
  return (post) =>
    (byPost.get(post) ?? [])
      .sort((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0))
      .flatMap((row) => names.get(text(row, key)) ?? []);
}

const namesIn = (data: Row, table: string): Map<string, string> =>
  new Map(rowsOf(data[table]).map((row) => [text(row, 'id'), text(row, 'name')]));

/**
 * The HTML of a post: as the export has it, else from the text of the editor, of which old exports have nothing more.
 *
 * @throws {Unreadable} where that is no sound JSON
 */
function htmlOf(post: Row): { html: string; left: LeftOut[] } {
  const html = text(post, 'html');
  if (html !== '') return { html, left: [] };
  const [lexical, mobiledoc] = [text(post, 'lexical'), text(post, 'mobiledoc')];
  if (lexical === '' && mobiledoc === '') return { html: htmlOfMarkdown(text(post, 'markdown')), left: [] };
  let value: unknown;
  try {
    value = JSON.parse(lexical || mobiledoc);
  } catch (error) {
    throw new Unreadable(say('import.not-json', { problem: (error as Error).message }));
  }
  const [row = {}] = rowsOf([value]);
  const { children, left } = lexical === '' ? readMobiledoc(row) : readLexical(row);
  return { html: toHtml(children, { allowDangerousHtml: true }), left };
}

function readPost(name: string, post: Row, fields: PostFields): ReadPost | UnreadPost {
  try {
    const { html, left } = htmlOf(post);
    if (html === '') return { name, refusal: say('import.no-html') };
    const read = postFromHtml(name, fields, html);
    return 'refusal' in read ? read : { ...read, dropped: [...left, ...(read.dropped ?? [])] };
  } catch (error) {
    if (error instanceof Unreadable) return { name, refusal: error.phrase };
    throw error;
  }
}

/** Reads exports of Ghost (https://ghost.org/docs/migration/ghost/): JSON that holds the tables of its database. */
export const ghost: Reader = {
  names: /\.json$/i,
  read({ bytes, names }): Reading | undefined {
    const source = decodeExport(bytes());
    if (!/"posts"\s*:/.test(source) || !/"(?:db|data)"\s*:/.test(source)) return undefined;
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch (error) {
      throw new Unreadable(say('import.not-json', { problem: (error as Error).message }));
    }
    const data = tablesOf(value);
    if (!data) return undefined;
    const authorsOf = linked(data, 'posts_authors', 'author_id', namesIn(data, 'users'));
    // The names of tags for the machine begin with #.
    const tagsOf = linked(data, 'posts_tags', 'tag_id', namesIn(data, 'tags'));
    const zone = rowsOf(data['settings']).find((row) => text(row, 'key') === 'timezone');
    const day = (moment: string): string | undefined => {
      const time = Date.parse(moment);
      if (Number.isNaN(time)) return undefined;
      try {
        return zone ? dayIn(time, text(zone, 'value')) : dayOf(time);
      } catch {
        return dayOf(time);
      }
    };
    const users = namesIn(data, 'users');
    const meta = new Map(rowsOf(data['posts_meta']).map((row) => [text(row, 'post_id'), row]));
    const reading: Reading = { posts: [], others: [] };
    const fieldsOf = (post: Row): PostFields => {
      const id = text(post, 'id');
      const authors = authorsOf(id);
      const isDraft = !/^(?:published|sent)$/.test(text(post, 'status'));
      const slug = text(post, 'slug');
      return {
        title: text(post, 'title'),
        date: day(text(post, 'published_at')),
        updated: day(text(post, 'updated_at')),
        authors: authors.length > 0 ? authors : [users.get(text(post, 'author_id')) ?? ''].filter(Boolean),
        tags: tagsOf(id).filter((tag) => !tag.startsWith('#')),
        description: text(post, 'custom_excerpt') || text(meta.get(id), 'meta_description'),
        cover: text(post, 'feature_image').replace(/^__GHOST_URL__/, ''),
        lang: text(post, 'locale'),
        link: isDraft || slug === '' ? undefined : `/${slug}/`,
        draft: isDraft || undefined,
      };
    };
    for (const post of rowsOf(data['posts'])) {
      const name = names.of(text(post, 'slug') || text(post, 'id'));
      if (text(post, 'type') === 'page' || post['page'] === true || post['page'] === 1)
        reading.others.push(name);
      else reading.posts.push(readPost(name, post, fieldsOf(post)));
    }
    return reading;
  },
};
