import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable, printableJson, printableLines, withShortWords } from '#diagnostics/printable.ts';

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

test('cuts a word in a sentence that is too long to be one', () => {
  assert.equal(withShortWords(`there is no ${'x'.repeat(5000)} here`), `there is no ${'x'.repeat(60)}… here`);
  assert.equal(withShortWords('see https://example.com/a?b=1'), 'see https://example.com/a?b=1');
});
