import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { rules, rulesOnRequest } from '#lint/rules.ts';
import { codes } from '#diagnostics/codes.ts';
import { projectRoot } from '#state/project.ts';
import { inWords } from '#wording/in-words.ts';
import { quotedMessages } from './quoted-messages.ts';

const all = [...rules, ...rulesOnRequest];
const handbook = readFileSync(path.join(projectRoot(), 'content/README.md'), 'utf8');
const englishTitle = '\n# The authors’ handbook\n';
const [chinese = '', english = ''] = handbook.split(englishTitle);
const halves = { Chinese: chinese, English: english };

/** The rules that have a row in a half of the handbook, in its order. */
function rulesExplained(half: string): string[] {
  const known = new Set(all.map(({ name }) => name));
  const rows = Array.from(
    half.matchAll(/^\| `([a-z-]+)`[^|]*\| [^|]*[^| ][^\n]* \|$/gm),
    ([, name = '']) => name,
  );
  return rows.filter((name) => known.has(name));
}

for (const [language, half] of Object.entries(halves))
  test(`each rule has one row in the ${language} handbook, in the order of the rules`, () => {
    assert.deepEqual(
      rulesExplained(half),
      all.map(({ name }) => name),
    );
  });

test('both halves of the handbook say where the codes of problems are explained', () => {
  for (const half of Object.values(halves)) assert.match(half, /src\/diagnostics\/codes\.ts/);
});

test('each code of a problem is in kebab case, is no name of a rule, and has a sentence of its own', () => {
  const names = new Set(all.map(({ name }) => name));
  const sentences = Object.values(codes);
  for (const [code, sentence] of Object.entries(codes)) {
    assert.match(code, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.ok(!names.has(code), `${code} is a rule as well`);
    assert.match(sentence, /^[A-Z].{10,}\.$/, `${code} has no sentence`);
  }
  assert.equal(new Set(sentences).size, sentences.length);
});

/** The code in the tables of a half of the handbook. */
function quotesIn(half: string): string[] {
  const rows = half.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) =>
    Array.from(row.matchAll(/(`+)(.+?)\1(?!`)/g), ([, , quote = '']) => quote.replaceAll('\\|', '|')),
  );
}

/** Whether a quote is a message, or the beginning of one. */
function isQuote(quote: string, message: string): boolean {
  const start = quote.replace(/…$/, '');
  return message.startsWith(start) && (start !== quote || start.length * 3 > message.length);
}

for (const [language, half] of [
  ['zh', chinese],
  ['en', english],
] as const)
  test(`the handbook quotes messages in ${language} as they are told`, () => {
    const quotes = quotesIn(half);
    const missing = quotedMessages[language]
      .map((phrase) => inWords(phrase, language))
      .filter((message) => !quotes.some((quote) => isQuote(quote, message)));
    assert.deepEqual(missing, []);
  });

test('the Chinese handbook quotes no message in English', () => {
  const sentence = /(?:^|[^-\w])(?!npm |git )[A-Za-z’]{2,}[,;:]? [a-z’]{2,}[,;:]? [a-z’]{2,}/;
  assert.deepEqual(
    quotesIn(chinese).filter((quote) => !quote.includes('{') && sentence.test(quote)),
    [],
  );
});

test('each row of a table of the handbook has as many cells as its head', () => {
  const cellsOf = (line: string): number => line.replaceAll(/\\\|/g, '').split('|').length;
  for (const table of handbook.match(/(?:^\|.*\n)+/gm) ?? []) {
    const [head = '', ...rows] = table.trimEnd().split('\n');
    for (const row of rows) assert.equal(cellsOf(row), cellsOf(head), row);
  }
});
