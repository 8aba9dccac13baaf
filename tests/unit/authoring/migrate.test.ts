import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { migrate } from '#commands/migrate.ts';
import { contentVersion, versionFile } from '#content/content-version.ts';
import type { Migration } from '#content/migrations.ts';
import { readContent } from '#content/read-content.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { projectRoot } from '#state/project.ts';
import { say } from '#wording/phrase.ts';

/** A copy of content, without what other tests say of its version. */
function contentFor(t: TestContext, from: string): { content: string; environment: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'migrate-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const content = path.join(folder, 'content');
  cpSync(from, content, { recursive: true });
  rmSync(path.join(content, versionFile), { force: true });
  const [cache, out] = [path.join(folder, 'cache'), path.join(folder, 'dist')];
  return { content, environment: { CONTENT_DIR: content, CACHE_DIR: cache, OUT_DIR: out } };
}

/** The bytes of each file in a folder. */
const bytesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
  );

const sample = path.join(projectRoot(), 'tests/fixtures/valid');

/** Names tags otherwise, and drops the list of series: a change of the form for this test. */
const tagsRenamed: Migration = {
  words: say('stopped'),
  change: (disk) => {
    const { text } = disk.read('tags.yaml');
    assert.ok(typeof text === 'string');
    return new Map([
      ['tags.yaml', text.replaceAll('- id:', '- key:')],
      ['series.yaml', undefined],
    ]);
  },
};

/** Builds on what the one before left. */
const tagsMoved: Migration = {
  words: say('stopped'),
  change: (disk) => {
    const { text } = disk.read('tags.yaml');
    assert.ok(typeof text === 'string' && text.includes('- key:'));
    assert.ok(!disk.files('.').includes('series.yaml'));
    return new Map([
      ['keys.yaml', text],
      ['tags.yaml', undefined],
    ]);
  },
};

const impossible: Migration = {
  words: say('stopped'),
  change: () => {
    throw new UserError('unsound-file', say('stopped'));
  },
};

test('content of today stays as it is, but that its version is noted; once it is, nothing is done', async (t) => {
  for (const from of [sample, path.join(projectRoot(), 'content')]) {
    const { content, environment } = contentFor(t, from);
    const before = bytesIn(content);
    await migrate(environment, {}, undefined, 'en');
    assert.deepEqual(bytesIn(content), before);
    await migrate(environment, { write: true }, undefined, 'en');
    const after = bytesIn(content);
    assert.match(after.get(versionFile) ?? '', new RegExp(`^version: ${contentVersion}$`, 'm'));
    after.delete(versionFile);
    assert.deepEqual(after, before);
    const noted = bytesIn(content);
    await migrate(environment, { write: true }, undefined, 'en');
    assert.deepEqual(bytesIn(content), noted);
    const { problems } = readContent(content, '2026-11-29');
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  }
});

test('changes of the form are made in their order, from the version that the content is of', async (t) => {
  const { content, environment } = contentFor(t, sample);
  const tags = readFileSync(path.join(content, 'tags.yaml'), 'utf8');
  writeFileSync(path.join(content, 'tags.yaml'), `\uFEFF${tags.replaceAll('\n', '\r\n')}`);
  const known = [tagsRenamed];
  await migrate(environment, { write: true }, undefined, 'en', known);
  const { text: changed } = { text: readFileSync(path.join(content, 'tags.yaml'), 'utf8') };
  assert.equal(changed, `\uFEFF${tags.replaceAll('- id:', '- key:').replaceAll('\n', '\r\n')}`);
  await migrate(environment, { write: true }, undefined, 'en', [...known, tagsMoved]);
  const files = bytesIn(content);
  assert.match(files.get(versionFile) ?? '', /^version: 3$/m);
  assert.match(files.get('keys.yaml') ?? '', /^- key: /m);
  for (const gone of ['tags.yaml', 'series.yaml']) assert.ok(!files.has(gone));
});

test('two steps at once leave what they leave one after the other', async (t) => {
  const { content, environment } = contentFor(t, sample);
  await migrate(environment, { write: true }, undefined, 'en', [tagsRenamed, tagsMoved]);
  const files = bytesIn(content);
  assert.match(files.get(versionFile) ?? '', /^version: 3$/m);
  assert.match(files.get('keys.yaml') ?? '', /^- key: /m);
  assert.ok(!files.has('tags.yaml'));
});

test('where a later step cannot be done, nothing of the earlier ones is written', async (t) => {
  const { content, environment } = contentFor(t, sample);
  const before = bytesIn(content);
  await assert.rejects(
    migrate(environment, { write: true }, undefined, 'en', [tagsRenamed, impossible]),
    isUserError,
  );
  assert.deepEqual(bytesIn(content), before);
});

test('somebody who is asked can leave it', async (t) => {
  const { content, environment } = contentFor(t, sample);
  const before = bytesIn(content);
  const told: string[] = [];
  const terminal = (answer: string) => ({
    ask: () => Promise.resolve(answer),
    tell: (line: string) => void told.push(line),
    close: () => undefined,
  });
  await migrate(environment, {}, terminal('n'), 'en', [tagsRenamed]);
  assert.deepEqual(bytesIn(content), before);
  for (const file of ['tags.yaml', 'series.yaml', versionFile])
    assert.ok(
      told.some((line) => line.includes(file)),
      file,
    );
  await migrate(environment, {}, terminal('y'), 'en', [tagsRenamed]);
  assert.match(bytesIn(content).get(versionFile) ?? '', /^version: 2$/m);
});

test('what changed while somebody thought about it is not written over', async (t) => {
  const { content, environment } = contentFor(t, sample);
  const mine = '- id: mine\n';
  const terminal = {
    ask: () => {
      writeFileSync(path.join(content, 'tags.yaml'), mine);
      return Promise.resolve('y');
    },
    tell: () => undefined,
    close: () => undefined,
  };
  await assert.rejects(migrate(environment, {}, terminal, 'en', [tagsRenamed]), isUserError);
  assert.equal(readFileSync(path.join(content, 'tags.yaml'), 'utf8'), mine);
});

for (const [what, text] of [
  ['newer than the program', `version: ${contentVersion + 1}\n`],
  ['no number', 'version: one\n'],
  ['zero', 'version: 0\n'],
  ['missing', '{}\n'],
  ['in a file that is empty', ''],
  ['in a file that is no YAML', 'version: [\n'],
] as const)
  test(`content whose version is ${what} is told in one message, and left`, async (t) => {
    const { content, environment } = contentFor(t, sample);
    writeFileSync(path.join(content, versionFile), text);
    // Would be told too, were the content read.
    writeFileSync(path.join(content, 'tags.yaml'), '- nonsense: true\n');
    const { problems } = readContent(content, '2026-11-29');
    assert.deepEqual(
      problems.map(({ file, severity }) => `${severity} ${file}`),
      [`error ${versionFile}`],
    );
    const before = bytesIn(content);
    await assert.rejects(migrate(environment, { write: true }, undefined, 'en'), isUserError);
    assert.deepEqual(bytesIn(content), before);
  });
