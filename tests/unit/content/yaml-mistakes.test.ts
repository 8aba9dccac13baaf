import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '#content/yaml-source.ts';
import { inEnglish, english, containing } from '../in-english.ts';

type Mistake = [yaml: string, place: string, code: string, message: RegExp, help: RegExp];

const fullWidth = /“.” is full-width/;
const halfWidth = /half-width/;

/** Texts with one mistake each, of which one thing is said, at its place. */
const mistakes: Mistake[] = [
  // Marks that a Chinese keyboard types
  ['title：一\nissue: 3\n', '1:6', 'yaml-full-width', fullWidth, /“title: …”/],
  ['issue: 3\ntitle ：一\n', '2:7', 'yaml-full-width', fullWidth, /“title: …”/],
  ['a:\n  - round: Seed\n    date：2021\n', '3:9', 'yaml-full-width', fullWidth, /“date: …”/],
  ['tags：[a]\n', '1:5', 'yaml-full-width', fullWidth, /“tags: …”/],
  ['name：Example\n', '1:5', 'yaml-full-width', fullWidth, /“name: …”/],
  ['a: {zh: 上海，en: x}\n', '1:11', 'yaml-full-width', fullWidth, halfWidth],
  ['a: {zh: 上海，en：x}\n', '1:11', 'yaml-full-width', fullWidth, halfWidth],
  ['a: {zh：上海, en: x}\n', '1:7', 'yaml-full-width', fullWidth, halfWidth],
  ['a: {zh: 上海, en：x}\n', '1:15', 'yaml-full-width', fullWidth, halfWidth],
  ['a: {zh: 上海, en: x｝\nb: 1\n', '1:18', 'yaml-full-width', fullWidth, halfWidth],
  ['a: ｛zh: 上海, en: x｝\n', '1:4', 'yaml-full-width', fullWidth, halfWidth],
  ['a: [one, two］\nb: 1\n', '1:13', 'yaml-full-width', fullWidth, halfWidth],
  ['a: [one，two]\n', '1:8', 'yaml-full-width', fullWidth, halfWidth],
  ['a: [one、two]\n', '1:8', 'yaml-full-width', fullWidth, halfWidth],
  ['＃ a note\na: 1\n', '1:1', 'yaml-full-width', fullWidth, /“# …”/],
  // Values that need quotation marks
  [
    'a: {en: Shanghai, China}\n',
    '1:19',
    'yaml-comma',
    containing(english('yaml-comma')),
    /en: "Shanghai, China"/,
  ],
  [
    'a: {zh: 中国, 上海, en: x}\n',
    '1:13',
    'yaml-comma',
    containing(english('yaml-comma')),
    /zh: "中国, 上海"/,
  ],
  [
    'a: "他说"砖"便宜"\n',
    '1:7',
    'yaml-inner-quote',
    containing(english('yaml-inner-quote')),
    /single quotation marks/,
  ],
  [
    'a: "他说"砖""\n',
    '1:7',
    'yaml-inner-quote',
    containing(english('yaml-inner-quote')),
    /single quotation marks/,
  ],
  [
    'a: "One" two\n',
    '1:8',
    'yaml-inner-quote',
    containing(english('yaml-inner-quote')),
    /single quotation marks/,
  ],
  [
    "a: 'It's cheap'\n",
    '1:7',
    'yaml-inner-quote',
    containing(english('yaml-inner-quote')),
    /double quotation marks/,
  ],
  ['a: “他说: 砖”\n', '1:4', 'yaml-curly-quote', /not a quotation mark in YAML/, /straight/],
  ['a: "他说”\nb: 1\n', '1:7', 'yaml-curly-quote', /not a quotation mark in YAML/, /straight/],
  // Spaces
  ['title:one\nissue: 3\n', '1:6', 'yaml-colon-space', containing(english('yaml-colon-space')), /“title: …”/],
  ['a:\u00A0one\nb: 1\n', '1:3', 'yaml-space', /no-break space \(U\+00A0\)/, /plain space/],
  ['a:\u3000one\nb: 1\n', '1:3', 'yaml-space', /ideographic space \(U\+3000\)/, /plain space/],
  ['a: {zh:\u00A0上海, en: x}\n', '1:8', 'yaml-space', /no-break space/, /plain space/],
  // Indentation
  ['a:\n\tb: 1\n', '2:1', 'yaml-indentation', /a tab/, /^Indent with plain spaces\.$/],
  ['a:\n\tb: 1\n\tc: 2\n\td: 3\n\te: 4\n', '2:1', 'yaml-indentation', /a tab/, /here and in 3 more lines/],
  ['a:\n  - b: 1\n  \tc: 2\n  \td: 3\n', '3:3', 'yaml-indentation', /a tab/, /here and in 1 more line\./],
  ['a:\n  - b: 1\n\u00A0\u00A0\u00A0 c: 2\n', '3:1', 'yaml-indentation', /no-break space/, /plain spaces/],
  ['a:\n  - b: 1\n  \u00A0 c: 2\n    d: 3\n', '3:3', 'yaml-indentation', /no-break space/, /plain spaces/],
  ['a:\n\u3000- b: 1\n\u3000\u3000c: 2\n', '2:1', 'yaml-indentation', /ideographic space/, /1 more line/],
  ['a: [\n\tone,\n\ttwo\n  ]\n', '2:1', 'yaml-indentation', /a tab/, /plain spaces/],
  ['a: 1\n\u200Bb: 2\n', '2:1', 'yaml-indentation', /zero-width space/, /plain spaces/],
  [
    'a:\n\t- b: 1\n\t  c: 2\n\t  d: {e: 1}\n\t- b: 2\nf:\n\t- g: 1\n',
    '2:1',
    'yaml-indentation',
    /a tab/,
    /4 more lines/,
  ],
  [
    'a: 1\naliases, [a]\n',
    '2:1',
    'yaml-key-without-value',
    containing(english('yaml-key-without-value')),
    /key: value/,
  ],
  ['a: 1\n\u2003b: 2\n', '2:1', 'yaml-indentation', /em space/, /plain spaces/],
];

for (const [yaml, place, code, message, help] of mistakes)
  test(`says one thing of ${JSON.stringify(yaml)}`, () => {
    const { data, problems } = parseYaml(yaml);
    assert.equal(data, undefined);
    assert.deepEqual(
      problems.map((each) => [`${each.line}:${each.column}`, each.code]),
      [[place, code]],
    );
    assert.match(inEnglish(problems[0]?.message ?? ''), message);
    assert.match(inEnglish(problems[0]?.help ?? ''), help);
  });

/** Texts that look like mistakes and are none. */
for (const yaml of [
  'title: Groq：先写编译器，再造芯片\n',
  'title: “砖”比火箭便宜\n',
  'title: 【独家】一\n',
  'title: "他说“砖”，便宜"\n',
  'a: {zh: 快，而且便宜, en: "fast, and cheap"}\n',
  'a: [“one”, two]\n',
  'a: {zh: "上海，en：x", en: x}\n',
  'a: "一\n  \u3000\u3000二"\n',
  'a: |\n  \u3000\u3000一\n  \u00A0二\n',
  'a:\tone\n',
  'a: one # 注：见下\n',
  'url: https://example.com/a：b\n',
  'a: {zh: null, en: ~}\n',
])
  test(`takes ${JSON.stringify(yaml)}`, () => {
    assert.deepEqual(parseYaml(yaml).problems, []);
  });

test('tells what is wrong before odd indentation, and nothing of what follows it', () => {
  const { problems } = parseYaml('a: One: two\nb:\n\tc: 1\n\td: 2\ne: Three: four\n');
  assert.deepEqual(
    problems.map(({ line, code }) => [line, code]),
    [
      [1, 'yaml-colon'],
      [3, 'yaml-indentation'],
    ],
  );
});

const letters = [
  '：',
  '，',
  '［',
  '］',
  '｛',
  '｝',
  '“',
  '”',
  '\u00A0',
  '\u3000',
  '\t',
  '\u200B',
  '＃',
  '－',
];
const sound = 'name: {zh: 一, en: One}\ntags: [a, b]\nlist:\n  - round: Seed\n    date: 2021\nlast: "x"\n';

test('puts every problem inside the text, one cause to a line, whatever stray stands wherever', () => {
  const lines = sound.split('\n');
  for (const letter of letters)
    for (let at = 0; at <= sound.length; at += 1) {
      const written = sound.slice(0, at) + letter + sound.slice(at);
      const { problems, data } = parseYaml(written);
      assert.equal(data === undefined, problems.length > 0);
      assert.ok(problems.length <= 3, `${JSON.stringify(written)}: ${problems.length}`);
      for (const { line, column, message, help } of problems) {
        assert.ok(line >= 1 && line <= lines.length + 1 && column >= 1);
        assert.ok(message && help);
      }
    }
});
