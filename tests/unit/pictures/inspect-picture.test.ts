import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import type { Picture } from '#model/picture.ts';
import { inspectPicture } from '#pictures/inspect-picture.ts';
import { animation, board, longAnimation, phonePhotograph, transparentWords } from './sample-pictures.ts';
import { Random } from '../../random.ts';

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
  assert.ok(inspection.fault.help.length > 0);
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

const strangers: [name: string, bytes: Buffer, code: string][] = [
  ['nothing', Buffer.alloc(0), 'picture-empty'],
  ['a web page', Buffer.from('<!DOCTYPE html><html><body>404</body></html>'), 'picture-kind'],
  ['an HEIC photograph', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'picture-kind'],
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

const makers: [string, () => Promise<Buffer>][] = [
  ['JPEG', () => board().jpeg().toBuffer()],
  ['PNG', () => board().png().toBuffer()],
  ['WebP', () => board().webp().toBuffer()],
  ['AVIF', () => board().avif({ effort: 0 }).toBuffer()],
  ['GIF', () => board().gif().toBuffer()],
  ['TIFF', () => board().tiff().toBuffer()],
];

for (const [name, make] of makers)
  test(`a ${name} that ends too early is refused, wherever it ends`, async () => {
    const bytes = await make();
    for (const part of [0.02, 0.3, 0.6, 0.9])
      assert.match(
        await faultOf(bytes.subarray(0, Math.floor(bytes.length * part))),
        /^picture-(?:kind|damaged)$/,
      );
  });

for (const [name, make] of [
  ...makers,
  [
    'SVG',
    async () =>
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g><path d="M0 0h9"/></g></svg>',
      ),
  ],
] as typeof makers)
  test(`a ${name} with bytes changed by chance is shown or refused, and never throws`, async () => {
    const bytes = await make();
    const random = new Random(name.length);
    for (let round = 0; round < 40; round += 1) {
      const changed = Buffer.from(bytes);
      for (let change = 0; change <= round % 5; change += 1)
        changed[random.between(0, changed.length - 1)] = random.between(0, 255);
      const inspection = await inspect(changed);
      assert.ok('picture' in inspection || 'fault' in inspection);
    }
  });
