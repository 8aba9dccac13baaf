import path from 'node:path';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Image, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Picture } from '#model/picture.ts';
import { pictureTree } from '#outputs/picture-tree.ts';
import { openedContent } from '#workspace/opened-content.ts';
import { plainPath } from '#workspace/plain-path.ts';

/** The picture that a prose page names `./name.jpg`. @throws where it is not among those that were looked at */
function pictureOf(url: string, file: string): Picture {
  const { folder, content } = openedContent.published();
  const name = path.join(path.dirname(file), decodeURIComponent(url));
  const place = path.relative(plainPath(folder), name).split(path.sep).join('/').normalize();
  const inspection = content.pictures.get(place);
  if (!inspection || !('picture' in inspection)) throw new Error(`there is no picture ${place}`);
  return inspection.picture;
}

/** Has a node of Markdown written as an element of HTML (mdast-util-to-hast, “Fields on nodes”). */
function writeAs(node: Parents | Image, { tagName, properties, children }: Element): void {
  node.data = { hName: tagName, hProperties: properties, hChildren: children };
  // A kind without a meaning of its own, which would add to the element.
  (node as { type: string }).type = 'element-of-html';
}

/**
 * Gives the pictures of prose pages what pictures of issues have: files of the column's own, and a figure where one
 * stands alone.
 */
export function remarkProsePictures() {
  return (tree: Root, file: { path: string }): void =>
    visit(tree, 'image', (node, _index, parent) => {
      if (!node.url.startsWith('./')) return;
      const tree = pictureTree(pictureOf(node.url, file.path), { alt: node.alt ?? '' });
      const isAlone = parent?.type === 'paragraph' && parent.children.length === 1;
      if (!isAlone) return writeAs(node, tree);
      writeAs(
        parent,
        h('figure', { class: 'picture' }, tree, node.title ? h('figcaption', node.title) : null),
      );
    });
}
