import type { APIRoute } from 'astro';
import { getCatalog } from '#library/catalog.ts';
import { llmsText } from '#outputs/llms.ts';

export const GET: APIRoute = async ({ site }) => {
  const { issues } = await getCatalog();
  return new Response(llmsText(issues, site as URL), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
