import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { takeTurn } from '#build/turns.ts';
import { scratchFolder } from '../content/content-copy.ts';

const other = `
  import { writeFileSync } from 'node:fs';
  import { takeTurn } from '#build/turns.ts';
  const [folder, file] = process.argv.slice(1);
  takeTurn(folder, () => console.log('waits'));
  writeFileSync(file, 'its turn');
  console.log('works');
  setInterval(() => undefined, 1000);
`;

function start(folder: string, file: string) {
  const words = ['--input-type=module-typescript', '--eval', other, folder, file];
  return spawn(process.execPath, words, { cwd: path.resolve(import.meta.dirname, '../../..') });
}

test('a build waits for another of the same content, says so, and has its turn when that ends', async (t) => {
  const folder = scratchFolder(t);
  const file = path.join(folder, 'worked');
  const end = takeTurn(folder, () => assert.fail('nobody is at work'));
  const waiting = start(folder, file);
  t.after(() => waiting.kill('SIGKILL'));
  const [said] = (await once(waiting.stdout, 'data')) as [Buffer];
  assert.equal(said.toString(), 'waits\n');
  await wait(100);
  assert.equal(existsSync(file), false);
  end();
  await once(waiting.stdout, 'data');
  assert.ok(existsSync(file));
});

test('a build that is killed keeps no other from its turn', async (t) => {
  const folder = scratchFolder(t);
  const killed = start(folder, path.join(folder, 'worked'));
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  await once(killed, 'close');
  takeTurn(folder, () => assert.fail('nobody is at work'))();
});
