import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { rules } from '#lint/rules.ts';
import { codes } from '#diagnostics/codes.ts';

const source = path.resolve(import.meta.dirname, '../../../src');
const listed = Object.entries(codes);

test('every code is kebab-case and has a sentence of its own', () => {
  for (const [code, sentence] of listed) {
    assert.match(code, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.match(sentence, /^\p{Lu}.*\.$/u);
  }
  assert.equal(new Set(listed.map(([, sentence]) => sentence)).size, listed.length);
});

test('every code is given somewhere, so that the list is of what there is', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('codes.ts'),
  );
  const code = files.map((file) => readFileSync(path.join(source, file), 'utf8')).join('\n');
  assert.deepEqual(
    listed.flatMap(([name]) => (code.includes(`'${name}'`) ? [] : [name])),
    [],
  );
});

test('no code is the name of a rule, which stands in its place', () => {
  const names = new Set<string>(rules.map(({ name }) => name));
  assert.deepEqual(
    listed.flatMap(([name]) => (names.has(name) ? [name] : [])),
    [],
  );
});
