import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { drawDrawing, layOut } from '#drawings/draw.ts';
import { sheetWidth } from '#drawings/sheet.ts';
import type { Drawing } from '#domain/drawing.ts';
import { cleanSvg } from '#pictures/svg-source.ts';
import { locales, type Locale } from '#config.ts';
import { projectRoot } from '#state/project.ts';
import { shareFonts } from '#share/share-fonts.ts';
import { assertApart } from './assert-apart.ts';
import { drawingsOfEachKind } from './drawing-sample.ts';

/** The colours of the page in a scheme, as the style sheet has them; drawings mark no words. */
function tokens(scheme: 'light' | 'dark'): string[] {
  const style = readFileSync(path.join(projectRoot(), 'src/styles/tokens.css'), 'utf8');
  const pairs = Array.from(style.matchAll(/--color-(?!wash)\w+: light-dark\((#\w+), (#\w+)\)/g));
  assert.equal(pairs.length, 5);
  return pairs.map((pair) => pair[scheme === 'light' ? 1 : 2] as string);
}

/** Text as short and as long as labels may be, with and without places to break it. */
const labels: Record<Locale, string[]> = {
  zh: [
    '一',
    '装下一个大模型要用多少块芯片',
    '很'.repeat(60),
    '一半 English words 一半汉字，还有 12,345 个数字（和括号）：'.slice(0, 60),
  ],
  en: [
    'A',
    'How many chips hold one large model',
    'supercalifragilistic'.repeat(3),
    'Words of a label, as long as a label may be, and no longer!!',
  ],
};

function labelled(index: number): { zh: string; en: string } {
  return { zh: labels.zh[index] as string, en: labels.en[index] as string };
}

for (const [kind, drawingWith] of Object.entries(drawingsOfEachKind))
  for (const locale of locales) {
    test(`no words of ${kind} overlap or leave the drawing, in ${locale}`, () => {
      for (const index of labels[locale].keys()) {
        const { sheet, height } = layOut(drawingWith(labelled(index)), locale, shareFonts());
        assertApart(sheet, height);
      }
    });

    test(`${kind} is sound SVG of the size it was laid out in, in ${locale}`, () => {
      const drawing = drawingWith(labelled(1));
      const { height } = layOut(drawing, locale, shareFonts());
      const clean = cleanSvg(drawDrawing(drawing, locale, shareFonts()));
      assert.ok('source' in clean, JSON.stringify(clean));
      assert.deepEqual([clean.width, clean.height], [sheetWidth, height]);
      assert.doesNotMatch(clean.source, /<text|font-family|NaN|Infinity|undefined/);
    });
  }

test('the same drawing gives the same source, another language another one', () => {
  const [drawing] = Object.values(drawingsOfEachKind).map((drawingWith) => drawingWith(labelled(1)));
  const draw = (locale: Locale): string => drawDrawing(drawing as Drawing, locale, shareFonts());
  assert.equal(draw('zh'), draw('zh'));
  assert.notEqual(draw('zh'), draw('en'));
});

test('words reach a drawing as outlines only, whatever they say', () => {
  const hostile = '</style><script>alert(1)</script>&"\'';
  for (const drawingWith of Object.values(drawingsOfEachKind)) {
    const source = drawDrawing(drawingWith({ zh: hostile, en: hostile }), 'en', shareFonts());
    assert.doesNotMatch(source, /script|alert|&/);
  }
});

test('colours are those of the page, by day and by night', () => {
  const [drawing] = Object.values(drawingsOfEachKind).map((drawingWith) => drawingWith(labelled(0)));
  const source = drawDrawing(drawing as Drawing, 'en', shareFonts());
  const [day = '', night = ''] = source.split('@media (prefers-color-scheme:dark)');
  for (const colour of tokens('light')) assert.ok(day.includes(colour), colour);
  for (const colour of tokens('dark')) assert.ok(night.includes(colour), colour);
});

test('figures are drawn to scale: twice the amount, twice the length', () => {
  const drawing = drawingsOfEachKind.bars(labelled(0));
  assert.equal(drawing.content.kind, 'bars');
  const source = drawDrawing(drawing, 'en', shareFonts());
  const lengths = Array.from(source.matchAll(/d="M40 [\d.]+h([\d.]+)v34h/g), (match) => Number(match[1]));
  // The third is drawn up to its upper end, and over it up to its lower one.
  assert.deepEqual(
    lengths.map((length) => Math.round((length / 1136) * 320)),
    [100, 200, 320, 310],
  );
});
