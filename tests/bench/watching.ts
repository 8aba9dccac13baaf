import type { Contestant } from './contestant.ts';
import { MeasuredProcess, type Measurement } from './measured-process.ts';

/** Milliseconds that a watching build rests before it is given an edit. */
const rest = 500;

/** Milliseconds from one look at what it printed to the next. */
const interval = 2;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A build that watches the folder of a contestant. */
export class Watching {
  readonly #process: MeasuredProcess;
  readonly #built: RegExp;
  #builds = 0;

  constructor({ command, built }: NonNullable<Contestant['watch']>, folder: string) {
    this.#process = new MeasuredProcess(command(folder));
    this.#built = built;
  }

  /** Waits until it has printed once more that it built. */
  async #next(): Promise<void> {
    this.#builds += 1;
    while ([...this.#process.printed.matchAll(this.#built)].length < this.#builds) {
      if (this.#process.child.exitCode !== null)
        throw new Error(`the watching build stopped: ${this.#process.printed.slice(-400)}`);
      await pause(interval);
    }
  }

  /** Waits for the build that it begins with. */
  async begin(): Promise<void> {
    await this.#next();
  }

  /** Measures from an edit until it tells that it has built. */
  async measure(edit: () => void): Promise<Measurement> {
    await pause(rest);
    const [started, before] = [performance.now(), this.#process.usage()];
    edit();
    await this.#next();
    const after = this.#process.usage();
    return {
      wall: (performance.now() - started) / 1000,
      cpu: after.cpu - before.cpu,
      memory: after.memory,
    };
  }

  /** Stops it. */
  async end(): Promise<void> {
    await this.#process.end();
  }
}
