import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import {
  companyFile,
  copyContent,
  errorsOf,
  fixtures,
  originalFile,
  problemsOf,
  translationFile,
} from './content-copy.ts';
import { errorsIn, expectedProblems } from './expected-problems.ts';
import { english } from '../in-english.ts';

const original = 'issues/005-example-five/zh.mdx';
const translation = 'issues/005-example-five/en.mdx';
const company = 'companies/example-five.yaml';

function validFile(file: string): string {
  return readFileSync(path.join(fixtures, 'valid', file), 'utf8');
}

test('finds nothing in the valid fixture but a translation that was never marked as done', async (t) => {
  assert.deepEqual(await problemsOf(t, path.join(fixtures, 'valid')), [
    {
      severity: 'warning',
      file: 'issues/002-example-two/zh.mdx',
      line: 5,
      column: 13,
      code: 'translation-unfinished',
      message: english('translation-unfinished'),
      help: english('translation-unfinished.help', { issue: 2, locale: 'zh' }),
    },
  ]);
});

test('expects something of every invalid fixture, and of no other', () => {
  assert.deepEqual(readdirSync(path.join(fixtures, 'invalid')).sort(), [...expectedProblems.keys()].sort());
  for (const [name, expected] of expectedProblems) assert.notDeepEqual(expected, [], name);
});

for (const [name, expected] of expectedProblems)
  test(`finds exactly what is wrong in ${name}`, async (t) => {
    assert.deepEqual(await errorsOf(t, name), expected);
  });

test('says that there is no content where the folder is missing', async (t) => {
  const content = path.join(copyContent(t, {}), 'nowhere');
  assert.deepEqual(
    await problemsOf(t, content),
    errorsIn('.', [['1:1', 'no-content', `there is no content in ${content}`, english('no-content.help')]]),
  );
});

const lists = [
  { file: 'investors.yaml', from: 'kind: vc', to: 'kind: venture' },
  { file: 'authors.yaml', from: 'kind: team', to: 'kind: squad' },
  { file: 'authors.yaml', from: 'kind: team', to: 'kind: "team' },
  { file: 'tags.yaml', from: 'id: example-chips', to: 'id: Example Chips' },
  { file: 'companies/example-one.yaml', from: 'founded: 2016-04', to: 'founded: 2016-13' },
];

for (const { file, from, to } of lists)
  test(`an error in ${file} (${to}) is not reported again where its entries are named`, async (t) => {
    const changed = validFile(file).replace(from, to);
    assert.notEqual(changed, validFile(file));
    const errors = await errorsOf(t, { [file]: changed });
    assert.deepEqual(
      errors.map((error) => error.file),
      [file],
    );
  });

test('an error in investors.yaml still lets other errors of companies be found', async (t) => {
  const errors = await errorsOf(t, {
    'investors.yaml': validFile('investors.yaml').replace('kind: vc', 'kind: venture'),
    [company]: companyFile({ lead: '[example-capital, nobody-known]', amount: 'USD' }),
  });
  assert.deepEqual(
    errors.map((error) => `${error.file}:${error.line}:${error.column}`),
    [`${company}:9:13`, 'investors.yaml:4:9'],
  );
});

test('an error in the facts of an original does not make its citations unknown', async (t) => {
  const errors = await errorsOf(t, {
    [original]: originalFile({
      date: '2024-02-30',
      references: '[{id: example-source, title: One, publisher: One, url: "https://example.com/"}]',
      text: '一句<Cite id="example-source" />。',
    }),
    [translation]: translationFile({ text: 'One sentence.<Cite id="example-source" />' }),
  });
  assert.deepEqual(
    errors,
    errorsIn(original, [
      [
        '5:7',
        'date-form',
        english('date-form.calendar', { value: '2024-02-30' }),
        english('date-form.day.help'),
      ],
    ]),
  );
});

test('a translation is not checked as one of nothing where its original cannot be read', async (t) => {
  const errors = await errorsOf(t, {
    [original]: originalFile({ title: '示例: 五号' }),
    [translation]: translationFile(),
  });
  assert.deepEqual(
    errors.map((error) => error.file),
    [original],
  );
});

test('sorts problems by file, line and column', async (t) => {
  const problems = await problemsOf(t, copyContent(t, 'second-of-everything'));
  const places = problems.map(({ file, line, column }) => [file, line, column] as const);
  const sorted = places.toSorted(
    ([a, aLine, aColumn], [b, bLine, bColumn]) =>
      (a < b ? -1 : a > b ? 1 : 0) || aLine - bLine || aColumn - bColumn,
  );
  assert.ok(new Set(places.map(([file]) => file)).size >= 8);
  assert.deepEqual(places, sorted);
});
