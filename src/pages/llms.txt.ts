import type { APIRoute } from 'astro';
import { llmsText } from '#exports/llms.ts';
import { llmsFile } from '#routes/files.ts';

export const GET: APIRoute = ({ locals, site }) => {
  const { issues, series } = llmsFile.shownBy(locals);
  return new Response(llmsText(issues, series, site as URL), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
