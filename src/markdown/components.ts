import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ComponentNode, Literal } from '#markdown/body.ts';
import { decodePictureAddress } from '#markdown/picture-address.ts';
import type { BodyContext } from '#markdown/property-rules.ts';
import { amountOfRound } from '#markdown/round-amounts.ts';
import { authorComponents, isAuthorComponent, type ComponentName } from '#markdown/vocabulary.ts';

function component(
  name: ComponentName,
  properties: Record<string, Literal>,
  from: Element,
  children: ElementContent[] = [],
): ComponentNode {
  return { type: 'component', name, properties, children, position: from.position };
}

/** A local picture, whose size and final address only an output knows: alone in a paragraph, a figure. */
function picture(node: Element, alone: boolean): ComponentNode {
  const { src, alt, title } = node.properties;
  const caption = alone && title ? { caption: String(title) } : {};
  return component(
    alone ? 'Figure' : 'Picture',
    { src: decodePictureAddress(String(src)), alt: String(alt ?? ''), ...caption },
    node,
  );
}

/** The picture that is all a paragraph holds. */
function onlyPicture(node: Element): Element | undefined {
  const [child, ...others] = node.children;
  const isPicture = child?.type === 'element' && child.tagName === 'img' && others.length === 0;
  return node.tagName === 'p' && isPicture ? child : undefined;
}

/** The figures that a component encloses, written as such or as pictures of Markdown. */
function enclosedFigures({ children }: ComponentNode | Element): ComponentNode[] {
  return children.flatMap((child) => {
    if (child.type === 'component') return [child];
    if (child.type !== 'element') return [];
    return child.tagName === 'img' ? [picture(child, true)] : enclosedFigures(child);
  });
}

/** Whether a component encloses figures and nothing else. */
function enclosesFigures(name: ComponentName): boolean {
  return isAuthorComponent(name) && authorComponents[name].pictures !== undefined;
}

function replacement(node: Element): ComponentNode | undefined {
  const { properties } = node;
  const only = onlyPicture(node);
  if (only) return picture(only, true);
  if (node.tagName === 'img') return picture(node, false);
  if (node.tagName === 'input' && properties['type'] === 'checkbox')
    return component('TaskMark', { done: Boolean(properties['checked']) }, node);
  if (node.tagName === 'section' && 'dataFootnotes' in properties) {
    const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol');
    return component('Notes', {}, node, list ? [list] : []);
  }
  if (node.tagName === 'a' && 'dataFootnoteBackref' in properties)
    return component('NoteBack', { href: String(properties['href']) }, node);
  return undefined;
}

/** Writes into components that name a round the amount that the file of its company states. */
export function placeAmounts(tree: Root, context: BodyContext): void {
  visit(tree, 'component', ({ name, properties }) => {
    const amount = name === 'Money' ? amountOfRound(properties, context) : undefined;
    if (amount !== undefined) properties['amount'] = amount;
  });
}

/**
 * Replaces what has words or files that depend on the output (pictures, the notes and their ways
 * back, the marks of task lists) by component nodes, and numbers the citations of each reference and the comparisons.
 *
 * @returns how often each reference is cited, by its id
 */
export function placeComponents(tree: Root): Record<string, number> {
  const citations = new Map<string, number>();
  let comparisons = 0;
  visit(tree, (node, index, parent) => {
    if (node.type === 'component' && enclosesFigures(node.name)) node.children = enclosedFigures(node);
    if (node.type === 'component' && node.name === 'Compare') node.properties['number'] = ++comparisons;
    if (node.type === 'component' && node.name === 'Cite') {
      const id = String(node.properties['id']);
      const occurrence = (citations.get(id) ?? 0) + 1;
      citations.set(id, occurrence);
      node.properties['occurrence'] = occurrence;
    }
    if (node.type !== 'element' || !parent || index === undefined) return;
    if ('dataFootnoteRef' in node.properties) delete node.properties['ariaDescribedBy'];
    const replaced = replacement(node);
    if (replaced) parent.children[index] = replaced;
  });
  return Object.fromEntries(citations);
}
