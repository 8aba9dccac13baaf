import type { ElementContent, Root, RootContent } from 'hast';
import type { ComponentNode } from '#markdown/body.ts';
import type { ComponentName } from '#markdown/vocabulary.ts';

/** Turns a component, whose enclosed text is plain already, into elements and texts. */
export type PlainRenderer = (node: ComponentNode, children: ElementContent[]) => ElementContent[];

/** A renderer for each component. */
export type PlainRenderers = Record<ComponentName, PlainRenderer>;

/** Copies a tree with each component rendered to plain HTML nodes, for outputs that are not pages. */
export function expand(tree: Root, renderers: PlainRenderers): Root {
  function plain(node: ElementContent | RootContent): ElementContent[] {
    if (node.type === 'component') return renderers[node.name](node, node.children.flatMap(plain));
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap(plain) }];
    return [node as ElementContent];
  }
  return { type: 'root', children: tree.children.flatMap(plain) };
}
