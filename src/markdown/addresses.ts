import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

function absolute(properties: Properties, address: URL): Properties {
  const found = ['href', 'src'].filter((name) => properties[name] !== undefined);
  return {
    ...properties,
    ...Object.fromEntries(found.map((name) => [name, new URL(String(properties[name]), address).href])),
  };
}

/**
 * Makes every address of a tree absolute: its elements get properties of their own, which others may share with them.
 *
 * @param address address of the page that the text belongs to; links inside it resolve against it
 */
export function makeAddressesAbsolute(tree: Root, address: URL): void {
  visit(tree, 'element', (node) => {
    node.properties = absolute(node.properties, address);
  });
}
