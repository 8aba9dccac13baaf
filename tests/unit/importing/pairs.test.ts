import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { scratchFolder } from '../content/content-copy.ts';
import { emptyColumn, fieldOf, imported, outcomes } from './importing.ts';

function folderOf(t: TestContext, files: Record<string, string>): string {
  const folder = path.join(scratchFolder(t), 'blog');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const chinese = (head = ''): string =>
  `---\ntitle: 一篇文章\ndate: 2021-03-06\n${head}---\n\n正文讲一家公司怎样做芯片。\n`;
const english = (head = ''): string =>
  `---\ntitle: A post\ndate: 2021-03-05\n${head}---\n\nThe text tells how a company makes chips.\n`;

const filesOf = (files: readonly string[]): string[] => files.map((each) => path.basename(each));

test('a bundle in two languages is an original and its translation, with the picture once', async (t) => {
  const content = emptyColumn(t);
  const { post, issue, report } = await imported(t, 'hugo', { number: '1' }, content);
  const [original, translation] = [post('bundle/index.md'), post('bundle/index.en.md')];
  assert.deepEqual(
    [filesOf(original.files), filesOf(translation.files)],
    [['zh.mdx', 'chart.png'], ['en.mdx']],
  );
  assert.equal(path.dirname(original.files[0] ?? ''), path.dirname(translation.files[0] ?? ''));
  assert.equal(original.number, translation.number);
  assert.equal(fieldOf(issue('bundle/index.en.md'), 'translates'), "'0000000000000000'");
  assert.match(issue('bundle/index.en.md'), /!\[.+\]\(\.\/chart\.png\)/);
  assert.equal(report.counts.imported, report.posts.length);
  const again = await imported(t, 'hugo', { number: '1' }, content);
  assert.equal(again.report.counts.imported, 0);
  assert.equal(again.report.counts.exists, report.posts.length);
});

for (const [form, files] of Object.entries({
  'the ends of their names': { 'chips.md': chinese(), 'chips_en.md': english() },
  'their folders': { 'zh/chips.md': chinese(), 'en/chips.md': english() },
  'a key': {
    'a.md': chinese('translationKey: chips\n'),
    'b.md': english('translationKey: chips\nlang: en\n'),
  },
}))
  test(`posts are known as a pair by ${form}`, async (t) => {
    const content = emptyColumn(t);
    const { report } = await imported(t, folderOf(t, files), { number: '1' }, content);
    assert.deepEqual(
      report.posts.map(({ number }) => number),
      [1, 1],
      outcomes(report).join('\n'),
    );
    assert.deepEqual(filesOf(report.posts.flatMap((each) => each.files)).sort(), ['en.mdx', 'zh.mdx']);
    const made = report.posts.flatMap((each) => each.files).find((each) => each.endsWith('zh.mdx')) ?? '';
    assert.equal(fieldOf(readFileSync(path.join(content, made), 'utf8'), 'issue'), '1');
  });

test('posts of one name and one language are no pair', async (t) => {
  const { report } = await imported(
    t,
    folderOf(t, { 'a/chips.md': chinese(), 'b/chips.md': english(), 'chips-en.md': english('tags: [x]\n') }),
  );
  assert.equal(report.counts.imported + report.counts.variant, 3);
  assert.equal(
    new Set(report.posts.filter(({ outcome }) => outcome === 'imported').map(({ number }) => number)).size,
    report.counts.imported,
  );
});
