import type { Fix } from '#authoring/checks/rule.ts';

/** Applies fixes to a source; of two that overlap, the one that starts first. */
export function applyFixes(source: string, fixes: readonly Fix[]): { text: string; applied: number } {
  let [text, end, applied] = ['', 0, 0];
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < end || fix.end > source.length) continue;
    text += source.slice(end, fix.start) + fix.text;
    end = fix.end;
    applied += 1;
  }
  return { text: text + source.slice(end), applied };
}
