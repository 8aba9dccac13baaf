import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '#markdown/parse.ts';
import { passagesOf, type Passage } from '#lint/text/passages.ts';
import { SourceLines } from '#markdown/source-lines.ts';

function read(source: string): Passage[] {
  const parsed = parseBody(source, { companies: ['acme'], references: ['a'], pictures: ['a.png'] });
  assert.ok('body' in parsed, JSON.stringify(parsed));
  return passagesOf(parsed.body.tree, new SourceLines(source));
}

const texts = (source: string): string[] => read(source).map(({ text }) => text.replaceAll('\uFFFC', '¤'));

test('a paragraph, a heading, an item and a cell are passages, whatever is marked in them', () => {
  assert.deepEqual(texts('## 甲 *乙*\n\n丙**丁**[戊](/about/)\n\n- 己\n- 庚\n\n| 辛 | 壬 |\n| - | - |'), [
    '甲 乙',
    '丙丁戊',
    '己',
    '庚',
    '辛',
    '壬',
  ]);
});

test('code, amounts, pictures and bare addresses stand as one character; citations and notes as none', () => {
  assert.deepEqual(
    texts(
      '甲`乙`丙<Money amount="USD 1M" />丁<Cite id="a" />戊[^1] https://example.com/ 己 ![图](./a.png)庚\n\n[^1]: 辛',
    )[0],
    '甲¤丙¤丁戊 ¤ 己 ¤庚',
  );
  assert.deepEqual(texts('```\n甲\n```'), []);
});

test('each part knows where it is written', () => {
  const source = '> 甲\\*乙 **丙**\n> 丁';
  for (const { text, parts } of read(source))
    for (const { start, end, offsets } of parts) {
      assert.ok(offsets);
      for (let place = start; place < end; place += 1) {
        const character = text.charAt(place);
        if (/\p{Script=Han}/u.test(character))
          assert.equal(source.charAt(offsets[place - start] ?? -1), character);
      }
    }
});
