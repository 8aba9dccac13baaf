import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Column } from '#column.ts';
import { init, type InitOptions } from '#commands/init.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { projectRoot } from '#state/project.ts';

function folderIn(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'column-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const names = { name: 'zh=样例专栏, en=Sample Column' };

const make = (folder: string, options: InitOptions = names): Promise<string> =>
  init({ SOURCE_DATE_EPOCH: '1764288000' }, folder, { yes: true, ...options }, undefined, 'en');

/** Runs a command of the program in a folder, as somebody would who has it installed there. */
function runIn(
  folder: string,
  words: string[],
  settings: NodeJS.ProcessEnv = {},
): { status: number | null; output: string } {
  const bin = path.join(projectRoot(), 'src/bin.cjs');
  const { COLUMN_DIR: _other, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    env: { ...environment, LANG: 'en', SOURCE_DATE_EPOCH: '1764288000', ...settings },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** What a folder holds, by path. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

for (const languages of ['zh, en', 'en,zh'])
  test(`a new column in ${languages} passes its own check, from a folder of its own`, async (t) => {
    const folder = path.join(folderIn(t), 'my-column');
    await make(folder, { ...names, languages });
    const { status, output } = runIn(folder, ['check', '--strict']);
    assert.equal(status, 0, output);
    assert.match(output, /^1 issue checked, nothing to fix\.$/m);
    assert.ok(existsSync(path.join(folder, 'content/issues/001-sample/zh.mdx')));
  });

test('its first language is the original of the sample', async (t) => {
  const folder = folderIn(t);
  await make(folder, { ...names, languages: 'en，zh' });
  const read = (file: string): string => readFileSync(path.join(folder, 'content', file), 'utf8');
  assert.match(read('issues/001-sample/en.mdx'), /^issue: 1$/m);
  assert.match(read('issues/001-sample/zh.mdx'), /^translates: "[0-9a-f]{16}"$/m);
});

test('names with quotation marks and backslashes stay as they are', async (t) => {
  const folder = folderIn(t);
  const hostile = String.raw`It's "\ud83d" ${'${1}'}`;
  await make(folder, { name: hostile });
  const config = readFileSync(path.join(folder, 'column.config.ts'), 'utf8');
  const { status, output } = runIn(folder, ['check', '--strict']);
  assert.equal(status, 0, output + config);
  const code = config.replace(/import .*\n/, 'const defineColumn = (column) => column;\n');
  const { default: column } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: Column;
  };
  assert.equal(column.name.zh, hostile);
});

test('what is in the way is named, and nothing is written', async (t) => {
  for (const file of ['column.config.ts', 'content/tags.yaml', 'content/mine.txt']) {
    const folder = folderIn(t);
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'mine');
    await assert.rejects(make(folder), (error) => isUserError(error) && error.code === 'file-refused');
    assert.deepEqual(filesIn(folder), [file]);
    assert.equal(readFileSync(path.join(folder, file), 'utf8'), 'mine');
  }
});

test('a package.json and a .gitignore that are there are left as they are', async (t) => {
  const folder = folderIn(t);
  for (const file of ['package.json', '.gitignore']) writeFileSync(path.join(folder, file), '{}\n');
  await make(folder);
  for (const file of ['package.json', '.gitignore'])
    assert.equal(readFileSync(path.join(folder, file), 'utf8'), '{}\n');
});

test('wrong answers are told all at once, and nothing is written', async (t) => {
  const folder = folderIn(t);
  const wrong = { name: 'zh=样例', languages: 'zh, xx', origin: 'example', timeZone: 'Shanghai' };
  await assert.rejects(make(folder, wrong), (error) => {
    assert.ok(isUserError(error));
    for (const flag of ['languages', 'origin', 'time-zone'])
      assert.match(JSON.stringify(error.phrase), new RegExp(`"flag":"${flag}"`));
    return true;
  });
  assert.deepEqual(filesIn(folder), []);
});

test('where there is no column, every other command says how to make one', (t) => {
  const folder = folderIn(t);
  const { status, output } = runIn(folder, ['check'], { COLUMN_DIR: folder });
  assert.equal(status, 1);
  assert.match(output, /no column\.config\.ts/);
});
