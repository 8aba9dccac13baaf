import assert from 'node:assert/strict';
import { allPages } from '../e2e/page-types.ts';
import type { Reader } from './reader.ts';

/** What a reader does, from the first page to the last. */
export type Journey = (reader: Reader) => Promise<void>;

const background = `getComputedStyle(document.documentElement).backgroundColor`;
const paper = { light: 'rgb(250, 247, 240)', dark: 'rgb(22, 20, 15)' };

/** Scrolls a mark to a height of the window, and opens its card. */
async function openCard(reader: Reader, mark: string, height: number): Promise<void> {
  await reader.sees(mark);
  await reader.see(`scrollBy({
    top: document.querySelector('${mark}').getBoundingClientRect().top - innerHeight * ${height},
    behavior: 'instant',
  })`);
  await reader.click(mark);
  await reader.sees('.note-card');
}

/** From the home page to an issue, and to the reference of its first citation. */
export const readsAnIssue: Journey = async (reader) => {
  // Narrow enough for cards: wider windows have sidenotes.
  await reader.engine.resize(1100, 900);
  await reader.visit('/en/');
  await reader.click('a[href="/en/issues/22/"]');
  await reader.arrives('/en/issues/22/');
  await reader.sees('h1', 'Groq wrote the compiler first');
  // The widest face that a system has for letters breaks no label in the middle of a word.
  const broken = await reader.see<string[]>(`[...document.querySelectorAll('.profile dt')].filter((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    return !each.textContent.trim().includes(' ') && range.getClientRects().length > 1;
  }).map((each) => each.textContent)`);
  assert.deepEqual(broken, []);
  const hasCards = await reader.see<boolean>(`'popover' in HTMLElement.prototype`);
  await reader.click('.cite a');
  if (!hasCards) {
    await reader.until(
      `location.hash && document.querySelector(':target').getBoundingClientRect().top < innerHeight`,
    );
    return;
  }
  await reader.sees('.note-card a');
  await reader.until(`document.activeElement === document.querySelector('.note-card')`);
  await reader.engine.press('Tab');
  await reader.until(`document.activeElement === document.querySelector('.note-card a')`);
  await reader.engine.press('Escape');
  await reader.until(`!document.querySelector('.note-card').matches(':popover-open')`);
  await reader.until(`document.activeElement === document.querySelector('.cite a')`);
};

/** A card stands below its mark where there is room, else above; on a phone along the foot of the window. */
export const readsNotes: Journey = async (reader) => {
  await reader.visit('/en/issues/22/');
  for (const width of [390, 700, 1190]) {
    await reader.engine.resize(width, 900);
    for (const mark of ['sup a[data-footnote-ref]', '.cite a', '.profile ~ p ~ p .cite a'])
      for (const height of [0.1, 0.9]) {
        await openCard(reader, mark, height);
        const [card, place] = [await reader.box('.note-card'), await reader.box(mark)];
        const told = `${mark} at ${height} of a window ${width} px wide: ${JSON.stringify({ card, place })}`;
        assert.ok(card.left >= 0 && card.right <= width && card.top >= 0 && card.bottom <= 901, told);
        if (width < 640) assert.ok(Math.abs(900 - card.bottom) <= 1, told);
        else {
          const gap = height < 0.5 ? card.top - place.bottom : place.top - card.bottom;
          assert.ok(gap >= 4 && gap <= 8, told);
        }
        await reader.engine.press('Escape');
        await reader.until(`!document.querySelector('.note-card').matches(':popover-open')`);
      }
  }
};

/** In a wide window what a mark stands for is beside its line, and stands out when the mark is clicked. */
export const readsSidenotes: Journey = async (reader) => {
  await reader.visit('/en/issues/22/');
  await reader.sees('.sidenotes > div');
  const places = await reader.see<{ note: number; mark: number; end: number }>(`(() => {
    const place = (selector) => document.querySelector(selector).getBoundingClientRect();
    return {
      note: place('.sidenotes > div').top,
      mark: place('.prose.numbered .cite a').top,
      end: place('.sidenotes > div').right,
    };
  })()`);
  assert.ok(Math.abs(places.note - places.mark) < 12, JSON.stringify(places));
  assert.ok(places.end <= 1440, JSON.stringify(places));
  await reader.click('.prose.numbered .cite a');
  await reader.sees('.sidenotes .lit');
  await reader.engine.resize(1100, 900);
  await reader.until(`!document.querySelector('.sidenotes')`);
};

/** A Chinese title breaks after its marks alone, where there is room for what stands between them. */
export const readsTitles: Journey = async (reader) => {
  for (const width of [390, 700, 1440]) {
    await reader.engine.resize(width, 900);
    await reader.visit('/issues/22/');
    const lines = await reader.see<string[]>(`(() => {
      const walker = document.createTreeWalker(document.querySelector('.issue-head h1'), NodeFilter.SHOW_TEXT);
      const lines = new Map();
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < node.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top } = range.getBoundingClientRect();
          lines.set(top, (lines.get(top) ?? '') + node.data[at]);
        }
      return [...lines.values()];
    })()`);
    assert.equal(lines.join(''), 'Groq：先写编译器，再造芯片');
    for (const line of lines.slice(0, -1)) assert.match(line, /[：，]$/, `${width} px: ${lines.join(' / ')}`);
  }
};

/** From the contents to a section, which the list then names. */
export const followsTheContents: Journey = async (reader) => {
  await reader.visit('/en/issues/22/');
  await reader.click('.contents a', 'What speed costs');
  await reader.until(`(() => {
    const { top } = document.querySelector(':target').getBoundingClientRect();
    return top > -1 && top < innerHeight;
  })()`);
  await reader.until(
    `document.querySelector('.contents [aria-current]')?.textContent === 'What speed costs'`,
  );
};

/** To the other language of the same issue, and back. */
export const changesTheLanguage: Journey = async (reader) => {
  await reader.visit('/en/issues/22/');
  await reader.click('.masthead a[hreflang]', '中文');
  await reader.arrives('/issues/22/');
  await reader.until(`document.documentElement.lang === 'zh-CN'`);
  await reader.click('.masthead a[hreflang]', 'English');
  await reader.arrives('/en/issues/22/');
};

/** Chooses dark, which the next page keeps, and follows the system again. */
export const changesTheTheme: Journey = async (reader) => {
  await reader.visit('/en/');
  await reader.until(`${background} === '${paper.light}'`);
  await reader.choose('.masthead select', 'dark');
  await reader.until(`${background} === '${paper.dark}'`);
  await reader.click('.masthead nav a', 'Companies');
  await reader.arrives('/en/companies/');
  await reader.until(`${background} === '${paper.dark}'`);
  await reader.choose('.masthead select', 'system');
  await reader.until(`${background} === '${paper.light}'`);
};

/** Searches in Chinese and reads what was found. */
export const searches: Journey = async (reader) => {
  await reader.visit('/search/');
  await reader.write('input[type=search]', '编译器');
  await reader.sees('.result a[href^="/issues/22/"]');
  await reader.click('.result a[href^="/issues/22/"]');
  await reader.until(`location.pathname === '/issues/22/' && document.readyState === 'complete'`);
};

/** Reads both languages side by side, then one of them. */
export const readsSideBySide: Journey = async (reader) => {
  await reader.visit('/en/issues/22/');
  await reader.click('a[href="/en/issues/22/parallel/"]');
  await reader.arrives('/en/issues/22/parallel/');
  const seen = (lang: string): string => `[...document.querySelectorAll('.parallel-text p')]
    .some((each) => each.closest('[lang]').lang.startsWith('${lang}') && each.getClientRects().length > 0)`;
  await reader.until(`${seen('zh')} && ${seen('en')}`);
  // Its choices stand in one line, whatever their letters.
  const middles = await reader.see<
    number[]
  >(`[...document.querySelectorAll('.side-choice span')].map((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return (top + bottom) / 2;
  })`);
  assert.ok(Math.max(...middles) - Math.min(...middles) < 4, String(middles));
  await reader.click('.side-choice label', 'English');
  await reader.until(`!(${seen('zh')}) && ${seen('en')}`);
};

/** Finds out how to subscribe, and copies an address. */
export const subscribes: Journey = async (reader) => {
  await reader.visit('/en/');
  await reader.click('.masthead nav a', 'Subscribe');
  await reader.arrives('/en/subscribe/');
  await reader.sees('h2', 'Add in one step');
  await reader.click('.copy');
  await reader.sees('.copy', 'opied');
};

/** Comes to an address without a page, and searches from there. */
export const isLost: Journey = async (reader) => {
  await reader.visit('/en/404.html');
  await reader.sees('h1', 'There is no such page');
  await reader.write('input[type=search]', 'Groq');
  await reader.engine.press('Enter');
  await reader.arrives('/en/search/?q=Groq');
  await reader.sees('.result');
};

/** Reads the masthead in windows of all widths, in which no name of it breaks in two. */
export const readsTheMasthead: Journey = async (reader) => {
  const broken: string[] = [];
  for (const page of ['/', '/en/', '/issues/22/', '/en/issues/22/']) {
    await reader.visit(page);
    for (const width of [320, 340, 360, 390, 460, 640, 960, 980, 1240, 1500]) {
      await reader.engine.resize(width, 800);
      const names = await reader.see<string[]>(`[...document.querySelectorAll('.masthead :is(.top a, nav a)')]
        .filter((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1;
        })
        .map((each) => each.textContent.trim())`);
      broken.push(...names.map((name) => `${page} at ${width} px: ${name}`));
    }
  }
  assert.deepEqual(broken, []);
};

/** Opens a page of every kind in windows of three widths; none scrolls sideways. */
export const scrollsNoPageSideways: Journey = async (reader) => {
  const wide: string[] = [];
  for (const page of [...allPages, '/en/issues/42/']) {
    await reader.visit(page);
    for (const width of [320, 390, 1440]) {
      await reader.engine.resize(width, 800);
      await reader.until(`innerWidth === ${width}`);
      // What follows the window moves a moment later.
      await reader.until('document.scrollingElement.scrollWidth <= innerWidth').catch(async () => {
        const over = await reader.see<number>(`document.scrollingElement.scrollWidth - innerWidth`);
        wide.push(`${page} at ${width} px: ${over} px too wide`);
      });
    }
  }
  assert.deepEqual(wide, []);
};

/** Reads in the dark, as the system asks. */
export const readsInTheDark: Journey = async (reader) => {
  await reader.visit('/en/issues/22/');
  await reader.until(`${background} === '${paper.dark}'`);
  await reader.until(`getComputedStyle(document.querySelector('.prose p')).color === 'rgb(236, 230, 217)'`);
};
