import type { RootContent } from 'hast';
import type { Figure } from '#language/figures/figure.ts';
import { readRun } from '#language/figures/read-run.ts';
import { runsOf } from '#language/figures/runs.ts';

/** Reads the figures of blocks in the order of the text; code and the marks of notes are left out. */
export function readFigures(nodes: readonly RootContent[], locale: 'zh' | 'en'): Figure[] {
  return runsOf(nodes).flatMap((run) => readRun(run, locale));
}
