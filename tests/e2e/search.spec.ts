import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { SearchPage } from './pages/search-page.ts';
import { at, fixture, pathOf } from './site.ts';

const chinese = /^各期/;
const english = /^英文版/;

/** Beside results that have a query not as it stands. */
const apart = /各词分开提到|只提到一部分|Its words apart|Some of its words/;

/** The issues whose Markdown, made by another way from the same text, has a word; with facts and references or not. */
function issuesWith(word: string, folder = 'dist/issues', withFacts = false): number[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .filter((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const body = text.replace(/^- .*$/gm, (line) => (/http|^- (?:标签|Tags)/.test(line) ? '' : line));
      const [told = ''] = body.split(/^## (?:参考资料|References)$/m);
      return (withFacts ? text : told)
        .replace(/\]\([^)]*\)|\[\d+\]|\\|\s/g, '')
        .toLowerCase()
        .includes(word.replace(/\s/g, '').toLowerCase());
    })
    .map((name) => Number(name.replace('.md', '')))
    .sort((a, b) => a - b);
}

for (const word of [
  '芯片',
  '融资',
  '模型',
  '机器人',
  '推理',
  '元宇宙',
  'A 轮',
  '链',
  '编译器',
  'Groq',
  '6.4 亿美元',
])
  test(`${word} is found as it stands in every Chinese issue that has it, and in no other`, async ({
    page,
  }) => {
    const search = new SearchPage(page);
    await page.goto(at(`/search/?q=${encodeURIComponent(word)}`));
    await expect(search.status).toContainText(word);
    const expected = issuesWith(word);
    expect(expected.length).toBeGreaterThan(0);
    const found = await search.numbersIn(chinese, apart);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(issuesWith(word, 'dist/issues', true)).toEqual(expect.arrayContaining(found));
  });

for (const [query, number] of [
  ['谷歌 TPU', 22],
  ['英伟达的 GPU', 22],
  ['成立近 8 年', 22],
  ['融到 6.4 亿美元', 22],
  ['230MB', 22],
  ['Llama2', 22],
  ['magicleap', 25],
] as const)
  test(`${query} leads to No. ${number} first`, async ({ page }) => {
    const search = new SearchPage(page);
    await page.goto(at(`/search/?q=${encodeURIComponent(query)}`));
    const first = search.group(chinese).locator('.result').first();
    await expect(first.getByRole('heading', { level: 3 })).toContainText(`第 ${number} 期`);
    await expect(first.locator('mark').first()).toBeVisible();
    await expect(first).not.toContainText(apart);
  });

test('words apart, or some of them, are said to be so', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(at(`/search/?q=${encodeURIComponent('AI 芯片')}`));
  await expect(search.status).toContainText('没有连在一起的“AI 芯片”');
  await expect(search.group(chinese).locator('.result').first()).toContainText('各词分开提到');
  await expect(search.group(chinese).locator('.result').last()).toContainText('只提到一部分');
  await page.goto(at(`/en/search/?q=${encodeURIComponent('groq metaverse')}`));
  await expect(search.status).toContainText('Nothing has “groq metaverse” as it stands');
  await expect(
    search
      .group(/^Issues/)
      .locator('.result')
      .first(),
  ).toContainText('Some of its words');
});

for (const [query, found] of [
  ['融資', '融资'],
  ['晶片', '芯片'],
  ['英偉達', '英伟达'],
  ['gorq', 'Groq'],
] as const)
  test(`${query} finds ${found}`, async ({ page }) => {
    const search = new SearchPage(page);
    await page.goto(at(`/search/?q=${encodeURIComponent(query)}`));
    await expect(search.group(chinese).locator('mark').first()).toHaveText(found);
  });

test('an alias of a tag finds the tag, and its issues', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(at(`/search/?q=semiconductors`));
  await expect(search.group(/^名单/).getByRole('link', { name: '芯片' })).toHaveAttribute(
    'href',
    at('/tags/chips/'),
  );
  expect(await search.numbersIn(chinese)).toContain(22);
});

test('a first search fetches less than 250 kB, before any compression', async ({ page }) => {
  let bytes = 0;
  page.on('response', async (response) => {
    if (response.url().includes('/search-index/')) bytes += (await response.body()).length;
  });
  const search = new SearchPage(page);
  for (const query of ['芯片', '融到 6.4 亿美元', 'the company raised money', 'antropic']) {
    bytes = 0;
    await page.goto('about:blank');
    await page.goto(at(`/search/?q=${encodeURIComponent(query)}`), { waitUntil: 'networkidle' });
    await expect(search.status).toContainText(query);
    expect(bytes, query).toBeGreaterThan(10_000);
    expect(bytes, query).toBeLessThan(250_000);
  }
});

for (const word of ['chip', 'robot', 'metaverse', 'compiler'])
  test(`${word} is found in every English issue that has it`, async ({ page }) => {
    const search = new SearchPage(page);
    await page.goto(at(`/en/search/?q=${word}`));
    await expect(search.status).toContainText(word);
    const expected = issuesWith(word, 'dist/en/issues');
    expect(expected.length).toBeGreaterThan(0);
    expect(await search.numbersIn(/^Issues/)).toEqual(expect.arrayContaining(expected));
  });

test('a reader goes from a word to the section that has it', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(at('/search/'));
  await search.field.fill('芯片');
  const result = search.group(chinese).getByRole('listitem').filter({ hasText: '第 22 期' }).first();
  await expect(result.getByRole('heading', { level: 3 }).locator('mark')).toHaveText('芯片');
  const section = result.getByRole('heading', { level: 4 }).getByRole('link').last();
  const title = await section.textContent();
  await section.click();
  await expect(page).toHaveURL(/\/issues\/22\/#./);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await expect(page.locator(`[id="${id}"]`)).toHaveText(title ?? '');
});

for (const { from, query, own, other } of [
  { from: '/search/', query: 'ethereum', own: chinese, other: english },
  { from: '/en/search/', query: '编译器', own: /^Issues/, other: /^In Chinese/ },
])
  test(`${from} finds issues that only have “${query}” in the other language`, async ({ page }) => {
    const search = new SearchPage(page);
    await page.goto(at(from));
    await search.field.fill(query);
    await expect(search.group(other).getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expect(search.group(own)).toBeHidden();
  });

for (const { from, groups } of [
  { from: '/search/', groups: ['名单，1 条', '各期，1 篇', '英文版，1 篇'] },
  { from: '/en/search/', groups: ['In the lists, 1', 'Issues, 1', 'In Chinese, 1'] },
])
  test(`${from} shows the company, then the reader’s language, then the other`, async ({ page }) => {
    const search = new SearchPage(page);
    await page.goto(at(`${from}?q=groq`));
    await expect(search.status).toContainText('groq');
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    expect((await headings.allTextContents()).slice(0, 3)).toEqual(groups);
    const company = search.group(groups[0] ?? '').getByRole('link', { name: 'Groq' });
    await expect(company).toHaveAttribute('href', at(from.replace('search', 'companies/groq')));
  });

test('an investor is found by its name in either language', async ({ page }) => {
  const search = new SearchPage(page);
  for (const name of ['nvidia', '英伟达']) {
    await page.goto(at(`/search/?q=${name}`));
    const entries = search.group(/^名单/);
    await expect(entries.getByRole('link', { name: '英伟达' })).toHaveAttribute(
      'href',
      at('/investors/nvidia/'),
    );
  }
});

test('English words are found by their other forms, in any case', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(at('/en/search/'));
  for (const query of ['compilers', 'COMPILER', 'compiler!']) {
    await search.field.fill(query);
    await expect(search.status).toContainText(query);
    expect(await search.numbersIn(/^Issues/)).toContain(22);
  }
});

test('words and filters stay in the address, through a reload and into the other language', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto(at('/search/'));
  await search.field.fill('融资');
  await expect(search.status).toContainText('融资');
  const all = await search.numbersIn(chinese);
  await expect(search.tag.getByRole('option', { name: /^芯片（\d+）$/ })).toBeAttached();
  const [, count] = /（(\d+)）/.exec(
    (await search.tag.getByRole('option', { name: /^芯片（/ }).textContent()) ?? '',
  ) as RegExpExecArray;
  await search.tag.selectOption('chips');
  await expect(search.status).toHaveText(`“融资”：${count} 条结果`);
  await search.year.selectOption('2024');
  await expect(page).toHaveURL(at(`/search/?q=${encodeURIComponent('融资')}&tag=chips&year=2024`));
  const filtered = await search.numbersIn(chinese);
  expect(filtered.length).toBeGreaterThan(0);
  expect(filtered.length).toBeLessThan(all.length);

  await page.reload();
  await expect(search.field).toHaveValue('融资');
  await expect(search.tag).toHaveValue('chips');
  await expect(search.year).toHaveValue('2024');
  await expect(search.group(chinese)).toBeVisible();
  expect(await search.numbersIn(chinese)).toEqual(filtered);

  await page.getByRole('banner').getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(at(`/en/search/?q=${encodeURIComponent('融资')}&tag=chips&year=2024`));
  await expect(search.group(/^In Chinese/)).toBeVisible();
});

test('a filter alone lists its issues, the newest first', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(at('/search/?tag=chips'));
  await expect(search.group(chinese)).toBeVisible();
  const titles = await search.group(chinese).getByRole('heading', { level: 3 }).allTextContents();
  const numbers = titles.map((title) => Number(/第 (\d+)/.exec(title)?.[1]));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await page.goto(at('/tags/chips/'));
  const listed = await page
    .getByRole('main')
    .getByRole('link', { name: /第 \d+ 期/ })
    .count();
  expect(numbers).toHaveLength(listed);
});

test('the search page fetches where to begin, and no other page anything of the search', async ({ page }) => {
  const search = new SearchPage(page);
  for (const address of ['/', '/issues/22/', '/search/', '/en/search/']) {
    await page.goto(at(address), { waitUntil: 'networkidle' });
    const fetched = search.fetched.splice(0).map(pathOf);
    expect(fetched, address).toEqual(address.includes('search') ? ['/search-index/index.json'] : []);
    const scripts = await page.locator('script[src*=earch]').count();
    expect(scripts, address).toBe(address.includes('search') ? 1 : 0);
  }
  await search.field.fill('chips');
  await expect(search.status).toContainText('chips');
  expect(search.fetched.length).toBeGreaterThan(3);
});

test('what is found or typed is never read as HTML', async ({ page }) => {
  const search = new SearchPage(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(at('/search/'));
  for (const query of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '芯片 & <b>融资</b>']) {
    await search.field.fill(query);
    await expect(search.status).toContainText(query);
    await page.reload();
    await expect(search.status).toContainText(query);
  }
  expect(await page.locator('main img, main b, main script:not([src])').count()).toBe(0);
  expect(dialogs).toEqual([]);
  await page.goto(at(`/search/?q=${'芯片'.repeat(200)}&tag=${encodeURIComponent('"><b>')}&year=x`));
  await expect(search.status).toContainText('没有');
  await expect(search.tag).toHaveValue('');
});

test('a query that nothing has points to the lists', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(at('/search/?q=qqqqqq'));
  await expect(search.status).toContainText('没有找到“qqqqqq”');
  await page.getByRole('navigation', { name: '从目录里找' }).getByRole('link', { name: '公司' }).click();
  await expect(page).toHaveURL(at('/companies/'));
});

test('words written without a space are looked for apart when no issue has them together', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto(at('/search/?q=英伟达机器人'));
  await expect(search.status).toContainText('没有连在一起的“英伟达机器人”');
  await expect(search.group(chinese)).toBeVisible();
});

test('the keyboard alone leads from the field to a result, and typing keeps the focus', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(at('/en/search/'));
  await search.field.focus();
  await page.keyboard.type('compiler');
  await page.keyboard.press('Enter');
  await expect(search.status).toContainText('compiler');
  await expect(search.field).toBeFocused();
  const first = search
    .group(/^Issues/)
    .getByRole('link')
    .first();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/issues\/\d+\//);
});

test('an index that cannot be had is told in words, and asked for again', async ({ page }) => {
  const search = new SearchPage(page);
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto(at('/search/?q=芯片'));
  await expect(search.status).toContainText('搜索没有载入');
  await page.unroute('**/search-index/**');
  await search.field.fill('融资');
  await expect(search.status).toContainText('“融资”：');
});

test('a strict policy of the page leaves search working', async ({ page }) => {
  const search = new SearchPage(page);
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto(at('/search/?q=芯片'));
  await expect(search.group(chinese)).toBeVisible();
});

test('search engines are asked to leave the search page out', async ({ page }) => {
  await page.goto(at('/en/search/'));
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(await (await page.request.get(at('/sitemap-0.xml'))).text()).not.toMatch(
    /example(?:\/en)?\/search\/</,
  );
});

test('drafts, scheduled issues and fallbacks are not found', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto(at('/en/search/?q=XREAL'));
  await expect(
    search
      .group(/^In Chinese/)
      .getByRole('link', { name: /XREAL/ })
      .first(),
  ).toHaveAttribute('href', at('/issues/43/'));
  await page.goto(`${fixture}/search/?q=Example`);
  await expect(search.group(/^名单/)).toBeVisible();
  for (const unseen of ['示例草稿', '示例未见', '2999-01']) {
    await search.field.fill(unseen);
    await expect(search.status).toContainText(new RegExp(`没有(?:找到|连在一起的)“${unseen}”`));
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, lists, words } of [
    { address: '/search/', lists: ['各期', '公司', '投资方', '标签'], words: '搜索要用到浏览器的脚本' },
    {
      address: '/en/search/',
      lists: ['Issues', 'Companies', 'Investors', 'Tags'],
      words: 'Search needs your',
    },
  ])
    test(`${address} offers the lists instead of a form`, async ({ page }) => {
      await page.goto(at(address));
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.getByRole('search')).toBeHidden();
      const links = page.getByRole('main').getByRole('navigation').getByRole('link');
      await expect(links).toHaveText(lists);
    });
});
