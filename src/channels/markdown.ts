import type { Root } from 'hast';
import { h } from 'hastscript';
import { stringify } from 'yaml';
import { firstPublished, originalAddress } from '#channels/canonical.ts';
import type { MarkdownForm, Outgoing, Post } from '#channels/post.ts';
import { plainNoteMarks } from '#channels/superscripts.ts';
import { pictureNamed } from '#domain/picture.ts';
import { issuePath } from '#domain/route.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { plainIssue } from '#exports/plain-issue.ts';
import { plainRetraction } from '#exports/references.ts';
import { languages } from '#locales/languages.ts';
import { makeAddressesAbsolute } from '#markdown/addresses.ts';
import { toMarkdown } from '#markdown/markdown.ts';
import { narrowTables } from '#markdown/narrow-tables.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { say } from '#wording/phrase.ts';

/** The text as Markdown that any platform reads: no labels of links, no footnotes, no HTML but what GFM has. */
function body({ text, site, markdown: { hasTables } }: Post, isTitled: boolean): string {
  const { issue, edition, pictures, body } = text;
  const { locale } = edition;
  const renderers = {
    ...plainComponents({ issue, locale, pictures, body, narrow: !hasTables }),
    NoteBack: () => [],
  };
  const tree: Root = {
    type: 'root',
    children: [
      ...(isTitled ? [h('h1', edition.title)] : []),
      ...(issue.retracted
        ? plainRetraction(issue, locale)
        : [h('blockquote', [h('p', edition.description)])]),
      ...plainIssue(text, renderers),
      h('hr'),
      firstPublished(text),
    ],
  };
  const whole = hasTables ? tree : narrowTables(tree, languages[locale].marks.colon, () => false);
  plainNoteMarks(whole);
  makeAddressesAbsolute(whole, issuePath(locale, issue.number), site);
  return toMarkdown(whole);
}

/** The fields of an issue as a program reads them at the top of a post. */
function frontMatter({ text, site }: Post, program: NonNullable<MarkdownForm['frontMatter']>): string {
  const { issue, edition, pictures } = text;
  const { locale, title, description } = edition;
  const names = (named: readonly { name: Record<typeof locale, string> }[]): string[] =>
    named.map(({ name }) => name[locale]);
  const cover = issue.cover && pictureNamed(pictures, issue.cover.src);
  const image = cover && absoluteAddress(cover.src, site);
  const address = originalAddress(text, site);
  const fields = {
    // https://hexo.io/docs/front-matter; `canonical` is read by the usual themes and by hexo-auto-canonical.
    hexo: {
      title,
      date: edition.date,
      ...(issue.updated && { updated: issue.updated }),
      lang: locale,
      author: names(issue.authors),
      tags: names(issue.tags),
      description,
      ...(image && { cover: image }),
      canonical: address,
    },
    // https://gohugo.io/content-management/front-matter/; `canonicalURL` is what the usual themes read.
    hugo: {
      title,
      date: edition.date,
      ...(issue.updated && { lastmod: issue.updated }),
      description,
      tags: names(issue.tags),
      authors: names(issue.authors),
      slug: `issue-${issue.number}`,
      ...(image && { images: [image] }),
      canonicalURL: address,
    },
    // https://developers.forem.com/api: at most four tags, of letters and digits.
    devto: {
      title,
      published: false,
      description,
      tags: issue.tags
        .slice(0, 4)
        .map(({ id }) => id.replaceAll('-', ''))
        .join(', '),
      ...(image && { cover_image: image }),
      canonical_url: address,
    },
  };
  return `---\n${stringify(fields[program], { lineWidth: 0 })}---\n\n`;
}

/**
 * Writes an issue as Markdown for other platforms and for mirrors: addresses are absolute, notes are a list, and
 * nothing is HTML but the breaks in tables.
 */
export function writeMarkdown(post: Post): Outgoing {
  const { text, site, markdown } = post;
  const { issue, edition } = text;
  const { frontMatter: program } = markdown;
  const written = program === undefined ? body(post, true) : frontMatter(post, program) + body(post, false);
  const name = `issue-${issue.number}-${edition.locale}.md`;
  return {
    files: new Map([[name, written]]),
    instructions: [
      program === undefined
        ? say('post.markdown.paste', { file: name })
        : say('post.markdown.mirror', { file: name }),
      say('post.markdown.canonical', { address: originalAddress(text, site) }),
    ],
    fields: [],
    pastes: [{ label: say('post.paste.markdown'), text: written }],
    widths: [],
  };
}
