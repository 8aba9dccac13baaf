import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf, shownWords } from '#domain/letter.ts';

for (const [text, paragraphs] of [
  ['One.', ['One.']],
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['One.\r\n \t\r\n\r\nTwo.', ['One.', 'Two.']],
  ['One line\nand another.\n\nTwo.', ['One line and another.', 'Two.']],
  ['折成两行，\n中间没有空格。', ['折成两行，中间没有空格。']],
] as const)
  test(`parts ${JSON.stringify(text)} at its blank lines`, () => {
    assert.deepEqual(paragraphsOf(text), paragraphs);
  });

test('words in one language are shown to all readers as what they are', () => {
  for (const locale of ['zh', 'en'] as const)
    assert.deepEqual(shownWords('来信。', 'zh', locale), {
      locale: 'zh',
      paragraphs: ['来信。'],
      isTranslated: false,
    });
});

test('of words in both languages each reader gets their own, and the other than the letter’s is a translation', () => {
  const words = { zh: '来信。', en: 'A letter.' };
  assert.deepEqual(shownWords(words, 'en', 'zh'), {
    locale: 'zh',
    paragraphs: ['来信。'],
    isTranslated: true,
  });
  assert.deepEqual(shownWords(words, 'en', 'en'), {
    locale: 'en',
    paragraphs: ['A letter.'],
    isTranslated: false,
  });
});
