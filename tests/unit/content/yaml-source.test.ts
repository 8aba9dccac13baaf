import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml as parse } from '#content/yaml-source.ts';
import { withoutCode } from '../without-code.ts';
import { toldInEnglish } from '../in-english.ts';

/** A parsed text, with its problems as an author reads them. */
function parseYaml(text: string) {
  const source = parse(text);
  return { ...source, problems: toldInEnglish(source.problems) };
}

test('keeps dates and other plain words as they are written', () => {
  const { data, problems } = parseYaml('date: 2024-08-13\nmonth: 2024-08\nyear: 2024\nanswer: yes\nnone:\n');
  assert.deepEqual(data, {
    date: '2024-08-13',
    month: '2024-08',
    year: 2024,
    answer: 'yes',
    none: null,
  });
  assert.deepEqual(problems, []);
});

const source = `
name: {zh: 示例, en: Example}
rounds:
  - date: 2021
    lead: [one, two]
  - date: 2022
"quoted key": 1
`;

const values = [
  { path: [], place: [2, 1] },
  { path: ['name'], place: [2, 7] },
  { path: ['name', 'en'], place: [2, 20] },
  { path: ['rounds', 0], place: [4, 5] },
  { path: ['rounds', 0, 'lead', 1], place: [5, 17] },
  { path: ['rounds', 1, 'date'], place: [6, 11] },
  { path: ['rounds', 1, 'lead'], place: [6, 5] },
  { path: ['rounds', 7, 'lead', 0], place: [4, 3] },
  { path: ['website'], place: [2, 1] },
  { path: ['name', 'en', 'more', 'still'], place: [2, 20] },
] as const;

for (const { path, place } of values)
  test(`finds the value at ${JSON.stringify(path)}, or the nearest around it`, () => {
    const [line, column] = place;
    assert.deepEqual(parseYaml(source).locate(path), { line, column });
  });

const keys = [
  { path: ['name'], place: [2, 1] },
  { path: ['name', 'en'], place: [2, 16] },
  { path: ['rounds', 1, 'date'], place: [6, 5] },
  { path: ['quoted key'], place: [7, 1] },
  { path: ['rounds', 1], place: [6, 5] },
  { path: ['nowhere'], place: [2, 1] },
] as const;

for (const { path, place } of keys)
  test(`finds the key at ${JSON.stringify(path)}, or the nearest value around it`, () => {
    const [line, column] = place;
    assert.deepEqual(parseYaml(source).locateKey(path), { line, column });
  });

test('finds a key that YAML reads as a number', () => {
  assert.deepEqual(parseYaml('a: 1\n2024: 5\n').locateKey(['2024']), { line: 2, column: 1 });
});

test('places everything at the first line of a text without values', () => {
  const { data, problems, locate, locateKey } = parseYaml('# only a comment\n');
  assert.equal(data, null);
  assert.deepEqual(problems, []);
  assert.deepEqual(locate(['a', 0]), { line: 1, column: 1 });
  assert.deepEqual(locateKey(['a']), { line: 1, column: 1 });
});

const colon = {
  message: 'a colon splits this value',
  help: 'Put the value between quotation marks.',
};
const loose = {
  message: 'there is a key without a value, or a value without a key',
  help: 'Write key: value on one line, with a space after the colon.',
};
const stray = {
  message: 'this character does not belong here',
  help: 'Put the whole value between quotation marks.',
};

const mistakes = [
  { yaml: 'title: One: two\n', problems: [{ line: 1, column: 8, ...colon }] },
  { yaml: 'a: 1\nb: 2\na: 3\n', problems: [twice(3, 1)] },
  { yaml: 'a: {b: 1, b: 2}\n', problems: [twice(1, 11)] },
  {
    yaml: 'a:\n\tb: 1\n',
    problems: [{ line: 2, column: 1, message: 'a tab is used to indent', help: 'Indent with plain spaces.' }],
  },
  {
    yaml: 'a:\n  b: 1\n c: 2\n',
    problems: [
      {
        line: 3,
        column: 1,
        message: 'the indentation does not fit',
        help: 'Indent the entries of one list or map by the same number of spaces.',
      },
    ],
  },
  { yaml: 'title\nissue: 3\n', problems: [{ line: 1, column: 1, ...loose }] },
  { yaml: 'title: [One] two\n', problems: [{ line: 1, column: 14, ...stray }] },
  {
    yaml: 'title: @one\n',
    problems: [
      {
        line: 1,
        column: 8,
        message: 'a value may not start with this character',
        help: 'Put the value between quotation marks.',
      },
    ],
  },
  {
    yaml: 'title: !one two\n',
    problems: [
      {
        line: 1,
        column: 8,
        message: 'a value may not start with !',
        help: 'Put the value between quotation marks.',
      },
    ],
  },
];

function twice(line: number, column: number) {
  return { line, column, message: 'this key appears twice', help: 'Keep one of the two.' };
}

for (const { yaml, problems } of mistakes)
  test(`explains ${JSON.stringify(yaml)}`, () => {
    const source = parseYaml(yaml);
    assert.deepEqual(source.problems.map(withoutCode), problems);
    assert.equal(source.data, undefined);
  });

const anchor = {
  message: 'a value may not start with & or *',
  help: 'Put the value between quotation marks.',
};
const open = {
  message: 'a character is missing here, such as a closing quotation mark or bracket',
  help: 'Close what was opened.',
};

/** Mistakes that the parser of YAML tells at another place, or passes over. */
const displaced = [
  { yaml: 'a: 1\ntitle: &One two\n', places: [[2, 8]], said: anchor },
  { yaml: 'a: 1\ntitle: *One\n', places: [[2, 8]], said: anchor },
  {
    yaml: 'a: &x 1\nb: [2, *x]\n',
    places: [
      [1, 4],
      [2, 8],
    ],
    said: anchor,
  },
  { yaml: 'a: "b"\ntitle: "One\nissue: 3\n', places: [[2, 8]], said: open },
  { yaml: "a: it's\ntitle: 'One\nissue: 3\n", places: [[2, 8]], said: open },
  { yaml: 'a: [1]\ntags: [one, two\nissue: 3\n', places: [[2, 7]], said: open },
  { yaml: 'a: {b: 1}\nname: {zh: 一, en: One\nissue: 3\n', places: [[2, 7]], said: open },
];

for (const { yaml, places, said } of displaced)
  test(`points at what is wrong in ${JSON.stringify(yaml)}`, () => {
    const { data, problems } = parseYaml(yaml);
    assert.equal(data, undefined);
    assert.deepEqual(
      problems.map(withoutCode),
      places.map(([line, column]) => ({ line, column, ...said })),
    );
  });

test('explains a value that is a lone &', () => {
  assert.deepEqual(parseYaml('title: & more\n').problems.map(withoutCode), [
    { line: 1, column: 8, ...anchor },
  ]);
});

test('tells a value that starts with * once', () => {
  assert.deepEqual(parseYaml('title: *One two\n').problems.map(withoutCode), [
    { line: 1, column: 8, ...anchor },
  ]);
});

const parts = [
  { path: ['name', 'zh'], part: '例', place: [2, 13] },
  { path: ['name', 'zh'], part: 'E', place: [2, 12] },
  { path: ['website'], part: 'E', place: [2, 1] },
] as const;

for (const { path, part, place } of parts)
  test(`finds “${part}” in the value at ${JSON.stringify(path)}, or the value`, () => {
    const [line, column] = place;
    assert.deepEqual(parseYaml(source).locatePart(path, part), { line, column });
  });

test('tells once that values are nested too deeply, wherever the parser gives up', () => {
  const nested = `title: x\nlist: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`;
  /** Parses with less room on the stack. */
  const parseBelow = (calls: number): ReturnType<typeof parseYaml> =>
    calls === 0 ? parseYaml(nested) : parseBelow(calls - 1);
  for (let calls = 0; calls < 3000; calls += 250) {
    const { data, problems } = parseBelow(calls);
    assert.equal(data, undefined);
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message]),
      [[2, 'this is nested too deeply']],
    );
  }
});

for (const key of ['[a, b]', '{a: b}'])
  test(`refuses ${key} as a key`, () => {
    assert.deepEqual(parseYaml(`title: x\n? ${key}\n: y\n`).problems.map(withoutCode), [
      {
        line: 2,
        column: 3,
        message: 'a key must be a word',
        help: 'Write key: value, with a colon behind the word.',
      },
    ]);
  });

test('tells of what does not belong once, at its place, and not of all that follows it', () => {
  const { problems } = parseYaml('- id: one\n  bio:\nzh: 一\n    en: one\n  kind: team\n- id: two\n');
  assert.deepEqual(
    problems.map(({ line, column, message }) => [line, column, message]),
    [[3, 1, 'this character does not belong here']],
  );
});

for (const [value, message, help] of [
  ['!!js/function "x"', 'a value may not start with !', 'Put the value between quotation marks.'],
  ['@at', 'a value may not start with this character', 'Put the value between quotation marks.'],
  ['%percent', 'a value may not start with this character', 'Put the value between quotation marks.'],
  [
    '"a\\qb"',
    'there is no such character as this backslash writes',
    'Write \\\\ for a backslash, or put the value between single quotation marks.',
  ],
  ['x\n---\ntitle: y', 'the fields end at a line of --- or ..., and something follows', 'Delete that line.'],
] as const)
  test(`explains title: ${value.replaceAll('\n', '⏎')}`, () => {
    const { data, problems } = parseYaml(`number: 1\ntitle: ${value}\n`);
    assert.equal(data, undefined);
    assert.deepEqual(
      problems.map((problem) => [problem.message, problem.help]),
      [[message, help]],
    );
    assert.ok(problems.every(({ line }) => line === 2 || line === 3));
  });

for (const [yaml, value] of [
  ['a: 第一行\n  第二行，\n  Groq\n  and', '第一行第二行，Groq and'],
  ['a: >-\n  第一\n  第二\n', '第一第二'],
  ['a: "第一\n  第二\\\n  第三 第四"', '第一第二第三 第四'],
  ["a: '第一\n  第二'", '第一第二'],
  ['a: |-\n  第一\n  第二', '第一\n第二'],
  ['a: >-\n  第一\n\n  第二', '第一\n第二'],
  ['a: 第一 第二', '第一 第二'],
  ['a: one\n  two', 'one two'],
] as const)
  test(`reads ${JSON.stringify(yaml)} with no space at its folds inside Chinese`, () => {
    assert.deepEqual(parseYaml(yaml).data, { a: value });
  });
