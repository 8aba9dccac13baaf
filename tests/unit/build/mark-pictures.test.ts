import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { iconFile, writeMarkPictures } from '#build/mark-pictures.ts';
import { faviconSides, markPictures } from '#domain/icons.ts';
import { routes } from '#domain/route-table.ts';
import { projectRoot } from '#state/project.ts';
import { scratchFolder } from '../content/content-copy.ts';

/** The folder in which the pictures of a mark lie. */
async function drawn(t: TestContext, mark?: string): Promise<string> {
  const folder = scratchFolder(t);
  if (mark === undefined)
    copyFileSync(path.join(projectRoot(), 'public/favicon.svg'), path.join(folder, 'favicon.svg'));
  else writeFileSync(path.join(folder, 'favicon.svg'), mark);
  await writeMarkPictures(folder);
  return folder;
}

/** The colours of a picture at some places, from 0 to 1, as `#rrggbb`. */
async function coloursOf(picture: Buffer | string, places: [x: number, y: number][]): Promise<string[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return places.map(([x, y]) => {
    const at = 3 * (Math.floor(y * info.height) * info.width + Math.floor(x * info.width));
    return `#${data.subarray(at, at + 3).toString('hex')}`;
  });
}

test('draws the mark in the sizes that readers and phones ask for, opaque and in its colours', async (t) => {
  const folder = await drawn(t);
  for (const [name, size] of Object.entries(markPictures)) {
    const file = path.join(folder, routes[name as keyof typeof markPictures].pattern);
    const { format, width, height } = await sharp(file).metadata();
    assert.deepEqual({ format, width, height }, { format: 'png', ...size }, name);
    assert.ok((await sharp(file).stats()).isOpaque, name);
    const [corner, middle] = await coloursOf(file, [
      [0, 0],
      [0.5, 0.3],
    ]);
    assert.deepEqual([corner, middle], ['#bf3a17', '#faf7f0'], name);
  }
});

test('a logo that is twice as wide has the mark in its middle, on the colours of its edges', async (t) => {
  const mark =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#112233" d="M0 0h5v10H0z"/><path fill="#445566" d="M5 0h5v10H5z"/></svg>';
  const folder = await drawn(t, mark);
  const places: [number, number][] = [0.1, 0.45, 0.55, 0.9].map((x) => [x, 0.5]);
  assert.deepEqual(await coloursOf(path.join(folder, 'logo.png'), places), [
    '#112233',
    '#112233',
    '#445566',
    '#445566',
  ]);
});

test('an icon file tells where each of its pictures is', async (t) => {
  const bytes = readFileSync(path.join(await drawn(t), 'favicon.ico'));
  assert.deepEqual([bytes.readUInt16LE(0), bytes.readUInt16LE(2)], [0, 1]);
  assert.equal(bytes.readUInt16LE(4), faviconSides.length);
  let end = 6 + 16 * faviconSides.length;
  for (const [index, side] of faviconSides.entries()) {
    const entry = bytes.subarray(6 + 16 * index);
    assert.deepEqual([entry.readUInt8(0), entry.readUInt8(1)], [side, side]);
    const [size, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)];
    assert.equal(offset, end);
    end += size;
    const { format, width, height } = await sharp(bytes.subarray(offset, end)).metadata();
    assert.deepEqual([format, width, height], ['png', side, side]);
  }
  assert.equal(end, bytes.length);
  assert.equal(iconFile([{ side: 256, png: Buffer.of(1) }]).readUInt8(6), 0);
});

test('is the same, byte for byte, each time', async (t) => {
  const [one, other] = [await drawn(t), await drawn(t)];
  for (const file of ['favicon.ico', 'icon.png', 'logo.png'])
    assert.ok(readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file))), file);
});
