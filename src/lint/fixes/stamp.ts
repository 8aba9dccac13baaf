import { unfinished } from '#schema/translation.ts';
import { applyEdits, type Edit } from '#diagnostics/edit.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Place } from '#diagnostics/diagnostic.ts';

/**
 * The edit that replaces the fingerprint at a place of a file, which keeps everything else as it is, line ends too.
 * Only a comment beside zeros goes with them: it tells what zeros mean.
 *
 * @param place where the value of `translates` starts
 * @returns undefined where no value of one line stands there
 */
export function stampEdit(source: string, place: Place, fingerprint: string): Edit | undefined {
  const start = new SourceLines(source).offsetAt(place);
  const value = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#"',{}[\]]+)/.exec(source.slice(start))?.[0];
  if (value === undefined) return undefined;
  const rest = source.slice(start + value.length);
  const comment = value.includes(unfinished) ? (/^[ \t]+#[^\r\n]*/.exec(rest)?.[0] ?? '') : '';
  return { start, end: start + value.length + comment.length, text: `"${fingerprint}"` };
}

/**
 * Replaces the fingerprint that stands at a place of a file.
 *
 * @param place where the value of `translates` starts
 * @returns the new source; undefined where no value of one line stands there
 */
export function stampFingerprint(source: string, place: Place, fingerprint: string): string | undefined {
  const edit = stampEdit(source, place, fingerprint);
  return edit && applyEdits(source, [edit]);
}
