import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Position } from 'unist';
import type { ComponentNode } from '#markdown/body.ts';
import type { SourceLines } from '#markdown/source-lines.ts';
import type { Place } from '#diagnostics/diagnostic.ts';

/** A link of a text, with the place of its address in the file. */
export interface WrittenLink extends Place {
  /** The address as a browser gets it, percent-encoded. */
  address: string;
  /** The address as it stands in the file, and its offset; undefined where it is written with escapes. */
  written: { text: string; offset: number } | undefined;
}

interface Definition {
  address: string;
  offset: number;
}

/** Addresses that stand apart from the links that use them: `[name]: address`. */
function findDefinitions(source: string): Definition[] {
  const pattern = /^[ \t>]*\[(?!\^)(?:[^\]\\\r\n]|\\.)+\]:[ \t]*<?([^\s<>]+)/gm;
  return Array.from(source.matchAll(pattern), (match) => {
    const address = match[1] ?? '';
    return { address, offset: match.index + match[0].length - address.length };
  });
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The forms in which an author may have written an address; GFM puts a scheme before `www.`. */
function formsOf(address: string): string[] {
  const forms = [address, decode(address)];
  return [...new Set([...forms, ...forms.map((form) => form.replace(/^http:\/\/(?=www\.)/, ''))])];
}

function findWritten(
  forms: readonly string[],
  slice: string,
  start: number,
  definitions: readonly Definition[],
): WrittenLink['written'] {
  const isReference = slice.startsWith('[') && slice.endsWith(']');
  for (const text of isReference ? [] : forms) {
    // What follows “](” or “src="” is the address, even where the words of the link or its title hold it as well.
    for (const opening of ['](', '](<', 'src="', '']) {
      const index = slice.lastIndexOf(opening + text);
      if (index !== -1) return { text, offset: start + index + opening.length };
    }
  }
  const definition = definitions.find(({ address }) => forms.includes(address));
  return definition && { text: definition.address, offset: definition.offset };
}

/** Links and videos in the order of the text, with the position of each or of what is around it. */
function collect(
  node: Root | RootContent | ElementContent,
  around: Position | undefined,
  found: { link: Element | ComponentNode; position: Position | undefined }[],
): void {
  if (!('children' in node)) return;
  const position = node.position ?? around;
  if (node.type === 'element' && node.tagName === 'a' && !('dataFootnoteRef' in node.properties))
    found.push({ link: node, position });
  if (node.type === 'component' && node.name === 'Video') found.push({ link: node, position });
  for (const child of node.children) collect(child, position, found);
}

/** The links of a body tree, one for each place at which an address is written. */
export function linksOf(tree: Root, source: SourceLines): WrittenLink[] {
  const found: { link: Element | ComponentNode; position: Position | undefined }[] = [];
  collect(tree, undefined, found);
  const definitions = found.length > 0 ? findDefinitions(source.text) : [];
  const links = found.map(({ link, position }): WrittenLink => {
    const address = String(link.properties['href'] ?? link.properties['src'] ?? '');
    const start = position ? source.offsetAt(position.start) : 0;
    const slice = position ? source.text.slice(start, source.offsetAt(position.end)) : '';
    const written = findWritten(formsOf(address), slice, start, definitions);
    return { address, written, ...source.placeAt(written?.offset ?? start) };
  });
  const places = new Set<string>();
  return links.filter(({ line, column, address }) => {
    const place = `${line}:${column} ${address}`;
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
}
