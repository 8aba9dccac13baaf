import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { pageWidth } from '#domain/picture.ts';
import { leftoversOf } from '#pictures/leftovers.ts';
import { preparePicture, type PreparedPicture, losslessPng } from '#pictures/prepare-picture.ts';
import { animation, board, phonePhotograph, transparentWords } from './sample-pictures.ts';
import { Random } from '../../random.ts';

async function prepared(bytes: Buffer): Promise<PreparedPicture> {
  const result = await preparePicture(bytes);
  assert.ok('bytes' in result, JSON.stringify(result));
  return result;
}

/** A picture drawn in flat colours, as a screenshot is. */
function screenshot(width = 1200, height = 800): Sharp {
  const bars = Array.from(
    { length: 12 },
    (_, row) => `<path fill="#${row}4${row % 10}" d="M40 ${20 + row * 60}h${200 + row * 70}v30H40z"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#fff" d="M0 0h9999v9999H0z"/>${bars.join('')}</svg>`;
  return sharp(Buffer.from(svg));
}

/** A PNG that says that it moves: a chunk that controls an animation stands behind its head (PNG 3, section 11.3.3.1). */
async function movingPng(): Promise<Buffer> {
  const still = await screenshot(60, 40).png().toBuffer();
  const chunk = Buffer.from('000000086163544c00000002000000003d1b3a8e', 'hex');
  return Buffer.concat([still.subarray(0, 33), chunk, still.subarray(33)]);
}

const colours = {
  print: () => board().toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 95 }).toBuffer(),
  'wide screens': () => board().withIccProfile('p3').jpeg({ quality: 95 }).toBuffer(),
};

for (const [what, make, extension] of [
  ['a photograph of a phone', phonePhotograph, 'jpg'],
  ['a photograph in colours of print', colours.print, 'jpg'],
  ['a photograph in colours of wide screens', colours['wide screens'], 'jpg'],
  [
    'a photograph saved as PNG, of sixteen bits',
    () => board().toColourspace('rgb16').png().toBuffer(),
    'jpg',
  ],
  ['a photograph saved as TIFF', () => board().tiff().toBuffer(), 'jpg'],
  ['a photograph with transparency', () => board().ensureAlpha(0.5).png().toBuffer(), 'webp'],
  ['a screenshot', () => screenshot().withIccProfile('p3').png().toBuffer(), 'png'],
  ['a screenshot saved as lossless WebP', () => screenshot().webp({ lossless: true }).toBuffer(), 'png'],
  ['a still GIF', () => screenshot().gif().toBuffer(), 'png'],
  ['a small icon', () => board(64, 64).png().toBuffer(), 'png'],
  ['transparent words', () => transparentWords().png().toBuffer(), 'png'],
  ['an animated GIF', () => animation('gif'), 'gif'],
  ['an animated WebP', () => animation('webp'), 'webp'],
] as const)
  test(`${what} is kept as ${extension}, in sRGB with eight bits, with nothing but pixels`, async () => {
    const given = await make();
    const { bytes, ...kept } = await prepared(given);
    assert.equal(kept.extension, extension);
    assert.deepEqual(await leftoversOf(bytes, false), []);
    const metadata = await sharp(bytes).metadata();
    assert.deepEqual(
      [metadata.format, metadata.width, metadata.pageHeight ?? metadata.height],
      [extension.replace('jpg', 'jpeg'), kept.width, kept.height],
    );
    assert.deepEqual([metadata.space, metadata.depth, metadata.orientation], ['srgb', 'uchar', undefined]);
    assert.deepEqual({ width: kept.width, height: kept.height }, kept.given);
    assert.equal(kept.loss, undefined);
    assert.ok((await prepared(given)).bytes.equals(bytes), 'another file the second time');
  });

test('a phone’s photograph stands upright, and its place and camera are told and gone', async () => {
  const { bytes, width, height, given, removed } = await prepared(await phonePhotograph());
  assert.deepEqual([width, height], [600, 900]);
  assert.deepEqual(given, { width, height });
  assert.deepEqual(
    removed.slice(0, 2).map((each) => (typeof each === 'string' ? each : each.key)),
    ['picture.block.position', 'picture.block.camera'],
  );
  const [red = 0, , blue = 0] = await sharp(bytes)
    .extract({ left: 200, top: 20, width: 200, height: 200 })
    .resize(1, 1)
    .raw()
    .toBuffer();
  assert.ok(red > 180 && blue < 60, `${red} ${blue}`);
});

for (const [what, make] of Object.entries(colours))
  test(`colours of ${what} come near those that were seen`, async () => {
    const left = sharp((await prepared(await make())).bytes).extract({
      left: 10,
      top: 10,
      width: 300,
      height: 300,
    });
    const [red = 0, green = 255, blue = 255] = await left.resize(1, 1).raw().toBuffer();
    assert.ok(red > 190 && green < 60 && blue < 60, `${red} ${green} ${blue}`);
  });

test('a screenshot loses no pixel', async () => {
  const given = screenshot().png();
  const { bytes } = await prepared(await given.toBuffer());
  assert.ok(
    (await sharp(bytes).removeAlpha().raw().toBuffer()).equals(
      await screenshot().removeAlpha().raw().toBuffer(),
    ),
  );
});

test('an animation keeps its frames, its pace and its end', async () => {
  const gif = await sharp(await animation('gif'), { animated: true })
    .gif({ delay: [100, 200, 300], loop: 2 })
    .toBuffer();
  const { pages, delay, loop } = await sharp((await prepared(gif)).bytes, { animated: true }).metadata();
  assert.deepEqual([pages, delay, loop], [3, [100, 200, 300], 2]);
});

for (const [given, kept] of [
  [5000, pageWidth],
  [pageWidth, pageWidth],
  [700, 700],
  [1, 1],
] as const)
  test(`a picture ${given} pixels wide is kept ${kept} wide`, async () => {
    const { width, height, given: before } = await prepared(await board(given, 400).jpeg().toBuffer());
    assert.deepEqual([width, before.width], [kept, given]);
    assert.ok(Math.abs(height / width - 400 / given) < 0.001);
  });

test('a drawing is written anew, without what its editor left', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><!-- by Ann --><metadata>Ann</metadata><path d="M0 0h9"/></svg>';
  const { bytes, extension, width, height } = await prepared(Buffer.from(svg));
  assert.deepEqual([extension, width, height], ['svg', 30, 20]);
  assert.doesNotMatch(bytes.toString(), /Ann/);
  assert.match(bytes.toString(), /<path d="M0 0h9">/);
});

for (const [what, make, code] of [
  ['words', () => Buffer.from('This is a note.'), 'picture-kind'],
  ['an empty file', () => Buffer.alloc(0), 'picture-empty'],
  ['a PNG that moves', movingPng, 'picture-kind'],
  ['half a photograph', async () => (await board().jpeg().toBuffer()).subarray(0, 9000), 'picture-damaged'],
  [
    'a drawing with a script',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</script></svg>'),
    'picture-script',
  ],
] as const)
  test(`${what} is refused`, async () => {
    const result = await preparePicture(await make());
    assert.equal('code' in result && result.code, code);
  });

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
