import type { APIRoute } from 'astro';
import { qrCode } from '#exports/qr-code.ts';
import { qrCodes } from '#routes/issues.ts';
import { absoluteAddress } from '#schema/site-address.ts';

export const GET: APIRoute = ({ locals, site }) => {
  const address = absoluteAddress(qrCodes.shownBy(locals).address, site as URL);
  return new Response(qrCode(address), { headers: { 'Content-Type': 'image/svg+xml' } });
};
