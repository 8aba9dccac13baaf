import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMissingLetters } from '#lint/addresses/column-fits.ts';

const titles = ['Ångström：两种“光”', 'のA é'];

function missing(letters: string, hasIdeographs: boolean): string {
  return findMissingLetters(titles, {
    typeface: { covers: (character) => letters.includes(character) },
    hasIdeographs,
  }).join('');
}

test('a font that is not made for Chinese is not asked for it, nor for its marks', () => {
  assert.equal(missing('ngstrmA“”', false), 'Åéö');
  assert.equal(missing('ngstrmA“”Åéö', false), '');
});

test('a font that is made for Chinese is asked for all characters of titles', () => {
  assert.equal(missing('ngstrmA“”Åéö两光', true), 'の种：');
});
