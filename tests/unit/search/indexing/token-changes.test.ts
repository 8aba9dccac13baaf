import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentTokens } from '#search/indexing/document-tokens.ts';
import { TokenChanges } from '#search/indexing/token-changes.ts';
import type { TokenFile } from '#search/index-files.ts';
import { readPostings } from '#search/index-reader.ts';
import { Random } from '../../../random.ts';

/** Tokens whose marks JSON has uses for, and which begin like each other. */
const tokens = [
  '"',
  ',',
  '",',
  '","',
  '":"',
  '\\',
  '\\",',
  '\n',
  '{',
  '}',
  '@a\nb',
  '=a',
  '=ab',
  '=a-',
  '__proto__',
  '芯',
];

/** Documents by their numbers, each with its tokens. */
type Documents = Map<number, DocumentTokens>;

function randomDocuments(random: Random): Documents {
  const numbers = random.several([1, 2, 3, 40, 41, 1500, 2 ** 21, 2 ** 21 + 7], random.between(0, 8));
  const some = () => random.several(tokens, random.between(0, tokens.length));
  return new Map(
    numbers.map((number) => [number, new Map(some().map((token) => [token, random.between(0, 7)]))]),
  );
}

/** Brings a file of tokens from some documents to others; notes which tokens came and went. */
function changeFile(file: string, before: Documents, after: Documents, there = new Set<string>()): string {
  const changes = new TokenChanges();
  const none: DocumentTokens = new Map();
  for (const document of [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b))
    changes.note(document, before.get(document) ?? none, after.get(document) ?? none);
  return changes.apply(changes.byFile(1).get(0) ?? [], file, (token, isThere) => {
    assert.notEqual(there.has(token), isThere);
    there[isThere ? 'add' : 'delete'](token);
  });
}

/** What a file says, as a search reads it. */
function documentsIn(file: string): Documents {
  const documents: Documents = new Map();
  for (const [token, written] of Object.entries(JSON.parse(file) as TokenFile))
    for (const [document, bits] of readPostings(written))
      documents.set(document, (documents.get(document) ?? new Map()).set(token, bits));
  return documents;
}

function sorted(documents: Documents) {
  return [...documents]
    .filter(([, of]) => of.size > 0)
    .map(([number, of]) => [number, [...of].sort(([a], [b]) => (a < b ? -1 : 1))] as const)
    .sort(([a], [b]) => a - b);
}

for (let seed = 1; seed <= 40; seed += 1)
  test(`a file of tokens that is changed again and again is that of its documents, seed ${seed}`, () => {
    const random = new Random(seed);
    const there = new Set<string>();
    let [file, before]: [string, Documents] = ['', new Map()];
    for (let step = 0; step < 8; step += 1) {
      const after = randomDocuments(random);
      file = changeFile(file, before, after, there);
      assert.deepEqual(sorted(documentsIn(file)), sorted(after));
      assert.equal(file, changeFile('', new Map(), after));
      assert.deepEqual([...there].sort(), Object.keys(JSON.parse(file) as TokenFile).sort());
      before = after;
    }
  });
