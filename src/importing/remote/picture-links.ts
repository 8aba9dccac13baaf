import type { Image, Link, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { usableAddress } from '#importing/addresses.ts';
import { wordsOfPicture, type PictureLink } from '#importing/import-log.ts';

/** A link of a draft, and the text between its brackets. */
export interface DraftLink {
  node: Link;
  words: string;
}

/** What stays of words where only their marks were changed, as the check does. */
const keyOf = (words: string): string => words.replace(/[\s\p{P}\p{S}]+/gu, '');

/** Whether a link was written for a picture, or for one of the same words. */
export const isSame = (picture: PictureLink, { words }: DraftLink): boolean =>
  keyOf(words) === keyOf(wordsOfPicture(picture) || picture.url);

/** The words of a link, without marks. */
export function wordsOf(node: Link): string {
  let words = '';
  visit(node, (child) => {
    if ('value' in child) words += child.value;
  });
  return words;
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A picture with words that stood for it; those of its title stay its title. */
export function imageOf({ url, title = '' }: PictureLink, words: string): Image {
  const [said, named] = [onOneLine(words), onOneLine(title)];
  const image = { type: 'image', url } as const;
  if (said === url || said === '') return { ...image, alt: '' };
  if (named === '') return { ...image, alt: said };
  if (said === named) return { ...image, alt: '', title: named };
  if (!said.endsWith(`，${named}`)) return { ...image, alt: said };
  return { ...image, alt: said.slice(0, -named.length - 1), title: named };
}

/**
 * A link around a picture, which had its words and its address instead; the picture alone, where it led to that itself.
 *
 * @param isExact whether they must be the words of the post
 */
export function linkAround(
  node: Link,
  picture: PictureLink,
  isExact: boolean,
): { nodes: PhrasingContent[]; image: Image } | undefined {
  const address = new RegExp(`(?:^|\\s)${RegExp.escape(picture.url)}(?=\\s|$)`);
  const index = node.children.findIndex((child) => child.type === 'text' && address.test(child.value));
  const child = node.children[index];
  if (child?.type !== 'text') return undefined;
  const [before = '', after = ''] = child.value.split(address, 2).map((each) => each.trim());
  const words = wordsOfPicture(picture);
  const isAlone = node.children.length === 1 && after === '';
  if (!(isExact ? before.endsWith(words) : isAlone)) return undefined;
  const own = isAlone ? before : words;
  const rest = before.slice(0, before.length - own.length).trim();
  const image = imageOf(picture, own);
  if (isAlone && rest === '' && node.url === usableAddress(picture.url)) return { nodes: [image], image };
  const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  // Spaces part a picture from what stands around it.
  const [gap, end] = [index > 0 ? ' ' : '', index < node.children.length - 1 ? ' ' : ''];
  const children = node.children.toSpliced(
    index,
    1,
    ...(text(rest === '' ? gap : `${gap}${rest} `) as Link['children']),
    image,
    ...(text(after === '' ? end : ` ${after}${end}`) as Link['children']),
  );
  return { nodes: [{ ...node, children }], image };
}
