import rehypeSlug from 'rehype-slug';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { remarkBareAddresses } from '#document/bare-addresses.ts';
import { rehypeHeadingIds } from '#document/heading-ids.ts';
import { remarkJoinLines } from '#document/join-lines.ts';
import { remarkLiteralMarks } from '#document/literal-marks.ts';
import { rehypeNoteIds } from '#document/note-ids.ts';
import { rehypeTables } from '#document/tables.ts';
import { rehypeWebLinks } from '#document/web-links.ts';

/** A single `~` stands between the ends of a range: only `~~` strikes through. */
const strikethrough = { singleTilde: false };

/** The Markdown of the column beyond CommonMark. */
export const remarkSyntax: PluggableList = [
  [remarkGfm, strikethrough],
  remarkCjkFriendly,
  [remarkCjkFriendlyStrikethrough, strikethrough],
  remarkLiteralMarks,
  remarkBareAddresses,
];

/** What Markdown is read with, for issues and prose pages alike. */
export const remarkPlugins: PluggableList = [...remarkSyntax, remarkJoinLines];

/** What is done to every tree of HTML, for issues and prose pages alike. */
export const rehypePlugins = [rehypeNoteIds, rehypeSlug, rehypeHeadingIds, rehypeTables, rehypeWebLinks];
