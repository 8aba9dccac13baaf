import type { Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** The text of a bare address: GFM makes a link of it that is as long as what was written. */
function bareText({ children, position }: Link): string | undefined {
  const [child, ...others] = children;
  if (child?.type !== 'text' || others.length > 0) return undefined;
  const length = (position?.end.offset ?? NaN) - (position?.start.offset ?? NaN);
  return length === child.value.length ? child.value : undefined;
}

/** Ends a bare address before the Chinese that follows it: GFM ends one only at a space. */
export function remarkBareAddresses() {
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent) => {
      const text = bareText(node);
      const address = text && /^[\u0021-\u007E]+/.exec(text)?.[0];
      if (!text || !address || address === text || !parent || index === undefined) return undefined;
      const rest = text.slice(address.length);
      node.url = node.url.slice(0, node.url.length - rest.length);
      node.children = [{ type: 'text', value: address }];
      parent.children.splice(index + 1, 0, { type: 'text', value: rest });
      return [SKIP, index + 2];
    });
  };
}
