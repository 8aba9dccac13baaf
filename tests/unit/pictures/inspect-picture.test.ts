import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import type { Picture } from '#domain/picture.ts';
import { inspectPicture } from '#pictures/inspect-picture.ts';
import { animation, board, longAnimation, phonePhotograph, transparentWords } from './sample-pictures.ts';
import { inEnglish } from '../in-english.ts';

const inspect = (bytes: Buffer) => inspectPicture(bytes, 'tests');

async function pictureOf(bytes: Buffer): Promise<Omit<Picture, 'digest'>> {
  const inspection = await inspect(bytes);
  assert.ok('picture' in inspection, JSON.stringify(inspection));
  const { digest, ...rest } = inspection.picture;
  assert.match(digest, /^[0-9a-f]{16}$/);
  return rest;
}

async function faultOf(bytes: Buffer): Promise<string> {
  const inspection = await inspect(bytes);
  assert.ok('fault' in inspection, 'there is no fault');
  assert.ok(inEnglish(inspection.fault.help).length > 0);
  return inspection.fault.code;
}

test('what a camera took is a photograph, as it stands upright', async () => {
  const turned = { kind: 'photograph', width: 600, height: 900, isTransparent: false };
  assert.deepEqual(await pictureOf(await phonePhotograph()), turned);
});

test('a photograph saved without loss is one still, text and flat colours are a graphic', async () => {
  assert.equal((await pictureOf(await board().png().toBuffer())).kind, 'photograph');
  const words = await pictureOf(await transparentWords().png().toBuffer());
  assert.deepEqual(words, { kind: 'graphic', width: 300, height: 200, isTransparent: true });
});

test('an alpha channel that hides nothing is no transparency', async () => {
  const opaque = await board().ensureAlpha().png().toBuffer();
  assert.equal((await pictureOf(opaque)).isTransparent, false);
});

for (const format of ['gif', 'webp'] as const)
  test(`frames of a ${format} are an animation, of the size of one`, async () => {
    const moving = { kind: 'animation', width: 120, height: 80, isTransparent: false };
    assert.deepEqual(await pictureOf(await animation(format)), moving);
  });

test('formats are told by their bytes, whatever the name says', async () => {
  for (const image of [board().tiff(), board().avif(), board().webp(), board().toColourspace('cmyk').jpeg()])
    assert.equal((await pictureOf(await image.toBuffer())).width, 900);
});

test('the same bytes have the same digest, made by other code another', async () => {
  const bytes = await board(30, 20).png().toBuffer();
  const digests = ['a', 'a', 'b'].map(async (maker) => {
    const inspection = await inspectPicture(bytes, maker);
    return 'picture' in inspection ? inspection.picture.digest : '';
  });
  const [one, same, other] = await Promise.all(digests);
  assert.equal(one, same);
  assert.notEqual(one, other);
});

test('a drawing has the size that it states, or that of its box', async () => {
  const svg = (head: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${head}><path d="M0 0h9"/></svg>`);
  const size = async (head: string) => {
    const { width, height } = await pictureOf(svg(head));
    return [width, height];
  };
  assert.deepEqual(await size('viewBox="0 0 300 200"'), [300, 200]);
  assert.deepEqual(await size('width="4in" height="96pt"'), [384, 128]);
  assert.deepEqual(await size('width="100%" height="100%" viewBox="0 0 30 20"'), [30, 20]);
  assert.equal(await faultOf(svg('')), 'picture-no-size');
  assert.equal(await faultOf(svg('width="100%" height="100%"')), 'picture-no-size');
});

/** A red square of 16 × 16 pixels as HEIC. */
const heic = Buffer.from(
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAaptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAABAAEAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHOAAEAAAAAAAAANAACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADVaXBycAAAALNpcGNvAAAAc2h2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACdCAQEDcAAAAwCQAAADAAADAB6gIIEFluqumubAgAAAAwCAAAADAIQiAAEABkQBwXPBiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAEAAAABAAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAADxtZGF0AAAAMCgBrxMhZmNA+BD3Z//rvBX/mSE/8zex6c7IR0DA0iCAm0BIk11QCxYQgId2pVbc+A==',
  'base64',
);

const strangers: [name: string, bytes: Buffer, code: string][] = [
  ['nothing', Buffer.alloc(0), 'picture-empty'],
  ['a web page', Buffer.from('<!DOCTYPE html><html><body>404</body></html>'), 'picture-kind'],
  ['an HEIC photograph', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'picture-kind'],
  ['an HEIC photograph that is whole', heic, 'picture-kind'],
  ['a packed file', gzipSync('words'), 'picture-kind'],
  ['a video', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0', 'latin1'), 'picture-kind'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'picture-kind'],
  ['a BMP', Buffer.from('BM6\0\0\0', 'latin1'), 'picture-kind'],
  ['words', Buffer.from('# 标题\n\n正文'), 'picture-kind'],
  ['a pointer of Git LFS', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'picture-kind'],
  ['noise', Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 89) % 256)), 'picture-kind'],
];

for (const [name, bytes, code] of strangers)
  test(`${name} is no picture, and is told what it is`, async () => assert.equal(await faultOf(bytes), code));

test('a picture over 60 megapixels is refused before it is read', async () => {
  const large = sharp({ create: { width: 9000, height: 7000, channels: 3, background: 'white' } });
  assert.equal(await faultOf(await large.png({ compressionLevel: 1 }).toBuffer()), 'picture-too-large');
});

test('an animation that is too long for a page is refused', async () => {
  assert.equal(await faultOf(longAnimation(1200, 1000, 110)), 'picture-too-long');
});

test('what is in HEIC is told to be HEIC, and no video', async () => {
  for (const bytes of [heic, heic.subarray(0, 40)]) {
    const inspection = await inspect(bytes);
    assert.match('fault' in inspection ? inEnglish(inspection.fault.message) : '', /HEIC/);
  }
});

/** A chunk of a PNG (third edition, section 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

test('an animated PNG is refused, one that has a single frame is shown', async () => {
  const still = await board(30, 20).png().toBuffer();
  const [head, rest] = [still.subarray(0, 33), still.subarray(33)];
  const control = (frames: number) => chunk('acTL', Buffer.from([0, 0, 0, frames, 0, 0, 0, 0]));
  assert.equal(await faultOf(Buffer.concat([head, control(2), rest])), 'picture-kind');
  assert.equal((await pictureOf(Buffer.concat([head, control(1), rest]))).width, 30);
  assert.equal(
    (await pictureOf(Buffer.concat([head, chunk('tEXt', Buffer.from('a\0acTL')), rest]))).width,
    30,
  );
});

test('what is too long and narrow for its files is refused', async () => {
  const strip = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
  const svg = (box: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}"><path d="M0 0h9v9z"/></svg>`);
  for (const bytes of [await strip(100, 16_400), svg('10 140'), svg('100000 10')])
    assert.equal(await faultOf(bytes), 'picture-shape');
  for (const bytes of [
    await strip(100, 16_000),
    await strip(2300, 16_400),
    await strip(9000, 1),
    svg('10 120'),
  ])
    assert.ok((await pictureOf(bytes)).width > 0);
});

test('a drawing that no program can draw is refused', async () => {
  assert.equal(
    await faultOf(
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 .001 .001"><path d="M0 0"/></svg>'),
    ),
    'picture-damaged',
  );
});

test('a drawing is known in any encoding, packed or not', async () => {
  const source = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h9v9z"/></svg>';
  for (const bytes of [gzipSync(source), Buffer.from(`\ufeff${source}`, 'utf16le')])
    assert.equal((await pictureOf(bytes)).kind, 'drawing');
});
