import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originalFile, translationFile } from '../../content/content-copy.ts';
import { foundIn, toldByRule } from '../found-in.ts';
import { english } from '../../in-english.ts';

const [zh, en] = ['issues/005-example-five/zh.mdx', 'issues/005-example-five/en.mdx'];

test('finds Chinese wherever an English text has words', async (t) => {
  const text = [
    '## 来历',
    '| 型号 | Size |\n| --- | --- |\n| A | 三米 |',
    '- One\n- 二',
    '> 引用。',
    'A note.[^a] And *强调*, and [链接](https://example.com/ "说明").',
    '<PullQuote who="张三，创始人">\n\nText.\n\n</PullQuote>',
    '<Figure src="./a.png" alt="方格" caption="图注。" />',
    '![方格二](./a.png "又一个")',
    'Code `代码` stays, and so does 名字 (in a sentence).',
    '```\n代码\n```',
    '[^a]: 注的话。',
  ].join('\n\n');
  const translated = translationFile({ text, title: '"标题: a title"', description: 'Words.' });
  const found = await foundIn(t, {
    [zh]: originalFile(),
    [en]: translated,
    'issues/005-example-five/a.png': '',
  });
  const places = found.filter(({ code, file }) => code === 'own-language' && file === en).map(toldByRule);
  assert.deepEqual(
    places.map((each) =>
      each.replace(
        `own-language: ${english('own-language.stray', { text: '', language: 'Chinese', own: 'English' }).replace('“”', '')}`,
        '',
      ),
    ),
    [
      'en.mdx:2:9 “标题”',
      'en.mdx:8:4 “来历”',
      'en.mdx:10:3 “型号”',
      'en.mdx:12:7 “三米”',
      'en.mdx:15:3 “二”',
      'en.mdx:17:3 “引用”',
      'en.mdx:19:18 “强调”',
      'en.mdx:19:28 “链接”',
      'en.mdx:19:54 “说明”',
      'en.mdx:21:17 “张三，创始人”',
      'en.mdx:27:28 “方格”',
      'en.mdx:27:41 “图注”',
      'en.mdx:29:3 “方格二”',
      'en.mdx:29:17 “又一个”',
      'en.mdx:31:30 “名字”',
      'en.mdx:37:7 “注的话”',
    ],
  );
});

test('finds English paragraphs in a Chinese text, and leaves names, titles and links alone', async (t) => {
  const text = [
    'This paragraph was never translated at all.',
    '- [A list of the sources that it has](https://example.com/)\n- 二',
    '> It is a quotation, and it is English.',
    'GroqCloud 和 Magic Leap 都在其中，《The Rest of the Story of It All》也在。',
  ].join('\n\n');
  const found = await foundIn(t, { [zh]: originalFile({ text }) });
  assert.deepEqual(
    found.filter(({ code }) => code === 'own-language').map(({ line, column }) => `${line}:${column}`),
    ['11:1', '16:3'],
  );
});
