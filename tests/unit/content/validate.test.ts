import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { company } from '#schema/company.ts';
import { investor } from '#schema/investor.ts';
import { issue } from '#schema/issue.ts';
import { tag } from '#schema/tag.ts';
import { validate } from '#content/validate.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import { parseYaml, type YamlSource } from '#content/yaml-source.ts';
import { inWords } from '#wording/in-words.ts';
import { toldInEnglish } from '../in-english.ts';
import { withoutCode } from '../without-code.ts';

const facts = {
  issue: '5',
  title: 'One',
  description: 'Two.',
  date: '2024-07-01',
  authors: '[one]',
  company: 'one',
  tags: '[one]',
};

/** Problems about an issue, one field of which is written otherwise. */
function problemsAbout(field: string, value: string | undefined): (Message & Place)[] {
  const fields = Object.entries({ ...facts, [field]: value }).filter(([, each]) => each !== undefined);
  const source = parseYaml(fields.map(([key, each]) => `${key}: ${each}`).join('\n'));
  assert.deepEqual(source.problems, []);
  const result = validate(issue, source.data, source);
  return 'problems' in result ? result.problems : [];
}

/** The record of a source, or what is said of it. */
function validatedWords<T>(schema: z.ZodType<T>, source: YamlSource): object {
  const result = validate(schema, source.data, source);
  return 'problems' in result ? { problems: toldInEnglish(result.problems).map(withoutCode) } : result;
}

test('gives the record of a value that fits, with its defaults', () => {
  const source = parseYaml('id: one\nname: One\nkind: vc\n');
  assert.deepEqual(validate(investor, source.data, source), {
    record: { id: 'one', name: { zh: 'One', en: 'One' }, aliases: [], kind: 'vc' },
  });
});

const number = 'The number of the issue; a larger number has the same or a later date.';
const quote = 'Put it between quotation marks.';
const idRule = 'An id is lower-case letters, digits and single hyphens, such as world-labs.';

const mistakes = [
  ['issue', undefined, '1:1', '“issue” is missing', `Add issue: ${number}`],
  [
    'date',
    undefined,
    '1:1',
    '“date” is missing',
    'Add date: The day of publication in the time zone of the column; a later day schedules the issue.',
  ],
  ['issue', 'five', '1:8', 'this must be a number; it is a text', number],
  ['issue', '"5"', '1:8', 'this must be a number; it is a text', 'Take the quotation marks off.'],
  ['issue', '1.5', '1:8', 'this must be a whole number; it is 1.5', number],
  ['issue', '0', '1:8', 'this number is too small', number],
  ['title', '2024', '2:8', 'this must be a text; it is a number', quote],
  ['title', 'true', '2:8', 'this must be a text; it is true or false', quote],
  ['title', '', '2:8', 'this must be a text; it is empty', 'The headline.'],
  ['title', '" "', '2:8', 'this is empty', 'The headline.'],
  ['title', '[a, b]', '2:8', 'this must be a text; it is a list', 'The headline.'],
  [
    'title',
    '一'.repeat(61),
    '2:8',
    'the title is longer than 60 full-width or 120 half-width characters',
    'Shorten it; what does not fit belongs in the description.',
  ],
  [
    'title',
    '"a\\x07"',
    '2:8',
    'there is an invisible control character in this text',
    'Delete the text and type it again instead of pasting it.',
  ],
  ['authors', 'one', '5:10', 'this must be a list: [a, b]; it is a text', 'Ids in authors.yaml.'],
  ['authors', '[one, one]', '5:16', '“one” is listed twice', 'Keep one of the two.'],
  ['authors', '[]', '5:10', 'there are too few entries in this list', 'Ids in authors.yaml.'],
  [
    'tags',
    '[a, b, c, d, e, f, g]',
    '7:7',
    'there are too many entries in this list',
    'One to six ids in tags.yaml.',
  ],
  ['company', 'Example_One', '6:10', '“Example_One” is not an id', `Did you mean “example-one”? ${idRule}`],
  ['company', 'X'.repeat(61), '6:10', `“${'X'.repeat(59)}…” is not an id`, idRule],
  [
    'draft',
    'perhaps',
    '8:8',
    'this must be true or false; it is a text',
    'A draft is seen in development only.',
  ],
  [
    'cover',
    './one.png',
    '8:8',
    'this must be a group of fields; it is a text',
    'A picture for the head of the issue.',
  ],
  [
    'cover',
    '{src: ./one.png}',
    '8:8',
    '“alt” is missing',
    'Add alt: What the picture shows, for those who do not see it.',
  ],
  [
    'cover',
    '{src: ./one.png, alt: One, altt: Two}',
    '8:35',
    'there is no field “altt” here',
    'Did you mean “alt”? Delete it, or see the handbook for the fields.',
  ],
  [
    'corrections',
    '[{date: 2024-07-02, text: Only one}]',
    '8:40',
    'this must be given in both languages, as {zh: …, en: …}',
    'Write {zh: …, en: Only one}.',
  ],
] as const;

for (const [field, value, place, message, help] of mistakes)
  test(`says of ${field} ${value ? `“${value}”` : '(nothing)'}: ${message}`, () => {
    const [line, column] = place.split(':').map(Number);
    assert.deepEqual(toldInEnglish(problemsAbout(field, value)).map(withoutCode), [
      { line, column, message, help },
    ]);
  });

test('finds every mistake of a record at once', () => {
  const source = parseYaml('name: One\nfounded: soon\nwebsite: one\nfunds: []\n');
  const result = validate(company, source.data, source);
  assert.deepEqual(
    'problems' in result &&
      toldInEnglish(result.problems).map(({ line, column, message }) => [line, column, message]),
    [
      [2, 10, '“soon” is not a date'],
      [3, 10, '“one” is not a web address'],
      [4, 1, 'there is no field “funds” here'],
    ],
  );
});

test('places what is wrong with an entry of a list file inside that entry', () => {
  const source = parseYaml('- id: one\n- id: two\n  name: {zh: 二, en: Two}\n  kind: vcc\n  site: none\n');
  const result = validate(investor, (source.data as unknown[])[1], source, [1]);
  const kinds =
    'Write one of vc, corporate, private-equity, hedge-fund, asset-manager, sovereign, angel, crypto.';
  assert.deepEqual('problems' in result && { problems: toldInEnglish(result.problems) }, {
    problems: [
      {
        line: 4,
        column: 9,
        code: 'unknown-value',
        message: '“vcc” is not allowed here',
        help: `Did you mean “vc”? ${kinds}`,
      },
      {
        line: 5,
        column: 3,
        code: 'unknown-field',
        message: 'there is no field “site” here',
        help: 'Delete it, or see the handbook for the fields.',
      },
    ],
  });
});

const both = 'The name in each language.';
const roundNames =
  'Write Pre-seed, Seed, Angel, Series A (B1, C+, …), Strategic, Bridge or Debt, or give it in both languages: {zh: …, en: …}.';

/** Values of fields that take one text or one in each language. */
const unions = [
  { yaml: 'name: ""', line: 1, column: 7, message: 'this is empty', help: both },
  {
    yaml: 'name: {zh: 一}',
    line: 1,
    column: 7,
    message: '“en” is missing',
    help: 'Add en: The text in English.',
  },
  {
    yaml: 'name: {zh: 一, en: 1}',
    line: 1,
    column: 19,
    message: 'this must be a text; it is a number',
    help: quote,
  },
  { yaml: 'name: [One]', line: 1, column: 7, message: 'this cannot be a list', help: both },
  { yaml: 'name:', line: 1, column: 6, message: 'this cannot be empty', help: both },
  { yaml: '# no name', line: 2, column: 1, message: '“name” is missing', help: `Add name: ${both}` },
];

for (const { yaml, ...problem } of unions)
  test(`checks ${yaml} by what was meant`, () => {
    const source = parseYaml(`${yaml}\nid: one\ndescription: {zh: 一, en: One}\n`);
    const result = validate(tag, source.data, source);
    assert.deepEqual('problems' in result && withoutCode(toldInEnglish(result.problems)[0] ?? {}), problem);
  });

test('names the usual rounds where the name of one is not usual', () => {
  const round = 'round: Series AA, date: 2021, status: reported, source: "https://example.com/"';
  const source = parseYaml(`name: One\nfounded: 2020\nfunding:\n  - {${round}}\n`);
  assert.deepEqual(validatedWords(company, source), {
    problems: [
      { line: 4, column: 13, message: '“Series AA” is not a usual name of a round', help: roundNames },
    ],
  });
});

test('points at a key that is no id', () => {
  const round = 'round: Seed, date: 2021, status: reported, source: "https://example.com/"';
  const source = parseYaml(
    `name: One\nfounded: 2020\nfunding:\n  - {${round}, through: {Example One: Fund}}\n`,
  );
  assert.deepEqual(validatedWords(company, source), {
    problems: [
      {
        line: 4,
        column: 91,
        message: '“Example One” is not an id',
        help: 'An id is lower-case letters, digits and single hyphens.',
      },
    ],
  });
});

/** Mistaken fields of a round, with the column of what is wrong. */
const ofRounds = [
  {
    yaml: 'amount: USD 1500.25',
    column: 14,
    message: 'this amount has a fraction of the currency’s unit',
    help: 'Write whole units: USD 1500, not USD 1500.25.',
  },
  {
    yaml: 'inDollars: {amount: USD 5M}',
    column: 26,
    message: 'there is no amount in another currency beside this dollar figure',
    help: 'Write the dollar figure as amount itself, or add the figure the source gives.',
  },
  {
    yaml: 'amount: CNY 5M, inDollars: {amount: CNY 5M}',
    column: 42,
    message: 'this must be in US dollars',
    help: 'Write it as USD 113M; amounts in other currencies stand in amount and postMoney.',
  },
  {
    yaml: 'inDollars: {amounts: USD 5M}',
    column: 18,
    message: 'there is no field “amounts” here',
    help: 'Did you mean “amount”? Delete it, or see the handbook for the fields.',
  },
  {
    yaml: 'raisedBy: {zh: 示例子公司}',
    column: 16,
    message: '“en” is missing',
    help: 'Add en: The text in English.',
  },
];

for (const { yaml, column, message, help } of ofRounds)
  test(`says of a round with ${yaml}: ${message}`, () => {
    const round = `{${yaml}, round: Seed, status: reported, source: "https://example.com/"}`;
    const source = parseYaml(`name: One\nfounded: 2020\nfunding:\n  - ${round}\n`);
    assert.deepEqual(validatedWords(company, source), {
      problems: [{ line: 4, column, message, help }],
    });
  });

const wholes = [
  { yaml: '- one\n', is: 'a list' },
  { yaml: 'one\n', is: 'a text' },
  { yaml: '# nothing\n', is: 'empty' },
];

for (const { yaml, is } of wholes)
  test(`says that a record cannot be ${is}`, () => {
    const source = parseYaml(yaml);
    assert.deepEqual(validatedWords(company, source), {
      problems: [
        {
          line: 1,
          column: 1,
          message: `this must be a group of fields; it is ${is}`,
          help: 'Compare it with another file of this kind.',
        },
      ],
    });
  });

test('tells a mistyped field once, though the right one is missing', () => {
  const source = parseYaml('id: one\nnames: One\nkind: vc\n');
  assert.deepEqual(validatedWords(investor, source), {
    problems: [
      {
        line: 2,
        column: 1,
        message: 'there is no field “names” here',
        help: 'Did you mean “name”? Delete it, or see the handbook for the fields.',
      },
    ],
  });
});

/** What is said in Chinese of a field of an issue. */
const inChinese = [
  ['issue', undefined, '缺少字段“issue”', '补上 issue：本期的编号；编号越大，日期只能相同或更晚。'],
  ['title', '2024', '这里应该是文本，现在是数字', '给它加上引号。'],
  [
    'company',
    'Example_One',
    '“Example_One”不是 id',
    '是不是“example-one”？id 只用小写字母、数字和单个连字符，例如 world-labs。',
  ],
  ['date', '2024-02-30', '日历上没有 2024-02-30', '按“年-月-日”写：2024-08-13。'],
  ['authors', '[]', '这个列表里的条目太少', '作者的 id，见 authors.yaml。'],
] as const;

for (const [field, value, message, help] of inChinese)
  test(`says of ${field} ${value ? `“${value}”` : '(nothing)'} in Chinese: ${message}`, () => {
    const [problem] = problemsAbout(field, value);
    assert.deepEqual(problem && [inWords(problem.message, 'zh'), inWords(problem.help, 'zh')], [
      message,
      help,
    ]);
  });
