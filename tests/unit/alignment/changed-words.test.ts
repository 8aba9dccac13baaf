import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness, markWords, wordsOf } from '#alignment/changed-words.ts';

function told(before: string, after: string): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return markWords(before, after)
    .map(({ kind, text }) => signs[kind].join(text || ' '))
    .join('');
}

const cases = [
  ['Raised in 2016 by two.', 'Raised in 2017 by two.', 'Raised in [-2016-]{+2017+} by two.'],
  ['谷歌的工程师创办了公司。', '谷歌的工程师创办了这家公司。', '谷歌的工程师创办了{+这家+}公司。'],
  ['The same.', 'The same.', 'The same.'],
  ['Three, four words here.', 'Three, 4 words here.', 'Three, [-four-]{+4+} words here.'],
  [
    'one two three four old stuff',
    'one two three four new things',
    'one two three four [-old stuff-]{+new things+}',
  ],
  ['', 'New.', '{+New.+}'],
  ['Nothing alike here.', '完全不同。', '[-Nothing alike here.-]{+完全不同。+}'],
] as const;

for (const [before, after, marks] of cases)
  test(`marks “${before}” against “${after}”`, () => assert.equal(told(before, after), marks));

test('changes a component and the mark of a note as a whole', () => {
  assert.equal(
    told('It raised <Money amount="USD 1M" /> then.[^1]', 'It raised <Money amount="USD 2M" /> then.[^2]'),
    'It raised [-<Money amount="USD 1M" />-]{+<Money amount="USD 2M" />+} then.[-[^1]-]{+[^2]+}',
  );
});

test('cuts Chinese into words', () => {
  assert.deepEqual(wordsOf('公司成立于 2016 年'), ['公司', '成立', '于', ' ', '2016', ' ', '年']);
});

test('gives both texts back whole', () => {
  const [before, after] = ['a b, c d e f; g', 'a x, c y e f. g h'];
  const marks = markWords(before, after);
  const without = (kind: string): string =>
    marks.flatMap((mark) => (mark.kind === kind ? [] : [mark.text])).join('');
  assert.equal(without('added'), before);
  assert.equal(without('removed'), after);
});

test('measures likeness from nothing to all', () => {
  assert.equal(likeness('a b', 'b a'), 1);
  assert.equal(likeness('a b', 'c d'), 0);
  assert.equal(likeness('a b', 'a c'), 0.5);
  assert.equal(likeness('…', '…'), 1);
  assert.equal(likeness('…', '！'), 0);
});
