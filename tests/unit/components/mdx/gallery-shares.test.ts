import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareClass, shareStyles } from '#components/mdx/gallery-shares.ts';
import type { Picture } from '#domain/picture.ts';
import { Random } from '../../../random.ts';

const pictureOf = (width: number, height: number): Picture => ({
  digest: '0123456789abcdef',
  kind: 'photograph',
  width,
  height,
  isTransparent: false,
});

/** The share of a row that the styles give a picture. */
function shareOf(picture: Picture, styles: string): number {
  const share = new RegExp(`\\.${shareClass(picture)}\\{flex-grow:(\\d+)\\}`).exec(styles)?.[1];
  assert.ok(share, `${shareClass(picture)} in ${styles}`);
  return Number(share);
}

test('pictures of any shapes are of one height in the shares of a row that they are given', () => {
  const random = new Random(901);
  for (let run = 0; run < 200; run += 1) {
    const pictures = Array.from({ length: random.between(2, 3) }, () =>
      pictureOf(random.between(300, 4000), random.between(300, 4000)),
    );
    const styles = shareStyles(pictures);
    const shares = pictures.map((picture) => shareOf(picture, styles));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const heights = pictures.map(
      ({ width, height }, index) => ((((shares[index] ?? 0) / all) * 1000) / width) * height,
    );
    const spread = Math.max(...heights) / Math.min(...heights);
    assert.ok(spread < 1.02, `${heights.join(' ')} of ${styles}`);
  }
});

test('pictures of one shape share one style', () => {
  assert.equal(shareStyles([pictureOf(1600, 900), pictureOf(800, 450)]).match(/flex-grow/g)?.length, 1);
});
