import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBytes } from '#importing/decode-bytes.ts';
import { say } from '#wording/phrase.ts';
import { inEnglish } from '../in-english.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function decoded(bytes: Uint8Array) {
  const result = decodeBytes(bytes);
  if ('refusal' in result) throw new Error(inEnglish(result.refusal));
  return result;
}

test('reads UTF-8, with a byte order mark or without', () => {
  assert.deepEqual(decoded(bytesOf('正文')), { text: '正文', encoding: 'utf-8', guesses: [], removed: [] });
  assert.equal(decoded(bytesOf('\uFEFF正文')).text, '正文');
});

test('reads UTF-16 of both orders, with a mark or without', () => {
  const plain = Buffer.from('标题是 Title, and more text', 'utf16le');
  for (const [bytes, encoding] of [
    [Buffer.concat([Buffer.from([0xff, 0xfe]), plain]), 'utf-16le'],
    [plain, 'utf-16le'],
    [Buffer.from(plain).swap16(), 'utf-16be'],
  ] as const) {
    const { text, encoding: found } = decoded(bytes);
    assert.equal(text, '标题是 Title, and more text');
    assert.equal(found, encoding);
  }
});

test('reads GB 18030, also where it ends in half a character', () => {
  // 机器人学会了叠衣服
  const bytes = Buffer.from('bbfac6f7c8cbd1a7bbe1c1cbb5fed2c2b7fe', 'hex');
  assert.equal(decoded(bytes).text, '机器人学会了叠衣服');
  assert.equal(decoded(bytes).encoding, 'gb18030');
  assert.equal(decoded(bytes.subarray(0, -1)).text, '机器人学会了叠衣');
});

test('marks what is broken in UTF-8 instead of reading it as another encoding', () => {
  const bytes = Buffer.from('机器人学会了叠衣服，一件只要两分钟。');
  bytes[4] = 0xff;
  const { text, encoding, guesses } = decoded(bytes);
  assert.equal(encoding, 'utf-8');
  assert.match(text, /^机�+人学会了叠衣服/);
  assert.deepEqual(
    guesses.map(({ key }) => key),
    ['import.broken-bytes'],
  );
});

test('takes characters without a form out and says which', () => {
  const { text, removed } = decoded(bytesOf('正\u0000文\u0007\u0000，写到这里为止，一共二十来个字。'));
  assert.equal(text, '正文，写到这里为止，一共二十来个字。');
  assert.deepEqual(removed, ['U+0000 ×2', 'U+0007 ×1']);
});

test('refuses what is no text, with the reason', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256);
  for (const [bytes, reason] of [
    [new Uint8Array(), say('import.empty-file')],
    [bytesOf(' \n\t\n'), say('import.blank-file')],
    [noise, say('import.no-encoding')],
    [new Uint8Array(17 * 1024 * 1024).fill(97), say('import.too-large', { megabytes: 16 })],
  ] as const)
    assert.deepEqual(decodeBytes(bytes), { refusal: reason });
});
