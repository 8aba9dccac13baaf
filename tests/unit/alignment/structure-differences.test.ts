import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '#markdown/parse.ts';
import { structureDifferences } from '#alignment/structure-differences.ts';
import { structureOf, type Structure } from '#alignment/structure.ts';
import { inEnglish } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

function structure(source: string): Structure {
  const parsed = parseBody(source, { companies: ['acme'], references: ['a', 'b', 'c'], pictures: ['x.png'] });
  assert.ok('body' in parsed);
  return structureOf(parsed.body.tree.children);
}

const cite = (...ids: string[]): string => ids.map((id) => `<Cite id="${id}" />`).join('');

for (const [what, original, translation, messages] of [
  ['paragraphs', 'One. Two.', 'One.\n\nTwo.', []],
  ['a nested list', '- a\n  1. b', '- a\n  - b', ['this list is bulleted, the original’s is numbered']],
  [
    'items of a nested list',
    '- a\n  - b\n  - c',
    '- a\n  - b',
    ['this list has 1 item, the original’s has 2'],
  ],
  ['lists', '- a', '- a\n\n1. b', ['this section has 2 lists, the original’s has 1']],
  ['a task list', '- [x] a', '- a', []],
  [
    'a table',
    '| a | b |\n| - | - |\n| c | d |',
    '| a |\n| - |\n| c |\n| d |',
    ['this table has 3 rows and 1 column, the original’s has 2 and 2'],
  ],
  ['pictures', '![a](./x.png)', 'a', ['this section has no picture, the original’s has 1']],
  ['a picture in another form', '![a](./x.png)', '<Figure src="./x.png" alt="a" />', []],
  ['a picture in a sentence', 'a ![a](./x.png)', '![a](./x.png)', []],
  [
    'the width of a picture',
    '<Figure src="./x.png" alt="a" wide />',
    '![a](./x.png)',
    ['this picture is not wide, the original’s is wide'],
  ],
  [
    'variants for the dark',
    '![a](./x.png)',
    '<Figure src="./x.png" alt="a" dark="./x.png" />',
    ['this picture has a dark variant, the original’s has none'],
  ],
  [
    'the pictures of a gallery',
    '<Gallery>\n\n![a](./x.png)\n\n![b](./x.png)\n\n</Gallery>',
    '![a](./x.png)\n\n![b](./x.png)',
    ['this section has no gallery, the original’s has 1'],
  ],
  [
    'the width of a gallery',
    '<Gallery wide>\n\n![a](./x.png)\n\n![b](./x.png)\n\n</Gallery>',
    '<Gallery>\n\n![a](./x.png)\n\n![b](./x.png)\n\n</Gallery>',
    ['this picture is not wide, the original’s is wide'],
  ],
  [
    'comparisons',
    'a',
    '<Compare>\n\n![a](./x.png "c")\n\n![b](./x.png "d")\n\n</Compare>',
    [
      'this section has 2 pictures, the original’s has none',
      'this section has 1 comparison, the original’s has none',
    ],
  ],
  [
    'components',
    '<Profile />',
    '<FundingTable />',
    [
      'this section has no profile, the original’s has 1',
      'this section has 1 funding table, the original’s has none',
    ],
  ],
  ['the order of citations', `a${cite('a', 'b', 'a')}`, `a${cite('b', 'a')}`, []],
  [
    'missing citations',
    `a${cite('a', 'b', 'c')}`,
    'a',
    ['this section cites no reference, the original’s cites 3: “a”, “b” and “c” are missing'],
  ],
  [
    'surplus citations',
    'a',
    `a${cite('a')}`,
    ['this section cites 1 reference, the original’s cites none: “a” is not among them'],
  ],
] as [string, string, string, string[]][])
  test(`compares ${what}`, () => {
    const differences = structureDifferences(
      say('structure-agrees.section'),
      structure(original),
      structure(translation),
    );
    assert.deepEqual(
      differences.map(({ message }) => inEnglish(message)),
      messages,
    );
  });

test('places what is surplus in the translation and what is missing in the original', () => {
  const [missing, surplus] = structureDifferences(
    say('structure-agrees.section'),
    structure('a\n\n- b'),
    structure('a\n\n<Profile />'),
  );
  assert.deepEqual([missing?.place, missing?.related], [undefined, { line: 3, column: 1 }]);
  assert.deepEqual([surplus?.place, surplus?.related], [{ line: 3, column: 1 }, undefined]);
});
