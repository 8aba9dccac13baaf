import { readElements, retag, startTag, unlink, type HtmlElement } from '#build/html-elements.ts';
import { applyEdits, orderEdits, type Edit } from '#diagnostics/edit.ts';
import { absoluteAddress, pathBelow } from '#schema/site-address.ts';
import { decodeAddress } from '#schema/web-address.ts';

/** What becomes of what a page names, once it stands without its site. */
export interface Surroundings {
  /** Where the site is published. */
  site: URL;
  /** The address of the page. */
  page: string;
  /** Whether each picture is there in one size alone. */
  isSingle: boolean;
  /** Reads a file of the site. @throws where there is none */
  read(address: string): Promise<Uint8Array>;
  /** How the page names a file of the site from now on. @throws where there is none */
  take(address: string): Promise<string>;
  /** Where a link to an address of the site leads from now on; undefined where it would lead nowhere. */
  follow(address: string): string | undefined;
}

/** The policy of a page that holds all that it shows (Content Security Policy Level 3). */
const policyAlone = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'";

/** What only a published page says to programs. */
const dropped = ['canonical', 'alternate', 'modulepreload', 'preload'];

function isPolicy({ name, attributes }: HtmlElement): boolean {
  return name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy';
}

function isDropped(element: HtmlElement, { isSingle }: Surroundings): boolean {
  const { name, attributes } = element;
  if (name === 'script' || (isPolicy(element) && !isSingle)) return true;
  if (name === 'source') return isSingle;
  return name === 'link' && dropped.includes(attributes['rel'] ?? '');
}

/** An address of the site, decoded, and its fragment; undefined for one elsewhere, or of the page itself. */
function ownAddress(
  address: string | undefined,
  { site, page }: Surroundings,
): { path: string; hash: string } | undefined {
  if (!address || /^(?:#|data:)/.test(address)) return undefined;
  const base = absoluteAddress(page, site);
  if (!URL.canParse(address, base)) return undefined;
  const { origin, pathname, hash } = new URL(address, base);
  const path = origin === site.origin ? pathBelow(site, pathname) : undefined;
  return path === undefined ? undefined : { path: decodeAddress(path), hash };
}

/** The address of a file that the page shows: one of the site is taken along. */
async function shown(address: string, around: Surroundings): Promise<string> {
  const own = ownAddress(address, around);
  return own ? around.take(own.path) : address;
}

/** Styles with the files that they name (CSS Values and Units Level 4, section 4.5). */
async function takeStyles(css: string, around: Surroundings): Promise<string> {
  const edits = Array.from(css.matchAll(/url\((["']?)([^"')]*)\1\)/g), async (match) => {
    const [whole, , address = ''] = match;
    const text = `url("${await shown(address, around)}")`;
    return { start: match.index, end: match.index + whole.length, text };
  });
  return applyEdits(css, await Promise.all(edits));
}

/** Every file of a `srcset`, each with a width behind it (HTML, section 4.8.4.2.1). */
async function takeChoice(choice: string, around: Surroundings): Promise<string> {
  const taken = choice.split(/,\s+/).map(async (candidate) => {
    const [address = '', ...width] = candidate.trim().split(/\s+/);
    return [await shown(address, around), ...width].join(' ');
  });
  return (await Promise.all(taken)).join(', ');
}

/** A link leads on to where it can, and is plain words where it would lead nowhere. */
async function lead(link: HtmlElement, around: Surroundings): Promise<Edit[]> {
  const { attributes } = link;
  const own = ownAddress(attributes['href'], around);
  if (!own) return [];
  const address = own.path;
  const to = (href: string): Edit[] => retag(link, 'a', { ...attributes, href });
  // A picture that can be looked at closely lies beside the page, or is in it already.
  if (attributes['class']?.split(' ').includes('enlarge'))
    return around.isSingle ? unlink(link) : to(await around.take(address));
  if (address === around.page && own.hash) return to(own.hash);
  const followed = around.follow(address);
  if (followed !== undefined) return to(followed + own.hash);
  // The words of a way about the column say nothing where it leads nowhere.
  const isWay = attributes['class']?.split(' ').includes('way');
  return isWay ? [{ start: link.start, end: link.end, text: '' }] : unlink(link);
}

/** A picture, in one size where the page holds it; it is there at once, also for printers. */
async function takePicture(picture: HtmlElement, around: Surroundings): Promise<Edit[]> {
  const { loading: _, srcset, sizes, ...others } = picture.attributes;
  const choice = !around.isSingle && srcset && { srcset: await takeChoice(srcset, around) };
  const source = others['src'] && { src: await shown(others['src'], around) };
  return retag(picture, picture.name, {
    ...others,
    ...source,
    ...choice,
    ...(choice && sizes && { sizes }),
  });
}

/** A file of styles becomes part of the page, so that nothing is loaded before it shows. */
async function takeStylesheet(link: HtmlElement, around: Surroundings): Promise<Edit[]> {
  const { start, end, attributes } = link;
  const address = ownAddress(attributes['href'], around)?.path ?? '';
  const css = await takeStyles(Buffer.from(await around.read(address)).toString(), around);
  const tag = startTag('style', attributes['media'] ? { media: attributes['media'] } : {});
  return [{ start, end, text: `${tag}${css}</style>` }];
}

async function settle(html: string, element: HtmlElement, around: Surroundings): Promise<Edit[]> {
  const { name, attributes, start, end, startEnd, endStart } = element;
  if (isDropped(element, around)) return [{ start, end, text: '' }];
  if (isPolicy(element)) return retag(element, name, { ...attributes, content: policyAlone });
  if (name === 'a') return lead(element, around);
  if (name === 'img' || name === 'source') return takePicture(element, around);
  if (name === 'style') {
    const text = await takeStyles(html.slice(startEnd, endStart), around);
    return [{ start: startEnd, end: endStart, text }];
  }
  if (name !== 'link') return [];
  if (attributes['rel'] === 'stylesheet') return takeStylesheet(element, around);
  return retag(element, name, { ...attributes, href: await shown(attributes['href'] ?? '', around) });
}

/**
 * Makes a page that stands without its site: it runs no script and loads nothing from elsewhere, and each of its links
 * leads somewhere.
 *
 * @throws where it names a file that the site does not have
 */
export async function standAlone(html: string, around: Surroundings): Promise<string> {
  const edits = await Promise.all(readElements(html).map((element) => settle(html, element, around)));
  return applyEdits(html, orderEdits(edits.flat(), html.length));
}
