import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from 'playwright/test';
import { at } from './site.ts';
import { keptProperties, keptTags } from '#channels/wechat/kept.ts';

const root = path.resolve(import.meta.dirname, '../..');

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-wechat-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes an issue for WeChat by the command; gives the address of the article. */
function write(number: number, locale: string): string {
  const out = path.join(folder, `${number}-${locale}`);
  const words = ['src/cli.ts', 'post', String(number), locale, '--to', 'wechat', '--out', out];
  execFileSync(process.execPath, words, { cwd: root });
  return pathToFileURL(path.join(out, 'article.html')).href;
}

/** A page with an editor that keeps of what is pasted what that of WeChat keeps, as far as it is known. */
async function openEditor(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.setContent('<!doctype html><div id="editor" contenteditable style="width:360px"></div>');
  await page.evaluate(
    ({ tags, properties }) => {
      const keepStyle = (element: HTMLElement): void => {
        const all = element.getAttribute('style')?.split(';') ?? [];
        const kept = all.filter((each) => {
          const [name = '', value = ''] = each.split(':').map((part) => part.trim());
          return properties.includes(name) && !/url\(|var\(/.test(value);
        });
        element.setAttribute('style', kept.join(';'));
      };
      const keep = (parent: Element): void => {
        for (const node of Array.from(parent.childNodes)) {
          if (node.nodeType === Node.TEXT_NODE) continue;
          if (!(node instanceof HTMLElement)) {
            node.remove();
            continue;
          }
          keep(node);
          const attributes = tags[node.localName];
          if (!attributes) node.replaceWith(...Array.from(node.childNodes));
          for (const { name } of Array.from(node.attributes))
            if (name !== 'style' && !attributes?.includes(name)) node.removeAttribute(name);
          if (node.hasAttribute('style')) keepStyle(node);
          if (node.localName === 'a' && !node.getAttribute('href')?.startsWith('https://mp.weixin.qq.com/'))
            node.removeAttribute('href');
        }
      };
      const editor = document.getElementById('editor') as HTMLElement;
      editor.addEventListener('paste', (event) => {
        event.preventDefault();
        const html = event.clipboardData?.getData('text/html') ?? '';
        const pasted = new DOMParser().parseFromString(html, 'text/html').body;
        keep(pasted);
        editor.replaceChildren(...Array.from(pasted.childNodes));
      });
    },
    {
      tags: keptTags as Record<string, readonly string[]>,
      properties: keptProperties as readonly string[],
    },
  );
}

/** What a reader sees of an element: its lines, without spaces, raised marks and ways back to them. */
async function linesOf(page: Page, selector: string): Promise<string[]> {
  const text = await page.evaluate((selector) => {
    const shown = document.querySelector(selector) as HTMLElement;
    for (const mark of shown.querySelectorAll('sup')) mark.remove();
    return shown.innerText;
  }, selector);
  return text
    .split('\n')
    .map((line) => line.replace(/[\s：:·↩]+/g, ''))
    .filter((line) => line !== '' && line !== '—');
}

/** The pictures of the editor that are shown. */
const picturesIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const pictures = Array.from(document.querySelectorAll('img'));
    await Promise.all(pictures.map((picture) => picture.decode()));
    return pictures.filter(({ naturalWidth }) => naturalWidth > 0).length;
  });

for (const [locale, address] of [
  ['zh', '/issues/22/'],
  ['en', '/en/issues/22/'],
] as const)
  test(`an article in ${locale} that is pasted as WeChat does is what was copied, with all that its page says`, async ({
    page,
    context,
  }) => {
    // The text alone: without what scripts add, charts, which are pictures, and heads of tables, which are labels.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(at(address));
    await page.evaluate(() => {
      for (const other of document.querySelectorAll('.rounds-chart, .prose thead')) other.remove();
    });
    const published = await linesOf(page, '.prose.numbered');
    expect(published.length).toBeGreaterThan(20);

    const article = write(22, locale);
    const html = readFileSync(new URL(article), 'utf8');
    const body = /<body[^>]*>([^]*)<\/body>/.exec(html)?.[1] ?? '';

    // As the button of the desk copies it.
    await openEditor(page);
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      document.getElementById('editor')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
    }, body);
    // What is not as it was, tag by tag: texts of pictures are too long to be printed.
    const changed = await page.evaluate((html) => {
      const tags = (markup: string): string[] => markup.split('<').map((tag) => tag.slice(0, 300));
      const copied = new DOMParser().parseFromString(html, 'text/html').body;
      const before = tags(copied.innerHTML);
      const after = tags(document.getElementById('editor')?.innerHTML ?? '');
      return before.length === after.length ? after.filter((tag, at) => tag !== before[at]) : after;
    }, body);
    expect(changed).toEqual([]);
    expect(await picturesIn(page)).toBe(2);
    const overflow = await page.evaluate(() => document.getElementById('editor')?.scrollWidth ?? 0);
    expect(overflow).toBeLessThanOrEqual(360);
    const lines = await linesOf(page, '#editor');
    const whole = lines.join('\n');
    expect(published.filter((line) => !whole.includes(line))).toEqual([]);

    // As somebody copies it from the file that was opened.
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(article);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
    await openEditor(page);
    await page.click('#editor');
    await page.keyboard.press('ControlOrMeta+V');
    expect(await picturesIn(page)).toBe(2);
    expect(await linesOf(page, '#editor')).toEqual(lines);
  });
