import rehypeSlug from 'rehype-slug';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import { remarkBareAddresses } from '#document/bare-addresses.ts';
import { rehypeHeadingIds } from '#document/heading-ids.ts';
import { rehypeTables } from '#document/tables.ts';
import { rehypeWebLinks } from '#document/web-links.ts';

/** The Markdown of the column beyond CommonMark, for issues and prose pages alike. */
export const remarkPlugins = [
  remarkGfm,
  remarkCjkFriendly,
  remarkCjkFriendlyStrikethrough,
  remarkBareAddresses,
];

/** What is done to every tree of HTML, for issues and prose pages alike. */
export const rehypePlugins = [rehypeSlug, rehypeHeadingIds, rehypeTables, rehypeWebLinks];
