import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { isMadeBy, type Edit } from '#diagnostics/edit.ts';

/** The range of a node in its source: its start and the end of its value. */
function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [Infinity, -Infinity];
}

/** The range of an entry of a list or map, its key included. */
function entryRange(entry: unknown): readonly [start: number, end: number] {
  if (typeof entry !== 'object' || entry === null || !('key' in entry)) return rangeOf(entry);
  const [key, value] = [rangeOf(entry.key), rangeOf('value' in entry ? entry.value : undefined)];
  return [key[0], Math.max(key[1], value[1])];
}

function keyOf(entry: { key: unknown }): unknown {
  return isScalar(entry.key) ? entry.key.value : undefined;
}

function parse(text: string): Document | undefined {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  return document.errors.length + document.warnings.length === 0 ? document : undefined;
}

/**
 * Tells whether edits of a YAML text leave its data as they are, but for the strings that they stand in; an edit of the
 * structure may change the field or entry at the top level that it stands in.
 *
 * @param edits in the order of the text, without overlaps
 */
export function keepsData(before: string, after: string, edits: readonly Edit[]): boolean {
  const isKept = (old: unknown, changed: unknown, depth: number): boolean => {
    const isFree = (entry: unknown): boolean => {
      const [start, end] = entryRange(entry);
      return (
        depth === 0 &&
        edits.some((edit) => edit.changes === 'structure' && edit.start <= end && edit.end >= start)
      );
    };
    if (isMap(old))
      return (
        isMap(changed) &&
        old.items.length === changed.items.length &&
        old.items.every((entry, index) => {
          const other = changed.items[index];
          if (isFree(entry)) return true;
          return other && keyOf(entry) === keyOf(other) && isKept(entry.value, other.value, depth + 1);
        })
      );
    if (isSeq(old))
      return (
        isSeq(changed) &&
        old.items.length === changed.items.length &&
        old.items.every((item, index) => isFree(item) || isKept(item, changed.items[index], depth + 1))
      );
    if (!isScalar(old) || !isScalar(changed)) return old === null && changed === null;
    if (Object.is(old.value, changed.value)) return true;
    if (typeof old.value !== 'string' || typeof changed.value !== 'string') return false;
    const [start, end] = rangeOf(old);
    const own = edits.filter(
      (edit) => edit.changes !== 'structure' && edit.start >= start && edit.end <= end,
    );
    // What is written anew as a whole says what it says.
    if (own.some((edit) => edit.start === start && edit.end === end)) return own.length === 1;
    const replacements = own.map((edit) => ({
      before: before.slice(edit.start, edit.end),
      after: edit.text,
    }));
    return isMadeBy(old.value, changed.value, replacements);
  };
  const [old, changed] = [parse(before), parse(after)];
  return old !== undefined && changed !== undefined && isKept(old.contents, changed.contents, 0);
}
