/**
 * Takes pictures of pages in another browser than Chromium of today, after `npm run build`:
 *
 *     node tests/browsers/shots.ts ENGINE FOLDER NAME,PATH,WIDTH[,dark][,HEIGHT] …
 *
 * ENGINE is firefox, webkit, chromium-107 or chromium-116. Without a height a picture shows the whole page. The site is
 * dist/, or the folder that OUT_DIR names.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { engines } from './find-engines.ts';
import { serveSite } from './site.ts';

const [engine = '', folder = '', ...wanted] = process.argv.slice(2);
const find = engines[engine];
if (!find || wanted.length === 0)
  throw new Error(`node tests/browsers/shots.ts ${Object.keys(engines).join('|')} FOLDER NAME,PATH,WIDTH …`);
const open = await find();
if (!open) process.exit(1);

const shots = wanted.map((each) => {
  const [name = '', page = '/', width = '1440', ...rest] = each.split(',');
  const scheme = rest.includes('dark') ? ('dark' as const) : ('light' as const);
  return {
    name,
    page,
    width: Number(width),
    scheme,
    height: Number(rest.find((word) => /^\d+$/.test(word))),
  };
});
mkdirSync(folder, { recursive: true });
const site = await serveSite(path.resolve(process.env['OUT_DIR'] ?? 'dist'));
try {
  for (const scheme of ['light', 'dark'] as const) {
    const ofScheme = shots.filter((shot) => shot.scheme === scheme);
    if (ofScheme.length === 0) continue;
    const browser = await open({ scheme });
    try {
      for (const { name, page, width, height } of ofScheme) {
        await browser.resize(width, height || 900);
        await browser.open(site.origin + page);
        // Tall windows show the whole page; none may be taller than the screen of WebKit.
        const whole = await browser.evaluate<number>('document.documentElement.scrollHeight');
        if (!height) await browser.resize(width, Math.min(Math.max(whole, 300), 15_900));
        await browser.evaluate(
          'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))).then(() => 1)',
        );
        const file = path.join(folder, `${name}.png`);
        writeFileSync(file, await browser.screenshot());
        console.log(`${file}  ${browser.name}`);
      }
    } finally {
      await browser.close();
    }
  }
} finally {
  await site.stop();
}
