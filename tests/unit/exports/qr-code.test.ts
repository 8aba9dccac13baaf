import assert from 'node:assert/strict';
import { test } from 'node:test';
import decode from 'qr/decode.js';
import sharp from 'sharp';
import { qrCode } from '#exports/qr-code.ts';
import { issuePath } from '#domain/route.ts';
import { locales } from '#config.ts';

/** Modules that stand around a code at least (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** A code as rows of modules, dark or light, with what stands around it. */
async function modulesOf(svg: string): Promise<boolean[][]> {
  const { data, info } = await sharp(Buffer.from(svg))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  assert.ok([...data].every((value) => value === 0 || value === 255));
  return Array.from({ length: info.height }, (_, row) =>
    Array.from(
      { length: info.width },
      (_, column) => data[(row * info.width + column) * info.channels] === 0,
    ),
  );
}

/** What a scanner reads in a picture, which is so many times as large as its modules. */
async function scan(svg: string, scale = 4): Promise<string> {
  const large = sharp(Buffer.from(svg), { density: 72 * scale }).removeAlpha();
  const { data, info } = await large.raw().toBuffer({ resolveWithObject: true });
  return decode({ data, width: info.width, height: info.height }, { timeLimit: Infinity });
}

const origins = [
  'https://a.test',
  'https://industry-observer.example',
  'https://observer.github.io/column',
  'https://xn--fiqs8s.xn--fiqz9s:8443',
  `https://${Array.from({ length: 4 }, (_, index) => String(index).repeat(50)).join('.')}.test`,
];

const addresses = origins.flatMap((origin) =>
  [1, 22, 4_321].flatMap((number) => locales.map((locale) => origin + issuePath(locale, number))),
);

test('a scanner reads the address that a code was drawn of', async () => {
  for (const address of addresses) assert.equal(await scan(qrCode(address)), address);
});

test('a code has four light modules on each side, and dark corners within', async () => {
  for (const address of addresses) {
    const modules = await modulesOf(qrCode(address));
    const last = modules.length - 1;
    for (const [row, cells] of modules.entries()) {
      assert.equal(cells.length, modules.length);
      for (const [column, isDark] of cells.entries()) {
        const margin = Math.min(row, column, last - row, last - column);
        if (margin < quietZone) assert.equal(isDark, false, `${address}: ${row}, ${column}`);
      }
    }
    const [near, far] = [quietZone, last - quietZone];
    assert.deepEqual(
      [modules[near]?.[near], modules[near]?.[far], modules[far]?.[near]],
      [true, true, true],
      address,
    );
  }
});

test('a code says that it has error correction M', async () => {
  for (const address of addresses) {
    const modules = await modulesOf(qrCode(address));
    // The first two bits of the format information (7.9.1): 00 for M, 10 behind the mask.
    assert.deepEqual(modules[quietZone + 8]?.slice(quietZone, quietZone + 2), [true, false], address);
  }
});

test('a code is shapes alone', () => {
  for (const address of addresses)
    assert.match(qrCode(address), /^<svg [^<>]*>(?:<path [^<>]*\/>){2}<\/svg>\n$/);
});
