import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonsOf, picturesOf } from '#markdown/pictures.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { bodyOf } from '../sample.ts';

const cases: [what: string, source: string, picture: [file: string, alt: string, altPlace: string]][] = [
  ['a figure', '<Figure src="./a.png" alt="b" />', ['1:14 a.png', 'b', '1:28']],
  ['a figure of several lines', '<Figure\n  alt="b"\n  src="./a.png"\n/>', ['3:8 a.png', 'b', '2:8']],
  ['a Markdown picture', 'x\n\n![b](./a.png "c")', ['3:6 a.png', 'b', '3:3']],
  ['a picture in a sentence', '这是![a](./a.png)。', ['1:8 a.png', 'a', '1:5']],
];

for (const [what, source, picture] of cases)
  test(`finds the words of ${what}`, () => {
    const [found] = picturesOf(bodyOf(source, { pictures: ['a.png'] }).tree, new SourceLines(source));
    assert.ok(found);
    const place = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;
    assert.deepEqual([`${place(found.filePlace)} ${found.file}`, found.alt, place(found.altPlace)], picture);
  });

test('finds the variant for the dark at its place', () => {
  const source = '<Figure dark="./b.png" src="./a.png" alt="c" />';
  const [found] = picturesOf(bodyOf(source, { pictures: ['a.png', 'b.png'] }).tree, new SourceLines(source));
  assert.deepEqual(found?.dark, { file: 'b.png', place: { line: 1, column: 15 } });
});

test('finds what is compared, each at its place', () => {
  const source = '<Compare>\n![a](./a.png "c")\n<Figure src="./b.png" alt="b" caption="d" />\n</Compare>';
  const spaced = source.replace(')\n', ')\n\n');
  const compared = comparisonsOf(
    bodyOf(spaced, { pictures: ['a.png', 'b.png'] }).tree,
    new SourceLines(spaced),
  );
  assert.deepEqual(
    compared.map(({ first, second }) => [first.file, second.file, second.filePlace]),
    [['a.png', 'b.png', { line: 4, column: 14 }]],
  );
});
