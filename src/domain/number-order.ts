import { minuteAt, timeOf } from '#domain/appearance.ts';
import type { Minute } from '#domain/calendar.ts';
import type { OriginalFile } from '#domain/records.ts';
import type { ReportRecord } from '#domain/lookup.ts';
import { say } from '#wording/phrase.ts';

/** The number at the start of the name of a folder: 22 for issues/022-groq. */
export function numberOfFolder(folder: string): number | undefined {
  const digits = /^(\d+)(?:-|$)/.exec(folder.slice(folder.lastIndexOf('/') + 1))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether a folder is named after another number than its issue has: the issue was given another one, or the folder is a copy. */
function isRenumbered({ folder, data }: OriginalFile): boolean {
  const named = numberOfFolder(folder);
  return named !== undefined && named !== data.issue;
}

/** Finds the issues whose number another one has; that which is named after it keeps it, else the first. */
export function checkNumbersFree(originals: readonly OriginalFile[], report: ReportRecord): OriginalFile[] {
  const highest = Math.max(0, ...originals.map(({ data }) => data.issue));
  const byNumber = Map.groupBy(originals, ({ data }) => data.issue);
  return [...byNumber].map(([number, files]) => {
    const owner = files.find((each) => !isRenumbered(each)) ?? (files[0] as OriginalFile);
    for (const { file } of files.filter((each) => each !== owner))
      report({
        code: 'number-taken',
        file,
        path: ['issue'],
        message: say('number-taken', { number, file: owner.file }),
        help: say('number-taken.help', { highest }),
      });
    return owner;
  });
}

/** A row of issues in the right order: what speaks for it, the most important first, and its last one. */
interface Row {
  worth: readonly [count: number, trusted: number, evenness: number];
  last: number;
  before: Row | undefined;
}

/** The minute at which an original is published, draft or not. */
function minuteOfOriginal({ data }: OriginalFile): Minute {
  return minuteAt({ date: data.date, time: timeOf(data) });
}

/** The days from an issue to a later one, for each number between them. */
function pace(from: OriginalFile, to: OriginalFile): number {
  const days = (Date.parse(to.data.date) - Date.parse(from.data.date)) / 86_400_000;
  return days / Math.max(1, to.data.issue - from.data.issue);
}

/** The slowest pace that is none of a mistyped date: several times the usual one. */
function slowestPace(sorted: readonly OriginalFile[]): number {
  const paces = sorted
    .slice(1)
    .map((each, index) => pace(sorted[index] as OriginalFile, each))
    .sort((a, b) => a - b);
  return 4 * Math.max(3, paces[Math.floor(paces.length / 2)] ?? 0);
}

function isBetter(a: Row, b: Row | undefined): boolean {
  if (!b) return true;
  const place = a.worth.findIndex((each, index) => each !== b.worth[index]);
  return place !== -1 && (a.worth[place] as number) > (b.worth[place] as number);
}

/**
 * The largest number of issues whose dates follow their numbers, by their places; of several such rows the one with
 * fewer drafts and renumbered issues, then the one with fewer leaps, then the one with the older issues.
 */
function inOrder(sorted: readonly OriginalFile[]): Set<number> {
  const slowest = slowestPace(sorted);
  const rows: Row[] = [];
  let best: Row | undefined;
  for (const [last, original] of sorted.entries()) {
    const { draft } = original.data;
    const trust = draft || isRenumbered(original) ? 0 : 1;
    let row: Row = { worth: [1, trust, 0], last, before: undefined };
    for (const before of rows) {
      const earlier = sorted[before.last] as OriginalFile;
      if (minuteOfOriginal(earlier) > minuteOfOriginal(original)) continue;
      const [count, trusted, evenness] = before.worth;
      const next: Row = {
        worth: [count + 1, trusted + trust, evenness - Number(pace(earlier, original) > slowest)],
        last,
        before,
      };
      if (isBetter(next, row)) row = next;
    }
    rows.push(row);
    if (isBetter(row, best)) best = row;
  }
  const places = new Set<number>();
  for (let row = best; row; row = row.before) places.add(row.last);
  return places;
}

/** Says which issues lie out of order: as few as possible, so that one that was moved does not put blame on its neighbours. */
export function checkOrder(originals: readonly OriginalFile[], report: ReportRecord): void {
  const sorted = [...originals].sort((a, b) => a.data.issue - b.data.issue);
  const minutes = sorted.map(minuteOfOriginal);
  const isSound = minutes.every((minute, index) => (minutes[index - 1] ?? '') <= minute);
  if (isSound) return;
  const kept = inOrder(sorted);
  for (const [place, original] of sorted.entries()) {
    if (kept.has(place)) continue;
    const { file, data } = original;
    const before = sorted.findLast((_each, index) => index < place && kept.has(index));
    const after = sorted.find((_each, index) => index > place && kept.has(index));
    const isOlder = before !== undefined && minuteOfOriginal(before) > minuteOfOriginal(original);
    const other = isOlder ? before : (after ?? original);
    report({
      code: 'number-order',
      file,
      path: [isRenumbered(original) ? 'issue' : 'date'],
      message: say(isOlder ? 'number-order.older' : 'number-order.newer', {
        number: data.issue,
        date: minuteOfOriginal(original),
        other: other.data.issue,
        otherDate: minuteOfOriginal(other),
      }),
      help: say('number-order.help'),
    });
  }
}
