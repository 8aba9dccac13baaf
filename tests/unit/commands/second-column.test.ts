import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { projectRoot } from '#state/project.ts';
import { scratchFolder } from '../content/content-copy.ts';

const fixture = path.join(projectRoot(), 'tests/fixtures/climate');

/** A copy of the second column, which a test may change. */
function copyOf(t: TestContext): string {
  const folder = path.join(scratchFolder(t), 'climate');
  cpSync(fixture, folder, { recursive: true, filter: (file) => !/(?:node_modules|dist)$/.test(file) });
  return folder;
}

/** Runs a command from the folder of the program, on a column that `COLUMN_DIR` names. */
function run(folder: string, ...words: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', ...words], {
    cwd: projectRoot(),
    env: { ...process.env, COLUMN_DIR: folder, LC_ALL: 'en', SOURCE_DATE_EPOCH: '1796000000' },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('a second column in English and Japanese has nothing to fix, and tells how its issues stand', () => {
  const { status, output } = run(fixture, 'check', '--strict');
  assert.equal(status, 0, output);
  const told = run(fixture, 'status').output;
  assert.match(told, /English +日本語/);
  assert.match(told, /^8 +一トンとは何か +up to date +original/m);
});

test('a new issue of it begins with its own template, in either language', (t) => {
  const folder = copyOf(t);
  for (const [number, text, heading] of [
    ['13', 'en', '## What could go wrong'],
    ['14', 'ja', '## 懸念'],
  ] as const) {
    const words = [
      '--number',
      number,
      '--text',
      text,
      '--company',
      'sample-grid',
      '--title',
      `Sample ${number}`,
    ];
    const { status, output } = run(
      folder,
      'new',
      '--yes',
      ...words,
      '--author',
      'sample-desk',
      '--tags',
      'grid',
    );
    assert.equal(status, 0, output);
    const file = path.join(folder, `content/issues/0${number}-sample-grid/${text}.mdx`);
    assert.ok(existsSync(file), output);
    assert.ok(readFileSync(file, 'utf8').includes(heading));
  }
});

test('a part that is turned off after publication loses addresses, each of which is told', (t) => {
  const folder = copyOf(t);
  const addresses = [
    '/companies/sample-heat/',
    '/ja/companies/',
    '/data/rounds.csv',
    '/issues/12/parallel/',
    '/llms.txt',
  ];
  const lost = ['/issues/12/'].concat(addresses);
  writeFileSync(path.join(folder, 'content/published.txt'), lost.map((address) => `${address}\n`).join(''));
  assert.equal(run(folder, 'check').status, 0);
  const config = path.join(folder, 'column.config.ts');
  const parts = '{ investors: false, companies: false, data: false, parallel: false, llms: false }';
  writeFileSync(config, readFileSync(config, 'utf8').replace('{ investors: false }', parts));
  const { status, output } = run(folder, 'check', '--format', 'json');
  assert.equal(status, 1);
  const findings = JSON.parse(output) as { code: string; message: string }[];
  const told = findings.filter(({ code }) => code === 'address-lost').map(({ message }) => message);
  assert.equal(told.length, addresses.length, output);
  for (const [index, address] of addresses.entries()) assert.ok(told[index]?.includes(address), told[index]);
});
