import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { rules, rulesOnRequest } from '#lint/rules.ts';

const folder = path.resolve(import.meta.dirname, '../../../src/lint/rules');

test('each file of the rules has one rule, of the same name, and each rule is listed once', () => {
  const all = [...rules, ...rulesOnRequest];
  assert.deepEqual(all.map(({ name }) => `${name}.ts`).toSorted(), readdirSync(folder).toSorted());
});
