import { expect, test } from 'playwright/test';
import { absolute, at, fixture } from './site.ts';

const journeys = [
  {
    language: 'Chinese',
    prefix: '',
    companies: '公司',
    company: 'Groq',
    founders: 'Jonathan Ross',
    total: '10.026 亿美元',
    investor: '三星',
    rounds: '参与的轮次',
    size: '整轮金额',
    part: '参投',
    vehicle: '通过 Samsung Catalyst Fund',
    other: 'Mistral AI',
    shared: /思科.*三星|三星.*思科/,
    neighbours: '投资方有重合的公司',
    issue: 'Mistral AI',
    source: '出处 · D 轮',
  },
  {
    language: 'English',
    prefix: '/en',
    companies: 'Companies',
    company: 'Groq',
    founders: 'Jonathan Ross',
    total: '$1.0026 billion',
    investor: 'Samsung',
    rounds: 'Rounds taken part in',
    size: 'Size of the round',
    part: 'Joined',
    vehicle: 'through Samsung Catalyst Fund',
    other: 'Mistral AI',
    shared: /Cisco.*Samsung|Samsung.*Cisco/,
    neighbours: 'Companies with an investor in common',
    issue: 'Mistral AI',
    source: 'Source · Series D',
  },
] as const;

for (const words of journeys)
  test(`a reader of ${words.language} goes from a company to an investor, another company and its issue`, async ({
    page,
  }) => {
    const { prefix } = words;
    const main = page.getByRole('main');
    await page.goto(at(`${prefix}/`));
    await page.getByRole('navigation').first().getByRole('link', { name: words.companies }).click();
    await expect(page).toHaveURL(at(`${prefix}/companies/`));
    const row = page.getByRole('row').filter({ hasText: words.company });
    await expect(row).toContainText(words.total);
    await row.getByRole('link', { name: words.company, exact: true }).click();
    await expect(page).toHaveURL(at(`${prefix}/companies/groq/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.company);
    await expect(main).toContainText(words.founders);
    await expect(page.getByRole('link', { name: words.source, exact: true }).first()).toHaveAttribute(
      'href',
      'https://www.aihubx.org/1293',
    );
    const neighbour = page
      .getByRole('region', { name: words.neighbours })
      .getByRole('listitem')
      .filter({ hasText: words.other });
    await expect(neighbour).toHaveText(words.shared);

    await page.getByRole('table').first().getByRole('link', { name: words.investor, exact: true }).click();
    await expect(page).toHaveURL(at(`${prefix}/investors/samsung/`));
    const rounds = page.getByRole('table', { name: words.rounds });
    await expect(rounds.getByRole('columnheader', { name: words.size })).toBeVisible();
    const part = rounds.getByRole('row').filter({ hasText: words.company });
    await expect(part).toContainText(words.part);
    await expect(part).toContainText(words.vehicle);

    await rounds.getByRole('link', { name: words.other, exact: true }).click();
    await expect(page).toHaveURL(at(`${prefix}/companies/mistral-ai/`));
    await main.getByRole('link', { name: words.issue }).and(main.locator('h3 a')).click();
    await expect(page).toHaveURL(at(`${prefix}/issues/21/`));
    await page.getByRole('link', { name: words.other, exact: true }).first().click();
    await expect(page).toHaveURL(at(`${prefix}/companies/mistral-ai/`));
  });

test('every figure of a company or investor page stands in a row with its source', async ({ page }) => {
  for (const path of [
    '/companies/magic-leap/',
    '/en/companies/xreal/',
    '/investors/a16z/',
    '/en/investors/pif/',
  ]) {
    await page.goto(at(path));
    const rows = page.getByRole('main').getByRole('table').locator('tbody tr');
    expect(await rows.count(), path).toBeGreaterThan(1);
    for (const row of await rows.all())
      await expect(row.getByRole('link', { name: /^(出处|Source) · / })).toHaveAttribute('href', /^https?:/);
  }
});

test('a list of companies has its orders at addresses of their own, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const names = (): Promise<string[]> => page.getByRole('rowheader').getByRole('link').allInnerTexts();
  await page.goto(at('/en/companies/'));
  const byName = await names();
  expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b, 'en')));
  await page.getByRole('link', { name: 'By founding' }).click();
  await expect(page).toHaveURL(at('/en/companies/by/founded/'));
  const years = (await page.getByRole('rowheader').locator('time').allInnerTexts()).map((text) =>
    Number(/\d{4}/.exec(text)?.[0]),
  );
  expect(years).toEqual([...years].sort((a, b) => a - b));
  await page.getByRole('link', { name: 'By known funding' }).click();
  await expect(page).toHaveURL(at('/en/companies/by/funding/'));
  expect((await names()).slice(0, 3)).toEqual(['Magic Leap', 'Mistral AI', 'Groq']);
  const bars = (
    await page.locator('.bar rect').evaluateAll((all) => all.map((bar) => bar.getAttribute('width')))
  ).map((width) => parseFloat(width ?? ''));
  expect(bars[0]).toBe(100);
  expect(bars).toEqual([...bars].sort((a, b) => b - a));
  expect(bars.length).toBeGreaterThan(5);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', absolute('/en/companies/'));
  await context.close();
});

interface RoundRow {
  id: string;
  company: string;
  lead: string[];
  participants: string[];
}

for (const { prefix, title, led, joined } of [
  { prefix: '', title: '谁投了谁', led: '领投', joined: '参投' },
  { prefix: '/en', title: 'Who backed whom', led: 'Led', joined: 'Joined' },
])
  test(`${prefix}/investors/ has a mark for each round of those in two or more, as the data has them`, async ({
    page,
  }) => {
    const rounds = (await (await page.request.get(at('/data/rounds.json'))).json()) as RoundRow[];
    const parts = rounds.flatMap(({ id, company, lead, participants }) => {
      const address = at(`${prefix}/companies/${company}/#round:${id.slice(company.length + 1)}`);
      return [
        ...lead.map((investor) => ({ investor, company, address, part: led })),
        ...participants.map((investor) => ({ investor, company, address, part: joined })),
      ];
    });
    const often = [...Map.groupBy(parts, ({ investor }) => investor).values()].filter(
      (own) => own.length > 1,
    );
    await page.goto(at(`${prefix}/investors/`));
    const table = page.getByRole('table', { name: title });
    const shown = await table.locator('tbody tr').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const investor = row.querySelector('th a')?.getAttribute('href')?.split('/').at(-2);
        return Array.from(row.querySelectorAll<HTMLTableCellElement>('td')).flatMap((cell) => {
          const head = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
          const company = head?.querySelector('a')?.getAttribute('href')?.split('/').at(-2);
          return Array.from(cell.querySelectorAll('.round-mark'), (mark) => ({
            investor,
            company,
            address: mark.getAttribute('href'),
            part: mark.textContent.split(' · ')[1],
          }));
        });
      }),
    );
    const inOrder = (all: typeof shown): string[] => all.map((each) => Object.values(each).join(' ')).sort();
    expect(inOrder(shown)).toEqual(inOrder(often.flat()));
    expect(often.length).toBeGreaterThan(30);
    await expect(table.getByRole('rowheader')).toHaveCount(often.length);
    const counts = (await table.getByRole('rowheader').locator('small').allInnerTexts()).map(parseFloat);
    expect(counts).toEqual(often.map(({ length }) => length).sort((a, b) => b - a));
  });

test('a mark tells its round when it is pointed at or reached by the keyboard, and leads to it', async ({
  page,
}) => {
  await page.goto(at('/en/investors/'));
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Social Capital/ }) });
  const mark = row.getByRole('link', { name: /^Groq .* · Led · / });
  const told = mark.locator('span');
  const isTold = async (): Promise<boolean> => ((await told.boundingBox())?.width ?? 0) > 1;
  await mark.hover();
  expect(await isTold()).toBe(true);
  await page.mouse.move(0, 0);
  expect(await isTold()).toBe(false);
  await mark.focus();
  expect(await isTold()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/companies\/groq\/#round:/);
  await expect(page.locator('tr:target')).toContainText('Social Capital');
});

test('names of companies that stay in sight hide no focused mark, and what marks tell widens no page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 600 });
  for (const path of ['/investors/', '/en/investors/']) {
    await page.goto(at(path));
    const faults = await page.locator('.investor-matrix tbody a:not(.company)').evaluateAll((links) =>
      links.reverse().flatMap((link) => {
        (link as HTMLElement).focus();
        const { x, y, width, height } = (link.querySelector('svg') ?? link).getBoundingClientRect();
        const under = document.elementFromPoint(x + Math.min(width, 24) / 2, y + Math.min(height, 16) / 2);
        const wide = document.documentElement.scrollWidth > innerWidth;
        return wide || !under || !link.contains(under) ? [link.textContent] : [];
      }),
    );
    expect(faults).toEqual([]);
  }
});

test('on a phone each investor names the companies of its marks, which are as large as a finger needs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/investors/', '/en/investors/']) {
    await page.goto(at(path));
    const table = page.locator('.investor-matrix');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
    const named = await table.getByRole('row').evaluateAll((rows) =>
      rows.map((row) => ({
        names: row.querySelectorAll('td:not(:empty)').length,
        seen: Array.from(row.querySelectorAll<HTMLElement>('.company')).filter(
          ({ offsetWidth }) => offsetWidth > 0,
        ).length,
      })),
    );
    expect(named.length, path).toBeGreaterThan(30);
    for (const { names, seen } of named) expect(seen).toBe(names);
    const sizes = await table.locator('.round-mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(24);
  }
});

test('the matrix tells led from joined with forced colours and on paper, and says what is unverified', async ({
  browser,
}) => {
  const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${fixture}/en/investors/`);
  const table = page.getByRole('table', { name: 'Who backed whom' });
  const circle = (part: RegExp) => table.getByRole('link', { name: part }).first().locator('circle');
  const fill = (part: RegExp): Promise<string> =>
    circle(part).evaluate((each) => getComputedStyle(each).fill);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    expect(await fill(/ · Joined · [^U]*$/)).toBe('none');
    expect(await fill(/ · Led · [^U]*$/)).toMatch(/^rgb\(/);
  }
  const unverified = circle(/ · Unverified · /);
  await expect(unverified).toHaveCSS('fill', 'none');
  await expect(unverified).not.toHaveCSS('stroke-dasharray', 'none');
  await expect(page.locator('.key')).toContainText('Unverified');
  await page.goto(at('/en/investors/'));
  await expect(page.locator('.key')).not.toContainText('Unverified');
  await context.close();
});

test('from the matrix a reader goes to the list of all investors, and orders it without leaving it', async ({
  page,
}) => {
  await page.goto(at('/en/investors/'));
  const list = page.getByRole('heading', { name: 'All investors' });
  await page.getByRole('link', { name: 'All investors' }).click();
  await expect(list).toBeInViewport();
  await page.getByRole('link', { name: 'By name' }).click();
  await expect(page).toHaveURL(at('/en/investors/by/name/#list'));
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.getByRole('link', { name: 'By rounds' }).click();
  await expect(page).toHaveURL(at('/en/investors/#list'));
  await expect(list).toBeInViewport();
});

test('a company leads with three figures, and has no table of a single valuation', async ({ page }) => {
  await page.goto(at('/en/companies/groq/'));
  const figures = page.getByRole('main').locator('header dl').getByRole('definition');
  await expect(figures).toContainText(['$1.0026 billion', '$2.8 billion', '$640 million']);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Funding rounds');
  await expect(page.getByRole('heading', { name: 'Valuation over time' })).toHaveCount(0);
  await page.goto(at('/en/companies/mistral-ai/'));
  await expect(page.getByRole('heading', { name: 'Valuation over time' })).toHaveCount(1);
});

test('an undisclosed round makes a total a least one, and another entity’s round stays out of it', async ({
  page,
}) => {
  await page.goto(at('/en/companies/magic-leap/'));
  await expect(page.getByText('At least $4.6785 billion', { exact: true })).toBeVisible();
  await expect(page.getByText('not counting 1 undisclosed round')).toBeVisible();
  await page.goto(at('/companies/improbable/'));
  await expect(page.getByText('5.735 亿美元、1 亿英镑', { exact: true })).toBeVisible();
  await expect(page.getByText('另有 1 轮由其他主体融得，不计在内')).toBeVisible();
  await expect(page.getByText('由 MSquared 融得，不计入公司总额')).toBeVisible();
});

test('related issues say what they have in common', async ({ page }) => {
  await page.goto(at('/en/issues/22/'));
  const related = page.getByRole('region', { name: 'Related issues' }).getByRole('listitem');
  await expect(related).toHaveCount(3);
  await expect(related.first()).toContainText(/Same (investor|subject): /);
  await page.goto(at('/issues/39/'));
  await expect(page.getByRole('region', { name: '相关各期' })).toContainText('共同的投资方：');
});

test('the author’s page lists what was written and translated', async ({ page }) => {
  await page.goto(at('/issues/22/'));
  await page.getByRole('link', { name: 'ByteAILab' }).first().click();
  await expect(page).toHaveURL(at('/authors/byteailab/'));
  await expect(page.getByRole('region', { name: '撰写' }).getByRole('heading', { level: 3 })).toHaveCount(10);
  await expect(page.getByRole('region', { name: '翻译' }).getByRole('heading', { level: 3 })).toHaveCount(9);
});

test('corrections are gathered on a page of their own', async ({ page }) => {
  await page.goto(at('/corrections/'));
  await expect(page.getByText('到目前为止没有更正。')).toBeVisible();
  await page.goto(`${fixture}/en/corrections/`);
  const corrections = page.getByRole('main').getByRole('listitem');
  expect(await corrections.count()).toBeGreaterThan(0);
  await corrections.first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Corrections' })).toBeVisible();
});
