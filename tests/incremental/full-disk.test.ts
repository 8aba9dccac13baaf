import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

/** Becomes root of a namespace of its own, in which nobody else sees the file systems that are mounted. */
const inNamespace = ['unshare', '--map-root-user', '--mount'];

/** What mounts a file system in memory at a folder, which is its only argument: 96 MB are enough for three builds. */
const mounting = 'mount -t tmpfs -o size=96m tmpfs "$0"';

function run(words: string[]): { status: number | null; printed: string } {
  const [program = '', ...rest] = words;
  const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
  return { status, printed: `${stdout ?? ''}${stderr ?? ''}` };
}

test('a full disk leaves the site as it was, is told in words, and does no harm to the next build', (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  if (run([...inNamespace, 'sh', '-c', mounting, folder]).status !== 0) {
    t.skip(
      'this machine lets nobody mount a file system: try it as root, or where user namespaces are allowed',
    );
    return;
  }
  const scenario = path.join(import.meta.dirname, 'fill-disk.ts');
  const command = `${mounting} && TMPDIR="$0" exec "$1" "$2"`;
  const { status, printed } = run([...inNamespace, 'sh', '-c', command, folder, process.execPath, scenario]);
  assert.equal(status, 0, printed);
  t.diagnostic(printed.trim());
});
