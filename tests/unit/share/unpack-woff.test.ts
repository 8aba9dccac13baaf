import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fontFiles } from '#share/faces.ts';
import { unpackWoff } from '#share/unpack-woff.ts';
import { projectRoot } from '#state/project.ts';

/** The sum of a table as OpenType wants it: of its 32-bit words, padded with zeros. */
function checksum(bytes: Buffer): number {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

test('unpacks every table whole: its bytes have the checksum that the font states', () => {
  const [packageName, file] = fontFiles.display;
  const woff = readFileSync(path.join(projectRoot(), 'node_modules', packageName, file));
  const sfnt = Buffer.from(unpackWoff(woff));
  const count = sfnt.readUInt16BE(4);
  assert.ok(count > 8);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = sfnt.toString('latin1', at, at + 4);
    const [offset, length] = [sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 12)];
    const table = Buffer.from(sfnt.subarray(offset, offset + length));
    // The head table states a sum of the whole font, which its own sum leaves out (OpenType, “head”).
    if (tag === 'head') table.writeUInt32BE(0, 8);
    assert.equal(checksum(table), sfnt.readUInt32BE(at + 4), tag);
  }
});

test('refuses what is no WOFF', () => {
  assert.throws(() => unpackWoff(Buffer.alloc(64)), /no WOFF/);
});
