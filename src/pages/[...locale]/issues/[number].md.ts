import type { APIRoute } from 'astro';
import { issueMarkdown } from '#exports/issue-markdown.ts';
import { markdownFiles } from '#routes/issues.ts';

export const GET: APIRoute = async ({ locals, site }) => {
  const { text } = markdownFiles.shownBy(locals);
  return new Response(issueMarkdown(await text.read(), site as URL), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
