import type { APIRoute } from 'astro';
import { nameplates } from '#routes/standing.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { image } = nameplates.shownBy(locals);
  return new Response(new Uint8Array(await image.read()), { headers: { 'Content-Type': 'image/png' } });
};
