import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { externalLinks } from '#lint/external-links.ts';
import { openContext } from '#lint/lint-context.ts';
import { lintContent } from '#lint/lint-content.ts';
import { copyContent, fixtures, scratchFolder } from '../content/content-copy.ts';
import { foundIn, toldByRule } from './found-in.ts';
import { english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

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
      `en.mdx:8:31 links-resolve: ${english('links-resolve.language', { path: '/about/', language: say('language.zh'), reader: say('language.en') })}`,
      `en.mdx:8:53 links-resolve: ${english('links-resolve.draft-issue', { path: '/en/issues/4/', number: 4 })}`,
      `zh.mdx:8:5 links-resolve: ${english('links-resolve', { path: '/nope/' })}`,
      `zh.mdx:8:16 links-resolve: ${english('links-resolve.slash', { path: '/issues/1' })}`,
      `zh.mdx:8:37 links-resolve: ${english('links-resolve.no-fragment.page', { page: 'about', fragment: '二', language: say('language.zh') })}`,
      `zh.mdx:8:44 links-resolve: ${english('links-resolve.language', { path: '/en/about/', language: say('language.en'), reader: say('language.zh') })}`,
      `zh.mdx:8:59 links-resolve: ${english('links-resolve.no-fragment.page', { page: 'about', fragment: '三', language: say('language.zh') })}`,
    ],
  },
  {
    name: 'links to other sites',
    zh: zh('[甲](http://a.example/)'),
    en: en('[a](https://a.example/?utm_source=b)'),
    told: [
      `en.mdx:6:5 links-clean: ${english('links-clean', { names: ['utm_source'] })}`,
      `zh.mdx:6:5 links-clean: ${english('links-clean.http', { address: 'http://a.example/' })}`,
    ],
  },
  {
    name: 'typography',
    zh: zh('中文,在2024年。'),
    en: en("It is “done”, isn't it ? In 2024, yes."),
    told: [
      `en.mdx:6:18 english-text: ${english('typography', { fault: say('english-text.straight-apostrophe'), words: "isn't it" })}`,
      `en.mdx:6:23 english-text: ${english('typography', { fault: say('english-text.space-before'), words: 't it ? In' })}`,
      `zh.mdx:6:3 chinese-text: ${english('typography', { fault: say('chinese-text.punctuation'), words: '中文,在202' })}`,
      `zh.mdx:6:5 chinese-text: ${english('typography', { fault: say('chinese-text.no-space'), words: '中文,在2024' })}`,
      `zh.mdx:6:9 chinese-text: ${english('typography', { fault: say('chinese-text.no-space'), words: '2024年。' })}`,
    ],
  },
  {
    name: 'figures and structure',
    zh: zh('## 一\n\n融到 6.4 亿美元。\n\n- 甲\n- 乙'),
    en: en('## One\n\nIt raised $650 million.\n\n- a'),
    told: [
      `en.mdx:8:11 figures-agree: ${english('figures-agree', { figure: '$650 million', other: '6.4 亿美元', where: 'zh.mdx:8' })}`,
      `en.mdx:10:1 structure-agrees: ${english('structure-agrees.list-size', { ours: 1, theirs: 2 })}`,
    ],
  },
  {
    name: 'headings, title and description',
    zh: page('关于这个示例。', '短', '## 一\n\n#### 二\n\n字'),
    en: en('## One\n\n#### Two\n\nText.'),
    told: [
      `en.mdx:8:1 headings-in-order: ${english('headings-in-order.level', { title: 'Two', marks: '####', parent: 'One', parentMarks: '##' })}`,
      `zh.mdx:2:14 words-fit: ${english('words-fit.stop', { stop: '。' })}`,
      `zh.mdx:3:14 words-fit: ${english('words-fit.short', { width: 2 })}`,
      `zh.mdx:8:1 headings-in-order: ${english('headings-in-order.level', { title: '二', marks: '####', parent: '一', parentMarks: '##' })}`,
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
    `zh.mdx:6:1 silence: ${english('silence.idle', { rule: 'links-clean' })}`,
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
    `zh.mdx:8:1 error: ${english('missing-picture', { address: './b.png' })}`,
  ]);
  writeFileSync(path.join(content, 'pages/about/zh.mdx'), zh('![图片](./a.png)'));
  writeFileSync(path.join(content, 'pages/about/en.mdx'), en('![A board](./a.png)'));
  const second = await lintContent(settings, Date.UTC(2025, 5, 1));
  assert.deepEqual(second.diagnostics.filter(ofPages).map(toldByRule), [
    `zh.mdx:2:1 pictures-sound: ${english('pictures-sound.unused', { file: 'c.png' })}`,
    `zh.mdx:6:3 pictures-sound: ${english('pictures-sound.alt-empty', { alt: '图片' })}`,
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
