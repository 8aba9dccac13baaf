import type { Nodes, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { parseBody } from '#markdown/parse.ts';

/** What a text is made of, apart from its words. */
export interface Outline {
  /** Every element and component in order, with its depth, its address and what its properties name. */
  nodes: string[];
  /** Every piece of code, word for word. */
  code: string[];
  /** Letters and digits that readers see, in their usual forms. */
  letters: string;
}

const named = ['src', 'id', 'kind', 'amount', 'href', 'done', 'checked', 'start', 'type', 'alt'];

/** An address without what comes after its path: what tracks readers may go. */
function withoutQuery(value: unknown): string {
  return String(value).replace(/[?#].*$/, '');
}

/** The text below the front matter. */
function textOf(source: string): string {
  const normal = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const end = normal.indexOf('\n---', 4);
  return end === -1 ? '' : normal.slice(normal.indexOf('\n', end + 1) + 1);
}

/** Outlines a text as readers get it, read by the parser of the column; undefined where it is refused. */
export function outlineText(source: string, references: string[], pictures: string[]): Outline | undefined {
  const parsed = parseBody(textOf(source), { references, pictures });
  if ('errors' in parsed) return undefined;
  const outline: Outline = { nodes: [], code: [], letters: '' };
  const visit = (node: Nodes, depth: number): void => {
    if (node.type === 'element' && node.tagName === 'code') outline.code.push(toString(node));
    if (node.type === 'element' || node.type === 'component') {
      const name = node.type === 'element' ? node.tagName : node.name;
      const isHeading = /^h[1-6]$/.test(name);
      const values = named.flatMap((key) =>
        key in node.properties && !(isHeading && key === 'id')
          ? `${key}=${withoutQuery((node.properties as Record<string, unknown>)[key])}`
          : [],
      );
      outline.nodes.push(`${' '.repeat(depth)}${name} ${values.join(' ')}`);
    }
    if ('children' in node) for (const child of (node as Parents).children) visit(child as Nodes, depth + 1);
  };
  visit(parsed.body.tree, 0);
  const words = toString(parsed.body.tree).replace(/https?:[!-~]+/g, '');
  outline.letters = words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return outline;
}
