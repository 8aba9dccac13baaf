import type { Fix } from '#diagnostics/diagnostic.ts';
import { applyEdits, orderEdits } from '#diagnostics/edit.ts';

/** Applies fixes to a source, and says how many; of two that overlap, the one that starts first. */
export function applyFixes(source: string, fixes: readonly Fix[]): { text: string; applied: number } {
  const edits = orderEdits(fixes, source.length);
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const written = edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, lineEnd) }));
  return { text: applyEdits(source, written), applied: edits.length };
}
