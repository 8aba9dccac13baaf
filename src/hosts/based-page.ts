import { pageElements } from '#hosts/page-elements.ts';
import { baseOf, hrefOf } from '#schema/site-address.ts';

/** The folder of what Astro bundles: it names such files as links do already. */
const bundled = '/_astro/';

/** The attributes that hold addresses (HTML, section 4); in a set each has a size behind it. */
const addressed = ['href', 'src', 'poster', 'action', 'formaction', 'srcset', 'imagesrcset'];

/** Every attribute with a value, one after the other, so that no value is taken for attributes. */
const attribute = /([^\s=>"'/]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/** Where an address begins in the value of such an attribute. */
const inValues = /(^["']?|,\s+)(\/\S*)/g;

/** Where addresses may begin in styles (CSS Values and Units Level 4, section 4.5). */
const inStyles = /(url\(\s*["']?)(\/[^"')]*)/gi;

/** Puts the path of the site before each address that begins with the root of the site. */
function replaceIn(text: string, places: RegExp, site: URL): string {
  return text.replace(places, (_all, before: string, address: string) => {
    const isElsewhere = address.startsWith('//') || address.startsWith(hrefOf(bundled, site));
    return before + (isElsewhere ? address : hrefOf(address, site));
  });
}

/** Has styles name files of the site as links do. */
export function basedStyles(css: string, site: URL): string {
  return baseOf(site) === '' ? css : replaceIn(css, inStyles, site);
}

function basedTag(tag: string, site: URL): string {
  return tag.replace(attribute, (all, name: string, equals: string, value: string) =>
    addressed.includes(name) ? name + equals + replaceIn(value, inValues, site) : all,
  );
}

/**
 * Has a page, written with addresses of the site, name them as links do: below the path that the site has on its host.
 * The one place where this is done to pages, so that none of their links can be forgotten.
 */
export function basedPage(html: string, site: URL): string {
  if (baseOf(site) === '') return html;
  return html.replace(pageElements, (all: string, name: string | undefined, _attributes, text: string) => {
    if (name === undefined) return basedTag(all, site);
    const start = all.slice(0, all.length - text.length - `</${name}>`.length);
    const isStyle = name.toLowerCase() === 'style';
    return `${basedTag(start, site)}${isStyle ? basedStyles(text, site) : text}</${name}>`;
  });
}
