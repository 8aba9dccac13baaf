import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  placeLabels,
  placeSharedLabels,
  type LabelledDot,
  type LabelPlace,
} from '#components/data/label-layout.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The box of a dot as the chart draws it. */
function dotBox({ x, y }: LabelledDot, width: number): Box {
  return { left: x * width - 5, right: x * width + 5, top: y - 5, bottom: y + 5 };
}

/** About the box of a label of 13 pixels: its width in two kinds of characters, its height around the baseline. */
function labelBox({ x, y, text = '' }: LabelledDot, { dx, dy, anchor }: LabelPlace, width: number): Box {
  const size = Array.from(text).reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 13.5 : 7.5),
    0,
  );
  const left = x * width + dx - { start: 0, middle: size / 2, end: size }[anchor];
  return { left, right: left + size, top: y + dy - 11, bottom: y + dy + 4 };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Checks that no label leaves the width, and none covers a dot or another label. */
function check(dots: readonly LabelledDot[], width: number): void {
  const boxes = placeLabels(dots, width).flatMap((place, index) => {
    const dot = dots[index];
    return place && dot ? [labelBox(dot, place, width)] : [];
  });
  for (const [index, box] of boxes.entries()) {
    assert.ok(box.left >= 0 && box.right <= width);
    for (const dot of dots) assert.ok(!meet(box, dotBox(dot, width)));
    for (const other of boxes.slice(index + 1)) assert.ok(!meet(box, other));
  }
}

const above = { dx: 0, dy: -11, anchor: 'middle' };

test('puts a label above its dot', () => {
  assert.deepEqual(placeLabels([{ x: 0.5, y: 50, text: 'Acme' }], 300), [above]);
});

for (const [x, anchor] of [
  [0.02, 'start'],
  [0.98, 'end'],
] as const)
  test(`lets a label at ${x} of the width grow away from the edge`, () => {
    const dots = [{ x, y: 50, text: '一家公司' }];
    assert.equal(placeLabels(dots, 300)[0]?.anchor, anchor);
    check(dots, 300);
  });

for (const text of [undefined, ''])
  test(`puts nothing at a dot whose label is ${JSON.stringify(text)}`, () => {
    assert.deepEqual(placeLabels([{ x: 0.5, y: 50, text }], 300), [undefined]);
  });

test('puts nothing at no dots', () => {
  assert.deepEqual(placeLabels([], 300), []);
});

test('leaves a label out that is wider than the chart', () => {
  assert.deepEqual(placeLabels([{ x: 0.5, y: 50, text: 'A'.repeat(41) }], 300), [undefined]);
  assert.notDeepEqual(placeLabels([{ x: 0.5, y: 50, text: 'A'.repeat(40) }], 300), [undefined]);
});

test('counts a Chinese character as wider than a Latin one', () => {
  assert.deepEqual(placeLabels([{ x: 0.5, y: 50, text: '字'.repeat(23) }], 300), [undefined]);
  assert.deepEqual(placeLabels([{ x: 0.5, y: 50, text: '字'.repeat(22) }], 300), [above]);
});

test('goes round a dot above, which has no label itself', () => {
  const dots = [
    { x: 0.5, y: 50, text: 'Acme' },
    { x: 0.5, y: 35 },
  ];
  const [place, none] = placeLabels(dots, 300);
  assert.ok(place && place.dy > 0);
  assert.equal(none, undefined);
  check(dots, 300);
});

test('gives the better place to the dot that comes first', () => {
  const dots = [
    { x: 0.5, y: 50, text: 'First' },
    { x: 0.5, y: 51, text: 'Second' },
  ];
  for (const each of [dots, dots.toReversed()]) {
    const [first, second] = placeLabels(each, 300);
    assert.deepEqual(first, above);
    assert.notDeepEqual(second, above);
    check(each, 300);
  }
});

test('leaves the later label out where a column of dots at the edge has room for one', () => {
  const column = Array.from({ length: 12 }, (_, index) => ({ x: 0.98, y: index * 10 }));
  const [a, b] = [
    { x: 0.98, y: 44, text: 'A' },
    { x: 0.98, y: 44.5, text: 'B' },
  ];
  for (const dots of [
    [a, b, ...column],
    [b, a, ...column],
  ]) {
    const [first, ...others] = placeLabels(dots, 300);
    assert.equal(first?.anchor, 'end');
    assert.deepEqual(others, Array(13).fill(undefined));
  }
});

/** Numbers between 0 and 1 that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

function scattered(seed: number, count: number): LabelledDot[] {
  const random = numbers(seed);
  const next = (): number => random.next().value;
  const names = ['Acme', '一家公司', 'Improbable', '€11.7 billion', undefined, 'X'];
  return Array.from({ length: count }, () => ({
    x: 0.04 + 0.92 * next(),
    y: 28 + 240 * next(),
    text: names[Math.floor(next() * names.length)],
  }));
}

for (const [count, width] of [
  [2, 300],
  [10, 300],
  [30, 300],
  [30, 600],
  [120, 600],
  [300, 600],
] as const) {
  const samples = Array.from({ length: 20 }, (_, seed) => scattered(seed + 1, count));

  test(`keeps the labels of ${count} scattered dots apart on ${width} pixels`, () => {
    for (const dots of samples) check(dots, width);
    const placed = samples.flatMap((dots) => placeLabels(dots, width)).filter(Boolean);
    assert.ok(placed.length > 0);
  });

  test(`lets no later label move an earlier one of ${count} dots on ${width} pixels`, () => {
    for (const dots of samples) {
      const half = Math.ceil(count / 2);
      const fewer = dots.map((dot, index) => (index < half ? dot : { ...dot, text: undefined }));
      assert.deepEqual(placeLabels(fewer, width).slice(0, half), placeLabels(dots, width).slice(0, half));
    }
  });
}

test('writes a shared label once, at the first of its dots that has a place', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const dots = scattered(seed, 30);
    const places = placeSharedLabels(dots, 600);
    const written = dots.flatMap(({ text }, index) => (places[index] && text ? [text] : []));
    assert.equal(new Set(written).size, written.length);
    for (const text of new Set(
      placeLabels(dots, 600).flatMap((place, at) => (place && dots[at]?.text) || []),
    ))
      assert.ok(written.includes(text), text);
  }
});
