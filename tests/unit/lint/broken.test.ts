import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { lintContent } from '#lint/lint-content.ts';
import { copyContent, fixtures, originalFile, scratchFolder } from '../content/content-copy.ts';

const now = Date.UTC(2026, 0, 1);

function valid(file: string): string {
  return readFileSync(path.join(fixtures, 'valid', file), 'utf8');
}

/** Everything that is found in the valid fixture with files laid over it. */
async function told(t: TestContext, files: Record<string, string>): Promise<string[]> {
  const settings = { content: copyContent(t, files), cache: scratchFolder(t), out: scratchFolder(t) };
  const { diagnostics } = await lintContent(settings, now);
  return diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

const checked = 'issues/005-example-five/zh.mdx';

/** An issue that is sound, with a diagnostic of a rule of its own and links to what may be broken. */
const sound = originalFile({
  text: [
    '## 01. 手写的编号',
    '',
    '见[一](/issues/1/)、[一的标题](/issues/1/#nowhere)、[公司](/companies/example-one/)、',
    '[标签](/tags/example-chips/)、[投资方](/investors/example-capital/)、[作者](/authors/example-person/)。',
  ].join('\n'),
});

const own = `${checked}:11 headings-in-order`;

const breaks: { what: string; files: Record<string, string>; error: string }[] = [
  {
    what: 'the text of an issue',
    files: { 'issues/001-example-one/zh.mdx': `${valid('issues/001-example-one/zh.mdx')}\n<br>\n` },
    error: 'html',
  },
  {
    what: 'the front matter of an issue',
    files: {
      'issues/001-example-one/zh.mdx': valid('issues/001-example-one/zh.mdx').replace('title: ', 'title：'),
    },
    error: 'yaml-full-width',
  },
  {
    what: 'a translation',
    files: {
      'issues/001-example-one/en.mdx': valid('issues/001-example-one/en.mdx').replace('title: ', 'title：'),
    },
    error: 'yaml-full-width',
  },
  { what: 'the tags', files: { 'tags.yaml': '<<<<<<< HEAD\n=======\n>>>>>>> x\n' }, error: 'merge-conflict' },
  {
    what: 'the investors',
    files: { 'investors.yaml': valid('investors.yaml').replace('kind: vc', 'kind: venture') },
    error: 'unknown-value',
  },
];

for (const { what, files, error } of breaks)
  test(`checks the others where ${what} is broken, and tells nothing that follows from it`, async (t) => {
    const before = await told(t, { [checked]: sound });
    const after = await told(t, { [checked]: sound, ...files });
    const [broken = ''] = Object.keys(files);
    assert.ok(before.includes(own));
    assert.ok(after.includes(own), after.join('\n'));
    // A text that is broken has changed: that its translation is behind is true.
    const news = after.filter((each) => !before.includes(each) && !each.endsWith('translation-behind'));
    assert.deepEqual(
      news.map((each) => [each.split(':')[0], each.split(' ')[1]]),
      [[broken, error]],
    );
  });

test('still tells of a link that leads nowhere whatever is broken', async (t) => {
  const text = '见[甲](/issues/77/)与[乙](/companies/nobody/)。';
  const found = await told(t, {
    [checked]: originalFile({ text }),
    'issues/001-example-one/zh.mdx': valid('issues/001-example-one/zh.mdx').replace('title: ', 'title：'),
  });
  assert.equal(found.filter((each) => each === `${checked}:11 links-resolve`).length, 2);
});
