import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { projectRoot } from '#state/project.ts';
import { scratchFolder } from './content/content-copy.ts';

/** What the program says of a column of some languages, as JSON. */
const questions = `
  import { localized, localizedOrShared } from '#schema/localized.ts';
  import { roundName } from '#schema/round-name.ts';
  import { fieldsOf } from '#schema/dataset.ts';
  import { nameRounds } from '#domain/named-rounds.ts';
  import { notFoundPath, issuePath } from '#domain/route.ts';
  import { sitemapEntries } from '#exports/sitemap.ts';
  import { namesOfColumn } from '#exports/names-of-column.ts';
  import { headScript } from '#components/site/head-script.ts';
  import { resultLists } from '#components/search/result-lists.ts';
  import { locales, otherLocales, unchosenLocale } from '#config.ts';
  const page = { languages: locales, pathIn: (locale) => issuePath(locale, 1), changedIn: () => undefined };
  const funding = ['Series A', 'Seed'].map((name) => ({ round: roundName.parse(name) }));
  console.log(JSON.stringify({
    others: locales.map(otherLocales),
    unchosen: unchosenLocale(locales),
    notFound: locales.map(notFoundPath),
    shared: localizedOrShared.parse('One'),
    takes: { zh: localized.safeParse({ zh: '甲' }).success, both: localized.safeParse({ zh: '甲', en: 'A' }).success },
    rounds: nameRounds(funding).map(({ name }) => name),
    columns: fieldsOf('people').map(([field]) => field),
    links: sitemapEntries([page]).map(({ url, links }) => [url, links.map(({ lang }) => lang)]),
    name: namesOfColumn(),
    offers: headScript.includes('navigator.languages'),
    results: resultLists(locales[0]).map(({ part }) => part),
  }));
`;

function ask(t: TestContext, column: object): Record<string, unknown> {
  const folder = scratchFolder(t);
  const all = { origin: 'https://a.example', tagAuthority: 'a.example,2026', timeZone: 'UTC', ...column };
  writeFileSync(path.join(folder, 'column.config.ts'), `export default ${JSON.stringify(all)};\n`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', './src/require-node.cjs', '--input-type=module', '-e', questions],
    { cwd: projectRoot(), env: { ...process.env, COLUMN_DIR: folder }, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout) as Record<string, unknown>;
}

test('a column of one language has no other, and keeps the ids of its rounds', (t) => {
  assert.deepEqual(ask(t, { name: { zh: '样例' }, languages: [{ code: 'zh' }] }), {
    others: [[]],
    unchosen: 'zh',
    notFound: ['/404.html'],
    shared: { zh: 'One' },
    takes: { zh: true, both: false },
    rounds: ['series-a', 'seed'],
    columns: ['company', 'name_zh', 'kind', 'role_zh'],
    links: [['/issues/1/', []]],
    name: '样例',
    offers: false,
    results: ['entry-zh', 'issue-zh'],
  });
});

test('a column whose first language is English has it at the root', (t) => {
  const languages = [{ code: 'en' }, { code: 'zh', tag: 'zh-CN' }];
  assert.deepEqual(ask(t, { name: { zh: '样例', en: 'Sample' }, languages }), {
    others: [['zh'], ['en']],
    unchosen: 'en',
    notFound: ['/404.html', '/zh/404.html'],
    shared: { en: 'One', zh: 'One' },
    takes: { zh: false, both: true },
    rounds: ['series-a', 'seed'],
    columns: ['company', 'name_en', 'name_zh', 'kind', 'role_en', 'role_zh'],
    links: [
      ['/issues/1/', ['en', 'zh-CN', 'x-default']],
      ['/zh/issues/1/', ['en', 'zh-CN', 'x-default']],
    ],
    name: 'Sample (样例)',
    offers: true,
    results: ['entry-en', 'issue-en', 'issue-zh'],
  });
});

test('a column of three languages leads to two others, and offers the one that a browser prefers', (t) => {
  const languages = [{ code: 'en' }, { code: 'ja' }, { code: 'zh', tag: 'zh-CN' }];
  const name = { en: 'Sample', ja: '見本', zh: '样例' };
  const all = ['en', 'ja', 'zh-CN', 'x-default'];
  assert.deepEqual(ask(t, { name, languages }), {
    others: [
      ['ja', 'zh'],
      ['en', 'zh'],
      ['en', 'ja'],
    ],
    unchosen: 'en',
    notFound: ['/404.html', '/ja/404.html', '/zh/404.html'],
    shared: { en: 'One', ja: 'One', zh: 'One' },
    takes: { zh: false, both: false },
    rounds: ['series-a', 'seed'],
    columns: ['company', 'name_en', 'name_ja', 'name_zh', 'kind', 'role_en', 'role_ja', 'role_zh'],
    links: [
      ['/issues/1/', all],
      ['/ja/issues/1/', all],
      ['/zh/issues/1/', all],
    ],
    name: 'Sample (見本, 样例)',
    offers: true,
    results: ['entry-en', 'issue-en', 'issue-ja', 'issue-zh'],
  });
});
