import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditLine, licenceName } from '#exports/picture-credit.ts';
import { pictureCredit } from '#schema/picture-credit.ts';
import type { Locale } from '#config.ts';

const groq = pictureCredit.parse({ credit: 'Groq', licence: 'CC-BY-4.0', source: 'https://s.test/' });
const desk = pictureCredit.parse({ credit: { zh: '编辑部', en: 'The Desk' }, licence: 'own' });

function words(credits: Parameters<typeof creditLine>[0], locale: Locale): string {
  return creditLine(credits, locale)
    .map(({ text }) => text)
    .join('');
}

test('names who made a picture and its licence, and links the one to its source, the other to its deed', () => {
  assert.deepEqual(creditLine([groq], 'en'), [
    { text: 'Picture: ' },
    { text: 'Groq', href: 'https://s.test/' },
    { text: ', ' },
    { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  ]);
  assert.equal(words([groq], 'zh'), '图：Groq，CC BY 4.0');
});

test('credits several pictures in one line, equal credits once, and nothing where there are none', () => {
  assert.equal(words([groq, desk], 'zh'), '图：Groq，CC BY 4.0；编辑部，本刊图片');
  assert.equal(words([groq, desk, groq], 'en'), 'Pictures: Groq, CC BY 4.0; The Desk, for this column');
  assert.equal(words([desk, desk], 'en'), 'Pictures: The Desk, for this column');
  assert.deepEqual(creditLine([], 'zh'), []);
});

test('tells two credits apart that differ in their source only', () => {
  const other = { ...groq, source: 'https://s.test/2' };
  assert.deepEqual(
    creditLine([groq, other], 'zh').flatMap(({ href }) => href ?? []),
    [groq, other].flatMap(({ source }) => [source, 'https://creativecommons.org/licenses/by/4.0/']),
  );
});

for (const [licence, zh, en] of [
  ['CC-BY-NC-SA-3.0', 'CC BY-NC-SA 3.0', 'CC BY-NC-SA 3.0'],
  ['CC0-1.0', 'CC0 1.0', 'CC0 1.0'],
  ['PDM-1.0', '公有领域', 'public domain'],
  ['own', '本刊图片', 'for this column'],
  ['permission', '经许可使用', 'used with permission'],
  ['press', '供媒体使用的图片', 'press picture'],
  ['quotation', '作为引用', 'quoted'],
] as const)
  test(`says ${licence} in words`, () => {
    assert.deepEqual([licenceName(licence, 'zh'), licenceName(licence, 'en')], [zh, en]);
  });
