import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '#markdown/parse.ts';
import type { BodyContext, KnownRounds } from '#markdown/property-rules.ts';
import { nameRounds } from '#domain/named-rounds.ts';
import { inEnglish, english } from '../in-english.ts';
import { fundedFile } from '../sample.ts';

const acme = nameRounds(
  fundedFile(
    'acme',
    { round: 'Seed', date: '2020' },
    { round: 'Series A', date: '2021', amount: 'USD 30M' },
    { round: 'Series B', date: '2022-03', amount: 'USD 80M' },
    { round: 'Series B', date: '2023-04-05', amount: 'EUR 90.5M' },
  ).data.funding,
);
const bare = nameRounds(fundedFile('bare', { round: 'Seed' }).data.funding);
const known: KnownRounds = {
  rounds: { acme, bare },
  broken: ['torn'],
  companies: ['acme', 'bare', 'other'],
};

const inIssue: Partial<BodyContext> = { companies: ['acme'] };

function parse(source: string, context = inIssue): ReturnType<typeof parseBody> {
  return parseBody(source, { references: [], pictures: [], rounds: known, ...context });
}

function amountsOf(source: string, context = inIssue): string[] {
  const parsed = parse(source, context);
  assert.ok('body' in parsed, source);
  return Array.from(
    JSON.stringify(parsed.body.tree).matchAll(/"amount":"([^"]+)"/g),
    ([, amount = '']) => amount,
  );
}

for (const [round, amount] of [
  ['series-a', 'USD 30M'],
  ['series-a-2021', 'USD 30M'],
  ['series-b-2022', 'USD 80M'],
  ['series-b-2023', 'EUR 90.5M'],
  ['series-b-2023-04-05', 'EUR 90.5M'],
] as const)
  test(`the round ${round} has the amount that the file of its company states`, () => {
    assert.deepEqual(amountsOf(`融资 <Money round="${round}" />。`), [amount]);
    assert.deepEqual(amountsOf(`融资 <Money round="${round}" company="acme" />。`), [amount]);
  });

for (const [where, source] of [
  ['a heading', '## 融资 <Money round="series-a" />'],
  ['a cell', '| 一 |\n| --- |\n| <Money round="series-a" /> |'],
  ['a note', '一[^1]\n\n[^1]: 融资 <Money round="series-a" />。'],
  ['a quotation', '> 融资 <Money round="series-a" />。'],
  ['an item', '- 融资 <Money round="series-a" />。'],
  ['strong words', '**融资 <Money round="series-a" />**'],
  ['a link', '[融资 <Money round="series-a" />](https://example.com/)'],
  ['a component', '<Callout>\n\n融资 <Money round="series-a" />。\n\n</Callout>'],
  ['a line of its own', '<Money round="series-a" />'],
] as const)
  test(`the amount of a round stands in ${where}`, () => {
    assert.deepEqual(amountsOf(source), ['USD 30M']);
    const written = parse(source.replace('round="series-a"', 'amount="USD 30M"'));
    const drawn = parse(source);
    assert.ok('body' in written && 'body' in drawn);
    const bare = (text: unknown): string => JSON.stringify(text).replaceAll('"round":"series-a",', '');
    assert.equal(bare(drawn.body.segments), bare(written.body.segments));
  });

const names = english('unknown-round.help', { names: ['series-a', 'series-b-2022', 'series-b-2023'] });
for (const [source, code, place, message, help] of [
  [
    '<Money round="series-c" />',
    'unknown-round',
    '1:8',
    english('unknown-round', { name: 'series-c', file: 'companies/acme.yaml' }),
    `Did you mean “series-a”? ${names}`,
  ],
  [
    '一 <Money round="ipo" />',
    'unknown-round',
    '1:10',
    english('unknown-round', { name: 'ipo', file: 'companies/acme.yaml' }),
    names,
  ],
  [
    '<Money round="series-b" />',
    'ambiguous-round',
    '1:8',
    english('ambiguous-round', { name: 'series-b', count: 2, file: 'companies/acme.yaml' }),
    english('ambiguous-round.help', { names: ['series-b-2022', 'series-b-2023'] }),
  ],
  [
    '<Money round="seed" />',
    'undisclosed-amount',
    '1:8',
    english('undisclosed-amount', { name: 'seed', file: 'companies/acme.yaml' }),
    english('undisclosed-amount.help'),
  ],
  [
    '<Money round="angel" company="bare" />',
    'unknown-round',
    '1:8',
    english('unknown-round', { name: 'angel', file: 'companies/bare.yaml' }),
    english('unknown-round.none.help', { file: 'companies/bare.yaml' }),
  ],
  [
    '<Money round="series-a" company="othr" />',
    'unknown-id',
    '1:25',
    english('unknown-id.company', { id: 'othr' }),
    `Did you mean “other”? ${english('unknown-id.near.help', { file: 'companies/othr.yaml' })}`,
  ],
] as const)
  test(`${source} is refused: ${code}`, () => {
    const parsed = parse(source);
    assert.ok('errors' in parsed);
    assert.deepEqual(
      parsed.errors.map((error) => [
        error.code,
        `${error.line}:${error.column}`,
        inEnglish(error.message),
        inEnglish(error.help),
      ]),
      [[code, place, message, help]],
    );
  });

for (const [companies, message, help] of [
  [
    ['acme', 'bare'],
    english('which-company.several'),
    english('which-company.help', { choices: ['company="acme"', 'company="bare"'] }),
  ],
  [[], english('which-company.none'), english('which-company.any.help', { example: 'company="…"' })],
] as const)
  test(`an issue about ${companies.length} companies says whose round it means`, () => {
    const parsed = parse('一 <Money round="series-a" />', { companies });
    assert.ok('errors' in parsed);
    assert.deepEqual(
      parsed.errors.map((error) => [
        error.code,
        `${error.line}:${error.column}`,
        inEnglish(error.message),
        inEnglish(error.help),
      ]),
      [['which-company', '1:3', message, help]],
    );
    assert.deepEqual(amountsOf('<Money round="series-a" company="acme" />', { companies }), ['USD 30M']);
    assert.deepEqual(amountsOf('<Money amount="USD 5M" />', { companies }), ['USD 5M']);
  });

test('a text may take an amount of a company that its issue is not about', () => {
  assert.deepEqual(amountsOf('<Money round="series-a" company="acme" />', { companies: ['bare'] }), [
    'USD 30M',
  ]);
});

test('says nothing of what cannot be known: a file that cannot be read, front matter without a company', () => {
  assert.deepEqual(amountsOf('一 <Money round="seed" company="torn" />'), []);
  assert.deepEqual(amountsOf('一 <Money round="any" />', {}), []);
  assert.deepEqual(amountsOf('一 <Money round="any" />', { companies: ['nobody'] }), []);
});

test('a company is not called as something in JavaScript is', () => {
  const parsed = parse('<Money round="seed" company="constructor" />');
  assert.ok('errors' in parsed);
  assert.deepEqual(
    parsed.errors.map(({ code }) => code),
    ['unknown-id'],
  );
});
