import rehypeSlug from 'rehype-slug';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { remarkBareAddresses } from '#markdown/bare-addresses.ts';
import { rehypeHeadingIds } from '#markdown/heading-ids.ts';
import { remarkJoinLines } from '#markdown/join-lines.ts';
import { remarkLiteralMarks } from '#markdown/literal-marks.ts';
import { rehypeNoteIds } from '#markdown/note-ids.ts';
import { rehypeTables } from '#markdown/tables.ts';

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
export const rehypePlugins = [rehypeNoteIds, rehypeSlug, rehypeHeadingIds, rehypeTables];
