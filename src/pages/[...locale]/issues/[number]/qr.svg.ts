import type { APIRoute } from 'astro';
import { qrCode } from '#exports/qr-code.ts';
import { qrCodes } from '#routes/issues.ts';

export const GET: APIRoute = ({ locals, site }) => {
  const { href } = new URL(qrCodes.shownBy(locals).address, site);
  return new Response(qrCode(href), { headers: { 'Content-Type': 'image/svg+xml' } });
};
