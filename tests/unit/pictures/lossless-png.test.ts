import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { losslessPng } from '#pictures/lossless-png.ts';
import { Random } from '../../random.ts';

const [width, height] = [60, 40];

for (const channels of [3, 4] as const)
  for (const colours of [1, 2, 16, 256, 100_000])
    test(`every pixel of ${colours} colours in ${channels} channels is as it was`, async () => {
      const random = new Random(colours + channels);
      const palette = Array.from({ length: Math.min(colours, width * height) }, () =>
        Array.from({ length: channels }, () => random.between(0, 255)),
      );
      const pixels = Buffer.from(Array.from({ length: width * height }, () => random.pick(palette)).flat());
      const raw = { width, height, channels };
      const png = await losslessPng(pixels, raw);
      const plain = await sharp(pixels, { raw }).png().toBuffer();
      const seen = (bytes: Buffer) => sharp(bytes).toColourspace('srgb').ensureAlpha().raw().toBuffer();
      assert.ok((await seen(png)).equals(await seen(plain)));
      assert.ok(png.length <= plain.length);
    });
