import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { pathBelow } from '#schema/site-address.ts';
import { Scratch } from './scratch.ts';
import { at, published } from './site.ts';

/** What is in the front matter of every issue here. */
const shared = 'authors: [example-team]\ntags: [example-chips]';

const essay = `---
issue: 5
title: 一篇没有公司的随笔
description: 随笔不写公司，也没有速览。
date: 2024-06-10
${shared}
---

## 随笔

一段话。
`;

const roundTable = (locale: 'zh' | 'en', head: string): string => `---
${head}
---

## ${locale === 'zh' ? '三家公司' : 'Three companies'}

<Profile company="example-one" />

<FundingTable company="example-two" />

<FundingChart company="example-two" />

<Profile company="example-three" />
`;

/** Opens pages of a folder as a host would serve them. */
async function serve(page: Page, folder: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const pathname = pathBelow(published, new URL(route.request().url()).pathname) ?? '';
    const file = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (existsSync(file)) await route.fulfill({ path: file });
    else await route.fulfill({ status: 404 });
  });
}

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

test('an essay without a company, a round table with three, and a retraction', async ({ page }) => {
  const scratch = new Scratch({ isBuilt: true });
  const write = (name: string, text: string): void => {
    const file = path.join(scratch.content, 'issues', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('005-essay/zh.mdx', essay);
  const facts = `issue: 6\ntitle: 三家公司坐下来谈\ndescription: 三家公司谈同一件事。\ndate: 2024-06-20\n${shared}\ncompanies: [example-one, example-two, example-three]`;
  write('006-table/zh.mdx', roundTable('zh', facts));
  const words =
    'title: Three companies sit down\ndescription: Three companies on one thing.\ntranslators: [example-person]\ntranslates: "0000000000000000"';
  write('006-table/en.mdx', roundTable('en', words));
  const told = (await scratch.run('translate 6 en --done')).printed;
  const before = scratch.built();
  const second = path.join(scratch.content, 'issues/002-example-two/en.mdx');
  const reason = '{zh: 两个数字有误，已无法核实。, en: Two figures were wrong and could not be verified.}';
  writeFileSync(
    second,
    readFileSync(second, 'utf8').replace(
      /^tags:/m,
      `retracted: {date: 2024-06-30, reason: ${reason}}\ntags:`,
    ),
  );
  const build = await scratch.run('build');
  expect(build.code, told + build.printed).toBe(0);
  const built = scratch.built();
  for (const name of before.keys())
    if (name.endsWith('.html') || name.endsWith('.xml')) expect(built.has(name), name).toBe(true);
  const text = (name: string): string => Buffer.from(built.get(name) ?? '', 'base64').toString();
  await serve(page, scratch.out);
  const open = (address: string) => page.goto(`http://column.test${at(address)}`);

  await open('/issues/5/');
  await expect(page.locator(`.issue-head a[href^="${at('/companies/')}"]`)).toHaveCount(0);
  await expect(page.locator('.issue-head .drawn-cover')).toHaveCount(0);
  await expectAccessible(page);
  expect(text('issues/5/index.html')).not.toContain('"about"');

  await open('/en/issues/6/');
  await expect(page.locator(`.issue-head .facts a[href^="${at('/en/companies/')}"]`)).toHaveText([
    'Example One',
    'Example Two',
    'Example Three',
  ]);
  await expect(page.locator('.issue-head .drawn-cover')).toBeVisible();
  await expectAccessible(page);

  await open('/issues/2/');
  await expect(page.locator('.notice')).toHaveText('本期已于 2024 年 6 月 30 日撤回。');
  await expect(page.locator('.prose.numbered')).toHaveText('两个数字有误，已无法核实。');
  await expect(page.locator('.references')).toHaveCount(0);
  await expectAccessible(page);
  await open('/issues/');
  await expect(page.locator('.issue-list').getByText('已撤回')).toHaveCount(1);
  await open('/corrections/');
  await expect(page.getByText('两个数字有误，已无法核实。')).toBeVisible();
  await open('/');
  await expect(page.locator(`a[href="${at('/issues/2/')}"]`)).toHaveCount(0);
  for (const feed of ['rss.xml', 'atom.xml', 'feed.json', 'companies/example-two/rss.xml'])
    expect(text(feed).match(/两个数字有误，已无法核实。/g)?.length ?? 0, feed).toBeGreaterThan(0);
  expect(text('rss.xml')).toContain('【已撤回】');
  scratch.remove();
});

test('a published issue that is made a draft is explained once', async () => {
  const scratch = new Scratch({ isBuilt: true });
  expect((await scratch.run('addresses --record')).code).toBe(0);
  const file = path.join(scratch.content, 'issues/003-example-three/zh.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^tags:/m, 'draft: true\ntags:'));
  const { code, printed } = await scratch.run('check');
  expect(code).toBe(1);
  expect(printed.match(/ error /g)).toHaveLength(1);
  expect(printed).toMatch(/003-example-three\/zh\.mdx:8:8 {2}error {2}.*No. 3/);
  scratch.remove();
});
