import assert from 'node:assert/strict';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { openContext, type Opened } from '#lint/lint-context.ts';
import { parseBody } from '#markdown/parse.ts';
import { readContent } from '#content/read-content.ts';
import { companiesOf, roundsNamedIn } from '#content/known-rounds.ts';
import {
  companyFile,
  copyContent,
  originalFile,
  scratchFolder,
  translationFile,
  writeFiles,
} from './content-copy.ts';
import { toldInEnglish } from '../in-english.ts';

const today = '2026-01-01';
const folder = 'issues/005-example-five';
const printed = {
  zh: '示例四号融到 <Money round="series-c" />。',
  en: 'Example One raised <Money round="series-c" />.',
};

function issueIn(t: TestContext, { zh, en } = printed, files: Record<string, string> = {}): string {
  return copyContent(t, {
    [`${folder}/zh.mdx`]: originalFile({ text: zh }),
    [`${folder}/en.mdx`]: translationFile({ text: en }),
    ...files,
  });
}

/** The amounts and the digests of the two texts, the original first. */
function textsIn(content: string): { amount: string | undefined; digest: string }[] {
  const { bodies, records } = readContent(content, today);
  return ['zh', 'en'].map((locale) => {
    const file = `${folder}/${locale}.mdx`;
    const source = bodies.find((body) => body.file === file);
    assert.ok(source);
    const record = [...records.originals, ...records.translations].find((text) => text.file === file);
    assert.equal(record?.digest, source.digest);
    const parsed = parseBody(source.text, source.context);
    assert.ok('body' in parsed);
    const amount = /"amount":"([^"]+)"/.exec(JSON.stringify(parsed.body.tree))?.[1];
    return { amount, digest: source.digest };
  });
}

function open(t: TestContext, content: string): Promise<Opened> {
  return openContext({ content, cache: scratchFolder(t), out: scratchFolder(t) }, Date.parse(today));
}

test('both languages take the amount of a round from the file of the company', (t) => {
  assert.deepEqual(
    textsIn(issueIn(t)).map(({ amount }) => amount),
    ['USD 640M', 'USD 640M'],
  );
});

test('a corrected amount makes other texts of those that print it, and of no others', (t) => {
  const content = issueIn(t);
  const before = readContent(content, today);
  const company = before.records.companies.find(({ id }) => id === 'example-one');
  assert.ok(company);
  writeFiles(content, {
    [company.file]: companyFile({ round: 'Series C', date: '2024-01-05', amount: 'USD 660M' }),
  });
  const after = readContent(content, today);
  const digests = new Map(before.bodies.map(({ file, digest }) => [file, digest]));
  assert.deepEqual(
    after.bodies
      .filter(({ file, digest }) => digests.get(file) !== digest)
      .map(({ file }) => file)
      .sort(),
    [`${folder}/en.mdx`, `${folder}/zh.mdx`],
  );
  assert.deepEqual(
    textsIn(content).map(({ amount }) => amount),
    ['USD 660M', 'USD 660M'],
  );
});

test('a text takes the amount of another company by its id', (t) => {
  const files = { 'companies/example-five.yaml': companyFile({ amount: 'JPY 500M' }) };
  const text = '<Money round="seed" company="example-five" />';
  assert.deepEqual(
    textsIn(issueIn(t, { zh: text, en: text }, files)).map(({ amount }) => amount),
    ['JPY 500M', 'JPY 500M'],
  );
});

test('tells of a round and a company that there are not, at their places, with what is near', async (t) => {
  const content = issueIn(t, {
    zh: '融到 <Money round="series-x" />。',
    en: 'Raised <Money round="series-c" company="example-oen" />.',
  });
  const { problems } = await open(t, content);
  const told = toldInEnglish(problems).filter(
    ({ file, severity }) => file.startsWith(folder) && severity === 'error',
  );
  assert.deepEqual(
    told.map(({ file, line, column, code, help }) => [
      path.basename(file),
      line,
      column,
      code,
      String(help).split('?')[0],
    ]),
    [
      ['en.mdx', 8, 32, 'unknown-id', 'Did you mean “example-one”'],
      ['zh.mdx', 11, 11, 'unknown-round', 'Did you mean “series-a”'],
    ],
  );
});

test('a broken file of a company is told of alone, and the rules go on without its amounts', async (t) => {
  const text = '融到 <Money round="seed" company="example-five" />。';
  const content = issueIn(t, { zh: text, en: text }, { 'companies/example-five.yaml': 'name: [\n' });
  const { problems } = await open(t, content);
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual([...new Set(errors.map(({ file }) => file))], ['companies/example-five.yaml']);
});

for (const [text, own, named] of [
  ['一 <Money round="seed" />', ['acme'], { own: ['acme'], named: [] }],
  [
    '<Money\n  company="b"\n  round="seed"\n/> <Money round="seed" company="a" />',
    [],
    { own: [], named: ['a', 'b'] },
  ],
  ['<Money round="seed" company="a" /> <Money round="seed" company="a" />', undefined, { named: ['a'] }],
  ['<Money amount="USD 1M" /> round', ['acme'], undefined],
  ['round', ['acme'], undefined],
] as const)
  test(`${JSON.stringify(text)} names the rounds of ${JSON.stringify(named)}`, () => {
    assert.deepEqual(roundsNamedIn(text, own), named);
  });

for (const [data, ids] of [
  [{ company: 'acme' }, ['acme']],
  [{ companies: ['acme', 'bare'] }, ['acme', 'bare']],
  [{}, []],
  [{ company: 12 }, undefined],
  [{ companies: [{ id: 'acme' }] }, undefined],
  [undefined, []],
] as const)
  test(`front matter with ${JSON.stringify(data)} tells of the companies ${JSON.stringify(ids)}`, () => {
    assert.deepEqual(companiesOf(data), ids);
  });
