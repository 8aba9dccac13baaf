import assert from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { LastBuild } from '#build/last-build.ts';
import { Publication } from '#build/publication.ts';
import { publishSite } from '#build/publish-site.ts';
import { listFolder } from '#state/site-files.ts';
import { spareFolder } from '#content/settings.ts';
import { openStore } from '#state/store.ts';
import { say } from '#wording/phrase.ts';
import { scratchFolder, writeFiles } from '../content/content-copy.ts';

test('a build of the same inputs has nothing to do while its site is the one that is published', (t) => {
  const folder = scratchFolder(t);
  const at = (name: string): string => path.join(folder, name);
  const settings = { content: at('content'), cache: at('cache'), out: at('out') };
  const [build, told] = [new LastBuild(settings), [say('dev.clean')]];
  assert.equal(build.find('one', '2024-08-13 09:29'), undefined);

  writeFiles(at('pages'), { 'index.html': 'one' });
  const publication = new Publication(openStore(settings.cache));
  publishSite(listFolder(at('pages')), settings.out, spareFolder(settings), publication);
  build.keep({ inputs: 'one', told, next: '2024-08-13 09:30' });
  assert.deepEqual(build.find('one', '2024-08-13 09:29'), told);
  assert.equal(build.find('two', '2024-08-13 09:29'), undefined);
  assert.equal(build.find('one', '2024-08-13 09:30'), undefined, 'an issue is out');

  renameSync(settings.out, at('elsewhere'));
  assert.equal(build.find('one', '2024-08-13 09:29'), undefined);
  mkdirSync(settings.out);
  assert.equal(build.find('one', '2024-08-13 09:29'), undefined);
  renameSync(settings.out, at('another'));
  renameSync(at('elsewhere'), settings.out);
  assert.deepEqual(build.find('one', '2024-08-13 09:29'), told);

  build.forget();
  assert.equal(build.find('one', '2024-08-13 09:29'), undefined);
});
