import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { colourNames, usualColours } from '#column.ts';
import { columnColours, contrastOf, standingOut } from '#schema/column-colours.ts';
import { projectRoot } from '#state/project.ts';
import { Random } from '../../random.ts';
import { english } from '../in-english.ts';

/** The places and codes of what is said of colours. */
function said(colours: unknown): string[] {
  const { error } = columnColours.safeParse(colours, { reportInput: true });
  return (error?.issues ?? []).map(({ path: at, message }) => `${at.join('.')} ${message}`);
}

test('the usual colours are those of the style sheet, and stand out from each other', () => {
  const style = readFileSync(path.join(projectRoot(), 'src/styles/tokens.css'), 'utf8');
  for (const name of colourNames) {
    const { light, dark } = usualColours;
    assert.ok(style.includes(`--color-${name}: light-dark(${light[name]}, ${dark[name]});`), name);
  }
  const { light, dark } = usualColours;
  assert.ok(style.includes(`--color-wash: light-dark(${light.accent}24, ${dark.accent}24);`));
  assert.deepEqual(said({ light: {} }), []);
  assert.deepEqual(said(usualColours), []);
});

test('contrast is that of WCAG: black on white has the most, a colour on itself none, whichever comes first', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#bf3a17', '#BF3A17'), 1);
  // The lightest grey that passes on white, and the next.
  assert.ok(contrastOf('#767676', '#ffffff') >= 4.5);
  assert.ok(contrastOf('#777777', '#ffffff') < 4.5);
  for (const [one, other] of [['#123456', '#fedcba'] as const])
    assert.equal(contrastOf(one, other), contrastOf(other, one));
});

test('tells each pair that is too much alike, at the colour that is set, by day and by night', () => {
  assert.deepEqual(said({ light: { accent: '#777777' }, dark: { ink: '#555555' } }), [
    `light.accent ${english('colour-contrast.light', { name: 'accent', ground: 'paper', ratio: 4.18, least: 4.5 })}`,
    `dark.ink ${english('colour-contrast.dark', { name: 'ink', ground: 'paper', ratio: 2.46, least: 4.5 })}`,
    `dark.ink ${english('colour-contrast.dark', { name: 'ink', ground: 'wash', ratio: 1.99, least: 4.5 })}`,
  ]);
  assert.match(said({ light: { paper: '#808080' } })[0] ?? '', /^light\.paper by day, ink on paper/);
});

for (const colour of ['red', '#fff', '#12345g', '1234567', ''])
  test(`“${colour}” is no colour`, () => {
    assert.ok(said({ light: { rule: colour } }).some((each) => each.startsWith('light.rule ')));
  });

test('what stands out of any colour by day and by night is sound as an accent', () => {
  const random = new Random(21);
  for (let round = 0; round < 500; round += 1) {
    const wanted = `#${random.between(0, 0xffffff).toString(16).padStart(6, '0')}`;
    const accents = { light: standingOut(wanted, 'light'), dark: standingOut(wanted, 'dark') };
    const own = { light: { accent: accents.light }, dark: { accent: accents.dark } };
    assert.ok(columnColours.safeParse(own).success, JSON.stringify({ wanted, ...accents }));
    for (const scheme of ['light', 'dark'] as const)
      assert.equal(standingOut(accents[scheme], scheme), accents[scheme]);
  }
});
