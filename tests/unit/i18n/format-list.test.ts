import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatList, listSeparators } from '#i18n/format-list.ts';
import { languageTags, type Locale } from '#config.ts';

/** The lists of Intl: Chinese puts 、 between all names only in the narrow style. */
const styles: Record<Locale, Intl.ListFormatStyle> = { zh: 'narrow', en: 'long' };

for (const [names, zh, en] of [
  [[], [], []],
  [['A'], [''], ['']],
  [
    ['A', 'B'],
    ['、', ''],
    [' and ', ''],
  ],
  [
    ['A', 'B', 'C'],
    ['、', '、', ''],
    [', ', ', and ', ''],
  ],
  [
    ['A', 'B', 'C', 'D'],
    ['、', '、', '、', ''],
    [', ', ', ', ', and ', ''],
  ],
] as const)
  for (const [locale, separators] of Object.entries({ zh, en }) as [Locale, readonly string[]][])
    test(`joins ${names.length} names in ${locale}, in one piece or name by name`, () => {
      const joined = names.map((name, index) => `${name}${separators[index]}`).join('');
      assert.deepEqual(listSeparators(names.length, locale), separators);
      assert.equal(formatList(names, locale), joined);
      const intl = new Intl.ListFormat(languageTags[locale], { style: styles[locale] });
      assert.equal(intl.format(names), joined);
    });

test('leaves names as they are', () => {
  assert.equal(formatList(['甲、乙', '$& and $1'], 'zh'), '甲、乙、$& and $1');
  assert.equal(formatList(['A, B', ''], 'en'), 'A, B and ');
});
