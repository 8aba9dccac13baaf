import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '#markdown/parse.ts';
import { explainSyntax } from '#markdown/syntax.ts';
import { withoutCode } from '../without-code.ts';
import { toldInEnglish, english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

/** What is said of a text. */
function wordsOf(source: string): object {
  const parsed = parseBody(source, { companies: ['acme'], references: [], pictures: [] });
  return 'errors' in parsed ? { errors: toldInEnglish(parsed.errors.map(withoutCode)) } : parsed;
}

const closeIt = english('unclosed-component.help');
const deleteIt = english('stray-closing-tag.help');
const endIt = english('unclosed-component.end.help');
const writeText = english('code.braces.help');
const escapeIt = english('escape-less-than.help');
const writeComponent = english('component-character.help');
const otherWord = english('code.paragraph.help');
const readAsCode = english('code.paragraph');

const mistakes: [source: string, line: number, column: number, message: string, help: string][] = [
  ['一\n\n<Callout>\n\n二', 3, 1, english('unclosed-component', { name: 'Callout' }), closeIt],
  ['<Callout>一', 1, 1, english('unclosed-component', { name: 'Callout' }), closeIt],
  ['> <Callout>\n一', 1, 3, english('unclosed-component', { name: 'Callout' }), closeIt],
  [
    '<Callout>\n- 一</Callout>',
    2,
    4,
    english('crossed-components', { name: 'Callout' }),
    english('crossed-components.help'),
  ],
  ['一 <>', 1, 3, english('less-than.empty'), escapeIt],
  ['</Callout>', 1, 2, english('stray-closing-tag'), deleteIt],
  ['一\n\n二</Callout>', 3, 3, english('stray-closing-tag'), deleteIt],
  ['<!-- 一 -->', 1, 2, english('html-comment'), english('html-comment.help')],
  ['一<!-- 二 -->', 1, 3, english('html-comment'), english('html-comment.help')],
  ['<https://e.test>', 1, 8, english('autolink'), english('autolink.help')],
  ['<a@e.test>', 1, 3, english('autolink'), english('autolink.help')],
  ['一 <3', 1, 3, english('less-than'), escapeIt],
  ['<Money amount=“USD 640M” />', 1, 15, english('property-quotes.curly'), english('property-quotes.help')],
  ['<Money amount=USD />', 1, 15, english('property-quotes'), english('property-quotes.help')],
  [
    '若 a <b, c> d',
    1,
    5,
    english('unknown-component', { name: 'b' }),
    english('html.help', { instead: say('html.strong') }),
  ],
  [
    '<Money amount="USD 1M"，/>',
    1,
    23,
    english('component-character.stray', {
      name: say('character.form', { character: '，', code: 'U+FF0C', plain: ',' }),
    }),
    writeComponent,
  ],
  ['一 { 二', 1, 3, english('unclosed-brace'), english('unclosed-brace.help')],
  ['一\n\n{\n\n二', 3, 1, english('unclosed-brace'), english('unclosed-brace.help')],
  ['{一 二}', 1, 3, english('code.expression'), writeText],
  ['import 的替代是国产。', 1, 1, readAsCode, otherWord],
  ['一\n\nexport 在增长。', 3, 1, readAsCode, otherWord],
  ['一 <Money', 1, 3, english('unclosed-component.end'), endIt],
  ['<Money amount="USD 640M />', 1, 1, english('unclosed-component.end'), endIt],
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
          message: english('unknown-component', { name }),
          help: english('less-than.name.help', { name }),
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
        message: english('mdx', { reason: 'Unexpected empty expression' }),
        help: english('mdx.help'),
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
