import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findTranslatedVersion } from '#authoring/history.ts';
import { fingerprintWords } from '#markdown/fingerprint.ts';
import { scratchRepository } from './scratch-repository.ts';
import { originalFile, scratchFolder } from '../content/content-copy.ts';
import { say, type Phrase } from '#wording/phrase.ts';
import { inEnglish, english, containing } from '../in-english.ts';

function fingerprintOf(text: string): string {
  return fingerprintWords({ title: '示例五号', description: '只为一个错误而写的一期。', text });
}

test('finds the version with a fingerprint, and the day of its commit', async (t) => {
  const { folder, commit } = scratchRepository(t);
  const file = path.join(folder, 'zh.mdx');
  writeFileSync(file, originalFile({ text: '第一版。' }));
  const first = commit('2024-02-01');
  writeFileSync(file, originalFile({ text: '第二版。' }));
  const second = commit('2024-03-01');
  const { version } = await findTranslatedVersion(file, fingerprintOf('第一版。'));
  assert.equal(version?.commit, first);
  assert.equal(version.date, '2024-02-01');
  assert.equal(version.title, '示例五号');
  assert.equal(version.text.trim(), '第一版。');
  const latest = await findTranslatedVersion(file, fingerprintOf('第二版。'));
  assert.equal(latest.version?.commit, second);
});

test('follows a file through its names', async (t) => {
  const { folder, commit } = scratchRepository(t);
  mkdirSync(path.join(folder, '旧 名'));
  writeFileSync(path.join(folder, '旧 名/zh.mdx'), originalFile({ text: '第一版。' }));
  const first = commit('2024-02-01');
  renameSync(path.join(folder, '旧 名'), path.join(folder, '[新]*'));
  commit('2024-02-02');
  const file = path.join(folder, '[新]*/zh.mdx');
  writeFileSync(file, originalFile({ text: '第二版。' }));
  commit('2024-03-01');
  const { version } = await findTranslatedVersion(file, fingerprintOf('第一版。'));
  assert.equal(version?.text.trim(), '第一版。');
  assert.ok(version.date <= '2024-02-02');
  assert.ok(first);
});

test('reads past versions that have no front matter', async (t) => {
  const { folder, commit } = scratchRepository(t);
  const file = path.join(folder, 'zh.mdx');
  writeFileSync(file, originalFile({ text: '第一版。' }));
  commit('2024-02-01');
  writeFileSync(file, '---\ntitle: "');
  commit('2024-02-02');
  rmSync(file);
  commit('2024-02-03');
  writeFileSync(file, originalFile({ text: '第二版。' }));
  commit('2024-02-04');
  const { version } = await findTranslatedVersion(file, fingerprintOf('第一版。'));
  assert.equal(version?.date, '2024-02-01');
});

test('says that no version has a fingerprint', async (t) => {
  const { folder, commit } = scratchRepository(t);
  const file = path.join(folder, 'zh.mdx');
  writeFileSync(file, originalFile());
  commit('2024-02-01');
  assert.deepEqual(await findTranslatedVersion(file, '1111111111111111'), {
    version: undefined,
    reason: say('history.no-version'),
  });
});

test('says that a file is not in git yet', async (t) => {
  const { folder, commit } = scratchRepository(t);
  writeFileSync(path.join(folder, 'other.mdx'), originalFile());
  commit('2024-02-01');
  const file = path.join(folder, 'zh.mdx');
  writeFileSync(file, originalFile());
  const { reason } = (await findTranslatedVersion(file, '1111111111111111')) as { reason: Phrase };
  assert.deepEqual(reason, say('history.no-version'));
});

test('says that the content is not kept in git', async (t) => {
  const file = path.join(scratchFolder(t), 'zh.mdx');
  writeFileSync(file, originalFile());
  assert.deepEqual(await findTranslatedVersion(file, '1111111111111111'), {
    version: undefined,
    reason: say('history.not-kept'),
  });
});

test('says that git is not installed', async (t) => {
  const file = path.join(scratchFolder(t), 'zh.mdx');
  writeFileSync(file, originalFile());
  const before = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    assert.deepEqual(await findTranslatedVersion(file, '1111111111111111'), {
      version: undefined,
      reason: say('history.no-git'),
    });
  } finally {
    process.env['PATH'] = before;
  }
});

test('names a clone without its past as the reason, and the fix', async (t) => {
  const { folder, commit } = scratchRepository(t);
  const file = path.join(folder, 'zh.mdx');
  writeFileSync(file, originalFile({ text: '第一版。' }));
  const first = commit('2024-02-01');
  writeFileSync(file, originalFile({ text: '第二版。' }));
  commit('2024-03-01');
  const clone = path.join(scratchFolder(t), 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, clone]);
  const cloned = path.join(clone, 'zh.mdx');
  assert.deepEqual(await findTranslatedVersion(cloned, fingerprintOf('第一版。')), {
    version: undefined,
    reason: say('history.shallow'),
  });
  assert.ok((await findTranslatedVersion(cloned, fingerprintOf('第二版。'))).version);
  execFileSync('git', ['fetch', '--quiet', '--unshallow'], { cwd: clone });
  assert.equal((await findTranslatedVersion(cloned, fingerprintOf('第一版。'))).version?.commit, first);
});

test('tells what git says of a repository that it cannot read', async (t) => {
  const folder = scratchFolder(t);
  const file = path.join(folder, 'zh.mdx');
  writeFileSync(file, originalFile());
  writeFileSync(path.join(folder, '.git'), 'gitdir: /nowhere/else\n');
  const { reason } = (await findTranslatedVersion(file, '1111111111111111')) as { reason: Phrase };
  assert.match(inEnglish(reason), containing(english('history.unreadable', { reason: 'fatal: ' })));
});
