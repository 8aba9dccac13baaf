import type { APIRoute } from 'astro';
import { llmsText } from '#exports/llms.ts';
import { llmsFile } from '#routes/files.ts';

export const GET: APIRoute = ({ locals, site }) =>
  new Response(llmsText(llmsFile.shownBy(locals).issues, site as URL), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
