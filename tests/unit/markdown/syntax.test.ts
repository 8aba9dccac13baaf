import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '#markdown/parse.ts';
import { explainSyntax } from '#markdown/syntax.ts';
import { withoutCode } from '../without-code.ts';
import { toldInEnglish } from '../in-english.ts';

/** What is said of a text. */
function wordsOf(source: string): object {
  const parsed = parseBody(source, { companies: ['acme'], references: [], pictures: [] });
  return 'errors' in parsed ? { errors: toldInEnglish(parsed.errors.map(withoutCode)) } : parsed;
}

const closeIt =
  'Close it: <Name … /> where it encloses nothing, or </Name> on a line of its own after the text.';
const deleteIt = 'Delete it, or move it to the same level as its opening tag, with a blank line between.';
const endIt = 'Close its quotation marks, and end it with /> or </Name>.';
const writeText = 'Write the text itself. A brace that belongs to the text is written \\{.';
const escapeIt = 'Write \\< for the character itself.';
const writeComponent =
  'A component is written <Name property="value" />. A “<” that belongs to the text is written \\<.';
const otherWord = 'Start the sentence with another word.';
const readAsCode =
  'a paragraph that starts with “import” or “export” is read as code, and an issue holds none';

const mistakes: [source: string, line: number, column: number, message: string, help: string][] = [
  ['一\n\n<Callout>\n\n二', 3, 1, '<Callout> is not closed', closeIt],
  ['<Callout>一', 1, 1, '<Callout> is not closed', closeIt],
  ['> <Callout>\n一', 1, 3, '<Callout> is not closed', closeIt],
  [
    '<Callout>\n- 一</Callout>',
    2,
    4,
    '<Callout> is closed at another level than it was opened',
    'Put both tags on lines of their own, at the same indentation, with blank lines around them.',
  ],
  ['一 <>', 1, 3, '<> is not a component of the column', escapeIt],
  ['</Callout>', 1, 2, 'a closing tag closes nothing that is open here', deleteIt],
  ['一\n\n二</Callout>', 3, 3, 'a closing tag closes nothing that is open here', deleteIt],
  ['<!-- 一 -->', 1, 2, 'a comment is not written <!-- … --> here', 'Write {/* … */}.'],
  ['一<!-- 二 -->', 1, 3, 'a comment is not written <!-- … --> here', 'Write {/* … */}.'],
  [
    '<https://e.test>',
    1,
    8,
    'an address in angle brackets is not allowed here',
    'Write the address alone, or [text](https://…).',
  ],
  [
    '<a@e.test>',
    1,
    3,
    'an address in angle brackets is not allowed here',
    'Write the address alone, or [text](https://…).',
  ],
  ['一 <3', 1, 3, 'a “<” in the text starts a component here', escapeIt],
  [
    '<Money amount=“USD 640M” />',
    1,
    15,
    'a value stands between straight quotation marks here, not “…”',
    'Write name="value", with " typed in half-width mode.',
  ],
  [
    '<Money amount=USD />',
    1,
    15,
    'a value stands between straight quotation marks here',
    'Write name="value", with " typed in half-width mode.',
  ],
  [
    '若 a <b, c> d',
    1,
    5,
    '<b> is not a component of the column',
    'HTML is not used here. Write **…**. A “<” that belongs to the text is written \\<.',
  ],
  [
    '<Money amount="USD 1M"，/>',
    1,
    23,
    '“，” (U+FF0C), another form of “,”, does not belong inside a component',
    writeComponent,
  ],
  ['一 { 二', 1, 3, 'a “{” is never closed', 'Write \\{ for the character itself.'],
  ['一\n\n{\n\n二', 3, 1, 'a “{” is never closed', 'Write \\{ for the character itself.'],
  ['{一 二}', 1, 3, 'there is code between braces, and an issue holds none', writeText],
  ['import 的替代是国产。', 1, 1, readAsCode, otherWord],
  ['一\n\nexport 在增长。', 3, 1, readAsCode, otherWord],
  ['一 <Money', 1, 3, 'a component that starts here has no end', endIt],
  ['<Money amount="USD 640M />', 1, 1, 'a component that starts here has no end', endIt],
];

for (const [source, line, column, message, help] of mistakes)
  test(`explains ${JSON.stringify(source)} to its author`, () => {
    const parsed = wordsOf(source);
    assert.deepEqual(parsed, { errors: [{ line, column, message, help }] });
  });

for (const [source, name] of [
  ['一<公司>二', '公司'],
  ['一<world-labs>二', 'world-labs'],
] as const)
  test(`says how “<” is written before ${name}`, () => {
    const parsed = wordsOf(source);
    assert.deepEqual(parsed, {
      errors: [
        {
          line: 1,
          column: 2,
          message: `<${name}> is not a component of the column`,
          help: `Write \\< for the character itself: \\<${name}>.`,
        },
      ],
    });
  });

test('hands on what it cannot explain, in the words of the parser', () => {
  const parsed = wordsOf('<Profile {/* a */} />');
  assert.deepEqual(parsed, {
    errors: [
      {
        line: 1,
        column: 11,
        message: 'the text cannot be read as MDX: Unexpected empty expression',
        help: 'Look at the characters <, { and } around this place; \\<, \\{ and \\} stand for themselves.',
      },
    ],
  });
});

test('throws what is no error of a parser', () => {
  assert.throws(
    () => explainSyntax('gone', ''),
    (thrown) => thrown === 'gone',
  );
});
