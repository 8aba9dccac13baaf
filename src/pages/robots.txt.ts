import type { APIRoute } from 'astro';
import { pathOf } from '#domain/route-table.ts';
import { robotsFile } from '#routes/files.ts';

export const GET: APIRoute = ({ locals, site }) =>
  new Response(
    robotsFile.shownBy(locals).isPreview
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathOf('sitemapIndex'), site).href}\n`,
  );
