import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companyTemplate } from '#templates/company.ts';
import { issueTemplate } from '#templates/issue.ts';
import { issueWords } from '#templates/issue-words.ts';
import { yamlText } from '#schema/yaml-text.ts';
import { parseBody } from '#markdown/parse.ts';
import { company, inDollars, person, product, round } from '#schema/company.ts';
import { correction, cover, issue, reference } from '#schema/issue.ts';
import { letter } from '#schema/letter.ts';
import { locales, type Locale } from '#config.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { parseYaml } from '#content/yaml-source.ts';

function newIssue(locale: Locale): string {
  return issueTemplate({
    number: 52,
    locale,
    title: 'Acme',
    date: '2025-06-01',
    authors: ['example-team'],
    companies: [{ id: 'acme', name: 'Acme' }],
    tags: ['ai', 'chips'],
    series: undefined,
    text: undefined,
  });
}

function partsOf(source: string): { yaml: string; text: string } {
  const parts = splitFrontMatter(source);
  assert.ok('yaml' in parts);
  return parts;
}

/** What an editor makes of commented lines when its author takes the comments off. */
function uncommented(yaml: string): string {
  return yaml.replace(/^# /gm, '');
}

for (const locale of locales) {
  test(`a new issue in ${locale} is sound as it is`, () => {
    const { yaml, text } = partsOf(newIssue(locale));
    assert.equal(issue.parse(parseYaml(yaml).data).draft, true);
    assert.ok('body' in parseBody(text, { companies: ['acme'], references: [], pictures: [] }));
  });

  test(`a new issue in ${locale} has an example of every other field, sound once it is no comment`, () => {
    const { data, problems } = parseYaml(uncommented(partsOf(newIssue(locale)).yaml));
    assert.deepEqual(problems, []);
    const record = issue.parse(data);
    const written = data as Record<keyof typeof issue.shape, unknown>;
    assert.deepEqual(
      Object.keys({ ...written, companies: [], retracted: {} }).sort(),
      Object.keys(issue.shape).sort(),
    );
    assert.deepEqual(Object.keys(record.references[0] ?? {}).sort(), Object.keys(reference.shape).sort());
    assert.deepEqual(Object.keys(record.cover ?? {}).sort(), Object.keys(cover.shape).sort());
    assert.deepEqual(Object.keys(record.corrections[0] ?? {}).sort(), Object.keys(correction.shape).sort());
    assert.deepEqual(Object.keys(record.letters[0] ?? {}).sort(), Object.keys(letter.shape).sort());
  });

  test(`every field of a new issue in ${locale} is explained in that language`, () => {
    for (const words of Object.values(issueWords[locale].fields))
      assert.equal(/\p{Script=Han}/u.test(words), locale === 'zh', words);
  });
}

test('names of companies stand among Chinese words as a newspaper sets them', () => {
  const { description } = issueWords.zh;
  assert.equal(description(['Groq', '示例', 'Mistral AI']), '关于 Groq、示例、Mistral AI 的一期。');
  assert.equal(description(['示例']), '关于示例的一期。');
});

test('a new company is sound as it is', () => {
  const { data, problems } = parseYaml(
    companyTemplate({ name: { zh: 'Acme', en: 'Acme' }, founded: '2020-05' }),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(company.parse(data).funding, []);
});

test('a new company has an example of every other field, sound once it is no comment', () => {
  const { data, problems } = parseYaml(
    uncommented(companyTemplate({ name: { zh: 'Acme', en: 'Acme' }, founded: '2020' })),
  );
  assert.deepEqual(problems, []);
  company.parse(data);
  const written = data as {
    products: [object];
    people: [object];
    funding: [{ inDollars: object }];
  };
  for (const [what, shape] of [
    [written, company.shape],
    [written.products[0], product.shape],
    [written.people[0], person.shape],
    [written.funding[0], round.shape],
    [written.funding[0].inDollars, inDollars.shape],
  ] as const)
    assert.deepEqual(Object.keys(what).sort(), Object.keys(shape).sort());
});

const texts = [
  'Acme',
  '行业：观察者',
  'a: b',
  'a #b',
  '- a',
  'true',
  'Null',
  '2024-01-01',
  '1e3',
  '"quoted"',
  "it's",
  '{a}',
  'a, b]',
  '*a',
  '\\',
  'a\u2028b',
  'no',
  '~',
  '😀',
];

for (const text of texts)
  test(`writes ${JSON.stringify(text)} so that YAML reads it as it is`, () => {
    assert.deepEqual(parseYaml(`a: ${yamlText(text)}\nb: {c: ${yamlText(text)}}\n`).data, {
      a: text,
      b: { c: text },
    });
  });
