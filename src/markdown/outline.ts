import type { Body } from '#markdown/body.ts';
import type { Place } from '#diagnostics/diagnostic.ts';

/** A heading of a text with what a table of contents cannot tell. */
export interface OutlineEntry extends Place {
  /** 2 for a section, 3 for a part of one, and so on. */
  depth: number;
  title: string;
  /** The heading that this one stands below; undefined for one that stands below none. */
  parent: OutlineEntry | undefined;
  /** Whether nothing stands below it before the next heading of the same or a higher level. */
  isEmpty: boolean;
}

/** The headings that divide a text, in its order; those inside a quotation or a component divide nothing. */
export function outlineOf({ tree, headings }: Pick<Body, 'tree' | 'headings'>): OutlineEntry[] {
  const titles = new Map(headings.map(({ id, text }) => [id, text]));
  const entries: OutlineEntry[] = [];
  const open: OutlineEntry[] = [];
  const fill = (): void => {
    for (const entry of open) entry.isEmpty = false;
  };
  for (const node of tree.children) {
    const level = node.type === 'element' ? /^h([2-6])$/.exec(node.tagName)?.[1] : undefined;
    if (level === undefined || node.type !== 'element') {
      const isNotes = node.type === 'component' && node.name === 'Notes';
      if (node.type !== 'text' && !isNotes) fill();
      continue;
    }
    const depth = Number(level);
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    fill();
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const title = titles.get(String(node.properties['id'])) ?? '';
    const entry: OutlineEntry = { depth, title, parent: open.at(-1), isEmpty: true, line, column };
    entries.push(entry);
    open.push(entry);
  }
  return entries;
}
