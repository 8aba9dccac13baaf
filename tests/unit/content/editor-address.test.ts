import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEditorAddress } from '#content/editor-address.ts';
import { editorAddress } from '#config.ts';
import { english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

for (const value of [undefined, ''])
  test(`takes the address of the column where ${JSON.stringify(value)} is set`, () => {
    assert.equal(readEditorAddress({ EDITOR_ADDRESS: value }), editorAddress);
  });

for (const value of ['editor@column.example', 'editor+letters@mail.column.example'])
  test(`takes ${value}`, () => {
    assert.equal(readEditorAddress({ EDITOR_ADDRESS: value }), value);
  });

test('the address of the column, if it has one, is one that could be set', () => {
  if (editorAddress !== undefined)
    assert.equal(readEditorAddress({ EDITOR_ADDRESS: editorAddress }), editorAddress);
});

for (const value of [
  'editor',
  'https://column.example',
  'mailto:editor@column.example',
  'a@b@c.example',
  'a b@c.example',
])
  test(`says in one sentence that ${value} is not an email address`, () => {
    assert.throws(() => readEditorAddress({ EDITOR_ADDRESS: value }), {
      name: 'UserError',
      code: 'invalid-setting',
      message: english('setting.wrong', {
        name: 'EDITOR_ADDRESS',
        value,
        allowed: say('setting.EDITOR_ADDRESS'),
      }),
    });
  });
