import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable, printableJson, printableLines } from '#authoring/printable.ts';

const steering = ['\u001b[31m', '\u009b2J', '\r', '\u0007', '\u202e', '\u2066', '\ufeff', '\ud800'];

for (const text of steering)
  test(`shows ${JSON.stringify(text)} as a space and what is left of it`, () => {
    const left = ` ${text.slice(1)}`;
    assert.equal(printable(`一${text}b`), `一${left}b`);
    assert.equal(printableLines(`一\n${text}b`), `一\n${left}b`);
  });

test('keeps a text in one line', () => {
  assert.equal(printable('one\ntwo'), 'one two');
});

test('leaves emoji, Chinese and accents as they are', () => {
  const text = '🚀 👩‍👧 芯片 é';
  assert.equal(printable(text), text);
});

test('escapes in JSON what would steer, so that it reads the same', () => {
  const value = { text: `a${steering.join('')}\u{1fffe}\n` };
  const json = printableJson(JSON.stringify(value, null, 2));
  assert.deepEqual(JSON.parse(json), value);
  assert.doesNotMatch(json, /[^\P{Cc}\n]|[\u202e\u2066\ufeff]|\p{Cs}|\u{1fffe}/u);
});
