import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { largestFile, pictureOnPage, picturesPath, stillFile, type Picture } from '#domain/picture.ts';
import { inspectPicture } from '#pictures/inspect-picture.ts';
import { leftoversOf } from '#pictures/leftovers.ts';
import { makeFiles, type WantedFile } from '#pictures/make-files.ts';
import { animation, board } from './sample-pictures.ts';
import { Random } from '../../random.ts';
import { inEnglish } from '../in-english.ts';

const small = () => board(180, 120);
const secret = { IFD0: { Copyright: 'somebody' } };
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><style>.a { fill: url(#b) }</style>' +
  '<linearGradient id="b"><stop stop-color="red"/></linearGradient><g><path class="a" d="M0 0h9v9z"/></g></svg>';

const makers: [kind: string, make: () => Promise<Buffer>][] = [
  ['JPEG', () => small().withExif(secret).jpeg().toBuffer()],
  ['progressive JPEG', () => small().withExif(secret).jpeg({ progressive: true }).toBuffer()],
  ['JPEG in colours of print', () => small().toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer()],
  ['PNG', () => small().withExif(secret).png().toBuffer()],
  ['PNG of sixteen bits', () => small().toColourspace('rgb16').withIccProfile('p3').png().toBuffer()],
  ['interlaced PNG', () => small().png({ progressive: true }).toBuffer()],
  ['WebP', () => small().withExif(secret).webp().toBuffer()],
  ['animated WebP', () => animation('webp')],
  ['AVIF', () => small().withExif(secret).avif({ effort: 0 }).toBuffer()],
  ['GIF', () => small().gif({ effort: 1 }).toBuffer()],
  ['animated GIF', () => animation('gif')],
  ['TIFF', () => board(400, 300).tiff().toBuffer()],
  ['SVG', () => Promise.resolve(Buffer.from(svg))],
  ['packed SVG', () => Promise.resolve(gzipSync(svg))],
  ['SVG in UTF-16', () => Promise.resolve(Buffer.from(`\ufeff${svg}`, 'utf16le'))],
];

/** The files that pages, feeds and data can name of a picture. */
function wantedOf(picture: Picture): WantedFile[] {
  const { plain, choice } = pictureOnPage(picture, true);
  const named = [plain, ...choice, largestFile(picture), stillFile(picture)].map(({ src }) => src);
  return [...new Set(named)].map((src) => {
    const [, width, format] = /^[^-]*(?:-(\d+))?\.(\w+)$/.exec(src.slice(picturesPath.length)) ?? [];
    return { width: width ? Number(width) : undefined, format: format as WantedFile['format'] };
  });
}

/** Whatever bytes are, they are refused in words, or every file can be made of them and has pixels alone. */
async function look(bytes: Buffer): Promise<'shown' | 'refused'> {
  const inspection = await inspectPicture(bytes, 'tests');
  if ('fault' in inspection) {
    const { code, message, help } = inspection.fault;
    assert.match(code, /^picture-/);
    assert.ok(inEnglish(message).length > 0 && inEnglish(help).length > 0);
    return 'refused';
  }
  const wanted = wantedOf(inspection.picture);
  const made: [WantedFile, Buffer][] = [];
  await makeFiles(bytes, inspection.picture, wanted, (...file) => made.push(file));
  assert.equal(made.length, wanted.length);
  for (const [{ format }, content] of made)
    assert.deepEqual(await leftoversOf(content, format === 'svg'), []);
  return 'shown';
}

for (const [kind, make] of makers) {
  test(`a ${kind} that is whole is shown`, async () => assert.equal(await look(await make()), 'shown'));

  test(`a ${kind} that ends too early is refused, wherever it ends`, async () => {
    const bytes = await make();
    for (const part of [0, 0.02, 0.3, 0.6, 0.9])
      assert.equal(await look(bytes.subarray(0, Math.floor(bytes.length * part))), 'refused', `${part}`);
  });

  test(`a ${kind} with bytes changed by chance is refused, or is shown clean`, async () => {
    const bytes = await make();
    const random = new Random(kind.length);
    for (let round = 0; round < 24; round += 1) {
      const changed = Buffer.from(bytes);
      // Half of the changes are where formats tell what follows.
      const most = round % 2 === 0 ? changed.length : Math.min(changed.length, 400);
      for (let change = 0; change <= round % 5; change += 1)
        changed[random.between(0, most - 1)] = random.between(0, 255);
      await look(changed);
    }
  });
}

test('the beginnings of kinds that are read, followed by noise, are refused', async () => {
  const random = new Random(5);
  const noise = Buffer.from(Array.from({ length: 3000 }, () => random.between(0, 255)));
  for (const [, make] of makers) {
    const bytes = await make();
    for (const length of [4, 12, 40])
      assert.equal(await look(Buffer.concat([bytes.subarray(0, length), noise])), 'refused');
  }
});
