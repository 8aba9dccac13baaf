import { basedPage } from '#hosts/based-page.ts';

/** What the page of what is pasted may load: pictures, and its own styles; only the desk shows it in a frame. */
export const pastePolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * A page whose addresses of the column are those of the server that shows it.
 *
 * @param html with absolute addresses
 * @param published the site that they lead to
 * @param site where the server has it
 */
export function atServer(html: string, published: URL, site: URL): string {
  return basedPage(html.replaceAll(`="${published.href}`, '="/'), site);
}
