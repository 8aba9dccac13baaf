import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import {
  cardFile,
  cardSize,
  largestFile,
  pictureOnPage,
  picturesPath,
  stillFile,
  type Picture,
} from '#domain/picture.ts';
import { leftoversOf } from '#pictures/leftovers.ts';
import { PictureStore } from '#pictures/picture-store.ts';
import { openStore } from '#state/store.ts';
import { animation, board, brightPhotograph, phonePhotograph, transparentWords } from './sample-pictures.ts';
import { inEnglish } from '../in-english.ts';

interface Bench {
  store: PictureStore;
  cache: string;
  /** Stores bytes as a picture file, and looks at it. */
  put: (bytes: Buffer, name?: string) => Promise<Picture>;
}

function openPictures(cache: string): PictureStore {
  return new PictureStore(openStore(cache), path.join(cache, 'made'), 'tests');
}

function openBench(t: TestContext): Bench {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const cache = path.join(folder, 'cache');
  const store = openPictures(cache);
  return {
    store,
    cache,
    put: async (bytes, name = '照片 一.jpeg') => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      const inspection = (await store.inspect([{ path: file, stamp: String(Math.random()) }])).get(file);
      assert.ok(inspection && 'picture' in inspection);
      return inspection.picture;
    },
  };
}

/** Every file that pages, feeds and data can name of a picture. */
function namesOf(picture: Picture): string[] {
  const { plain, choice } = pictureOnPage(picture, true);
  const files = [plain, ...choice, largestFile(picture), stillFile(picture)];
  return [...new Set(files.map(({ src }) => src.slice(picturesPath.length)))];
}

async function madeOf(bench: Bench, bytes: Buffer): Promise<Map<string, Buffer>> {
  const names = namesOf(await bench.put(bytes));
  const files = await bench.store.files(names);
  assert.deepEqual([...files.keys()].sort(), names.sort());
  return new Map(Array.from(files, ([name, file]) => [name.replace(/^\w+/, ''), readFileSync(file)]));
}

const sources: [string, () => Promise<Buffer>][] = [
  ['a photograph of a phone', phonePhotograph],
  [
    'a photograph in colours of print',
    () => board().toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer(),
  ],
  ['a photograph in wide colours', () => board().withIccProfile('p3').jpeg().toBuffer()],
  ['a photograph for bright screens', brightPhotograph],
  ['a picture of sixteen bits', () => board().toColourspace('rgb16').png().toBuffer()],
  ['transparent words', () => transparentWords().png().toBuffer()],
  ['an animated GIF', () => animation('gif')],
  ['an animated WebP', () => animation('webp')],
  ['a TIFF', () => board().tiff().toBuffer()],
];

for (const [name, make] of sources)
  test(`what is made of ${name} is named in ASCII, has its own pixels and nothing else`, async (t) => {
    const bench = openBench(t);
    const picture = await bench.put(await make());
    for (const [made, file] of await bench.store.files(namesOf(picture))) {
      assert.match(made, /^[0-9a-f]{16}-\d+\.(?:avif|webp|jpg|png)$/);
      const bytes = readFileSync(file);
      assert.deepEqual(await leftoversOf(bytes, false), [], made);
      const { width, height, pageHeight = height, space, depth, orientation } = await sharp(bytes).metadata();
      assert.equal(width, Number(/-(\d+)\./.exec(made)?.[1]));
      assert.ok(Math.abs(pageHeight / width - picture.height / picture.width) < 0.01, made);
      assert.deepEqual([space, depth, orientation], ['srgb', 'uchar', undefined], made);
    }
  });

for (const [name, make] of [
  ...sources,
  ['a portrait', () => board(700, 1400).jpeg().toBuffer()],
  ['a strip', () => board(3000, 200).jpeg().toBuffer()],
  [
    'a drawing',
    async () =>
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'),
  ],
] as [string, () => Promise<Buffer>][])
  test(`the card of ${name} has its size, shows no transparency and has nothing but pixels`, async (t) => {
    const bench = openBench(t);
    const picture = await bench.put(await make());
    const card = cardFile({ ...picture, width: Math.max(picture.width, 1200) });
    assert.ok(card);
    const file = await bench.store.file(card.src.slice(picturesPath.length));
    assert.ok(file);
    const bytes = readFileSync(file);
    const { width, height, space, pages = 1 } = await sharp(bytes).metadata();
    assert.deepEqual({ width, height, space, pages }, { ...cardSize, space: 'srgb', pages: 1 });
    assert.ok((await sharp(bytes).stats()).isOpaque);
    assert.deepEqual(await leftoversOf(bytes, false), []);
  });

/** The colour of a dot of a card, and whether it is that of paper. */
async function isPaperAt(bench: Bench, bytes: Buffer, left: number, top: number): Promise<boolean> {
  const picture = await bench.put(bytes);
  const file = await bench.store.file((cardFile(picture)?.src ?? '').slice(picturesPath.length));
  const dot = sharp(file).extract({ left, top, width: 1, height: 1 });
  const [red = 0, green = 0, blue = 0] = await dot.removeAlpha().raw().toBuffer();
  return Math.min(red, green, blue) > 225;
}

for (const [width, height] of [
  [1500, 1000],
  [1200, 900],
  [2400, 1000],
] as const)
  test(`a photograph of ${width} × ${height} fills its card`, async (t) => {
    const photograph = await board(width, height).jpeg().toBuffer();
    for (const [left, top] of [
      [0, 0],
      [1199, 629],
      [600, 0],
      [0, 315],
    ] as const)
      assert.equal(await isPaperAt(openBench(t), photograph, left, top), false, `${left}, ${top}`);
  });

test('a portrait stands whole on the paper of its card', async (t) => {
  const portrait = await board(700, 1400).jpeg().toBuffer();
  assert.equal(await isPaperAt(openBench(t), portrait, 5, 315), true);
  assert.equal(await isPaperAt(openBench(t), portrait, 600, 3), false);
});

test('what is drawn stands whole on its card, where a photograph would be cut', async (t) => {
  const chart = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 600"><path fill="#024" d="M0 0h900v600H0z"/></svg>',
  );
  for (const drawn of [chart, await sharp(chart).png().toBuffer()]) {
    assert.equal(await isPaperAt(openBench(t), drawn, 5, 315), true);
    for (const top of [3, 626]) assert.equal(await isPaperAt(openBench(t), drawn, 600, top), false);
  }
});

test('what pictures carry besides their pixels is told', async () => {
  const told = async (bytes: Buffer) => (await leftoversOf(bytes, false)).map(inEnglish).join();
  assert.match(await told(await phonePhotograph()), /EXIF/);
  assert.match(await told(await board().withIccProfile('p3').jpeg().toBuffer()), /colour profile/);
  assert.match(await told(await brightPhotograph()), /brightness/);
  assert.match(await told(Buffer.from('words')), /not a picture/);
});

test('a phone’s photograph stands upright: what was left is on top', async (t) => {
  const [, bytes] =
    [...(await madeOf(openBench(t), await phonePhotograph()))].find(([name]) => name.endsWith('.jpg')) ?? [];
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  const [red = 0, , blue = 0] = at(300, 30);
  assert.ok(red > 180 && blue < 60, `${at(300, 30)}`);
});

test('colours of print and of wide screens come near those of the board', async (t) => {
  for (const image of [board().toColourspace('cmyk').withIccProfile('cmyk'), board().withIccProfile('p3')]) {
    const made = await madeOf(openBench(t), await image.jpeg({ quality: 95 }).toBuffer());
    const jpeg = [...made].find(([name]) => name.endsWith('.jpg'))?.[1];
    const left = sharp(jpeg).extract({ left: 10, top: 10, width: 300, height: 300 });
    const [red = 0, green = 255, blue = 255] = await left.resize(1, 1).raw().toBuffer();
    assert.ok(red > 190 && green < 60 && blue < 60, `${red} ${green} ${blue}`);
  }
});

test('an animation moves on pages, and stands still elsewhere', async (t) => {
  for (const format of ['gif', 'webp'] as const) {
    const made = await madeOf(openBench(t), await animation(format));
    const pages = await Promise.all(
      Array.from(made, async ([name, bytes]) => [
        path.extname(name),
        (await sharp(bytes).metadata()).pages ?? 1,
      ]),
    );
    assert.deepEqual(Object.fromEntries(pages), { '.webp': 3, '.png': 1 });
  }
});

test('what is transparent stays so on pages, and is on paper elsewhere', async (t) => {
  const made = await madeOf(openBench(t), await transparentWords().png().toBuffer());
  const opaque = await Promise.all(
    Array.from(made, async ([name, bytes]) => [path.extname(name), (await sharp(bytes).stats()).isOpaque]),
  );
  assert.deepEqual(Object.fromEntries(opaque), { '.webp': false, '.png': true });
});

test('no file is wider than twice the page, or than its picture', async (t) => {
  const bench = openBench(t);
  for (const [width, most] of [
    [5000, 2240],
    [700, 700],
    [1, 1],
  ] as const) {
    const picture = await bench.put(await board(width, 40).jpeg().toBuffer());
    const widths = namesOf(picture).map((name) => Number(/-(\d+)\./.exec(name)?.[1]));
    assert.equal(Math.max(...widths), most);
  }
});

test('only files of pictures that were looked at are made', async (t) => {
  const { store, put } = openBench(t);
  const { digest } = await put(await board(20, 20).png().toBuffer());
  for (const name of [
    '0123456789abcdef-800.avif',
    `${digest}-800.exe`,
    `../${digest}-800.avif`,
    `${digest}`,
    '',
  ])
    assert.equal(await store.file(name), undefined, name);
});

test('a picture that did not change is neither read nor made again', async (t) => {
  const { put, store, cache } = openBench(t);
  const picture = await put(await board(40, 40).png().toBuffer(), 'a.png');
  await store.files(namesOf(picture));
  const file = path.join(path.dirname(cache), 'a.png');
  const again = openPictures(cache);
  await again.inspect([{ path: file, stamp: 'one' }]);
  writeFileSync(file, 'no picture any more');
  assert.ok('picture' in ((await again.inspect([{ path: file, stamp: 'one' }])).get(file) ?? {}));
  assert.equal((await again.files(namesOf(picture))).size, namesOf(picture).length);
  assert.ok(readdirSync(path.join(cache, 'made')).every((name) => !name.endsWith('.tmp')));
});

test('a picture that is made is made when it is new, and again only for a file that is not there', async (t) => {
  const { cache } = openBench(t);
  let made = 0;
  const source = (stamp: string, colour: string) => ({
    path: '/nowhere/chart.yaml zh',
    stamp,
    bytes: () => {
      made += 1;
      return Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path fill="${colour}" d="M0 0h40v20H0z"/></svg>`,
      );
    },
  });
  const look = async (stamp: string, colour = 'red'): Promise<[PictureStore, Picture]> => {
    const store = openPictures(cache);
    const inspection = (await store.inspect([source(stamp, colour)])).get('/nowhere/chart.yaml zh');
    assert.ok(inspection && 'picture' in inspection);
    return [store, inspection.picture];
  };
  const [store, picture] = await look('1');
  assert.equal(made, 1);
  assert.equal((await store.files(namesOf(picture))).size, namesOf(picture).length);
  const before = made;
  const [again, same] = await look('1');
  await again.files(namesOf(same));
  assert.deepEqual([made, same], [before, picture]);
  const [, other] = await look('2', 'blue');
  assert.notEqual(other.digest, picture.digest);
});
