import { execFile } from 'node:child_process';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { TestContext } from 'node:test';
import { openTerminal, type Terminal } from '#authoring/terminal.ts';
import { scratchFolder } from '../content/content-copy.ts';

/** The environment of a command that works on a content folder, on the first day of June 2025. */
export function environmentOf(t: TestContext, content: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: content,
    CACHE_DIR: scratchFolder(t),
    OUT_DIR: scratchFolder(t),
    SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, 1) / 1000),
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    LC_ALL: 'C',
  };
}

/** Runs the real command line without a terminal; gives its exit code and what it printed. */
export function runCommandLine(
  environment: NodeJS.ProcessEnv,
  ...words: string[]
): Promise<{ code: number; printed: string }> {
  const root = path.resolve(import.meta.dirname, '../../..');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli.ts', ...words],
      { cwd: root, env: environment },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, printed: `${stdout}${stderr}` }),
    ).stdin?.end();
  });
}

/** A terminal at which somebody types the given answers, one a question, and then closes it. */
export function typingTerminal(
  t: TestContext,
  answers: readonly string[],
): { terminal: Terminal; shown: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...answers];
  let shown = '';
  output.on('data', (data: Buffer) => {
    shown += data.toString();
    if (!/(?:: |：|\[Y\/n\] )$/.test(data.toString())) return;
    const next = left.shift();
    if (next === undefined) input.end();
    else input.write(`${next}\n`);
  });
  const terminal = openTerminal(input, output);
  t.after(() => terminal.close());
  return { terminal, shown: () => shown };
}
