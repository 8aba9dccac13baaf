import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '#markdown/parse.ts';
import { shownPictures } from '#markdown/pictures.ts';
import { Random } from '../../random.ts';

for (const [written, name] of [
  ['./a%20b.png', 'a b.png'],
  ['<./a b.png>', 'a b.png'],
  ['<./100% sure.png>', '100% sure.png'],
  ['./100%25.png', '100%.png'],
  ['./%E5%9B%BE.png', '图.png'],
  ['./图.png', '图.png'],
  ['./a%zz.png', 'a%zz.png'],
  ['<./a%20b 100%.png>', 'a b 100%.png'],
  ['./a#b.png', 'a#b.png'],
] as const)
  test(`${written} names ${name}`, () => {
    const parsed = parseBody(`![x](${written})`, { references: [], pictures: [name] });
    assert.ok('body' in parsed, JSON.stringify(parsed));
    assert.deepEqual(
      shownPictures(parsed.body.tree).map(({ file }) => file),
      [name],
    );
  });

test('a picture that is taken for one of the folder is one of it', () => {
  const random = new Random(20);
  const parts = [
    'a',
    ' ',
    '%',
    '%2',
    '%20',
    '%25',
    '%zz',
    '%E5',
    '图',
    '#',
    '&',
    '&amp;',
    '?',
    "'",
    '+',
    '\u202f',
  ];
  for (let count = 0; count < 500; count += 1) {
    const make = (): string => `${Array.from({ length: 4 }, () => random.pick(parts)).join('')}.png`;
    const [written, name] = [make(), make()];
    for (const pictures of [[written], [name], [written, name]]) {
      const parsed = parseBody(`![x](<./${written}>)`, { references: [], pictures });
      if (!('body' in parsed)) continue;
      for (const { file } of shownPictures(parsed.body.tree)) assert.ok(pictures.includes(file), written);
    }
  }
});
