import { colourNames, usualColours, type Palette } from '#column.ts';
import { colours, ownColours } from '#config.ts';

const schemes = ['light', 'dark'] as const;

/** Ink a little softer, which styles have beside the usual colours; a column with an ink of its own has that in its place. */
const softInk = { light: '#3b3832', dark: '#c5c0b4' };

function softInkOf(scheme: 'light' | 'dark'): string {
  const own: Partial<Palette> = ownColours?.[scheme] ?? {};
  return own.ink || own.paper ? colours[scheme].ink : softInk[scheme];
}

const own = new Map(
  schemes.flatMap((scheme) => [
    ...colourNames.map((name): [string, string] => [usualColours[scheme][name], colours[scheme][name]]),
    [softInk[scheme], softInkOf(scheme)] as [string, string],
  ]),
);

/**
 * Puts the colours of the column in the place of the usual ones in a style sheet or a drawing; an alpha channel stays as it
 * is.
 */
export function inOwnColours(text: string): string {
  return text.replace(
    /(#[0-9a-f]{6})([0-9a-f]{2})?\b/g,
    (_whole, colour: string, alpha = '') => `${own.get(colour) ?? colour}${alpha}`,
  );
}

/** Does so in all style sheets that Vite bundles, as a plugin of PostCSS. */
export const colourPlugin = {
  postcssPlugin: 'own-colours',
  Once(root: { walkDecls(take: (declaration: { value: string }) => void): void }): void {
    root.walkDecls((declaration) => {
      declaration.value = inOwnColours(declaration.value);
    });
  },
};
