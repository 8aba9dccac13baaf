import { isMap, isNode, isSeq, parseDocument, type Node } from 'yaml';
import type { Edit } from '#diagnostics/edit.ts';
import type { RedirectRecord } from '#schema/redirect.ts';

/** The file with the redirects. */
export const redirectsFile = 'redirects.yaml';

/** What is to become of the redirects of a column. */
export interface RedirectChanges {
  /** Those to be taken out, by their places in the list. */
  removed: ReadonlySet<number>;
  /** New addresses to go to, by the places of the redirects in the list. */
  retargeted: ReadonlyMap<number, string>;
  added: readonly RedirectRecord[];
}

/** A stretch of a source. */
interface Stretch {
  start: number;
  end: number;
}

function stretchOf(node: unknown): Stretch {
  const [start = 0, end = start] = (isNode(node) && node.range) || [];
  return { start, end };
}

/** The lines of an item behind a hyphen, whole, with the end of the last one. */
function linesOf(source: string, { start, end }: Stretch): Stretch {
  const hyphen = source.lastIndexOf('-', start - 1);
  const trimmed = start + source.slice(start, end).trimEnd().length;
  const rest = /^[^\n]*\n?/.exec(source.slice(trimmed))?.[0] ?? '';
  return { start: source.lastIndexOf('\n', hyphen) + 1, end: trimmed + rest.length };
}

/** The items of a list between brackets as they are to be, without what was between them that is not needed. */
function editFlow(source: string, items: readonly Node[], { removed, added }: RedirectChanges): Edit[] {
  const removals = items.flatMap((item, index): Edit[] => {
    if (!removed.has(index)) return [];
    const { start, end } = stretchOf(item);
    const comma = /^\s*,[ \t]*/.exec(source.slice(end))?.[0] ?? '';
    return [{ start, end: end + comma.length, text: '' }];
  });
  const last = stretchOf(items.at(-1));
  const written = added.map(({ from, to }) => `{from: ${from}, to: ${to}}`);
  const isLastKept = !removed.has(items.length - 1);
  const insertion: Edit = {
    start: last.end,
    end: last.end,
    text: isLastKept ? `, ${written.join(', ')}` : written.join(', '),
  };
  return written.length > 0 ? [...removals, insertion] : removals;
}

/** How a list with hyphens is written: its indentation, and how its lines end. */
interface BlockStyle {
  indent: string;
  lineEnd: string;
}

function writeBlock(added: readonly RedirectRecord[], { indent, lineEnd }: BlockStyle): string {
  return added
    .flatMap(({ from, to }) => [`${indent}- from: ${from}`, `${indent}  to: ${to}`])
    .map((line) => line + lineEnd)
    .join('');
}

function editBlock(
  source: string,
  items: readonly Node[],
  { removed, added }: RedirectChanges,
  lineEnd: string,
): Edit[] {
  const stretches = items.map((item) => linesOf(source, stretchOf(item)));
  const removals = stretches.flatMap(({ start, end }, index): Edit[] =>
    removed.has(index) ? [{ start, end, text: '' }] : [],
  );
  const first = stretches[0]?.start ?? 0;
  const indent = /^[ \t]*/.exec(source.slice(first))?.[0] ?? '';
  const isEmptied = removed.size === items.length && added.length === 0;
  const written = isEmptied ? `[]${lineEnd}` : writeBlock(added, { indent, lineEnd });
  const end = stretches.at(-1)?.end ?? source.length;
  const opening = written !== '' && end > 0 && source.charAt(end - 1) !== '\n' ? lineEnd : '';
  return written === '' ? removals : [...removals, { start: end, end, text: opening + written }];
}

/** The edits by which redirects go to other addresses; what else is written of them stays. */
function retarget(items: readonly Node[], { retargeted, removed }: RedirectChanges): Edit[] {
  return [...retargeted].flatMap(([index, to]): Edit[] => {
    const item = items[index];
    const value = isMap(item) ? item.get('to', true) : undefined;
    return removed.has(index) || value === undefined ? [] : [{ ...stretchOf(value), text: to }];
  });
}

/**
 * The edits that change the list of redirects; all else of the file stays as it is, comments too.
 *
 * @param source of the file, without a byte order mark; empty where there is none
 */
export function redirectEdits(source: string, changes: RedirectChanges): Edit[] {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const { contents } = parseDocument(source);
  if (!isSeq(contents)) {
    const opening = source === '' || source.endsWith('\n') ? '' : lineEnd;
    const text = opening + writeBlock(changes.added, { indent: '', lineEnd });
    return changes.added.length > 0 ? [{ start: source.length, end: source.length, text }] : [];
  }
  const items = contents.items.filter(isNode);
  if (items.length === 0) {
    const written = writeBlock(changes.added, { indent: '', lineEnd });
    const text = written.slice(0, -lineEnd.length);
    return written === '' ? [] : [{ ...stretchOf(contents), text }];
  }
  const edits = contents.flow ? editFlow(source, items, changes) : editBlock(source, items, changes, lineEnd);
  return [...retarget(items, changes), ...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
