import type { Heading, Link, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { wordsOfPicture, type ImportLog, type PictureLink } from '#importing/import-log.ts';
import { guardAddresses, usableAddress } from '#importing/addresses.ts';
import { cutParagraphs, pictureOf } from '#importing/cut-paragraphs.ts';
import { leadOn } from '#importing/lead-on.ts';
import { pictureIn, placeReferences, showPicture, type PlacedPictures } from '#importing/placed-pictures.ts';
import { say } from '#wording/phrase.ts';

/** A picture is a link until its file lies beside the text. */
function pictureLink(picture: PictureLink): PhrasingContent[] {
  const { url } = picture;
  const words = wordsOfPicture(picture);
  const address = usableAddress(url);
  if (address === undefined)
    return [
      { type: 'text', value: `${words} ` },
      { type: 'inlineCode', value: url },
    ];
  return [pictureOf({ type: 'link', url: address, children: [{ type: 'text', value: words || url }] })];
}

/** Attributes behind a picture, as Pandoc has them. */
const pictureAttributes =
  /^\s?\{\s*(?:(?:width|height)\s*=\s*["']?[\d.]+(?:%|px|em|cm)?["']?\s*|[.#][\w-]+\s*)+\}/;

function settleInline(tree: Root, log: ImportLog, pictures: PlacedPictures): void {
  placeReferences(tree, log);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'image') {
      const next = parent.children[index + 1];
      const attributes = next?.type === 'text' ? pictureAttributes.exec(next.value)?.[0] : undefined;
      if (next?.type === 'text' && attributes !== undefined) {
        log.drop(attributes.trim(), say('import.drop.picture-size'));
        next.value = next.value.slice(attributes.length);
      }
      if (showPicture(node, log, pictures)) return [SKIP, index + 1];
      const inLink = parent.type === 'link';
      const picture = pictureIn(node);
      log.pictures.push(picture);
      const link = pictureLink(picture);
      const [first] = link;
      // On the old blog it may still be there.
      const whole = log.leadOf(node.url);
      if (first?.type === 'link' && whole?.startsWith('http')) first.url = whole;
      const nodes =
        inLink && first?.type === 'link'
          ? [{ type: 'text' as const, value: ` ${wordsOfPicture(picture)} ${node.url} ` }]
          : link;
      parent.children.splice(index, 1, ...(nodes as typeof parent.children));
      return [SKIP, index + nodes.length];
    }
    if (node.type === 'imageReference') {
      const link: PhrasingContent = {
        type: 'linkReference',
        identifier: node.identifier,
        referenceType: node.referenceType,
        children: [{ type: 'text', value: node.alt || node.identifier }],
        ...(node.label && { label: node.label }),
      };
      parent.children[index] = link;
      return [SKIP, index + 1];
    }
    if (node.type === 'link') return settleLink(node, index, parent.children as PhrasingContent[]);
    if (node.type === 'definition') {
      const known = usableAddress(node.url);
      if (known !== undefined) {
        node.url = known;
        return undefined;
      }
      const words = `[${node.label ?? node.identifier}]: ${node.url} ${node.title ?? ''}`.trim();
      (parent.children as RootContent[])[index] = {
        type: 'paragraph',
        children: [{ type: 'inlineCode', value: words }],
      };
    }
    return undefined;
  });
}

function settleLink(
  node: Link,
  index: number,
  siblings: PhrasingContent[],
): [typeof SKIP, number] | undefined {
  const known = usableAddress(node.url);
  if (known === undefined) {
    const address: PhrasingContent = {
      type: 'inlineCode',
      value: `${node.url}${node.title ? ` ${node.title}` : ''}`,
    };
    const [words] = node.children;
    const isBare = node.children.length === 1 && words?.type === 'text' && words.value === node.url;
    const shown: PhrasingContent[] = isBare ? [] : [...node.children, { type: 'text', value: ' ' }];
    siblings.splice(index, 1, ...shown, address);
    return [SKIP, index];
  }
  node.url = known;
  if (node.children.length === 0) node.children = [{ type: 'text', value: known }];
  return undefined;
}

/** Sections are of the second level, their parts below, with no level left out. */
function settleHeadings(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    headings.push(node);
  });
  const least = Math.min(...headings.map(({ depth }) => depth));
  let before = 1;
  for (const heading of headings) {
    const depth = Math.min(heading.depth - least + 2, before + 1, 6);
    heading.depth = depth as Heading['depth'];
    before = depth;
  }
}

/** Lists and quotations that hold nothing, and headings without words, would be read as something else. */
function removeEmpty(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isEmpty =
      (node.type === 'heading' || node.type === 'paragraph' || node.type === 'blockquote') &&
      node.children.length === 0;
    if (!isEmpty) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

const strayBold = /\*\*([^*\s](?:[^*\n]*[^*\s])?)\*\*/g;

const sign = '[!-/:-@[-`{-~]';

/** Whether Markdown can have a bold here: a sign at its edge must not touch a Latin letter outside. */
function canBeBold(before: string, words: string, after: string): boolean {
  const opens = !(/\w/.test(before) && new RegExp(`^${sign}`).test(words));
  return opens && !(/\w/.test(after) && new RegExp(`${sign}$`).test(words));
}

/** Sets bold that the old blog showed and Markdown does not read as such; where it cannot be said, its marks go. */
function fixBold(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'strong' || !node.value.includes('**'))
      return undefined;
    const pieces: PhrasingContent[] = [];
    let end = 0;
    for (const { index: start, 0: whole, 1: words = '' } of node.value.matchAll(strayBold)) {
      if (start > end) pieces.push({ type: 'text', value: node.value.slice(end, start) });
      const after = node.value[start + whole.length] ?? '';
      const text: PhrasingContent = { type: 'text', value: words };
      pieces.push(
        canBeBold(node.value[start - 1] ?? '', words, after) ? { type: 'strong', children: [text] } : text,
      );
      end = start + whole.length;
    }
    if (end === 0) return undefined;
    if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

/** Where a text holds an address that no link can have, it is code. */
function guardTexts(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link' || !/https?:|www\./i.test(node.value))
      return undefined;
    const pieces = guardAddresses(node.value);
    if (pieces.length === 1 && pieces[0]?.type === 'text') return undefined;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

/** Characters; a list with more is hardly read as one block. */
const longList = 8000;

/** Long lists get blank lines between their items: a block of the column has an end. */
function spreadLists(tree: Root): void {
  visit(tree, 'list', (node) => {
    const { start, end } = node.position ?? {};
    if ((end?.offset ?? 0) - (start?.offset ?? 0) > longList) node.spread = true;
  });
}

/** Adapts a Markdown tree to what the column allows; no visible text is lost. */
export function settleTree(tree: Root, log: ImportLog, pictures: PlacedPictures): void {
  leadOn(tree, log);
  settleInline(tree, log, pictures);
  fixBold(tree);
  guardTexts(tree);
  cutParagraphs(tree);
  removeEmpty(tree);
  spreadLists(tree);
  settleHeadings(tree);
}
