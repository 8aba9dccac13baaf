import type { APIRoute } from 'astro';
import { faceFiles } from '#routes/faces.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { file } = faceFiles.shownBy(locals);
  return new Response(new Uint8Array(await file.read()), { headers: { 'Content-Type': 'font/woff2' } });
};
