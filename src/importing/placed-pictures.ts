import path from 'node:path';
import type { Image, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { ImportLog, PictureLink } from '#importing/import-log.ts';
import { isLocalAddress } from '#importing/picture-folders.ts';
import { explainAlt } from '#lint/rules/pictures-sound.ts';
import type { Locale } from '#config.ts';
import { inWords } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** The file of a picture of a post, as it is to lie beside the text. */
export interface BroughtPicture {
  /** `chart.png` */
  name: string;
  bytes: Buffer;
  /** Where it was read. */
  from: string;
  /** The line of the post that names it first; left out where it is not known. */
  line?: number;
}

/** The pictures of a post that come along, by their addresses as the post has them. */
export type BroughtPictures = ReadonlyMap<string, BroughtPicture>;

/** A picture of a post whose file is to lie beside the text. */
export interface PlacedPicture {
  /** `chart.png` */
  name: string;
  /** The line of the post that names it first; left out where it is not known. */
  line?: number;
  /** What stands for a description until there is one. */
  unwritten: string;
}

/** By their addresses, as the post has them. */
export type PlacedPictures = ReadonlyMap<string, PlacedPicture>;

/** What the text of a post is told of the pictures that come along. */
export function placedIn(brought: BroughtPictures, locale: Locale): PlacedPictures {
  const unwritten = inWords(say('import.picture-unwritten'), locale === 'zh' ? 'zh' : 'en');
  return new Map(
    Array.from(brought, ([address, { name, line }]) => [
      address,
      { name, unwritten, ...(line !== undefined && { line }) },
    ]),
  );
}

/** The cover of an issue, where the file of the post’s picture comes along; what is left is asked for. */
export function coverOf(
  address: string,
  log: ImportLog,
  pictures: PlacedPictures,
): { name: string; alt: string } | undefined {
  const picture = pictures.get(address);
  if (picture) log.ask(say('import.cover-words', { name: picture.name }));
  else if (isLocalAddress(address)) log.ask(say('import.cover', { address }));
  else log.pictures.push({ url: address, alt: '', isCover: true });
  return picture && { name: picture.name, alt: picture.unwritten };
}

/** A description for readers who cannot see a picture; undefined for words that say nothing, such as the name of its file. */
function describing(alt: string, address: string, name: string): string | undefined {
  const isGood = [path.basename(address), name].every((file) => explainAlt(alt, file) === undefined);
  return alt !== '' && isGood ? alt : undefined;
}

/** A picture of a text, as the report has it. */
export function pictureIn({ url, alt, title }: Image): PictureLink {
  return { url, alt: alt ?? '', ...(title && { title }) };
}

/** Shows a picture whose file lies beside the text. Gives whether it does. */
export function showPicture(node: Image, log: ImportLog, pictures: PlacedPictures): boolean {
  const picture = pictures.get(node.url);
  if (!picture) return false;
  const { name, line, unwritten } = picture;
  const alt = node.alt?.trim() ?? '';
  log.drop(node.url, say('import.drop.picture-address'), line);
  node.alt = describing(alt, node.url, name);
  if (node.alt === undefined) {
    log.drop(alt, say('import.drop.picture-words'), line);
    log.ask(say('import.picture-words', { name }), line);
    node.alt = unwritten;
  }
  node.url = `./${name}`;
  return true;
}

/** Links around nothing but a picture, `[![…](…)][name]`, get their address where they stand. */
function nameLinkedPictures(tree: Root, log: ImportLog): void {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(tree, 'linkReference', (node, index, parent) => {
    const [only] = node.children;
    const url = addresses.get(node.identifier);
    const isPicture = only?.type === 'image' || only?.type === 'imageReference';
    if (!isPicture || node.children.length > 1 || url === undefined || !parent || index === undefined) return;
    log.drop(node.label ?? node.identifier, say('import.drop.picture-label'));
    parent.children[index] = { type: 'link', url, children: node.children };
  });
}

/** What a blog links to show a picture alone, or larger. */
export const pictureFile = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/i;

/** Takes links off pictures that only lead to the picture itself. */
function unlinkPictures(tree: Root, log: ImportLog): void {
  visit(tree, 'link', (node, index, parent) => {
    const [only] = node.children;
    if (only?.type !== 'image' || node.children.length > 1 || !parent || index === undefined) return;
    if (node.url !== only.url && !pictureFile.test(node.url)) return;
    log.drop(node.url, say('import.drop.picture-address'));
    parent.children[index] = only;
  });
}

/** Writes the pictures that name their address elsewhere, `![words][name]`, with it where they stand. */
export function placeReferences(tree: Root, log: ImportLog): void {
  nameLinkedPictures(tree, log);
  const linked = new Set<string>();
  const shown = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => {
    linked.add(identifier);
  });
  visit(tree, 'imageReference', ({ identifier }) => {
    shown.add(identifier);
  });
  const addresses = new Map<string, { url: string; title: string | null | undefined }>();
  visit(tree, 'definition', ({ identifier, url, title, label }, index, parent) => {
    if (!shown.has(identifier) || linked.has(identifier) || addresses.has(identifier)) return undefined;
    if (!parent || index === undefined) return undefined;
    addresses.set(identifier, { url, title });
    log.drop(label ?? identifier, say('import.drop.picture-label'));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, 'imageReference', ({ identifier, alt, label, referenceType }, index, parent) => {
    const address = addresses.get(identifier);
    if (!address || !parent || index === undefined) return;
    if (referenceType === 'full') log.drop(label ?? identifier, say('import.drop.picture-address'));
    parent.children[index] = { type: 'image', ...address, alt: alt ?? null };
  });
  unlinkPictures(tree, log);
}
