import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { controlGroup } from './control-group.ts';
import type { Counter } from './counter.ts';
import { processSamples } from './process-samples.ts';

/** What a program takes. */
export interface Measurement {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time of all its processes. */
  cpu: number;
  /** The most memory that its processes held at one moment, in megabytes. */
  memory: number;
}

/** A program to be run. */
export interface CommandLine {
  words: string[];
  cwd?: string;
  environment?: Record<string, string>;
}

/** Milliseconds from one look at the memory to the next. */
const interval = 20;

/** Bytes that a process holds, and the most that it ever held. */
function memoryOf(id: number): { now: number; most: number } {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const bytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
    return { now: bytes('VmRSS'), most: bytes('VmHWM') };
  } catch {
    return { now: 0, most: 0 };
  }
}

/** A program whose processes are counted while it runs. */
export class MeasuredProcess {
  readonly child: ChildProcess;
  /** What it has printed. */
  printed = '';
  readonly #counter: Counter;
  readonly #timer: NodeJS.Timeout;
  #memory = 0;

  /** Starts it. @param counter counts its processes: a control group, or samples where there is none */
  constructor(
    { words, cwd, environment }: CommandLine,
    counter: Counter = controlGroup() ?? processSamples(),
  ) {
    const [program = '', ...rest] = counter.words(words);
    this.#counter = counter;
    this.child = spawn(program, rest, {
      ...(cwd !== undefined && { cwd }),
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.on('error', (error) => (this.printed += String(error)));
    if (this.child.pid !== undefined) counter.start(this.child.pid);
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (data: Buffer) => (this.printed += data.toString()));
    this.#timer = setInterval(() => this.#look(), interval);
  }

  #look(): void {
    const found = this.#counter.processes().map(memoryOf);
    const together = found.reduce((sum, { now }) => sum + now, 0);
    this.#memory = Math.max(this.#memory, together, ...found.map(({ most }) => most));
  }

  /** What its processes took so far: seconds of processor time, and megabytes at one moment. */
  usage(): Omit<Measurement, 'wall'> {
    return { cpu: this.#counter.cpu(), memory: this.#memory / 1e6 };
  }

  /** Ends it and all that it started. */
  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#counter.close();
  }
}

/**
 * Runs a program to its end.
 * @throws where it fails, with the last that it printed
 */
export async function measureCommand(command: CommandLine, counter?: Counter): Promise<Measurement> {
  const started = performance.now();
  const running = new MeasuredProcess(command, counter);
  try {
    const [status] = (await once(running.child, 'exit')) as [number | null];
    const wall = (performance.now() - started) / 1000;
    const usage = running.usage();
    if (status !== 0) throw new Error(`${command.words.join(' ')} failed: ${running.printed.slice(-400)}`);
    return { wall, ...usage };
  } finally {
    await running.end();
  }
}
