import { decodeReferences } from '#markdown/character-references.ts';
import { unseen } from '#importing/lines.ts';
import type { Cut, Dropped } from '#importing/import-log.ts';

/** White space and the signs of ASCII that Markdown, HTML and YAML are written with part the runs. */
const run = /[^\s!-/:-@[-`{-~]+/g;

/** Numbers of lists, which are written anew, in their order. */
const listNumbers = /^[ \t>]*(?:[-*+][ \t]+)*\d{1,3}[.)](?=\s)/gm;

/** A task that is done, written large. */
const largeTasks = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[X\](?=\s)/gm;

function runsOf(text: string): string[] {
  return decodeReferences(text).replace(unseen, '').match(run) ?? [];
}

function countOf(stream: string, words: string): number {
  let count = 0;
  for (let at = stream.indexOf(words); at !== -1; at = stream.indexOf(words, at + 1)) count += 1;
  return count;
}

/** The offset at which each line starts. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n|\u2028|\u2029/g), (end) => end.index + end[0].length)];
}

/**
 * Takes what was dropped out of the source, each where it stood, so that what is left must be in the files. What is not found
 * there, because it was rewritten before it was dropped, is given back.
 */
function withoutDropped(source: string, dropped: readonly Dropped[]): { rest: string; missing: string[] } {
  const starts = lineStarts(source);
  const taken = new Uint8Array(source.length);
  const missing: string[] = [];
  for (const { text, line, times } of dropped) {
    // What holds no run needs no proof.
    if (text.search(run) === -1) continue;
    let from = starts[(line ?? 1) - 1] ?? 0;
    let isSecondTry = line === undefined;
    for (let left = times; left > 0;) {
      const at = source.indexOf(text, from);
      if (at === -1) {
        if (isSecondTry) {
          missing.push(...Array<string>(left).fill(text));
          break;
        }
        [from, isSecondTry] = [0, true];
        continue;
      }
      from = at + text.length;
      if (taken[at] === 1 || taken[from - 1] === 1) continue;
      taken.fill(1, at, from);
      left -= 1;
    }
  }
  let rest = '';
  for (let start = 0; start < source.length;) {
    const isTaken = taken[start] === 1;
    const next = taken.indexOf(isTaken ? 0 : 1, start);
    const end = next === -1 ? source.length : next;
    rest += isTaken ? ' ' : source.slice(start, end);
    start = end;
  }
  return { rest, missing };
}

/** Parts the words that the importer parted, each where they stood. */
function withCuts(source: string, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return source;
  const starts = lineStarts(source);
  const places = cuts.flatMap(({ line, before, after }) => {
    const at = source.indexOf(before + after, starts[line - 1] ?? 0);
    return at === -1 ? [] : [at + before.length];
  });
  let parted = '';
  let start = 0;
  for (const place of places.sort((a, b) => a - b)) {
    parted += `${source.slice(start, place)} `;
    start = place;
  }
  return parted + source.slice(start);
}

/** More runs than this that have no match mean that something went wrong altogether. */
const mostSearched = 400;

/**
 * Proves that nothing of a post is lost: every run of visible characters of the source was dropped with a reason, or stands in
 * the files as often at least. White space and the signs of markup are folded away; a run that markup cut or joined is looked
 * for in the unbroken stream of characters.
 *
 * @param files the texts of the files to be written
 * @returns the runs that are missing; empty where the proof holds
 */
export function findLosses(
  source: string,
  files: readonly string[],
  { dropped, cuts }: { dropped: readonly Dropped[]; cuts: readonly Cut[] },
): string[] {
  const { rest, missing } = withoutDropped(withCuts(source, cuts), dropped);
  const left = new Map<string, number>();
  const written = [...files, ...missing].flatMap(runsOf);
  for (const each of written) left.set(each, (left.get(each) ?? 0) + 1);
  const runs = runsOf(rest.replace(largeTasks, '$1[x]').replace(listNumbers, ''));
  const unmatched = new Set<string>();
  for (const each of runs) {
    const count = left.get(each) ?? 0;
    if (count > 0) left.set(each, count - 1);
    else unmatched.add(each);
  }
  if (unmatched.size === 0) return [];
  if (unmatched.size > mostSearched) return [...unmatched].slice(0, mostSearched);
  const [before, after] = [runs.join(''), written.join('')];
  return [...unmatched].filter((each) => countOf(after, each) < countOf(before, each));
}
