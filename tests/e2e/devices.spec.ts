import { expect, test, type Locator, type Page } from 'playwright/test';
import { at, fixture } from './site.ts';
const editions = ['', '/en'];

/** Goes to a page in a window of some width. */
async function visit(page: Page, address: string, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(at(address));
}

/** The number of lines of each text that a selector finds and a reader sees. */
function linesOf(texts: Locator): Promise<{ text: string; lines: number }[]> {
  return texts.evaluateAll((all) =>
    all
      .filter((each) => (each as HTMLElement).offsetParent !== null)
      .map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        const tops = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
        return { text: (each.textContent ?? '').trim(), lines: new Set(tops).size };
      }),
  );
}

for (const edition of editions)
  test(`no name in the masthead breaks in two, at any width: ${edition || '/'}`, async ({ page }) => {
    for (const path of ['/', '/issues/22/']) {
      await page.goto(at(edition + path));
      for (const width of [320, 340, 360, 390, 460, 640, 960, 980, 1240, 1500]) {
        await page.setViewportSize({ width, height: 800 });
        const texts = await linesOf(page.locator('.masthead :is(.top a, nav a)'));
        expect(texts.length).toBeGreaterThan(8);
        expect(
          texts.filter(({ lines }) => lines > 1),
          `${path} at ${width} px`,
        ).toEqual([]);
      }
    }
  });

test('a page grows with a window that is larger than a desk has', async ({ page }) => {
  for (const [width, size] of [
    [320, 16],
    [1440, 16],
    [1600, 16],
    [2560, 22],
    [5120, 28],
  ] as const) {
    await visit(page, '/issues/22/', width);
    await expect(page.locator('html')).toHaveCSS('font-size', `${size}px`);
  }
});

for (const edition of editions)
  for (const width of [320, 1000, 1440, 2560])
    test(`a numeral of three digits stands clear of its title at ${width} px: ${edition || '/'}`, async ({
      page,
    }) => {
      await visit(page, `${fixture}${edition}/issues/900/`, width);
      const numeral = page.locator('.issue-head .numeral [aria-hidden]');
      const [number, title] = await Promise.all([numeral.boundingBox(), page.locator('h1').boundingBox()]);
      const clear =
        (title?.x ?? 0) >= (number?.x ?? 0) + (number?.width ?? Infinity) ||
        (title?.y ?? 0) >= (number?.y ?? 0) + (number?.height ?? Infinity) - 1;
      expect(clear).toBe(true);
      await page.goto(`${fixture}${edition}/issues/`);
      const numbers = page.locator('.issue-list .number');
      expect((await linesOf(numbers)).filter(({ lines }) => lines > 1)).toEqual([]);
      const entry = await page.locator('.issue-list :is(h2, h3)').first().boundingBox();
      const [first] = await numbers.evaluateAll((all) =>
        all.map((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return range.getBoundingClientRect().right;
        }),
      );
      expect(first).toBeLessThanOrEqual(entry?.x ?? 0);
    });

for (const [edition, note, reference] of [
  ['', '注释 1', '参考资料 14'],
  ['/en', 'Note 1', 'Reference 14'],
] as const)
  test(`a reader by keyboard goes on from where a card was opened: ${edition || '/'}`, async ({ page }) => {
    await visit(page, `${edition}/issues/22/`, 1100);
    const mark = page.getByRole('link', { name: note, exact: true });
    await mark.click();
    const card = page.getByRole('dialog', { name: note, exact: true });
    await expect(card).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
    const following = await mark.evaluate((each) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a, button, select')];
      return links.slice(links.indexOf(each as HTMLAnchorElement) + 1).find(({ tabIndex }) => tabIndex === 0)
        ?.outerHTML;
    });
    await page.keyboard.press('Enter');
    await expect(card).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(following);
    const citation = page.getByRole('link', { name: reference, exact: true }).first();
    await citation.click();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('dialog', { name: reference }).getByRole('link')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(citation).toBeFocused();
  });

test('the contents list knows the section after jumps, at the end and when a page comes again', async ({
  page,
}) => {
  await page.goto(at('/issues/22/'));
  const links = page.locator('.contents a');
  const current = page.locator('.contents [aria-current]');
  await page.keyboard.press('End');
  await expect(current).toHaveText((await links.last().textContent()) ?? '');
  await page.reload();
  await expect(current).toHaveText((await links.last().textContent()) ?? '');
  await page.keyboard.press('Home');
  await expect(current).toHaveCount(0);
  await page.evaluate(() => document.querySelectorAll('.numbered h2')[2]?.scrollIntoView());
  await expect(current).toHaveText((await links.nth(2).textContent()) ?? '');
});

test('citations stand at one distance from what they follow', async ({ page }) => {
  await page.goto(at('/issues/22/'));
  const gaps = await page
    .locator('.prose.numbered sup > a')
    .evaluateAll((marks) =>
      marks.map(
        (mark) =>
          getComputedStyle(mark).marginInlineStart +
          getComputedStyle(mark.parentElement as Element).marginInlineStart,
      ),
    );
  expect(gaps.length).toBeGreaterThan(30);
  expect(new Set(gaps).size).toBe(1);
});

test('a Chinese title in an English list has the face of Chinese headings', async ({ page }) => {
  await page.goto(at('/en/issues/'));
  const title = page.locator('.issue-list :is(h2, h3) span[lang|=zh]').first();
  await expect(title).toHaveCSS('font-family', /Songti/);
  await page.goto(at('/issues/22/'));
  await expect(page.locator('.prose.numbered > p').first()).toHaveCSS('text-wrap', 'wrap');
});

test('a button that could not copy says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Denied'));
  });
  await page.goto(at('/en/subscribe/'));
  const copy = page.getByRole('button', { name: /Copy/ }).first();
  await copy.click();
  await expect(copy).toHaveText('Not copied');
  await page.goto(at('/issues/22/'));
  const heading = page.locator('.heading').first();
  await heading.hover();
  await heading.getByRole('button').click();
  await expect(heading.getByRole('button')).toHaveText('没有复制成');
});

test('what is found keeps the place of what stands below', async ({ page }) => {
  let asked = 0;
  await page.route('**/search-index/**', async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) (globalThis as unknown as { moved: number }).moved += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visit(page, '/search/', 390, 844);
  await expect.poll(() => asked, 'The index is asked for before the reader has written').toBe(1);
  await page.getByRole('searchbox').fill('芯片');
  await expect(page.locator('.result').first()).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.01);
});

for (const edition of editions)
  test(`everything that can be pressed is 24 px high: ${edition || '/'}`, async ({ page }) => {
    for (const path of ['/', '/issues/22/', '/issues/22/parallel/', '/subscribe/', '/search/']) {
      await visit(page, edition + path, 390, 844);
      const small = await page
        .locator(
          '.masthead :is(a, button, select), .colophon .links a, .contents a, .copy, .heading-tools > *, .ways a, .back, .side-choice label, .readers a',
        )
        .evaluateAll((all) =>
          all
            .map((each) => ({ each, box: each.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
            .map(({ each, box }) => `${each.outerHTML.slice(0, 60)} ${box.width} × ${box.height}`),
        );
      expect(small, path).toEqual([]);
    }
  });

test('on paper nothing is cut, stranded or of two colours', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(at('/en/issues/22/'));
  const styles = await page.evaluate(() => {
    const prose = document.querySelector('.prose.numbered') as HTMLElement;
    prose.insertAdjacentHTML('beforeend', '<pre><code>code</code></pre>');
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    return {
      pre: of('.prose pre').whiteSpace,
      head: of('thead').breakAfter,
      caption: of('caption').breakAfter,
      lines: [of('.prose p').orphans, of('.prose p').widows],
      numeral: of('.numeral b').color,
    };
  });
  expect(styles).toEqual({
    pre: 'pre-wrap',
    head: 'avoid',
    caption: 'avoid',
    lines: ['3', '3'],
    numeral: 'rgb(0, 0, 0)',
  });
});

test('an address without a page has one heading, a search and the newest issues', async ({ page }) => {
  for (const [address, title, newest] of [
    ['/404.html', '没有这一页', '/issues/'],
    ['/en/404.html', 'There is no such page', '/en/issues/'],
  ] as const) {
    await page.goto(at(address));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.issue-list > li')).toHaveCount(3);
    await expect(page.locator(`.issue-list a[href^="${at(newest)}"]`).first()).toBeVisible();
    await page.getByRole('searchbox').fill('Groq');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=Groq$/);
    await expect(page.locator('.result').first()).toBeVisible();
  }
});

test('whoever subscribes finds the readers first', async ({ page }) => {
  await page.goto(at('/en/subscribe/'));
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Add in one step');
});

test('the theme can be seen to be a choice', async ({ page }) => {
  await page.goto(at('/'));
  const choice = page.getByLabel('外观');
  await expect(choice).toHaveCSS('border-block-end-style', 'solid');
  await expect(choice).toHaveCSS('cursor', 'pointer');
});

for (const edition of editions)
  test(`two texts begin below a strip of their number and facts: ${edition || '/'}`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await visit(page, `${edition}/issues/22/parallel/`, width);
      const box = async (selector: string) =>
        (await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const [numeral, facts, title, choice] = await Promise.all(
        ['.parallel-head .numeral', '.parallel-head .facts', 'h1', '.side-choice'].map(box),
      );
      expect(facts?.x).toBeGreaterThan((numeral?.x ?? 0) + (numeral?.width ?? 0));
      expect(facts?.y).toBeLessThan((numeral?.y ?? 0) + (numeral?.height ?? 0));
      expect(title?.y).toBeGreaterThan((facts?.y ?? 0) + (facts?.height ?? 0));
      expect(choice?.y).toBeGreaterThan(title?.y ?? 0);
    }
    const columns = await page
      .locator('.parallel .profile > div')
      .evaluateAll((rows) => new Set(rows.map((row) => row.getBoundingClientRect().left)).size);
    expect(columns).toBe(2);
  });
