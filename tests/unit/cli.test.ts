import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { publishedFile } from '#content/published-list.ts';
import { readSettings } from '#content/settings.ts';
import { Store } from '#state/store.ts';
import { fixtures, scratchFolder } from './content/content-copy.ts';
import { environmentOf, runCommandLine } from './commands/run-command.ts';

const content = path.join(fixtures, 'valid');

const wrong: Record<string, Record<string, string>> = {
  SITE_ORIGIN: { SITE_ORIGIN: 'https://user.github.io/column/?page=1' },
  EDITOR_ADDRESS: { EDITOR_ADDRESS: 'editor' },
  SOURCE_DATE_EPOCH: { SOURCE_DATE_EPOCH: '99999999999999' },
  OUT_DIR: { OUT_DIR: 'package.json' },
  CACHE_DIR: { CACHE_DIR: 'content' },
  CONTENT_DIR: { CONTENT_DIR: 'nowhere' },
};

for (const [name, changed] of Object.entries(wrong))
  for (const command of ['check', 'build', 'addresses'])
    test(`${command} tells of a wrong ${name} in one sentence, before anything else`, async (t) => {
      const { code, printed } = await runCommandLine({ ...environmentOf(t, content), ...changed }, command);
      assert.equal(code, 1);
      assert.match(printed, new RegExp(`^${name} is “[^\\n]+; it must be [^\\n]+\\.\\n$`));
    });

for (const port of ['abc', '0', '65536', '1e3', '80 ', '-1'])
  test(`--port=${port} is told in the same way, before the code is bundled`, async (t) => {
    const environment = environmentOf(t, content);
    const { code, printed } = await runCommandLine(environment, 'start', `--port=${port}`);
    assert.equal(code, 1);
    assert.equal(printed, `--port is “${port}”; it must be a whole number from 1 to 65535.\n`);
    assert.deepEqual(readdirSync(environment['CACHE_DIR'] ?? ''), []);
  });

test('an error that is no mistake of the user keeps its trace', async (t) => {
  const environment = environmentOf(t, path.join(scratchFolder(t), 'content'));
  cpSync(content, environment['CONTENT_DIR'] ?? '', { recursive: true });
  const list = path.join(environment['CONTENT_DIR'] ?? '', publishedFile);
  rmSync(list, { force: true });
  mkdirSync(list);
  const { code, printed } = await runCommandLine(environment, 'addresses');
  assert.equal(code, 1);
  assert.match(printed, /EISDIR[^]*\n {4}at .*addresses\.ts/);
});

test('a cache that is damaged inside is told, and is made anew by the next run', async (t) => {
  const environment = environmentOf(t, content);
  const check = () => runCommandLine(environment, 'check');
  const before = await check();
  const { cache } = readSettings(environment);
  const file = path.join(cache, 'state.db');
  const { database } = new Store(cache);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  writeFileSync(file, readFileSync(file).fill(9, 4096));
  const { code, printed } = await check();
  assert.equal(code, 1);
  assert.equal(printed, 'The cache of earlier runs was damaged and has been removed. Try again.\n');
  assert.deepEqual(await check(), before);
});
