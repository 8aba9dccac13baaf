import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTexts, type PassagePair } from '#desk/compare-texts.ts';
import type { OriginalWords } from '#content/original-words.ts';
import { Random } from '../../random.ts';
import { bodyOf } from '../sample.ts';

const text = (source: string) => ({ body: bodyOf(source), source });
const words = (source: string): OriginalWords => ({
  title: '',
  description: '',
  text: source,
  fingerprint: '',
});

function compare(before: string, now: string, translation: string): PassagePair[] {
  return compareTexts(text(now), text(translation), { before: words(before), now: words(now) });
}

/** What an original says now, and what it said, by the marks. */
function sidesOf(pairs: readonly PassagePair[]): { before: string; now: string } {
  const marks = pairs.flatMap(({ original }) => original.map((passage) => passage.marks));
  const side = (left: 'removed' | 'added'): string =>
    marks
      .map((each) => each.flatMap(({ kind, text: part }) => (kind === left ? [] : [part])).join(''))
      .filter((each) => each !== '')
      .join('\n\n');
  return { before: side('added'), now: side('removed') };
}

test('lays paragraphs beside those that answer them, with their lines', () => {
  const pairs = compare('甲说一。\n\n乙说二。\n', '甲说一。\n\n乙说二。\n', 'A says one.\n\nB says two.\n');
  assert.deepEqual(
    pairs.map(({ original, translation }) => [original[0]?.line, translation[0]?.line, original[0]?.kind]),
    [
      [1, 1, 'same'],
      [3, 3, 'same'],
    ],
  );
});

test('marks what changed word by word, beside the words to be changed', () => {
  const [, changed] = compare(
    '## One\n\nThe company has three factories.\n',
    '## One\n\nThe company has five factories.\n',
    '## 一\n\n公司有三个工厂。\n',
  );
  assert.deepEqual(changed?.original[0], {
    kind: 'changed',
    line: 3,
    marks: [
      { kind: 'same', text: 'The company has ' },
      { kind: 'removed', text: 'three' },
      { kind: 'added', text: 'five' },
      { kind: 'same', text: ' factories.' },
    ],
  });
  assert.equal(changed?.translation[0]?.marks[0]?.text, '公司有三个工厂。');
});

test('tells what was taken out before what stands there now, and at the end', () => {
  const pairs = compare('头一段。\n\n当中这段话。\n\n末一段。\n', '末一段。\n', 'The last one.\n');
  assert.deepEqual(
    pairs.flatMap(({ original }) => original.map(({ kind }) => kind)),
    ['removed', 'removed', 'same'],
  );
  const end = compare('头一段。\n\n末一段。\n', '头一段。\n', 'The first one.\n');
  assert.deepEqual(
    end.flatMap(({ original }) => original.map(({ kind }) => kind)),
    ['same', 'removed'],
  );
});

test('a note that changed is told too', () => {
  const pairs = compare(
    '话[^1]。\n\n[^1]: 旧的说明文字。\n',
    '话[^1]。\n\n[^1]: 新的说明文字。\n',
    'Words[^1].\n\n[^1]: Old.\n',
  );
  assert.equal(pairs.at(-1)?.original[0]?.kind, 'changed');
});

test('without a known version nothing is marked', () => {
  const pairs = compareTexts(text('甲。\n\n乙。\n'), text('A.\n\nB.\n'));
  assert.ok(pairs.every(({ original }) => original.every(({ kind }) => kind === 'same')));
});

test('whatever changed, the marks hold the whole of both versions', () => {
  const random = new Random(20);
  const paragraph = (): string =>
    Array.from(
      { length: 3 + random.between(0, 5) },
      () => `词${random.between(0, 39)} word${random.between(0, 39)}`,
    ).join('，') + '。';
  for (let round = 0; round < 60; round += 1) {
    const before = Array.from({ length: 1 + random.between(0, 6) }, paragraph);
    const now = before.flatMap((each) => {
      const kind = random.between(0, 4);
      if (kind === 0) return [];
      if (kind === 1) return [paragraph(), each];
      if (kind === 2) return [each.replace(/word\d+/, 'another')];
      return [each];
    });
    if (now.length === 0) continue;
    const translation = before.map((_, index) => `Paragraph ${index}.`).join('\n\n');
    const [first, second] = [before.join('\n\n'), now.join('\n\n')];
    const sides = sidesOf(compare(first, second, translation));
    assert.equal(sides.now, second, `round ${round}`);
    assert.deepEqual(sides.before.split('\n\n').toSorted(), before.toSorted(), `round ${round}`);
  }
});
