import type { APIRoute } from 'astro';
import { shareImages } from '#routes/issues.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { image } = shareImages.shownBy(locals);
  return new Response(new Uint8Array(await image.read()), { headers: { 'Content-Type': 'image/png' } });
};
