import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { Picture } from '#domain/picture.ts';
import { pictureTree, type PictureSetting } from '#exports/picture-tree.ts';

const photograph: Picture = {
  digest: '0123456789abcdef',
  kind: 'photograph',
  width: 3000,
  height: 2000,
  isTransparent: false,
};

const sizesOf = (setting: Partial<PictureSetting>): string | undefined =>
  /sizes="([^"]*)"/.exec(toHtml(pictureTree(photograph, { alt: '图', ...setting })))?.[1];

const classOf = (picture: Partial<Picture>, setting: Partial<PictureSetting> = {}): string | undefined =>
  /class="([^"]*)"/.exec(toHtml(pictureTree({ ...photograph, ...picture }, { alt: '图', ...setting })))?.[1];

for (const [what, setting, sizes] of [
  ['in the column', {}, '(min-width: 40rem) 38rem, 100vw'],
  ['half of the column', { beside: 2 }, '(min-width: 40rem) 19rem, 100vw'],
  ['as wide as the page', { isWide: true }, '(min-width: 72rem) 70rem, 100vw'],
  [
    'a third of the page',
    { isWide: true, beside: 3 },
    '(min-width: 72rem) 23rem, (min-width: 40rem) 33vw, 100vw',
  ],
] as const)
  test(`tells browsers how wide a picture is that is ${what}`, () => {
    assert.equal(sizesOf(setting), sizes);
  });

test('marks what shows its ground, unless it brings one', () => {
  assert.equal(classOf({}), undefined);
  assert.equal(classOf({ isTransparent: true }), 'clear');
  assert.equal(classOf({ isTransparent: true, kind: 'drawing' }), 'clear');
  assert.equal(classOf({ isTransparent: true, kind: 'drawing' }, { isGrounded: true }), undefined);
  assert.equal(classOf({ isTransparent: true }, { class: 'cover' }), 'cover clear');
});
