import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Build } from './builds.ts';
import type { SyntheticColumn } from './column.ts';
import type { Contestant } from './contestant.ts';
import { assertShown, carryOut, editOf, type Edit } from './edits.ts';
import { measureCommand, type Measurement } from './measured-process.ts';
import { Watching } from './watching.ts';

/** What was measured of one generator. */
export interface MeasuredTool {
  /** The medians. */
  builds: Partial<Record<Build, Measurement>>;
  pages: number;
}

/** The middle one of some figures; of two in the middle, the higher. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
}

/** A generator in a folder of its own, where it builds a column. */
export interface Entrant {
  name: string;
  contestant: Contestant;
  column: SyntheticColumn;
  folder: string;
}

function pagesOf({ contestant, folder }: Entrant): number {
  const files = readdirSync(path.join(folder, contestant.out), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).length;
}

/** One entrant on its way through all rounds of one build. */
class Round {
  readonly entrant: Entrant;
  readonly build: Build;
  readonly taken: Measurement[] = [];
  #watching: Watching | undefined;

  constructor(entrant: Entrant, build: Build) {
    this.entrant = entrant;
    this.build = build;
  }

  async #watch({ watch }: Contestant, edit: Edit): Promise<Measurement | undefined> {
    const { folder } = this.entrant;
    if (!watch) return undefined;
    if (!this.#watching) {
      this.#watching = new Watching(watch, folder);
      await this.#watching.begin();
    }
    return this.#watching.measure(() => carryOut(edit, folder));
  }

  /** Builds once, where there is something to build; an edit is looked for in the site. */
  async run(serial: number): Promise<void> {
    const { build, entrant } = this;
    const { contestant, column, folder } = entrant;
    const isEdit = build !== 'cold' && build !== 'nothing';
    const edit = isEdit ? editOf(contestant, column, build, serial) : undefined;
    if (isEdit && !edit) return;
    if (build === 'cold')
      for (const name of contestant.caches) rmSync(path.join(folder, name), { recursive: true, force: true });
    let measured = edit && build === 'watch' ? await this.#watch(contestant, edit) : undefined;
    if (!measured) {
      if (edit) carryOut(edit, folder);
      measured = await measureCommand(contestant.command(folder));
    }
    if (edit) assertShown(edit, path.join(folder, contestant.out));
    this.taken.push(measured);
  }

  /** Stops what is still at work. */
  async end(): Promise<void> {
    await this.#watching?.end();
  }
}

/**
 * Measures builds several times each, all entrants in turn, so that what else the machine does is shared by them; gives
 * the medians, and the number of pages. One that fails is left out of what follows.
 */
export async function measureInTurn(
  entrants: readonly Entrant[],
  { runs, builds }: { runs: number; builds: readonly Build[] },
): Promise<Record<string, MeasuredTool>> {
  const tools: Record<string, MeasuredTool> = {};
  let running = [...entrants];
  let serial = 0;
  const attempt = async (entrant: Entrant, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      // One that is not installed keeps nobody from measuring the others.
      console.error(`${entrant.name} is left out. ${String(error).slice(0, 600)}`);
      running = running.filter((each) => each !== entrant);
    }
  };
  // What is built after another build needs one before it.
  if (builds[0] !== 'cold')
    for (const entrant of running)
      await attempt(entrant, () => measureCommand(entrant.contestant.command(entrant.folder)));
  for (const build of builds) {
    const rounds = running.map((entrant) => new Round(entrant, build));
    for (let run = 0; run < runs; run += 1) {
      serial += 1;
      for (const round of rounds)
        if (running.includes(round.entrant)) await attempt(round.entrant, () => round.run(serial));
    }
    for (const round of rounds) await round.end();
    for (const { entrant, taken } of rounds) {
      if (!running.includes(entrant) || taken.length === 0) continue;
      const middle = (figure: keyof Measurement) => median(taken.map((each) => each[figure]));
      const tool = (tools[entrant.name] ??= { builds: {}, pages: 0 });
      tool.builds[build] = { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') };
      tool.pages = pagesOf(entrant);
    }
  }
  return tools;
}
