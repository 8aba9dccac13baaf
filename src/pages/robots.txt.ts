import type { APIRoute } from 'astro';
import { pathOf } from '#domain/route-table.ts';
import { robotsFile } from '#routes/files.ts';
import { absoluteAddress } from '#schema/site-address.ts';

export const GET: APIRoute = ({ locals, site }) =>
  new Response(
    robotsFile.shownBy(locals).isPreview
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(pathOf('sitemapIndex'), site as URL)}\n`,
  );
