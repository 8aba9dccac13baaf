import { colourNames, usualColours } from '#column.ts';
import { colours, ownColours } from '#config.ts';

/** So much of the accent lies on the paper behind marked words, as the digits of an alpha channel. */
const wash = '24';

/**
 * The styles by which pages wear the column's own colours, in the place of those of `styles/tokens.css`; none where it has
 * the usual ones.
 */
export function colourStyles(): string {
  if (!ownColours) return '';
  const { light, dark } = colours;
  const inked = colourNames.map((name) => `--color-${name}:light-dark(${light[name]},${dark[name]})`);
  const washed = `--color-wash:light-dark(${light.accent}${wash},${dark.accent}${wash})`;
  // Twice the root outweighs the style sheet in the same layer, wherever it stands; print has colours of its own.
  return `@layer tokens{:root:root{${[...inked, washed].join(';')}}}`;
}

/** Puts the colours of the column in the place of the usual ones in a file that no page renders: the icon, the styles of feeds. */
export function inOwnColours(text: string): string {
  const own = new Map(
    (['light', 'dark'] as const).flatMap((scheme) =>
      colourNames.map((name): [string, string] => [usualColours[scheme][name], colours[scheme][name]]),
    ),
  );
  return text.replace(/#[0-9a-f]{6}\b/g, (colour) => own.get(colour) ?? colour);
}
