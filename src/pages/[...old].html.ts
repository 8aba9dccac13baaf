import type { APIRoute } from 'astro';
import { redirectPage } from '#exports/redirect-page.ts';
import { redirectPages } from '#routes/files.ts';

export const GET: APIRoute = ({ locals, site }) =>
  new Response(redirectPage(redirectPages.shownBy(locals), site as URL), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
