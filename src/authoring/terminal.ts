import { createInterface } from 'node:readline/promises';
import { UserError } from '#diagnostics/user-error.ts';
import { say } from '#wording/phrase.ts';

/** A place where somebody can be asked. */
export interface Terminal {
  /**
   * Asks a question; the Tab key completes what is known.
   * @returns the answer without spaces around it; empty where Enter alone was pressed
   * @throws {UserError} when the terminal is closed instead, by Ctrl+C or Ctrl+D
   */
  ask: (question: string, known?: readonly string[]) => Promise<string>;
  tell: (line: string) => void;
  close: () => void;
}

/** Opens a terminal on two streams. */
export function openTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  let completions: readonly string[] = [];
  const completer = (line: string): [string[], string] => {
    const word = /[^,，、\s]*$/.exec(line)?.[0] ?? '';
    return [completions.filter((each) => each.startsWith(word)), word];
  };
  const lines = createInterface({ input, output, completer });
  const closed = new AbortController();
  lines.once('close', () => closed.abort());
  return {
    ask: async (question, known = []) => {
      completions = known;
      try {
        return (await lines.question(question, { signal: closed.signal })).trim();
      } catch {
        throw new UserError('stopped', say('stopped'));
      }
    },
    tell: (line) => void output.write(`${line}\n`),
    close: () => lines.close(),
  };
}
