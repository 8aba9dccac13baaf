import { unfinished } from '#schema/translation.ts';
import { SourceLines, type SourcePlace } from '#document/source-lines.ts';

/**
 * Replaces the fingerprint that stands at a place of a file; everything else stays as it is, line ends too.
 * Only a comment beside zeros goes with them: it tells what zeros mean.
 *
 * @param place where the value of `translates` starts
 * @returns the new source; undefined where no value of one line stands there
 */
export function stampFingerprint(
  source: string,
  place: SourcePlace,
  fingerprint: string,
): string | undefined {
  const start = new SourceLines(source).offsetAt(place);
  const value = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#"',{}[\]]+)/.exec(source.slice(start))?.[0];
  if (value === undefined) return undefined;
  const rest = source.slice(start + value.length);
  const kept = value.includes(unfinished) ? rest.replace(/^[ \t]+#[^\r\n]*/, '') : rest;
  return `${source.slice(0, start)}"${fingerprint}"${kept}`;
}
