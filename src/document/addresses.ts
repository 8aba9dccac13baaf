import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes every address of a tree absolute, in place.
 *
 * @param address address of the page that the text belongs to; links inside it resolve against it
 */
export function makeAddressesAbsolute(tree: Root, address: URL): void {
  visit(tree, 'element', (node) => {
    for (const name of ['href', 'src'])
      if (node.properties[name] !== undefined)
        node.properties[name] = new URL(String(node.properties[name]), address).href;
  });
}
