/** Counts what a program and all processes that it starts take, however those end. */
export interface Counter {
  /** The words of a command line that run a program where it is counted. */
  words(words: readonly string[]): string[];
  /** Told the number of the process once it is there. */
  start(id: number): void;
  /** Seconds of processor time so far. */
  cpu(): number;
  /** The numbers of the processes that are there. */
  processes(): number[];
  /** Ends all that is still running, and counts no more. */
  close(): Promise<void>;
}
