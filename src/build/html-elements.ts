import { Parser } from 'htmlparser2';
import type { Edit } from '#diagnostics/edit.ts';

/** An element of a page, and where it stands in the text of the page: offsets, the ends exclusive. */
export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  start: number;
  /** The end of its start tag. */
  startEnd: number;
  /** The start of its end tag; the same as its end where it has none. */
  endStart: number;
  end: number;
}

/** Finds the elements of a page, in the order of their start tags. */
export function readElements(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const open: HtmlElement[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const [start, startEnd] = [parser.startIndex, parser.endIndex + 1];
        const element = { name, attributes, start, startEnd, endStart: startEnd, end: startEnd };
        elements.push(element);
        open.push(element);
      },
      onclosetag: (_name, isImplied) => {
        const element = open.pop();
        if (!element || isImplied) return;
        [element.endStart, element.end] = [parser.startIndex, parser.endIndex + 1];
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return elements;
}

/** Writes a start tag. */
export function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const escaped = (value: string): string =>
    value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>`;
}

/** Gives an element another name and other attributes; what it holds stays. */
export function retag(
  { start, startEnd, endStart, end }: HtmlElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Edit[] {
  return [
    { start, end: startEnd, text: startTag(name, attributes) },
    ...(end > endStart ? [{ start: endStart, end, text: `</${name}>` }] : []),
  ];
}

/** Makes plain words of a link: nothing of it leads anywhere. */
export function unlink(link: HtmlElement): Edit[] {
  const { href: _, rel: __, hreflang: ___, 'aria-label': ____, ...others } = link.attributes;
  return retag(link, 'span', others);
}
