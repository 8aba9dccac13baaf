import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Scratch } from './scratch.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Starts the development server; gives what the addresses of its pages begin with, once it prints it. */
export function startServer(scratch: Scratch): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, ['src/cli.ts', 'dev'], {
    cwd: root,
    env: scratch.environment,
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString().replace(/\u001B\[[\d;]*m/g, '');
      const address = /http:\/\/localhost:\d+\S*\//.exec(printed)?.[0];
      if (address) resolve({ server, address: address.slice(0, -1) });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => reject(new Error(`the development server stopped:\n${printed}`)));
  });
}
