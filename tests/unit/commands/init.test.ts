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

/** Has the program among its packages already: it is not packed then, which takes a second. */
const manifest = { dependencies: { 'industry-observer': '0.1.0' } };

const makeAlone = (folder: string, options: InitOptions = names): Promise<string> =>
  init({ SOURCE_DATE_EPOCH: '1764288000' }, folder, { yes: true, ...options }, undefined, 'en');

function make(folder: string, options?: InitOptions): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return makeAlone(folder, options);
}

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

test('the file of a host is made with a column, or added to one, and nothing else is', async (t) => {
  const folder = path.join(folderIn(t), 'climate');
  await make(folder, { ...names, host: 'GitHub', origin: 'https://you.github.io/climate' });
  assert.match(readFileSync(path.join(folder, '.github/workflows/publish.yml'), 'utf8'), /npm run build/);
  const before = filesIn(folder);
  const added = runIn(folder, ['init', '--host', 'netlify']);
  assert.equal(added.status, 0, added.output);
  assert.deepEqual(
    filesIn(folder).filter((file) => !before.includes(file)),
    ['netlify.toml'],
  );
  assert.match(readFileSync(path.join(folder, 'netlify.toml'), 'utf8'), /cp -r dist site\/climate/);
  const again = runIn(folder, ['init', '--host', 'netlify']);
  assert.equal(again.status, 1);
  const unknown = runIn(folder, ['init', '--host', 'vercel']);
  assert.equal(unknown.status, 1);
  assert.match(unknown.output, /github, cloudflare, netlify, nginx/);
  assert.deepEqual(filesIn(folder), [...before, 'netlify.toml'].sort());
});

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

test('posts take the place of the sample, as long as nobody wrote in it', async (t) => {
  const folder = folderIn(t);
  await make(folder);
  mkdirSync(path.join(folder, 'posts'));
  const post = (title: string, day: string): string =>
    `---\ntitle: ${title}\ndate: ${day}\n---\n这一篇讲的是很久以前的一件小事，a sample 样稿。\n`;
  writeFileSync(path.join(folder, 'posts/one.md'), post('甲的一篇', '2011-02-03'));
  const sample = path.join(folder, 'content/issues/001-sample');
  const before = filesIn(folder);
  const planned = runIn(folder, ['import', 'posts', '--number', '1', '--dry-run']);
  assert.equal(planned.status, 0, planned.output);
  assert.match(planned.output, /would be deleted/);
  assert.deepEqual(filesIn(folder), before);
  const done = runIn(folder, ['import', 'posts', '--number', '1']);
  assert.equal(done.status, 0, done.output);
  assert.ok(!existsSync(sample));
  assert.match(readFileSync(path.join(folder, 'content/tags.yaml'), 'utf8'), /^- id: uncategorised$/m);
  assert.doesNotMatch(readFileSync(path.join(folder, 'content/tags.yaml'), 'utf8'), /sample/);
  assert.equal(runIn(folder, ['check']).status, 0);
  rmSync(path.join(folder, 'content'), { recursive: true });
  await make(path.join(folder, 'other'));
  const written = path.join(folder, 'other/content/issues/001-sample/zh.mdx');
  writeFileSync(written, `${readFileSync(written, 'utf8')}\n又写了一句。\n`);
  const kept = runIn(path.join(folder, 'other'), ['import', '../posts', '--number', '1']);
  assert.match(kept.output, /001-sample; nothing was written/);
  assert.ok(existsSync(written));
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
    await assert.rejects(makeAlone(folder), (error) => isUserError(error) && error.code === 'file-refused');
    assert.deepEqual(filesIn(folder), [file]);
    assert.equal(readFileSync(path.join(folder, file), 'utf8'), 'mine');
  }
});

test('files for git and npm that are there are left as they are', async (t) => {
  const folder = folderIn(t);
  for (const file of ['.gitignore', '.npmrc']) writeFileSync(path.join(folder, file), 'mine\n');
  await make(folder);
  for (const file of ['.gitignore', '.npmrc'])
    assert.equal(readFileSync(path.join(folder, file), 'utf8'), 'mine\n');
});

test('a package.json that is there gets the commands, and keeps what it has', async (t) => {
  const folder = folderIn(t);
  const before = { name: 'mine', scripts: { start: 'mine', test: 'mine' }, allowScripts: { esbuild: false } };
  const file = path.join(folder, 'package.json');
  writeFileSync(file, JSON.stringify({ ...before, ...manifest }, undefined, 4));
  await makeAlone(folder);
  const text = readFileSync(file, 'utf8');
  assert.match(text, /^ {4}"name"/m);
  assert.deepEqual(JSON.parse(text), {
    ...before,
    scripts: { ...(JSON.parse(text) as { scripts: object }).scripts, ...before.scripts },
    allowScripts: { node: true, esbuild: false },
    ...manifest,
  });
  assert.match(text, /"check": "industry-observer check"/);
  assert.ok(!existsSync(path.join(folder, 'vendor')));
});

test('each command of a new package.json is one of the program', async (t) => {
  const folder = folderIn(t);
  await make(folder);
  const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const { output } = runIn(folder, ['--help']);
  for (const [name, command] of Object.entries(scripts)) {
    assert.equal(command, `industry-observer ${name}`);
    assert.match(output, new RegExp(`^  ${name}\\b`, 'm'));
  }
});

test('a package.json that is no JSON is refused, and nothing is written', async (t) => {
  const folder = folderIn(t);
  writeFileSync(path.join(folder, 'package.json'), '{');
  await assert.rejects(makeAlone(folder), (error) => isUserError(error) && error.code === 'file-refused');
  assert.deepEqual(filesIn(folder), ['package.json']);
});

test('the program is brought along, packed', async (t) => {
  const folder = folderIn(t);
  await makeAlone(folder);
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const spec = dependencies['industry-observer'] ?? '';
  assert.match(spec, /^file:vendor\/industry-observer-.*\.tgz$/);
  const bytes = readFileSync(path.join(folder, spec.slice('file:'.length)));
  // RFC 1952, section 2.3.1: the first bytes of a gzip file.
  assert.deepEqual([...bytes.subarray(0, 2)], [0x1f, 0x8b]);
});

test('an accent is worn by day, and lighter by night where it must be', async (t) => {
  const folder = folderIn(t);
  await make(folder, { ...names, accent: '1f5fbf' });
  const config = readFileSync(path.join(folder, 'column.config.ts'), 'utf8');
  assert.match(config, /light: \{ accent: '#1f5fbf' \}, dark: \{ accent: '#(?!1f5fbf)[0-9a-f]{6}' \}/);
  const { status, output } = runIn(folder, ['check', '--strict']);
  assert.equal(status, 0, output);
});

test('an accent that cannot be read is refused, with one that can', async (t) => {
  const folder = folderIn(t);
  for (const accent of ['#ffcc00', '#1f5fbf, #1f5fbf', 'blue', '#12345', '#1f5fbf #7fb2ff #000000', ',']) {
    const refused: { better?: string } = {};
    await assert.rejects(make(folder, { ...names, accent }), (error) => {
      assert.ok(isUserError(error));
      refused.better = /"better":"(#[0-9a-f]{6})"/.exec(JSON.stringify(error.phrase))?.[1] ?? '';
      return error.code === 'invalid-value';
    });
    assert.equal(refused.better !== '', /^#(?:ffcc00|1f5fbf, #1f5fbf)$/.test(accent), accent);
  }
});

test('wrong answers are told all at once, and nothing is written', async (t) => {
  const folder = folderIn(t);
  const wrong = {
    name: 'zh=样例',
    languages: 'zh, xx',
    origin: 'example',
    timeZone: 'Shanghai',
    accent: 'red',
  };
  await assert.rejects(make(folder, wrong), (error) => {
    assert.ok(isUserError(error));
    for (const flag of ['languages', 'origin', 'time-zone', 'accent'])
      assert.match(JSON.stringify(error.phrase), new RegExp(`"flag":"${flag}"`));
    return true;
  });
  assert.deepEqual(filesIn(folder), ['package.json']);
});

test('where there is no column, every other command says how to make one', (t) => {
  const folder = folderIn(t);
  const { status, output } = runIn(folder, ['check'], { COLUMN_DIR: folder });
  assert.equal(status, 1);
  assert.match(output, /no column\.config\.ts/);
});
