import { defineMiddleware } from 'astro:middleware';
import type { MiddlewareNext } from 'astro';
import { splitLocale } from '#domain/route-table.ts';
import { currentLibrary } from '#library/current-library.ts';
import { basedPage } from '#hosts/based-page.ts';
import { withHashes } from '#hosts/content-security-policy.ts';

/** In development there is no build that gives pages what they show: they get what stands at their address. */
async function showWhatIsThere(locals: App.Locals, address: string, next: MiddlewareNext): Promise<Response> {
  const { pageAt } = await import('#preview/page-at.ts');
  const { deskPathOf } = await import('#preview/desk-path.ts');
  const { page, library } = await pageAt(address);
  locals.isPreview = true;
  locals.desk = deskPathOf(address);
  [locals.language] = splitLocale(address);
  locals.page = page ?? { path: address, component: '404.astro', shown: {} };
  const response = await currentLibrary.run(library, () => (page ? next() : next('/404/')));
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { withoutDeadLinks } = await import('#build/drop-links.ts');
  const { atRoot } = await import('#preview/at-root.ts');
  const whole = await currentLibrary.run(library, () => response.bytes());
  return new Response(new Uint8Array(withoutDeadLinks(whole, atRoot, false)), response);
}

/**
 * Has each page name the site as links do, and completes its policy with the hashes of what it has inline; in development Vite adds
 * scripts of its own, and has the site at the root.
 */
export const onRequest = defineMiddleware(async ({ locals, site, url }, next) => {
  if (import.meta.env.DEV) return showWhatIsThere(locals, decodeURIComponent(url.pathname), next);
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    return new Response(withHashes(basedPage(await response.text(), site as URL)), response);
  } catch (error) {
    // Astro renders a page of its own then, which fails too.
    locals.failure ??= error;
    throw error;
  }
});
