import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { changeFiles, finishChanges } from '#state/change-files.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { projectRoot } from '#state/project.ts';
import { tries } from '../../extent.ts';
import { scratchFolder, writeFiles } from '../content/content-copy.ts';

const journal = 'unfinished-change.json';

/** What lies in a folder, hidden files too. */
function everything(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

test('writes, makes and removes files', (t) => {
  const [folder, cache] = [scratchFolder(t), scratchFolder(t)];
  writeFiles(folder, { a: 'one', b: 'two', c: 'three' });
  changeFiles(
    folder,
    cache,
    new Map([
      ['a', 'ONE'],
      ['b', undefined],
      ['d', 'four'],
    ]),
  );
  assert.deepEqual(everything(folder), { a: 'ONE', c: 'three', d: 'four' });
  assert.equal(finishChanges(folder, cache), 0);
});

test('leaves all as it was where one file cannot be written', (t) => {
  const [folder, cache] = [scratchFolder(t), scratchFolder(t)];
  writeFiles(folder, { a: 'one', b: 'two' });
  mkdirSync(path.join(folder, 'taken'));
  assert.throws(() =>
    changeFiles(
      folder,
      cache,
      new Map([
        ['a', 'ONE'],
        ['b', undefined],
        ['taken', 'x'],
      ]),
    ),
  );
  assert.deepEqual(readdirSync(folder).sort(), ['a', 'b', 'taken']);
  assert.equal(readFileSync(path.join(folder, 'a'), 'utf8'), 'one');
});

test('a change that was broken off after any of its files is finished', (t) => {
  const before = { a: 'one', b: 'two', c: 'three' };
  const after: [string, string | undefined][] = [
    ['a', 'ONE'],
    ['b', undefined],
    ['d', 'four'],
  ];
  for (let done = 0; done <= after.length; done += 1) {
    const [folder, cache] = [scratchFolder(t), scratchFolder(t)];
    writeFiles(folder, before);
    writeJournal(folder, cache, after);
    for (const [name, text] of after.slice(0, done))
      if (text === undefined) rmSync(path.join(folder, name));
      else writeFileSync(path.join(folder, name), text);
    writeFileSync(path.join(folder, '.a.1.tmp'), 'ON');
    assert.equal(finishChanges(folder, cache), after.length - done);
    assert.deepEqual(everything(folder), { a: 'ONE', c: 'three', d: 'four' });
  }
});

/** Writes the note of a change that process 1 began. */
function writeJournal(folder: string, cache: string, after: [string, string | undefined][]): void {
  const digest = (name: string): string | null => {
    const file = path.join(folder, name);
    if (!existsSync(file)) return null;
    return createHash('sha256').update(readFileSync(file)).digest('base64url');
  };
  const entries = after.map(([file, text]) => ({ file, before: digest(file), after: text ?? null }));
  writeFileSync(path.join(cache, journal), JSON.stringify({ pid: 1, entries }));
}

test('a file that was changed otherwise meanwhile is not written over', (t) => {
  const [folder, cache] = [scratchFolder(t), scratchFolder(t)];
  writeFiles(folder, { a: 'one', b: 'two' });
  writeJournal(folder, cache, [
    ['a', 'ONE'],
    ['b', 'TWO'],
  ]);
  writeFileSync(path.join(folder, 'b'), 'by hand');
  const before = everything(folder);
  assert.throws(() => finishChanges(folder, cache), UserError);
  assert.deepEqual(everything(folder), before);
});

test('killed at any moment, a change is whole or not there once it is finished', async (t) => {
  const names = Array.from({ length: 60 }, (_, index) => `file-${index}`);
  const script = `
    const { changeFiles } = await import('#state/change-files.ts');
    const names = ${JSON.stringify(names)};
    console.log('ready');
    changeFiles(process.argv[1], process.argv[2], new Map(names.map((name, index) => [name, index % 9 ? 'after' : undefined])));
  `;
  for (let count = 0; count < tries(6, 60); count += 1) {
    const [folder, cache] = [scratchFolder(t), scratchFolder(t)];
    writeFiles(folder, Object.fromEntries(names.map((name) => [name, 'before'])));
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder, cache], {
      cwd: projectRoot(),
    });
    // It may have ended before it is killed.
    const closed = once(child, 'close');
    await once(child.stdout, 'data');
    await setTimeout(Math.random() * 12);
    child.kill('SIGKILL');
    await closed;
    finishChanges(folder, cache);
    const left = Object.entries(everything(folder)).filter(([name]) => !name.startsWith('.'));
    const texts = new Set(left.map(([, text]) => text));
    assert.equal(texts.size, 1);
    const gone = texts.has('before') ? 0 : Math.ceil(names.length / 9);
    assert.equal(left.length, names.length - gone);
  }
});

test('a change keeps the permissions of files', (t) => {
  const [folder, cache] = [scratchFolder(t), scratchFolder(t)];
  writeFiles(folder, { a: 'one' });
  chmodSync(path.join(folder, 'a'), 0o640);
  changeFiles(folder, cache, new Map([['a', 'ONE']]));
  assert.equal(readFileSync(path.join(folder, 'a'), 'utf8'), 'ONE');
});
