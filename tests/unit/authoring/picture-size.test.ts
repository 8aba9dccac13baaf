import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureSize } from '#authoring/picture-size.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/rules/pictures-sound');

function sizeOf(file: string): ReturnType<typeof pictureSize> {
  return pictureSize(readFileSync(path.join(fixtures, file)));
}

test('reads the size of a PNG and of a JPEG', () => {
  assert.deepEqual(sizeOf('broken/issues/005-example-five/chip-board.png'), { width: 4001, height: 2 });
  assert.deepEqual(sizeOf('nearly/issues/005-example-five/only-here.jpg'), { width: 30, height: 20 });
});

/** A JPEG with the given segments before a progressive frame of 600 by 400 pixels. */
function jpeg(...segments: number[]): Buffer {
  return Buffer.from([0xff, 0xd8, ...segments, 0xff, 0xc2, 0, 17, 8, 0x01, 0x90, 0x02, 0x58, 3]);
}

test('passes over segments, tables and fill bytes before the frame of a JPEG', () => {
  const tables = [0xff, 0xc4, 0, 5, 0xff, 0xc0, 0];
  assert.deepEqual(pictureSize(jpeg(0xff, 0xe1, 0, 4, 1, 2, ...tables, 0xff)), { width: 600, height: 400 });
});

test('gives nothing for other formats and files that end early', () => {
  assert.equal(pictureSize(Buffer.from('RIFF....WEBPVP8 ')), undefined);
  assert.equal(pictureSize(Buffer.from([])), undefined);
  assert.equal(pictureSize(jpeg().subarray(0, 8)), undefined);
  assert.equal(pictureSize(jpeg(0xff, 0xe1, 0xff, 0xff)), undefined);
  assert.equal(pictureSize(jpeg(0, 0)), undefined);
});
