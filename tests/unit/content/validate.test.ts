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
import { english, inEnglish, toldInEnglish } from '../in-english.ts';
import { withoutCode } from '../without-code.ts';
import { say } from '#wording/phrase.ts';

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

const number = english('field.issue.issue');
const quote = english('value-type.quote.help');
const idRule = english('id-form.value.help');

const mistakes = [
  ['issue', undefined, '1:1', english('missing-field.name', { name: 'issue' }), `Add issue: ${number}`],
  [
    'date',
    undefined,
    '1:1',
    english('missing-field.name', { name: 'date' }),
    english('missing-field.name.help', { name: 'date', description: say('field.issue.date') }),
  ],
  [
    'issue',
    'five',
    '1:8',
    english('value-type.must', { expected: say('value-type.number'), found: say('value-type.text') }),
    number,
  ],
  [
    'issue',
    '"5"',
    '1:8',
    english('value-type.must', { expected: say('value-type.number'), found: say('value-type.text') }),
    english('value-type.unquote.help'),
  ],
  [
    'issue',
    '1.5',
    '1:8',
    english('value-type.must', { expected: say('value-type.integer'), found: '1.5' }),
    number,
  ],
  ['issue', '0', '1:8', english('too-few.number'), number],
  [
    'title',
    '2024',
    '2:8',
    english('value-type.must', { expected: say('value-type.text'), found: say('value-type.number') }),
    quote,
  ],
  [
    'title',
    'true',
    '2:8',
    english('value-type.must', { expected: say('value-type.text'), found: say('value-type.boolean') }),
    quote,
  ],
  [
    'title',
    '',
    '2:8',
    english('value-type.must', { expected: say('value-type.text'), found: say('value-type.empty') }),
    english('field.title'),
  ],
  ['title', '" "', '2:8', english('value-empty'), english('field.title')],
  [
    'title',
    '[a, b]',
    '2:8',
    english('value-type.must', { expected: say('value-type.text'), found: say('value-type.list') }),
    english('field.title'),
  ],
  ['title', '一'.repeat(61), '2:8', english('title-length', { columns: 120 }), english('title-length.help')],
  ['title', '"a\\x07"', '2:8', english('control-character'), english('control-character.help')],
  [
    'authors',
    'one',
    '5:10',
    english('value-type.must', { expected: say('value-type.list-form'), found: say('value-type.text') }),
    english('field.authors'),
  ],
  [
    'authors',
    '[one, one]',
    '5:16',
    english('listed-twice.value', { value: 'one' }),
    english('keep-one.help'),
  ],
  ['authors', '[]', '5:10', english('too-few.list'), english('field.authors')],
  ['tags', '[a, b, c, d, e, f, g]', '7:7', english('too-many.list'), english('field.issue.tags')],
  [
    'company',
    'Example_One',
    '6:10',
    english('id-form.value', { value: 'Example_One' }),
    `Did you mean “example-one”? ${idRule}`,
  ],
  ['company', 'X'.repeat(61), '6:10', `“${'X'.repeat(59)}…” is not an id`, idRule],
  [
    'draft',
    'perhaps',
    '8:8',
    english('value-type.must', { expected: say('value-type.boolean'), found: say('value-type.text') }),
    english('field.issue.draft'),
  ],
  [
    'cover',
    './one.png',
    '8:8',
    english('value-type.must', { expected: say('value-type.group'), found: say('value-type.text') }),
    english('field.issue.cover'),
  ],
  [
    'cover',
    '{src: ./one.png}',
    '8:8',
    english('missing-field.name', { name: 'alt' }),
    english('missing-field.name.help', { name: 'alt', description: say('field.cover.alt') }),
  ],
  [
    'cover',
    '{src: ./one.png, alt: One, altt: Two}',
    '8:35',
    english('unknown-field.here', { name: 'altt' }),
    `Did you mean “alt”? ${english('unknown-field.here.help')}`,
  ],
  [
    'corrections',
    '[{date: 2024-07-02, text: Only one}]',
    '8:40',
    english('value-type.both-languages'),
    english('write-marks.help', { text: '{zh: …, en: Only one}' }),
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
      [2, 10, english('date-form.partial', { value: 'soon' })],
      [3, 10, english('web-address.form', { value: 'one' })],
      [4, 1, english('unknown-field.here', { name: 'funds' })],
    ],
  );
});

test('places what is wrong with an entry of a list file inside that entry', () => {
  const source = parseYaml('- id: one\n- id: two\n  name: {zh: 二, en: Two}\n  kind: vcc\n  site: none\n');
  const result = validate(investor, (source.data as unknown[])[1], source, [1]);
  const kinds = english('unknown-value.here.help', {
    values: [
      'vc',
      'corporate',
      'private-equity',
      'hedge-fund',
      'asset-manager',
      'sovereign',
      'angel',
      'crypto',
    ],
  });
  assert.deepEqual('problems' in result && { problems: toldInEnglish(result.problems) }, {
    problems: [
      {
        line: 4,
        column: 9,
        code: 'unknown-value',
        message: english('unknown-value.here', { value: 'vcc' }),
        help: `Did you mean “vc”? ${kinds}`,
      },
      {
        line: 5,
        column: 3,
        code: 'unknown-field',
        message: english('unknown-field.here', { name: 'site' }),
        help: english('unknown-field.here.help'),
      },
    ],
  });
});

const both = english('field.name-in-languages');
const roundNames = english('round-name.help');

/** Values of fields that take one text or one in each language. */
const unions = [
  { yaml: 'name: ""', line: 1, column: 7, message: english('value-empty'), help: both },
  {
    yaml: 'name: {zh: 一}',
    line: 1,
    column: 7,
    message: english('missing-field.name', { name: 'en' }),
    help: english('missing-field.name.help', { name: 'en', description: say('field.text.en') }),
  },
  {
    yaml: 'name: {zh: 一, en: 1}',
    line: 1,
    column: 19,
    message: english('value-type.must', {
      expected: say('value-type.text'),
      found: say('value-type.number'),
    }),
    help: quote,
  },
  {
    yaml: 'name: [One]',
    line: 1,
    column: 7,
    message: english('value-type.cannot', { found: say('value-type.list') }),
    help: both,
  },
  {
    yaml: 'name:',
    line: 1,
    column: 6,
    message: english('value-type.cannot', { found: say('value-type.empty') }),
    help: both,
  },
  {
    yaml: '# no name',
    line: 2,
    column: 1,
    message: english('missing-field.name', { name: 'name' }),
    help: `Add name: ${both}`,
  },
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
      { line: 4, column: 13, message: english('round-name', { name: 'Series AA' }), help: roundNames },
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
        message: english('id-form.value', { value: 'Example One' }),
        help: english('id-form.key.help'),
      },
    ],
  });
});

/** Mistaken fields of a round, with the column of what is wrong. */
const ofRounds = [
  {
    yaml: 'amount: USD 1500.25',
    column: 14,
    message: english('amount-fraction'),
    help: english('amount-fraction.help'),
  },
  {
    yaml: 'inDollars: {amount: USD 5M}',
    column: 26,
    message: english('dollars-alone', { field: 'amount' }),
    help: english('dollars-alone.help', { field: 'amount' }),
  },
  {
    yaml: 'amount: CNY 5M, inDollars: {amount: CNY 5M}',
    column: 42,
    message: english('not-dollars'),
    help: english('not-dollars.help'),
  },
  {
    yaml: 'inDollars: {amounts: USD 5M}',
    column: 18,
    message: english('unknown-field.here', { name: 'amounts' }),
    help: `Did you mean “amount”? ${english('unknown-field.here.help')}`,
  },
  {
    yaml: 'raisedBy: {zh: 示例子公司}',
    column: 16,
    message: english('missing-field.name', { name: 'en' }),
    help: english('missing-field.name.help', { name: 'en', description: say('field.text.en') }),
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
  { yaml: '- one\n', is: say('value-type.list') },
  { yaml: 'one\n', is: say('value-type.text') },
  { yaml: '# nothing\n', is: say('value-type.empty') },
];

for (const { yaml, is } of wholes)
  test(`says that a record cannot be ${inEnglish(is)}`, () => {
    const source = parseYaml(yaml);
    assert.deepEqual(validatedWords(company, source), {
      problems: [
        {
          line: 1,
          column: 1,
          message: english('value-type.must', { expected: say('value-type.group'), found: is }),
          help: english('value-type.compare.help'),
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
        message: english('unknown-field.here', { name: 'names' }),
        help: `Did you mean “name”? ${english('unknown-field.here.help')}`,
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
