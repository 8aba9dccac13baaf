import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  cpSync,
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
import { after, before, test } from 'node:test';
import { messagesFor } from '#i18n/dictionary.ts';
import { projectRoot } from '#state/project.ts';
import { publishedBy } from '#templates/column/publishing-files.ts';

const root = projectRoot();
const folder = mkdtempSync(path.join(os.tmpdir(), 'package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with nothing but the program among its packages. */
const column = path.join(folder, 'column');

/** What a machine says of its network: how a registry is reached, and what of it is at hand. */
const network =
  /^(?:(?:https?|no|all)_proxy|node_extra_ca_certs|npm_config_(?:registry|cache|cafile|userconfig))$/i;

/** What a command is run with: none of this project's own settings, and the npm registry alone. */
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => network.test(name))),
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  LANG: 'en',
  TZ: 'UTC',
};

function run(command: string, words: string[], cwd: string): string {
  const options = { cwd, env: environment, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(command, words, options);
  assert.equal(status, 0, `${command} ${words.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

const observe = (...words: string[]): string =>
  run('npx', ['--no-install', 'industry-observer', ...words], column);

interface Lock {
  packages: Record<string, { dev?: boolean; devDependencies?: Record<string, string> }>;
}

interface Packed {
  filename: string;
  files: { path: string }[];
}

let packed: Packed;

/**
 * What npm wrote of this project’s packages, with this project as one of them: the same versions are installed then,
 * where npm would take the newest of those that others depend on.
 */
function lockOf(file: string): { dependencies: Record<string, string>; lock: unknown } {
  const { packages, ...others } = JSON.parse(
    readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
  ) as Lock;
  const { '': program, ...rest } = packages;
  const { devDependencies: _, ...installed } = program ?? {};
  const dependencies = { 'industry-observer': `file:${file}` };
  return {
    dependencies,
    lock: {
      ...others,
      name: 'column',
      packages: {
        '': { name: 'column', dependencies },
        'node_modules/industry-observer': { ...installed, resolved: `file:${file}` },
        ...Object.fromEntries(Object.entries(rest).filter(([, { dev }]) => !dev)),
      },
    },
  };
}

before(() => {
  const printed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  // One entry, in a list or by name, as the version of npm has it.
  [packed] = Object.values(JSON.parse(printed) as Packed[]) as [Packed];
  mkdirSync(column);
  const { dependencies, lock } = lockOf(`../${packed.filename}`);
  writeFileSync(
    path.join(column, 'package.json'),
    JSON.stringify({ name: 'column', private: true, dependencies }),
  );
  writeFileSync(path.join(column, 'package-lock.json'), JSON.stringify(lock));
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], column);
});

test('the package holds the program, and no content, test or setting of a column', () => {
  const files = packed.files.map((file) => file.path);
  for (const file of [
    'src/bin.cjs',
    'src/column.ts',
    'astro.config.mjs',
    'public/favicon.svg',
    ...Object.values(publishedBy),
  ])
    assert.ok(files.includes(file), file);
  const others = files.filter(
    (file) =>
      !/^(?:src|public|docs|deploy|content\/templates)\/|^[^/]+$|^content\/README\.md$|^\.github\/workflows\/publish\.yml$/.test(
        file,
      ),
  );
  assert.deepEqual(others, []);
  assert.ok(!files.includes('column.config.ts'));
});

/** The digest of each file of a site. */
function digestsIn(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [path.relative(site, file), hash('sha256', readFileSync(file), 'hex')]),
  );
}

test('a column is made, checked and built from the package alone, as it is from the project', () => {
  observe('init', '.', '--languages', 'en,zh', '--name', 'zh=样例专栏, en=Sample Column', '--yes');
  assert.match(observe('check', '--strict'), /^1 issue checked, nothing to fix\.$/m);
  observe('build');

  // The same content, built by the project.
  const other = path.join(folder, 'other');
  mkdirSync(other);
  for (const name of ['content', 'column.config.ts'])
    cpSync(path.join(column, name), path.join(other, name), { recursive: true });
  run(path.join(root, 'node_modules/.bin/node'), [path.join(root, 'src/bin.cjs'), 'build'], other);
  assert.deepEqual(digestsIn(path.join(column, 'dist')), digestsIn(path.join(other, 'dist')));
  assert.ok(existsSync(path.join(column, 'dist/zh/issues/1/index.html')));
});

test('a column without issues says so on each list, and has no controls of lists', () => {
  rmSync(path.join(column, 'content/issues'), { recursive: true });
  assert.match(observe('check', '--strict'), /There are no issues yet/);
  observe('build');
  for (const [place, of] of [
    ['', 'issues'],
    ['issues/', 'issues'],
    ['companies/', 'companies'],
    ['companies/by/funding/', 'companies'],
    ['investors/', 'investors'],
    ['tags/', 'tags'],
    ['search/', 'search'],
  ] as const)
    for (const [locale, folder] of [
      ['en', ''],
      ['zh', 'zh/'],
    ] as const) {
      const html = readFileSync(path.join(column, 'dist', folder, place, 'index.html'), 'utf8');
      assert.ok(html.includes(messagesFor(locale).nothingYet[of]), `${folder}${place}`);
      assert.doesNotMatch(html, /<form|<table|class="orders|<h2[^>]*><\/h2>/, `${folder}${place}`);
    }
});
