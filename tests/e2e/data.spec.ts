import { expect, test } from 'playwright/test';
import { absolute, at } from './site.ts';

interface Round {
  id: string;
  amount: number | null;
  amount_currency: string | null;
  status: string;
  source: string;
}

for (const { prefix, link, title } of [
  { prefix: '', link: '数据', title: '历年融资，一轮一点' },
  { prefix: '/en', link: 'Data', title: 'Rounds over time, a dot a round' },
])
  test(`${prefix}/data/ draws the rounds and lists them for those who do not see`, async ({ page }) => {
    await page.goto(at(`${prefix}/`));
    await page.getByRole('navigation').first().getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(at(`${prefix}/data/`));
    const chart = page.locator('svg').and(page.getByRole('group', { name: title }));
    await expect(chart).toBeVisible();
    const dots = await chart.getByRole('link').count();
    expect(dots).toBeGreaterThan(30);
    await page.getByRole('main').locator('summary').first().click();
    const rows = page.getByRole('table').first().locator('tbody tr');
    await expect(rows).toHaveCount(dots);
    await expect(rows.first()).toBeVisible();
  });

test('a dot tells its round when it is pointed at or reached by the keyboard, and leads to it', async ({
  page,
}) => {
  await page.goto(at('/en/data/'));
  const dot = page.getByRole('link', { name: 'Groq Series D · $640 million · August 5, 2024' });
  const told = dot.locator('text');
  await expect(told).toBeHidden();
  await dot.locator('circle').first().hover();
  await expect(told).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(told).toBeHidden();
  await dot.focus();
  await expect(told).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/en/companies/groq/#round:2024-08-05-series-d'));
});

test('what one dot tells covers no other, and each leads to its round on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(at('/data/'));
  const targets = page.locator('.time-chart .target');
  await targets.first().scrollIntoViewIfNeeded();
  const dots = await targets.count();
  for (let dot = 0; dot < dots; dot += 1) {
    const covered = await targets.evaluateAll((all, index) => {
      const own = all[index]?.closest('a');
      own?.focus();
      const centreOf = (each: Element) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x + width / 2, y + height / 2] as const;
      };
      const [left, top] = all[index] ? centreOf(all[index]) : [0, 0];
      return all
        .map(centreOf)
        .filter(([x, y]) => Math.hypot(x - left, y - top) > 24)
        .filter(([x, y]) => {
          const under = document.elementFromPoint(x, y)?.closest('a');
          return !under || under === own;
        }).length;
    }, dot);
    expect(covered).toBe(0);
  }
  expect(dots).toBeGreaterThan(30);
  await page.setViewportSize({ width: 390, height: 800 });
  const addresses = await page
    .locator('.strips svg a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses).toHaveLength(dots);
  for (const address of addresses)
    expect(address).toMatch(new RegExp(`^${at('/companies/')}[\\w-]+/#round:`));
});

test('every company is named in the chart, and has a row of its own on a phone', async ({ page }) => {
  await page.goto(at('/en/data/'));
  const names = await page
    .locator('main table')
    .first()
    .locator('th[scope=row]')
    .evaluateAll((heads) => [...new Set(heads.map((head) => head.textContent?.trim() ?? ''))].sort());
  const labels = await page.locator('svg .label:not(.told)').allTextContents();
  expect(labels.map((label) => label.trim()).sort()).toEqual(names);
  expect(names.length).toBeGreaterThan(1);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(page.locator('svg .label').first()).toBeHidden();
  const rows = page.locator('.strips').getByRole('link');
  expect((await rows.allTextContents()).sort()).toEqual(names);
  await expect(rows.first()).toBeVisible();
});

test('every download is there, in the form it says', async ({ page }) => {
  await page.goto(at('/en/data/'));
  const links = page.getByRole('region', { name: 'Downloads' }).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(15);
  for (const address of addresses) {
    const response = await page.request.get(at(address));
    expect(response.status(), address).toBe(200);
    const text = await response.text();
    if (address.endsWith('.csv')) expect(text, address).toMatch(/^[a-z_,]+\r\n/);
    else JSON.parse(text);
  }
  const described = (await (await page.request.get(at('/data/datapackage.json'))).json()) as {
    resources: { path: string }[];
  };
  expect(described.resources.map(({ path }) => at(`/data/${path}`)).sort()).toEqual(
    addresses.filter((address) => !address.endsWith('datapackage.json')).sort(),
  );
});

test('amounts are whole numbers with their currency, and every round has its source', async ({ request }) => {
  const rounds = (await (await request.get(at('/data/rounds.json'))).json()) as Round[];
  for (const { id, amount, amount_currency: currency, source } of rounds) {
    expect(Number.isSafeInteger(amount ?? 0), id).toBe(true);
    expect(amount === null, id).toBe(currency === null);
    expect(amount, id).not.toBe(0);
    expect(source, id).toMatch(/^https?:/);
  }
  expect(rounds.find(({ id }) => id === 'groq/2024-08-05-series-d')).toMatchObject({
    amount: 640_000_000,
    amount_currency: 'USD',
    status: 'confirmed',
  });
  expect(rounds.find(({ id }) => id === 'mistral-ai/2023-06-13-seed')).toMatchObject({
    amount: 105_000_000,
    amount_currency: 'EUR',
    amount_usd: 113_000_000,
  });
});

for (const { path, markdown, title, amount } of [
  { path: '/issues/22/', markdown: '/issues/22.md', title: '# Groq：', amount: '6.4 亿美元' },
  { path: '/en/issues/22/', markdown: '/en/issues/22.md', title: '# Groq wrote', amount: '$640 million' },
])
  test(`${path} names its Markdown, which has the overview and the rounds as tables`, async ({ page }) => {
    await page.goto(at(path));
    const address = await page.locator('link[type="text/markdown"]').getAttribute('href');
    expect(new URL(address ?? '').pathname).toBe(at(markdown));
    const text = await (await page.request.get(at(markdown))).text();
    expect(text.startsWith(title)).toBe(true);
    expect(text).toMatch(new RegExp(`^\\|.*${amount.replace('$', '\\$')}.*\\|$`, 'm'));
    expect(text).toContain('[^1]: ');
    expect(text).toContain('[14]: https://www.aihubx.org/1293');
  });

test('an issue without a translation has no Markdown in the other language', async ({ page }) => {
  expect((await page.request.get(at('/issues/43.md'))).status()).toBe(200);
  expect((await page.request.get(at('/en/issues/43.md'))).status()).toBe(404);
  await page.goto(at('/en/issues/43/'));
  await expect(page.locator('link[type="text/markdown"]')).toHaveCount(0);
});

test('llms.txt leads to every issue in each language it is written in', async ({ request }) => {
  const text = await (await request.get(at('/llms.txt'))).text();
  expect(text).toMatch(/^# Industry Observer/);
  const addresses = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  expect(addresses.filter((address) => address.endsWith('.md'))).toHaveLength(19);
  for (const address of addresses) expect((await request.get(at(address))).status(), address).toBe(200);
});

interface Node {
  '@type': string;
  '@id'?: string;
  about?: Node;
  name?: string;
  founder?: Node[];
  funding?: { amount?: { currency: string; value: number } }[];
  itemListElement?: { position: number; item: string }[];
}

for (const { path, types } of [
  { path: '/issues/22/', types: ['Article', 'BreadcrumbList'] },
  { path: '/en/companies/groq/', types: ['Organization', 'BreadcrumbList'] },
  { path: '/investors/jeff-bezos/', types: ['Person', 'BreadcrumbList'] },
  { path: '/issues/', types: ['ItemList', 'BreadcrumbList'] },
  { path: '/tags/ai/', types: ['ItemList', 'BreadcrumbList'] },
  { path: '/companies/', types: ['ItemList', 'BreadcrumbList'] },
  { path: '/en/investors/', types: ['ItemList', 'BreadcrumbList'] },
  { path: '/', types: ['ItemList'] },
  { path: '/data/', types: ['Dataset', 'BreadcrumbList'] },
])
  test(`${path} says in JSON-LD what it is`, async ({ page }) => {
    await page.goto(at(path));
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': graph } = JSON.parse(text ?? '') as { '@graph': Node[] };
    expect(graph.map((node) => node['@type'])).toEqual(types);
    for (const { itemListElement } of graph)
      itemListElement?.forEach(({ position, item }, index) => {
        expect(position).toBe(index + 1);
        expect(item?.startsWith(absolute('/'))).toBe(true);
      });
    const company = graph[0]?.about ?? (path.includes('groq') ? graph[0] : undefined);
    expect(company?.name).toBe(company && 'Groq');
    if (path.includes('groq')) {
      expect(company?.founder?.map(({ name }) => name)).toEqual(['Jonathan Ross', 'Douglas Wightman']);
      expect(company?.['@id']).toBe(`${absolute(path)}#company`);
      expect(company?.funding?.at(-1)?.amount).toEqual({
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: 640_000_000,
      });
    }
  });

interface RoundRow {
  date: string | null;
  amount_usd: number | null;
  status: string;
  raised_by_en: string | null;
}

for (const edition of ['', '/en'])
  test(`the years of the field have the rounds and the issues of the data: ${edition || '/'}`, async ({
    page,
    request,
  }) => {
    const read = async (table: string): Promise<unknown> =>
      (await request.get(at(`/data/${table}.json`))).json();
    const rounds = (await read('rounds')) as RoundRow[];
    const issues = (await read('issues')) as { issue: number; date: string }[];
    await page.goto(at(`${edition}/data/`));
    const years = await page.locator('.field-years > li').all();
    expect(years.length).toBeGreaterThan(8);
    let [told, published] = [0, 0];
    for (const item of years) {
      const year = (await item.getByRole('heading').textContent())?.trim() ?? '';
      const of = rounds.filter(({ date }) => date?.startsWith(year));
      const sure = of.filter(({ status, raised_by_en }) => status !== 'unverified' && !raised_by_en);
      const dollars = sure.reduce((sum, { amount_usd }) => sum + (amount_usd ?? 0), 0);
      const words = (await item.textContent()) ?? '';
      if (of.length > 0) expect(words).toContain(edition ? `${of.length} round` : `${of.length} 轮融资`);
      const counted = sure.filter(({ amount_usd }) => amount_usd).length;
      const isTold = counted > 0 && counted < of.length;
      expect(words.includes(edition ? `, ${counted} of them in the sum` : `，计入 ${counted} 轮`)).toBe(
        isTold,
      );
      if (dollars > 0)
        expect(words).toContain(
          edition
            ? `$${dollars / (dollars < 1e9 ? 1e6 : 1e9)} `
            : `${dollars / (dollars < 1e8 ? 1e4 : 1e8)} `,
        );
      const links = await item
        .locator(`a[href^="${at(`${edition}/issues/`)}"]`)
        .evaluateAll((all) =>
          all.map((each) => Number((each as HTMLAnchorElement).pathname.split('/').at(-2))),
        );
      expect(links.sort()).toEqual(
        issues.flatMap(({ issue, date }) => (date.startsWith(year) ? [issue] : [])).sort(),
      );
      told += of.length;
      published += links.length;
    }
    expect(told).toBe(rounds.filter(({ date }) => date).length);
    expect(published).toBe(issues.length);
  });

for (const edition of ['', '/en'])
  test(`a year of the field and of the list of issues can be linked to: ${edition || '/'}`, async ({
    page,
  }) => {
    for (const path of [`${edition}/data/`, `${edition}/issues/`]) {
      await page.goto(at(`${path}#year:2024`));
      const year = page.locator('[id="year:2024"]');
      await expect(year.getByRole('heading', { name: '2024', exact: true })).toBeInViewport();
      await year.locator(`a[href="${at(`${edition}/issues/22/`)}"]`).click();
      await expect(page).toHaveURL(at(`${edition}/issues/22/`));
    }
  });
