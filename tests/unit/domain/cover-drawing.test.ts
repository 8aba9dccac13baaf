import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverGround, drawCoverOf, type CoverDrawing } from '#domain/cover-drawing.ts';
import { Random } from '../../random.ts';
import { round } from '#schema/company.ts';
import { companyOf, plainRound, type Fields } from '../sample.ts';

interface Block {
  left: number;
  right: number;
  height: number;
  isHollow: boolean;
}

/** The blocks that path data draws, outlines that turn the other way belonging to the block before. */
function blocksOf({ earlier, last }: CoverDrawing): Block[] {
  const blocks: Block[] = [];
  for (const [, x, y, first] of `${earlier}${last}`.matchAll(/M([-\d.]+) ([-\d.]+)([hv][-\d.]+)/g)) {
    const before = blocks.at(-1);
    if (first?.startsWith('v') && before) before.isHollow = true;
    else
      blocks.push({
        left: Number(x),
        right: Number(x) + Number(first?.slice(1)),
        height: coverGround - Number(y),
        isHollow: false,
      });
  }
  return blocks;
}

function draw(rounds: Fields<typeof round>[], day = '2024-12-31', founded = 2020): Block[] | undefined {
  const funding = rounds.map((fields) => ({ ...plainRound, ...fields }));
  const drawing = drawCoverOf([companyOf({ founded, funding })], day);
  return drawing && blocksOf(drawing);
}

test('tenfold is a quarter of the height, on one scale for all companies', () => {
  const heights = ['USD 10M', 'USD 100M', 'USD 1B', 'USD 10B'].map(
    (amount) => draw([{ date: '2022', amount }])?.[0]?.height,
  );
  const quarter = coverGround / 4;
  for (const [index, height] of heights.entries())
    assert.ok(Math.abs((height ?? 0) - quarter * (index + 1)) < 0.1, `${height}`);
});

test('a block is as wide as the time until the next round, and the last one ends with the issue', () => {
  const [first, second] = draw([
    { date: '2021', amount: 'USD 10M' },
    { date: '2023', amount: 'USD 20M' },
  ]) as Block[];
  assert.ok(first && second);
  // Five years and nearly a day less; two years lie between the middles of 2021 and 2023.
  assert.ok(Math.abs(second.left - first.left - 40) < 0.2, `${second.left - first.left}`);
  assert.ok(first.right < second.left && second.left - first.right <= 1.1);
  assert.equal(Math.round(second.right), 100);
});

for (const [what, fields] of [
  ['unverified', { amount: 'USD 10M', status: 'unverified' }],
  ['not disclosed', {}],
  ['in a currency that no dollars are told of', { amount: 'CNY 100M' }],
] as const)
  test(`a block is hollow where the amount is ${what}`, () => {
    assert.deepEqual(
      draw([
        { date: '2022', ...fields },
        { date: '2023', amount: 'USD 10M' },
      ])?.map(({ isHollow }) => isHollow),
      [true, false],
    );
  });

test('nothing is drawn without a dated round of the company’s own', () => {
  assert.equal(draw([]), undefined);
  assert.equal(draw([{ amount: 'USD 10M', date: undefined }]), undefined);
  assert.equal(draw([{ amount: 'USD 10M', date: '2022', raisedBy: '别家' }]), undefined);
});

test('every dated round has a block, in its order and inside the square, whatever the dates', () => {
  for (let seed = 0; seed < 300; seed++) {
    const random = new Random(seed);
    const dates = Array.from({ length: random.between(1, 60) }, () => {
      const year = random.between(1990, 2030);
      return random.pick([
        `${year}`,
        `${year}-0${random.between(1, 9)}`,
        `${year}-11-2${random.between(0, 9)}`,
      ]);
    });
    const rounds = dates.sort().map((date) => ({
      date,
      ...random.pick([{}, { amount: `USD ${random.between(1, 900_000)}K` }, { amount: 'USD 900B' }]),
    }));
    const blocks = draw(rounds, random.pick(['2024-01-01', '2030-12-31', '1999-05-05']), 1995) ?? [];
    assert.equal(blocks.length, rounds.length, `seed ${seed}`);
    for (const [index, { left, right, height }] of blocks.entries()) {
      const next = blocks[index + 1]?.left ?? 100.05;
      assert.ok(left >= -0.05 && right > left && right <= next + 0.1, `seed ${seed}: ${left} to ${right}`);
      assert.ok(height > 0 && height <= coverGround, `seed ${seed}: ${height}`);
    }
  }
});
