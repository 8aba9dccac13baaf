import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitText, type TypeBox } from '#share/fit-text.ts';
import type { Locale } from '#config.ts';
import { faces } from './share-sample.ts';

const box: TypeBox = {
  width: 1072,
  height: 188,
  leading: 1.2,
  ends: 0.9,
  sizes: [92, 76, 60, 47, 36],
  fill: true,
};

function fit(text: string, locale: Locale, changes: Partial<TypeBox> = {}) {
  const fitted = fitText(text, locale, faces(locale).title, { ...box, ...changes });
  assert.ok(fitted, text);
  return { ...fitted, texts: fitted.lines.map((line) => line.text) };
}

const titles: [title: string, locale: Locale, lines: string[]][] = [
  ['a Chinese title ends its lines after marks', 'zh', ['Yuga Labs 卖出 5.5 万块地，', '世界还没造好']],
  ['a name with a colon may stand alone', 'zh', ['World Labs：', '让一张照片变成一处地方']],
  [
    'an English title ends its lines before a phrase',
    'en',
    ['Figure wants to build', 'the brain as well as the body'],
  ],
  ['a short title stays on one line', 'zh', ['短题']],
];

for (const [title, locale, lines] of titles)
  test(title, () => {
    const text = lines.join(locale === 'zh' ? '' : ' ');
    assert.deepEqual(fit(text, locale).texts, lines);
  });

test('no line holds a single character where the title has many', () => {
  for (let length = 8; length <= 60; length += 1) {
    const { texts } = fit('国'.repeat(length), 'zh', { sizes: [92, 76, 60, 47, 36, 26] });
    assert.equal(texts.join('').length, length);
    const shortest = Math.min(...texts.map((line) => line.length));
    assert.ok(shortest >= 3, `${length}: ${texts.join(' / ')}`);
  }
});

test('a longer title gets smaller type, never a line wider than its box', () => {
  let last = Infinity;
  for (let count = 1; count <= 20; count += 1) {
    const { size, lines } = fit('words '.repeat(count).trim(), 'en');
    assert.ok(size <= last);
    last = size;
    for (const line of lines) assert.ok(line.width * size <= box.width);
    assert.ok(((lines.length - 1) * box.leading + 0.9) * size <= box.height);
  }
  assert.ok(last < 92);
});

test('full-width marks lose their empty half at the ends of a line', () => {
  const { lines } = fit('“封闭”与“开放”之争：谁来为（下一代）模型买单？', 'zh');
  const [first] = lines;
  assert.equal(first?.text, '“封闭”与“开放”之争：');
  assert.equal(first?.runs[0]?.glyphs[0]?.advance, 0.5);
  assert.equal(first?.runs.at(-1)?.glyphs.at(-1)?.advance, 0.5);
});

test('a word longer than a line is torn rather than cut off', () => {
  const { texts } = fit('W'.repeat(60), 'en');
  assert.ok(texts.length > 1);
  assert.equal(texts.join(''), 'W'.repeat(60));
});

test('gives nothing where no size fits', () => {
  assert.equal(fitText('国'.repeat(150), 'zh', faces('zh').title, box), undefined);
});
