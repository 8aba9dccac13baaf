import { expect, test } from 'playwright/test';

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
    await page.goto(`${prefix}/`);
    await page.getByRole('navigation').first().getByRole('link', { name: words.companies }).click();
    await expect(page).toHaveURL(`${prefix}/companies/`);
    const row = page.getByRole('row').filter({ hasText: words.company });
    await expect(row).toContainText(words.total);
    await row.getByRole('link', { name: words.company, exact: true }).click();
    await expect(page).toHaveURL(`${prefix}/companies/groq/`);
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
    await expect(page).toHaveURL(`${prefix}/investors/samsung/`);
    const rounds = page.getByRole('table', { name: words.rounds });
    await expect(rounds.getByRole('columnheader', { name: words.size })).toBeVisible();
    const part = rounds.getByRole('row').filter({ hasText: words.company });
    await expect(part).toContainText(words.part);
    await expect(part).toContainText(words.vehicle);

    await rounds.getByRole('link', { name: words.other, exact: true }).click();
    await expect(page).toHaveURL(`${prefix}/companies/mistral-ai/`);
    await main.getByRole('link', { name: words.issue }).and(main.locator('h3 a')).click();
    await expect(page).toHaveURL(`${prefix}/issues/21/`);
    await page.getByRole('link', { name: words.other, exact: true }).first().click();
    await expect(page).toHaveURL(`${prefix}/companies/mistral-ai/`);
  });

test('every figure of a company or investor page stands in a row with its source', async ({ page }) => {
  for (const path of [
    '/companies/magic-leap/',
    '/en/companies/xreal/',
    '/investors/a16z/',
    '/en/investors/pif/',
  ]) {
    await page.goto(path);
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
  await page.goto('/en/companies/');
  const byName = await names();
  expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b, 'en')));
  await page.getByRole('link', { name: 'By founding' }).click();
  await expect(page).toHaveURL('/en/companies/by/founded/');
  const years = (await page.getByRole('rowheader').locator('time').allInnerTexts()).map((text) =>
    Number(/\d{4}/.exec(text)?.[0]),
  );
  expect(years).toEqual([...years].sort((a, b) => a - b));
  await page.getByRole('link', { name: 'By known funding' }).click();
  await expect(page).toHaveURL('/en/companies/by/funding/');
  expect((await names()).slice(0, 3)).toEqual(['Magic Leap', 'Mistral AI', 'Groq']);
  const bars = (
    await page.locator('.bar rect').evaluateAll((all) => all.map((bar) => bar.getAttribute('width')))
  ).map((width) => parseFloat(width ?? ''));
  expect(bars[0]).toBe(100);
  expect(bars).toEqual([...bars].sort((a, b) => b - a));
  expect(bars.length).toBeGreaterThan(5);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://industry-observer.example/en/companies/',
  );
  await context.close();
});

test('a company leads with three figures, and has no table of a single valuation', async ({ page }) => {
  await page.goto('/en/companies/groq/');
  const figures = page.getByRole('main').locator('header dl').getByRole('definition');
  await expect(figures).toContainText(['$1.0026 billion', '$2.8 billion', '$640 million']);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Funding rounds');
  await expect(page.getByRole('heading', { name: 'Valuation over time' })).toHaveCount(0);
  await page.goto('/en/companies/mistral-ai/');
  await expect(page.getByRole('heading', { name: 'Valuation over time' })).toHaveCount(1);
});

test('an undisclosed round makes a total a least one, and another entity’s round stays out of it', async ({
  page,
}) => {
  await page.goto('/en/companies/magic-leap/');
  await expect(page.getByText('At least $4.6785 billion')).toBeVisible();
  await expect(page.getByText('not counting 1 undisclosed round')).toBeVisible();
  await page.goto('/companies/improbable/');
  await expect(page.getByText('5.735 亿美元、1 亿英镑')).toBeVisible();
  await expect(page.getByText('另有 1 轮由其他主体融得，不计在内')).toBeVisible();
  await expect(page.getByText('由 MSquared 融得，不计入公司总额')).toBeVisible();
});

test('related issues say what they have in common', async ({ page }) => {
  await page.goto('/en/issues/22/');
  const related = page.getByRole('region', { name: 'Related issues' }).getByRole('listitem');
  await expect(related).toHaveCount(3);
  await expect(related.first()).toContainText(/Same (investor|subject): /);
  await page.goto('/issues/39/');
  await expect(page.getByRole('region', { name: '相关各期' })).toContainText('共同的投资方：');
});

test('the author’s page lists what was written and translated', async ({ page }) => {
  await page.goto('/issues/22/');
  await page.getByRole('link', { name: 'ByteAILab' }).first().click();
  await expect(page).toHaveURL('/authors/byteailab/');
  await expect(page.getByRole('region', { name: '撰写' }).getByRole('heading', { level: 3 })).toHaveCount(10);
  await expect(page.getByRole('region', { name: '翻译' }).getByRole('heading', { level: 3 })).toHaveCount(9);
});

test('corrections are gathered on a page of their own', async ({ page }) => {
  await page.goto('/corrections/');
  await expect(page.getByText('到目前为止没有更正。')).toBeVisible();
  const fixture = `http://localhost:${process.env['FIXTURE_PORT']}`;
  await page.goto(`${fixture}/en/corrections/`);
  const corrections = page.getByRole('main').getByRole('listitem');
  expect(await corrections.count()).toBeGreaterThan(0);
  await corrections.first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Corrections' })).toBeVisible();
});
