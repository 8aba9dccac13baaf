import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { inspectPicture } from '#pictures/inspect-picture.ts';
import { makeFiles, type WantedFile } from '#pictures/make-files.ts';
import { board } from './sample-pictures.ts';

async function make(bytes: Buffer, ...wanted: WantedFile[]): Promise<Buffer[]> {
  const inspection = await inspectPicture(bytes, 'tests');
  assert.ok('picture' in inspection);
  const made: Buffer[] = [];
  await makeFiles(bytes, inspection.picture, wanted, (_file, content) => made.push(content));
  return made;
}

const pixelsOf = (bytes: Buffer | undefined) => sharp(bytes).removeAlpha().raw().toBuffer();

/** Words in several colours on paper, as screenshots have them. */
function words(): Promise<Buffer> {
  const lines = Array.from(
    { length: 20 },
    (_, row) => `<path d="M${row * 9} ${row * 18}l90 3v6z" fill="hsl(${row * 17} 60% 40%)"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path d="M0 0h600v400H0z" fill="#fff"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}

test('a graphic in its own width has the pixels that it was given', async () => {
  const bytes = await words();
  const [made] = await make(bytes, { width: 600, format: 'webp' });
  assert.deepEqual(await pixelsOf(made), await pixelsOf(bytes));
});

test('a graphic that is scaled comes near to one without loss, in fewer bytes', async () => {
  const bytes = await words();
  const [made] = await make(bytes, { width: 480, format: 'webp' });
  const exact = await sharp(bytes).resize({ width: 480 }).webp({ lossless: true, effort: 2 }).toBuffer();
  const [pixels, wanted] = [await pixelsOf(made), await pixelsOf(exact)];
  const furthest = pixels.reduce((most, value, at) => Math.max(most, Math.abs(value - (wanted[at] ?? 0))), 0);
  assert.ok(furthest <= 8, `${furthest}`);
  assert.ok((made?.length ?? Infinity) < exact.length);
});

test('sixteen bits in the colours of a wide screen come to those of the web', async () => {
  const red = { r: 215, g: 15, b: 15 };
  const wide = sharp({ create: { width: 40, height: 30, channels: 3, background: red } });
  const bytes = await wide.toColourspace('rgb16').withIccProfile('p3').png().toBuffer();
  const [made] = await make(bytes, { width: 40, format: 'png' });
  const [r = 0, g = 255, b = 255] = await pixelsOf(made);
  assert.ok(Math.abs(r - red.r) < 4 && Math.abs(g - red.g) < 4 && Math.abs(b - red.b) < 4, `${[r, g, b]}`);
});

test('files of one picture come in the order in which they are wanted, each of its size', async () => {
  const wanted: WantedFile[] = [
    { width: 300, format: 'avif' },
    { width: 900, format: 'jpg' },
    { width: 480, format: 'avif' },
  ];
  const made = await make(await board().jpeg().toBuffer(), ...wanted);
  const found = await Promise.all(made.map(async (bytes) => (await sharp(bytes).metadata()).width));
  assert.deepEqual(
    found,
    wanted.map(({ width }) => width),
  );
});
