import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { externalLinks } from '#lint/external-links.ts';
import { openContext } from '#lint/lint-context.ts';
import { lintContent } from '#lint/lint-content.ts';
import { copyContent, fixtures, scratchFolder } from '../content/content-copy.ts';
import { foundIn, toldByRule } from './found-in.ts';

function page(title: string, description: string, text: string): string {
  return `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${text}\n`;
}

const zh = (text: string): string => page('关于这个示例', '只为测试而写的页面。', text);
const en = (text: string): string => page('About this example', 'A page written for tests only.', text);

async function told(t: TestContext, chinese: string, english: string): Promise<string[]> {
  const found = await foundIn(t, { 'pages/about/zh.mdx': chinese, 'pages/about/en.mdx': english });
  return found.map(toldByRule);
}

const cases: { name: string; zh: string; en: string; told: string[] }[] = [
  {
    name: 'links within the site, with their fragments',
    zh: zh('## 一\n\n[甲](/nope/)[乙](/issues/1)[丙](#一)[丁](#二)[戊](/en/about/)[己](/about/#三)'),
    en: en('## One\n\n[Own](/en/about/#one), [none](/about/#two), [draft](/en/issues/4/).'),
    told: [
      'en.mdx:8:31 links-resolve: “/about/” is the Chinese page, in an English text',
      'en.mdx:8:53 links-resolve: “/en/issues/4/” is No. 4, which is a draft',
      'zh.mdx:8:5 links-resolve: there is no “/nope/” on the site',
      'zh.mdx:8:16 links-resolve: “/issues/1” lacks its last slash',
      'zh.mdx:8:37 links-resolve: “about” has nothing called “#二” in Chinese',
      'zh.mdx:8:44 links-resolve: “/en/about/” is the English page, in a Chinese text',
      'zh.mdx:8:59 links-resolve: “about” has nothing called “#三” in Chinese',
    ],
  },
  {
    name: 'links to other sites',
    zh: zh('[甲](http://a.example/)'),
    en: en('[a](https://a.example/?utm_source=b)'),
    told: [
      'en.mdx:6:5 links-clean: “utm_source” in this address tracks readers',
      'zh.mdx:6:5 links-clean: “http://a.example/” is an http link, which others on the way can read and change',
    ],
  },
  {
    name: 'typography',
    zh: zh('中文,在2024年。'),
    en: en("It is “done”, isn't it ? In 2024, yes."),
    told: [
      "en.mdx:6:18 english-text: a straight apostrophe stands among curly ones: “isn't it”",
      'en.mdx:6:23 english-text: there is a space before punctuation: “t it ? In”',
      'zh.mdx:6:3 chinese-text: half-width punctuation stands in Chinese: “中文,在202”',
      'zh.mdx:6:5 chinese-text: there is no space between Chinese and Latin letters or digits: “中文,在2024”',
      'zh.mdx:6:9 chinese-text: there is no space between Chinese and Latin letters or digits: “2024年。”',
    ],
  },
  {
    name: 'figures and structure',
    zh: zh('## 一\n\n融到 6.4 亿美元。\n\n- 甲\n- 乙'),
    en: en('## One\n\nIt raised $650 million.\n\n- a'),
    told: [
      'en.mdx:8:11 figures-agree: the figures differ: “$650 million” here, “6.4 亿美元” in zh.mdx:8',
      'en.mdx:10:1 structure-agrees: this list has 1 item, the original’s has 2',
    ],
  },
  {
    name: 'headings, title and description',
    zh: page('关于这个示例。', '短', '## 一\n\n#### 二\n\n字'),
    en: en('## One\n\n#### Two\n\nText.'),
    told: [
      'en.mdx:8:1 headings-in-order: “Two” (####) stands right below “One” (##)',
      'zh.mdx:2:14 words-fit: the title ends in “。”',
      'zh.mdx:3:14 words-fit: the description takes 2 columns only',
      'zh.mdx:8:1 headings-in-order: “二” (####) stands right below “一” (##)',
    ],
  },
];

for (const each of cases)
  test(`a prose page is held to the rules of issues: ${each.name}`, async (t) => {
    const found = await told(t, each.zh, each.en);
    assert.deepEqual(found.toSorted(), each.told.toSorted());
  });

test('a link within the site that leads nowhere from a prose page is an error, as in a published issue', async (t) => {
  const found = await foundIn(t, { 'pages/about/zh.mdx': zh('[甲](/nope/)') });
  assert.deepEqual(
    found.map(({ severity }) => severity),
    ['error'],
  );
});

test('a rule is disabled in a prose page as in an issue', async (t) => {
  const suppressed = '{/* check-ignore chinese-text: 原文如此 */}\n\n中文,中文。';
  const idle = '{/* check-ignore links-clean: 没有这样的链接 */}\n\n中文，中文。';
  assert.deepEqual(await told(t, zh(suppressed), en('Text.')), []);
  assert.deepEqual(await told(t, zh(idle), en('Text.')), [
    'zh.mdx:6:1 silence: this silences links-clean, which finds nothing here',
  ]);
});

test('pictures of a prose page lie beside it, are described, light and used', async (t) => {
  const picture = readFileSync(path.join(fixtures, 'valid/issues/001-example-one/squares.png'));
  const files = { 'pages/about/zh.mdx': zh('![图片](./a.png)\n\n![图](./b.png)'), 'pages/about/a.png': '' };
  const content = copyContent(t, files);
  for (const name of ['a.png', 'c.png']) writeFileSync(path.join(content, 'pages/about', name), picture);
  const settings = { content, cache: scratchFolder(t), out: scratchFolder(t) };
  const first = await lintContent(settings, Date.UTC(2025, 5, 1));
  const ofPages = ({ file }: { file: string }): boolean => file.startsWith('pages/');
  assert.deepEqual(first.diagnostics.filter(ofPages).map(toldByRule), [
    'zh.mdx:8:1 error: there is no picture ./b.png',
  ]);
  writeFileSync(path.join(content, 'pages/about/zh.mdx'), zh('![图片](./a.png)'));
  writeFileSync(path.join(content, 'pages/about/en.mdx'), en('![A board](./a.png)'));
  const second = await lintContent(settings, Date.UTC(2025, 5, 1));
  assert.deepEqual(second.diagnostics.filter(ofPages).map(toldByRule), [
    'zh.mdx:2:1 pictures-sound: no text uses the picture “c.png” in this folder',
    'zh.mdx:6:3 pictures-sound: “图片” does not say what the picture shows',
  ]);
});

test('links of prose pages are tried with those of the issues', async (t) => {
  const content = copyContent(t, { 'pages/about/zh.mdx': zh('[甲](https://only-here.example/)') });
  const settings = { content, cache: scratchFolder(t), out: scratchFolder(t) };
  const { context } = await openContext(settings, Date.UTC(2025, 5, 1));
  const addresses = externalLinks(context).map(({ address }) => address);
  assert.ok(addresses.includes('https://only-here.example/'));
});

test('what is known of a prose page is used only while the page is the same', async (t) => {
  const content = copyContent(t, { 'pages/about/zh.mdx': zh('中文,中文。') });
  const settings = { content, cache: scratchFolder(t), out: scratchFolder(t) };
  const find = async () =>
    (await lintContent(settings, Date.UTC(2025, 5, 1))).diagnostics.filter(
      ({ file }) => file === 'pages/about/zh.mdx',
    );
  const before = await find();
  assert.deepEqual(await find(), before);
  writeFileSync(path.join(content, 'pages/about/zh.mdx'), zh('\n中文,中文。'));
  assert.deepEqual(
    (await find()).map(({ line }) => line),
    before.map(({ line }) => line + 1),
  );
});
