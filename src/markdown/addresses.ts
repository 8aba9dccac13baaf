import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { absoluteAddress } from '#schema/site-address.ts';

/**
 * Makes an address of a text absolute.
 *
 * @param page the address of the page that the text belongs to, against which it resolves
 */
export function resolveAddress(address: string, page: string, site: URL): string {
  return /^\/(?!\/)/.test(address) ? absoluteAddress(address, site) : new URL(address, page).href;
}

function absolute(properties: Properties, page: string, site: URL): Properties {
  const found = ['href', 'src'].filter((name) => properties[name] !== undefined);
  return {
    ...properties,
    ...Object.fromEntries(found.map((name) => [name, resolveAddress(String(properties[name]), page, site)])),
  };
}

/**
 * Makes every address of a tree absolute: its elements get properties of their own, which others may share with them.
 *
 * @param path address of the page that the text belongs to; links inside it resolve against it
 */
export function makeAddressesAbsolute(tree: Root, path: string, site: URL): void {
  const page = absoluteAddress(path, site);
  visit(tree, 'element', (node) => {
    node.properties = absolute(node.properties, page, site);
  });
}
