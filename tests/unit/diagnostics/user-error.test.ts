import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { isUserError, settingError, UserError } from '#diagnostics/user-error.ts';
import { english } from '../in-english.ts';

const source = path.resolve(import.meta.dirname, '../../../src');

test('a mistake of the user is told from any other error, those of the language too', () => {
  assert.ok(isUserError(new UserError('invalid-value', 'a sentence')));
  assert.ok(isUserError(Object.assign(new Error('of another copy of the module'), { name: 'UserError' })));
  for (const other of [new RangeError('a'), new Error('b'), new SyntaxError('c'), 'd', undefined, null])
    assert.ok(!isUserError(other));
});

test('a setting is named with what it holds and what it may hold', () => {
  assert.equal(
    settingError('--port', 'x', 'a number').message,
    english('setting.wrong', { name: '--port', value: 'x', allowed: 'a number' }),
  );
  assert.equal(
    settingError('OUT_DIR', 'a', 'a folder', english('folder.is-file')).message,
    english('setting.wrong-since', {
      name: 'OUT_DIR',
      value: 'a',
      allowed: 'a folder',
      why: 'which is a file',
    }),
  );
});

test('no error of the language is thrown or awaited as a sign', () => {
  const words = /\b(?:new|instanceof) (?:Range|Syntax|Type|URI|Reference|Eval)Error\b/;
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|astro)$/.test(name),
  );
  assert.ok(files.length > 100);
  assert.deepEqual(
    files.filter((name) => words.test(readFileSync(path.join(source, name), 'utf8'))),
    [],
  );
});
