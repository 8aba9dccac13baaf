import { stringify } from 'yaml';
import type { Phrase } from '#wording/phrase.ts';
import { findLosses } from '#importing/loss-proof.ts';
import { settleHtml, type HtmlContext } from '#importing/readers/html-tree.ts';
import { writeHtml } from '#importing/readers/html-markdown.ts';
import { Unreadable, type ReadPost, type UnreadPost } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/** What a form says of a post, under the names that front matter has for it; left out or empty where it says nothing. */
export interface PostFields {
  title?: string | undefined;
  date?: string | undefined;
  updated?: string | undefined;
  authors?: readonly string[];
  tags?: readonly string[];
  categories?: readonly string[];
  description?: string | undefined;
  cover?: string | undefined;
  lang?: string | undefined;
  /** Its address. */
  link?: string | undefined;
  draft?: true | undefined;
  /** The account or the site that published it. */
  publisher?: string | undefined;
}

/** Puts front matter of YAML above a text. */
export function withFields(fields: PostFields | Record<string, string | undefined>, text: string): string {
  const stated = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return `---\n${stringify(Object.fromEntries(stated), { lineWidth: 0 })}---\n\n${text.trim()}\n`;
}

/**
 * Writes a post whose text is HTML as Markdown, and proves that no visible word of it and no byte of its code is lost.
 *
 * @param html a fragment, or the element that holds the text
 */
export function postFromHtml(
  name: string,
  fields: PostFields,
  html: string,
  context: HtmlContext = {},
  todo: readonly Phrase[] = [],
): ReadPost | UnreadPost {
  try {
    const { tree, dropped, words, pictures } = settleHtml(html, context);
    const text = writeHtml(tree);
    const [lost] = findLosses(words, [text], { dropped: [], cuts: [] });
    if (lost !== undefined) return { name, refusal: say('import.loss', { lost: lost.slice(0, 120) }) };
    const drafted = fields.draft ? [say('import.was-draft')] : [];
    return {
      name,
      markdown: withFields(fields, text),
      dropped,
      todo: [...drafted, ...todo],
      findPicture: pictures.finder(name),
    };
  } catch (error) {
    if (error instanceof Unreadable) return { name, refusal: error.phrase };
    throw error;
  }
}
