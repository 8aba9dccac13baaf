import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingWords } from '#i18n/heading-words.ts';
import { bodyOf } from '../sample.ts';

for (const [source, locale, words] of [
  [
    '## 融资 <Money amount="USD 640M" />，分 <Money amount="EUR 2B" />',
    'zh',
    '融资 6.4 亿美元，分 20 亿欧元',
  ],
  ['## A **<Money amount="USD 640M" /> round**[^1]\n\n[^1]: A note.', 'en', 'A $640 million round'],
  ['## Background', 'en', 'Background'],
] as const)
  test(`the contents list tells “${words}”`, () => {
    assert.deepEqual(
      bodyOf(source).headings.map((heading) => headingWords(heading, locale)),
      [words],
    );
  });
