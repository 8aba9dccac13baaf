import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureName, readPictureName } from '#authoring/picture-name.ts';

for (const [given, name] of [
  ['IMG_1234.JPG', 'img-1234.png'],
  ['Screenshot 2024-08-13 at 10.20.30.png', 'screenshot-2024-08-13-at-102030.png'],
  ['Café & Crème.jpeg', 'cafe-and-creme.png'],
  ['截图.png', 'picture-1.png'],
  ['截图 2026-11-27 上午.png', 'picture-1.png'],
  ['芯片 chip（终）.png', 'chip.png'],
  ['.png', 'picture-1.png'],
  ['CON.png', 'picture-1.png'],
  [`${'long-'.repeat(60)}.png`, `${'long-'.repeat(12).slice(0, -1)}.png`],
] as const)
  test(`${given} is called ${name}`, () => {
    assert.equal(pictureName({ wanted: undefined, given, extension: 'png' }, new Set()), name);
  });

test('every name is free, plain and one that authors may write', () => {
  const taken = new Set<string>();
  for (const given of ['a.png', 'A.PNG', 'á.jpg', '图.png', '画.png', '1.png', 'a-2.png', 'a-2.png'])
    for (const wanted of [undefined, 'a']) {
      const name = pictureName({ wanted, given, extension: 'png' }, taken);
      assert.ok(!taken.has(name));
      taken.add(name);
      const start = name.slice(0, -'.png'.length);
      assert.equal(readPictureName(start), start);
    }
});

for (const [typed, instead] of [
  ['Chip Board', 'chip-board'],
  ['chip.jpg', 'chip'],
  ['chip_board', 'chip-board'],
  ['芯片', 'chip-board'],
  ['', 'chip-board'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a--b', 'a-b'],
  ['con', 'chip-board'],
] as const)
  test(`${JSON.stringify(typed)} is no name, ${instead} is`, () => {
    assert.throws(
      () => readPictureName(typed),
      (error: Error) => error.message.endsWith(`such as ${instead}.`),
    );
  });
