import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { drawCover } from '#share/cover.ts';
import { shareColours, shareSize } from '#share/page.ts';
import { nameplateWords } from '#share/share-words.ts';
import { drawShareImage } from '#share/draw.ts';
import { maximumTitleWidth } from '#schema/words.ts';
import { locales } from '#config.ts';
import { shareFonts } from '#share/share-fonts.ts';
import { faces, words } from './share-sample.ts';

/** The outer edges, in pixels, of all that is not paper in a picture. */
async function inked(png: Buffer): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const { info } = await sharp(png)
    .trim({ background: shareColours.paper, threshold: 8 })
    .toBuffer({ resolveWithObject: true });
  const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
  return {
    left,
    top,
    right: shareSize.width - left - info.width,
    bottom: shareSize.height - top - info.height,
  };
}

for (const locale of locales) {
  test(`draws a small PNG of 1200 × 630 in ${locale}`, async () => {
    const png = await drawShareImage(words(locale), shareFonts());
    const { format, width, height } = await sharp(png).metadata();
    assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 });
    assert.ok(png.length < 40_000, String(png.length));
  });

  test(`gives the same bytes for the same words in ${locale}`, async () => {
    const [one, two] = [words(locale), words(locale)].map((each) => drawShareImage(each, shareFonts()));
    assert.ok((await one)?.equals((await two) as Buffer));
  });
}

for (const locale of locales)
  test(`draws the column's own image in ${locale}, inside the margins`, async () => {
    const edges = await inked(await drawShareImage(nameplateWords(locale), shareFonts()));
    for (const [side, edge] of Object.entries(edges)) assert.ok(edge >= 24, `${side}: ${edge}`);
  });

const longest: [what: string, words: Parameters<typeof words>][] = [
  ['the longest Chinese title', ['zh', { title: '国'.repeat(maximumTitleWidth / 2) }]],
  [
    'the longest Chinese sentence',
    [
      'zh',
      {
        title:
          '这是一个用来试验最长标题的句子，它恰好有六十个全角字符，因此应当缩小字号之后仍然完整地放进画面里，一个字也不许多出来才算真正合格',
      },
    ],
  ],
  ['the longest English title', ['en', { title: `${'letter '.repeat(17)}l` }]],
  ['the widest letters', ['en', { title: 'W'.repeat(maximumTitleWidth) }]],
  ['marks that no line may start with', ['zh', { title: '…'.repeat(maximumTitleWidth) }]],
  ['a long name and a long number', ['en', { number: 12345, subject: 'Andreessen Horowitz Capital' }]],
  [
    'a name too long to be shown',
    ['zh', { number: 12345, subject: '有限责任公司'.repeat(40), drawing: undefined }],
  ],
];

for (const [what, [locale, fields]] of longest)
  test(`${what} stays inside the margins`, async () => {
    const edges = await inked(await drawShareImage(words(locale, fields), shareFonts()));
    for (const [side, edge] of Object.entries(edges)) assert.ok(edge >= 24, `${side}: ${edge}`);
  });

for (const locale of locales)
  test(`keeps the exact colours of the column in ${locale}`, async () => {
    const png = await drawShareImage(words(locale), shareFonts());
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    const colours = new Map<string, number>();
    for (let at = 0; at < data.length; at += info.channels) {
      const colour = `#${data.toString('hex', at, at + 3)}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    const commonest = [...colours].sort((a, b) => b[1] - a[1]).slice(0, 3);
    assert.deepEqual(commonest.map(([colour]) => colour).sort(), Object.values(shareColours).sort());
  });

test('a thick rule and a fine one stand between the number and the title, on every image', async () => {
  for (const each of [words('zh'), words('en'), nameplateWords('zh')]) {
    const png = await drawShareImage(each, shareFonts());
    const column = await sharp(png).extract({ left: 600, top: 345, width: 1, height: 25 }).raw().toBuffer();
    const dark = Array.from({ length: 25 }, (_, y) => (column[(y * column.length) / 25] ?? 255) < 128);
    assert.equal(dark.map((isDark) => (isDark ? '#' : '.')).join(''), '.......######....#.......');
  }
});

test('the accent is used for the number and the last round alone', () => {
  const accented = drawCover(words('en'), faces('en')).match(
    new RegExp(`<g fill="${shareColours.accent}">(.*?)</g>`, 'g'),
  );
  assert.equal(accented?.length, 2);
  assert.equal(accented?.[0]?.match(/<path /g)?.length, 2);
  assert.match(accented?.[1] ?? '', /<path d="M41 27h59v70H41z"\/>/);
});

/** Where the blocks stand in a share image, in pixels. */
function blocksIn(svg: string): { left: number; right: number; top: number } {
  const [, x, y, scale] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
  return { left: Number(x), right: Number(x) + Number(scale) * 100, top: Number(y) };
}

for (const locale of locales)
  for (const number of [1, 22, 345, 12345])
    test(`blocks stand between number ${number} and the column's name in ${locale}`, async () => {
      const [drawn, bare] = [{}, { drawing: undefined, subject: '' }].map((fields) =>
        drawCover(words(locale, { number, ...fields }), faces(locale)),
      ) as [string, string];
      const { left, right } = blocksIn(drawn);
      assert.ok(right - left > 60, `${right - left} px`);
      const [width, height] = [Math.floor(right) - Math.ceil(left), 280];
      const place = { left: Math.ceil(left), top: 60, width, height };
      const pixels = await sharp(Buffer.from(bare)).removeAlpha().extract(place).raw().toBuffer();
      const paper = Buffer.from(shareColours.paper.slice(1), 'hex');
      assert.ok(pixels.every((value, at) => value === paper[at % 3]));
    });

test('holds no text, only shapes', () => {
  assert.doesNotMatch(drawCover(words('zh'), faces('zh')), /<text|Groq|font/);
});
