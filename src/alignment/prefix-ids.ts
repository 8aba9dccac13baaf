import type { Element, Nodes, Properties } from 'hast';
import type { ComponentNode } from '#markdown/body.ts';

function prefixed(node: Element | ComponentNode, prefix: string): Properties {
  const { id, href } = node.properties;
  return {
    ...node.properties,
    ...(typeof id === 'string' && node.type === 'element' && { id: prefix + id }),
    ...(typeof href === 'string' && href.startsWith('#') && { href: `#${prefix}${href.slice(1)}` }),
  };
}

/**
 * Copies a tree with a prefix before every id and every address inside the page, so that two texts can stand on one
 * page. The id of a citation names a reference and stays: its component draws the ids of the page.
 */
export function prefixIds<Node extends Nodes>(node: Node, prefix: string): Node {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => prefixIds(child, prefix));
  return {
    ...node,
    ...('properties' in node && { properties: prefixed(node, prefix) }),
    children,
  };
}
