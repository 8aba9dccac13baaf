import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawCurves } from './chart.ts';
import type { MeasuredTools } from './tables.ts';

/** A line of results.jsonl. */
export interface Result {
  date: string;
  machine: string;
  issues: number;
  runs: number;
  tools: MeasuredTools;
}

/** The recorded results. */
export const resultsFile = path.join(import.meta.dirname, 'results.jsonl');

/** Draws growth.svg from the newest recorded result of each number of issues. */
export function drawGrowth(names: readonly string[]): void {
  const lines = readFileSync(resultsFile, 'utf8').trim().split('\n');
  const results = lines.map((line) => JSON.parse(line) as Result);
  const newest = [...new Map(results.map((result) => [result.issues, result])).values()];
  newest.sort((a, b) => a.issues - b.issues);
  const curves = names.flatMap((name) =>
    (['cold', 'sentence'] as const).map((build) => ({
      name: `${name}, ${build}`,
      points: newest.flatMap(({ issues, tools }) => {
        const seconds = tools[name]?.builds[build]?.cpu;
        return seconds ? [{ issues, seconds }] : [];
      }),
    })),
  );
  writeFileSync(
    path.join(import.meta.dirname, 'growth.svg'),
    drawCurves(curves.filter(({ points }) => points.length > 0)),
  );
}
