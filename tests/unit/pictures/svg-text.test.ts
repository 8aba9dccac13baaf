import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { svgText } from '#pictures/svg-text.ts';

const source = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><text>café</text></svg>';
const utf16 = Buffer.from(`\ufeff${source}`, 'utf16le');
const encodings: [name: string, bytes: Buffer][] = [
  ['UTF-8', Buffer.from(source)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${source}`)],
  ['UTF-16, little end first', utf16],
  ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ['UTF-16 without a mark', Buffer.from(source, 'utf16le')],
  ['Latin-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${source}`, 'latin1')],
  ['UTF-8 that calls itself UTF-16', Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${source}`)],
  ['an encoding that nobody knows', Buffer.from(`<?xml version="1.0" encoding="x-none"?>${source}`)],
  ['UTF-8, packed', gzipSync(source)],
  ['UTF-16, packed', gzipSync(utf16)],
];

for (const [name, bytes] of encodings)
  test(`a drawing is read in ${name}`, () => assert.match(svgText(bytes) ?? '', /<text>café<\/text>/));

test('Chinese of GBK is read', () => {
  const [before = '', after = ''] = source.split('café');
  const head = '<?xml version="1.0" encoding="GBK"?>';
  const bytes = Buffer.concat([Buffer.from(head + before), Buffer.from([0xd6, 0xd0]), Buffer.from(after)]);
  assert.match(svgText(bytes) ?? '', /<text>中<\/text>/);
});

for (const [name, bytes] of [
  ['nothing', Buffer.alloc(0)],
  ['a web page', Buffer.from('<!DOCTYPE html><html><body><svg viewBox="0 0 1 1"/></body></html>')],
  ['packed words', gzipSync('words')],
  ['something packed that is damaged', gzipSync(source).subarray(0, 40)],
  ['a packed text of 20 MB', gzipSync(source + ' '.repeat(20_000_000))],
] as const)
  test(`${name} is no drawing`, () => assert.equal(svgText(bytes), undefined));
