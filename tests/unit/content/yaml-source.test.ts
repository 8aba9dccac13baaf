import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml as parse } from '#content/yaml-source.ts';
import { withoutCode } from '../without-code.ts';
import { toldInEnglish, english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

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
  message: english('yaml-colon'),
  help: english('quote-value.help'),
};
const loose = {
  message: english('yaml-key-without-value'),
  help: english('yaml-key-without-value.help'),
};
const stray = {
  message: english('yaml-stray'),
  help: english('yaml-stray.help'),
};

const mistakes = [
  { yaml: 'title: One: two\n', problems: [{ line: 1, column: 8, ...colon }] },
  { yaml: 'a: 1\nb: 2\na: 3\n', problems: [twice(3, 1)] },
  { yaml: 'a: {b: 1, b: 2}\n', problems: [twice(1, 11)] },
  {
    yaml: 'a:\n\tb: 1\n',
    problems: [
      {
        line: 2,
        column: 1,
        message: english('yaml-indentation.odd', { character: say('character.tab') }),
        help: english('yaml-indentation.odd.help', { more: 0 }),
      },
    ],
  },
  {
    yaml: 'a:\n  b: 1\n c: 2\n',
    problems: [
      {
        line: 3,
        column: 1,
        message: english('yaml-indentation.uneven'),
        help: english('yaml-indentation.uneven.help'),
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
        message: english('yaml-value-start.character'),
        help: english('quote-value.help'),
      },
    ],
  },
  {
    yaml: 'title: !one two\n',
    problems: [
      {
        line: 1,
        column: 8,
        message: english('yaml-value-start.exclamation'),
        help: english('quote-value.help'),
      },
    ],
  },
];

function twice(line: number, column: number) {
  return { line, column, message: english('yaml-duplicate-key'), help: english('keep-one.help') };
}

for (const { yaml, problems } of mistakes)
  test(`explains ${JSON.stringify(yaml)}`, () => {
    const source = parseYaml(yaml);
    assert.deepEqual(source.problems.map(withoutCode), problems);
    assert.equal(source.data, undefined);
  });

const anchor = {
  message: english('yaml-value-start.anchor'),
  help: english('quote-value.help'),
};
const open = {
  message: english('yaml-unclosed'),
  help: english('yaml-unclosed.help'),
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
      [[2, english('nesting')]],
    );
  }
});

for (const key of ['[a, b]', '{a: b}'])
  test(`refuses ${key} as a key`, () => {
    assert.deepEqual(parseYaml(`title: x\n? ${key}\n: y\n`).problems.map(withoutCode), [
      {
        line: 2,
        column: 3,
        message: english('yaml-key.word'),
        help: english('yaml-key.help'),
      },
    ]);
  });

test('tells of what does not belong once, at its place, and not of all that follows it', () => {
  const { problems } = parseYaml('- id: one\n  bio:\nzh: 一\n    en: one\n  kind: team\n- id: two\n');
  assert.deepEqual(
    problems.map(({ line, column, message }) => [line, column, message]),
    [[3, 1, english('yaml-stray')]],
  );
});

for (const [value, message, help] of [
  ['!!js/function "x"', english('yaml-value-start.exclamation'), english('quote-value.help')],
  ['@at', english('yaml-value-start.character'), english('quote-value.help')],
  ['%percent', english('yaml-value-start.character'), english('quote-value.help')],
  ['"a\\qb"', english('yaml-escape'), english('yaml-escape.help')],
  ['x\n---\ntitle: y', english('yaml-several-documents'), english('yaml-several-documents.help')],
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
