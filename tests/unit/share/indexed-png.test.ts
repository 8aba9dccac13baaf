import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { indexedPng, type Colour } from '#share/indexed-png.ts';

const palette: Colour[] = [
  [250, 247, 240],
  [29, 26, 21],
  [191, 58, 23],
];

const size = { width: 4, height: 2 };

async function decoded(pixels: number[]): Promise<number[][]> {
  const png = await indexedPng(Uint8Array.from(pixels), size, palette);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual({ width: info.width, height: info.height }, size);
  return Array.from({ length: size.width * size.height }, (_, index) => [
    ...data.subarray(index * info.channels, index * info.channels + 3),
  ]);
}

const order = [0, 1, 2, 0, 2, 2, 1, 0];

test('another program reads back the pixels that were written', async () => {
  const pixels = order.flatMap((index) => [...(palette[index] ?? []), 255]);
  assert.deepEqual(
    await decoded(pixels),
    order.map((index) => [...(palette[index] ?? [])]),
  );
});

test('a pixel between the colours gets the nearest, whatever its opacity', async () => {
  const pixels = order.flatMap((index) => [
    ...(palette[index] ?? []).map((part) => Math.min(255, part + 9)),
    255,
  ]);
  assert.deepEqual(
    await decoded(pixels),
    order.map((index) => [...(palette[index] ?? [])]),
  );
});
