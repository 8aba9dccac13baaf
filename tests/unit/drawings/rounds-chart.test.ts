import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { roundCharts } from '#channels/round-charts.ts';
import { drawRounds } from '#drawings/rounds-chart.ts';
import { sheetWidth } from '#drawings/sheet.ts';
import type { Round } from '#domain/company.ts';
import { cleanSvg } from '#pictures/svg-source.ts';
import type { round } from '#schema/company.ts';
import { shareFonts } from '#share/share-fonts.ts';
import { locales, type Locale } from '#config.ts';
import { fundedFile, issuesAbout, type Fields } from '../sample.ts';
import { assertApart } from './assert-apart.ts';

function roundsOf(...rounds: Fields<typeof round>[]): readonly Round[] {
  const [issue] = issuesAbout([fundedFile('acme', ...rounds)]);
  return issue?.companies[0]?.funding ?? [];
}

const seed: Fields<typeof round> = {
  round: 'Seed',
  date: '2016-12',
  amount: 'USD 10.3M',
  lead: ['fund-one'],
};
const late = { round: 'Series D', date: '2024-08-05', amount: 'USD 640M' } as const;
const euros = { round: 'Series A', date: '2020', amount: 'EUR 30M' } as const;
const name = { zh: '很'.repeat(40), en: 'A round whose name is longer than any line of the chart is' };

const companies: Record<string, readonly Round[]> = {
  'one round': roundsOf(late),
  'rounds in two currencies': roundsOf(seed, euros, late),
  'rounds of long names and long amounts': roundsOf(
    { ...seed, round: name },
    { ...late, round: name, amount: 'USD 123456789', status: 'unverified' },
    { round: 'Series E', date: '2025' },
  ),
  'rounds from one dollar to as much as there is': roundsOf(
    { ...seed, amount: 'USD 1' },
    { ...late, amount: 'USD 90000B' },
  ),
};

for (const [kind, rounds] of Object.entries(companies))
  for (const locale of locales)
    test(`the chart of ${kind} is sound, and no words overlap or leave it, in ${locale}`, () => {
      const charts = drawRounds(rounds, locale, shareFonts());
      assert.ok(charts.length > 0);
      for (const { sheet, height } of charts) {
        assertApart(sheet, height);
        const clean = cleanSvg(sheet.svg(height));
        assert.ok('source' in clean, JSON.stringify(clean));
        assert.deepEqual([clean.width, clean.height], [sheetWidth, height]);
        assert.doesNotMatch(clean.source, /<text|font-family|NaN|Infinity|undefined/);
      }
    });

const wordsOf = (rounds: readonly Round[], locale: Locale): string[] =>
  drawRounds(rounds, locale, shareFonts()).map(({ sheet }) => sheet.lines.map(({ text }) => text).join('|'));

test('a chart says what the page’s chart says: names, dates, amounts, the scale, what is left out', () => {
  const rounds = roundsOf(seed, { ...late, status: 'unverified' }, { round: 'Series E', date: '2025' });
  assert.deepEqual(wordsOf(rounds, 'zh'), [
    [
      '历轮融资额|种子轮|2016 年 12 月|1030 万美元|D 轮|2024 年 8 月 5 日|6.4 亿美元|1000 万美元|1 亿美元|10 亿美元',
      '横轴为对数刻度：每格相差十倍。实心为有领投方的轮次。|虚线为未证实的轮次。1 轮未披露金额，未画出。',
    ].join('|'),
  ]);
  const [chart] = drawRounds(rounds, 'en', shareFonts());
  assert.equal(
    chart?.alt,
    'Size of each round: Seed, December 2016, $10.3 million; Series D, August 5, 2024, $640 million, Unverified.',
  );
});

test('amounts of two currencies that nobody converted stand in two charts; of a dollar figure, in one', () => {
  assert.equal(drawRounds(roundsOf(seed, euros, late), 'en', shareFonts()).length, 2);
  const converted = roundsOf(seed, { ...euros, inDollars: { amount: 'USD 33M' } }, late);
  assert.equal(drawRounds(converted, 'en', shareFonts()).length, 1);
  assert.deepEqual(drawRounds(roundsOf({ round: 'Seed' }), 'en', shareFonts()), []);
});

test('ten times the amount is as far at any place of the scale', () => {
  const rounds = roundsOf(...['USD 1M', 'USD 10M', 'USD 100M'].map((amount) => ({ ...late, amount })));
  const [chart] = drawRounds(rounds, 'en', shareFonts());
  assert.ok(chart);
  const ends = Array.from(chart.sheet.svg(chart.height).matchAll(/d="M57 [\d.]+H([\d.]+)"/g), (match) =>
    Number(match[1]),
  );
  assert.deepEqual(ends, [57, 608, 1159]);
});

test('channels get a chart as a picture in the pixels of sharp screens, the same bytes each time', async () => {
  const rounds = roundsOf(seed, late);
  const [[first], [again]] = [await roundCharts(rounds, 'zh'), await roundCharts(rounds, 'zh')];
  assert.ok(first && again);
  assert.deepEqual(first.png, again.png);
  const { format, width, height } = await sharp(first.png).metadata();
  assert.deepEqual([format, width, height], ['png', sheetWidth, first.height]);
  assert.ok(first.png.length < 60_000, `${first.png.length} bytes`);
});
