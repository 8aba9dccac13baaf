import type { Build } from './builds.ts';

/** What our own build may take at numbers of issues. */
type Limits = Partial<Record<number, number>>;

const recordEdit: Limits = { 250: 1.5, 1000: 0.6, 2500: 0.4 };

/** The most seconds on the clock for each that Hugo takes for the same; cold with the same pictures. */
const shares: Partial<Record<Build, Limits>> = {
  cold: { 250: 1.2, 1000: 1.2, 2500: 1.2 },
  sentence: { 250: 1, 1000: 0.4, 2500: 0.2 },
  title: recordEdit,
  issue: recordEdit,
  amount: recordEdit,
  watch: { 250: 0.4, 1000: 0.15, 2500: 0.1 },
};

/** The most seconds on the clock with nothing changed, on a machine that does nothing else. */
const idleSeconds: Limits = { 20: 0.5, 250: 0.6, 1000: 1, 2500: 1.8 };

/** The most memory at one moment, in megabytes. */
const editMemory: Limits = { 250: 250, 1000: 300, 2500: 500 };
const coldMemory: Limits = { 250: 800, 1000: 1000, 2500: 1500 };

/** What our own build is to keep to; what is not limited is undefined. */
export interface Target {
  /** Of the seconds on the clock that Hugo takes. */
  share: number | undefined;
  /** Seconds on the clock. */
  seconds: number | undefined;
  /** Megabytes. */
  memory: number | undefined;
}

/** The targets of a build of so many issues. */
export function targetOf(build: Build, issues: number): Target {
  const memory = build === 'cold' ? coldMemory : build === 'watch' ? {} : editMemory;
  return {
    share: shares[build]?.[issues],
    seconds: build === 'nothing' ? idleSeconds[issues] : undefined,
    memory: memory[issues],
  };
}
