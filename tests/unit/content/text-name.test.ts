import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsOf, originalFile, translationFile } from './content-copy.ts';
import { english } from '../in-english.ts';

const folder = 'issues/005-example-five';

const misnamed = [
  'zh.md',
  'zh.MDX',
  'Zh.mdx',
  'zh-CN.mdx',
  'cn.mdx',
  'zh.mdx.txt',
  'zh (1).mdx',
  'zh 2 v10 final.mdx',
  '中文.mdx',
  'zh.docx',
  'ｚｈ.mdx',
];

for (const name of misnamed)
  test(`names ${name} beside en.mdx, and not the translation`, async (t) => {
    const errors = await errorsOf(t, {
      [`${folder}/${name}`]: originalFile(),
      [`${folder}/en.mdx`]: translationFile(),
    });
    assert.deepEqual(
      errors.map(({ file, code, help }) => [file, code, help]),
      [[`${folder}/${name}`, 'text-name', english('rename.help', { name: 'zh.mdx' })]],
    );
  });

for (const name of ['index.mdx', 'index.md', 'README.md', 'text.txt'])
  test(`names ${name}, which may be the original that is missing`, async (t) => {
    const errors = await errorsOf(t, {
      [`${folder}/${name}`]: originalFile(),
      [`${folder}/en.mdx`]: translationFile(),
    });
    assert.deepEqual(
      errors.map(({ file, code }) => [file, code]),
      [[`${folder}/${name}`, 'text-name']],
    );
  });

// The last would keep a pattern busy that may cut its digits in any way.
for (const name of ['zh (1).mdx', 'zh-CN.mdx', 'fr.mdx', 'index.mdx', `zh${'1'.repeat(60)}x.mdx`])
  test(`names ${name} beside an original`, async (t) => {
    const errors = await errorsOf(t, {
      [`${folder}/${name}`]: originalFile(),
      [`${folder}/zh.mdx`]: originalFile(),
    });
    assert.deepEqual(
      errors.map(({ file, code }) => [file, code]),
      [[`${folder}/${name}`, 'text-name']],
    );
  });

test('lets notes lie beside an original', async (t) => {
  const notes = ['notes.md', 'README.md', 'zh.md', 'index.md', 'sources.txt'];
  const files = Object.fromEntries(notes.map((name) => [`${folder}/${name}`, 'a note']));
  assert.deepEqual(await errorsOf(t, { ...files, [`${folder}/zh.mdx`]: originalFile() }), []);
});

test('names a text of a prose page, a text beside the folders and data files that nobody would read', async (t) => {
  const errors = await errorsOf(t, {
    'pages/contact/zh.md': '---\ntitle: 联系\ndescription: 说明。\n---\n\n文。\n',
    'issues/zh.md': originalFile(),
    'companies/example-six.YAML': 'name: Six\nfounded: 2020\n',
    'companies/example-seven.yaml.txt': 'name: Seven\nfounded: 2020\n',
  });
  assert.deepEqual(
    errors.map(({ file, code }) => [file, code]),
    [
      ['companies/example-seven.yaml.txt', 'file-name'],
      ['companies/example-six.YAML', 'file-name'],
      ['issues/zh.md', 'stray-text'],
      ['pages/contact/zh.md', 'text-name'],
    ],
  );
});
