import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '#markdown/parse.ts';
import { structureDifferences } from '#alignment/structure-differences.ts';
import { structureOf, type Structure } from '#alignment/structure.ts';
import { inEnglish, english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

function structure(source: string): Structure {
  const parsed = parseBody(source, { companies: ['acme'], references: ['a', 'b', 'c'], pictures: ['x.png'] });
  assert.ok('body' in parsed);
  return structureOf(parsed.body.tree.children);
}

const cite = (...ids: string[]): string => ids.map((id) => `<Cite id="${id}" />`).join('');

for (const [what, original, translation, messages] of [
  ['paragraphs', 'One. Two.', 'One.\n\nTwo.', []],
  [
    'a nested list',
    '- a\n  1. b',
    '- a\n  - b',
    [english('structure-agrees.list-kind', { ours: 'bulleted', theirs: 'numbered' })],
  ],
  [
    'items of a nested list',
    '- a\n  - b\n  - c',
    '- a\n  - b',
    [english('structure-agrees.list-size', { ours: 1, theirs: 2 })],
  ],
  [
    'lists',
    '- a',
    '- a\n\n1. b',
    [
      english('structure-agrees.count', {
        what: say('structure-agrees.section'),
        noun: 'list',
        ours: 2,
        theirs: 1,
      }),
    ],
  ],
  ['a task list', '- [x] a', '- a', []],
  [
    'a video',
    '<Video src="https://v.test/1" title="一" duration="1:30" />',
    '<Video src="https://v.test/2" title="One" />',
    [
      english('structure-agrees.video', {
        property: 'src',
        ours: 'https://v.test/2',
        theirs: 'https://v.test/1',
      }),
      english('structure-agrees.video', { property: 'duration', ours: '', theirs: '1:30' }),
    ],
  ],
  [
    'a video in other words',
    '<Video src="https://v.test/1" title="一" duration="1:30" />',
    '<Video src="https://v.test/1" title="One" duration="1:30" date="2024-01-02" />',
    [],
  ],
  [
    'a table',
    '| a | b |\n| - | - |\n| c | d |',
    '| a |\n| - |\n| c |\n| d |',
    [english('structure-agrees.table', { rows: 3, columns: 1, otherRows: 2, otherColumns: 2 })],
  ],
  [
    'pictures',
    '![a](./x.png)',
    'a',
    [
      english('structure-agrees.count', {
        what: say('structure-agrees.section'),
        noun: 'picture',
        ours: 0,
        theirs: 1,
      }),
    ],
  ],
  ['a picture in another form', '![a](./x.png)', '<Figure src="./x.png" alt="a" />', []],
  ['a picture in a sentence', 'a ![a](./x.png)', '![a](./x.png)', []],
  [
    'the width of a picture',
    '<Figure src="./x.png" alt="a" wide />',
    '![a](./x.png)',
    [english('structure-agrees.wide', { isWide: false })],
  ],
  [
    'variants for the dark',
    '![a](./x.png)',
    '<Figure src="./x.png" alt="a" dark="./x.png" />',
    [english('structure-agrees.dark', { hasDark: true })],
  ],
  [
    'the pictures of a gallery',
    '<Gallery>\n\n![a](./x.png)\n\n![b](./x.png)\n\n</Gallery>',
    '![a](./x.png)\n\n![b](./x.png)',
    [
      english('structure-agrees.count', {
        what: say('structure-agrees.section'),
        noun: 'Gallery',
        ours: 0,
        theirs: 1,
      }),
    ],
  ],
  [
    'the width of a gallery',
    '<Gallery wide>\n\n![a](./x.png)\n\n![b](./x.png)\n\n</Gallery>',
    '<Gallery>\n\n![a](./x.png)\n\n![b](./x.png)\n\n</Gallery>',
    [english('structure-agrees.wide', { isWide: false })],
  ],
  [
    'comparisons',
    'a',
    '<Compare>\n\n![a](./x.png "c")\n\n![b](./x.png "d")\n\n</Compare>',
    [
      english('structure-agrees.count', {
        what: say('structure-agrees.section'),
        noun: 'picture',
        ours: 2,
        theirs: 0,
      }),
      english('structure-agrees.count', {
        what: say('structure-agrees.section'),
        noun: 'Compare',
        ours: 1,
        theirs: 0,
      }),
    ],
  ],
  [
    'components',
    '<Profile />',
    '<FundingTable />',
    [
      english('structure-agrees.count', {
        what: say('structure-agrees.section'),
        noun: 'Profile',
        ours: 0,
        theirs: 1,
      }),
      english('structure-agrees.count', {
        what: say('structure-agrees.section'),
        noun: 'FundingTable',
        ours: 1,
        theirs: 0,
      }),
    ],
  ],
  ['the order of citations', `a${cite('a', 'b', 'a')}`, `a${cite('b', 'a')}`, []],
  [
    'missing citations',
    `a${cite('a', 'b', 'c')}`,
    'a',
    [
      english('structure-agrees.missing', {
        what: say('structure-agrees.section'),
        ours: 0,
        theirs: 3,
        ids: ['a', 'b', 'c'],
      }),
    ],
  ],
  [
    'surplus citations',
    'a',
    `a${cite('a')}`,
    [
      english('structure-agrees.surplus', {
        what: say('structure-agrees.section'),
        ours: 1,
        theirs: 0,
        id: 'a',
      }),
    ],
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
