import { z } from 'astro/zod';
import { colourNames, usualColours, type Palette } from '#column.ts';
import { formError, saying, told } from '#schema/saying.ts';
import { text } from '#schema/text.ts';
import { say } from '#wording/phrase.ts';

type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(colour: string): Channels {
  const [red = 0, green = 0, blue = 0] = (colour.slice(1).match(/../g) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return [red, green, blue];
}

/** The relative luminance of a colour (WCAG 2.2). */
function luminanceOf(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratioOf(one: Channels, other: Channels): number {
  const [less = 0, more = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastOf(one: string, other: string): number {
  return ratioOf(channelsOf(one), channelsOf(other));
}

/** How much of the accent lies on the paper behind marked words: 24 of ff. */
const washed = 0x24 / 0xff;

/** What is read, and what it is read on: marked words stand on paper with some of the accent on it. */
const pairs = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['accent', 'paper'],
  ['ink', 'wash'],
  ['quiet', 'wash'],
] as const;

/** The least contrast of text of any size (WCAG 2.2, 1.4.3, level AA). */
const leastContrast = 4.5;

function groundOf({ paper, accent }: Palette, ground: 'paper' | 'wash'): Channels {
  const [below, above] = [channelsOf(paper), channelsOf(accent)];
  if (ground === 'paper') return below;
  const mix = (index: 0 | 1 | 2): number => below[index] + (above[index] - below[index]) * washed;
  return [mix(0), mix(1), mix(2)];
}

/**
 * The colour that is most like another one and stands out from the usual paper: darker by day, lighter by night.
 *
 * @param wanted as `#rrggbb`
 * @param least its contrast, at least
 */
export function standingOut(wanted: string, scheme: 'light' | 'dark', least = leastContrast): string {
  const [from, to] = [channelsOf(wanted), scheme === 'light' ? 0 : 255];
  const mixed = (share: number): string =>
    from.reduce((hex, channel) => {
      const value = Math.round(channel + (to - channel) * share);
      return hex + value.toString(16).padStart(2, '0');
    }, '#');
  const steps = Array.from({ length: 101 }, (_, step) => mixed(step / 100));
  return steps.find((each) => contrastOf(each, usualColours[scheme].paper) >= least) ?? mixed(1);
}

const colour = text.regex(/^#[0-9a-f]{6}$/i, {
  error: formError('colour-form', 'colour-form', 'colour-form.help'),
});

const palette = z.strictObject(
  Object.fromEntries(colourNames.map((name) => [name, colour.optional().describe(told('config.colour'))])),
);

/** The colours that a column sets, by day and by night: what is read with them must stand out. */
export const columnColours = z
  .strictObject({
    light: palette.optional().describe(told('config.colours')),
    dark: palette.optional().describe(told('config.colours')),
  })
  .superRefine((own, context) => {
    for (const scheme of ['light', 'dark'] as const) {
      const set = (own[scheme] ?? {}) as Partial<Palette>;
      const worn: Palette = { ...usualColours[scheme], ...set };
      for (const [name, ground] of pairs) {
        const ratio = ratioOf(channelsOf(worn[name]), groundOf(worn, ground));
        if (!(ratio < leastContrast)) continue;
        // Of the colours that are set the first that makes the difference.
        const place = [name, 'paper', 'accent'].find((each) => each in set);
        const found = { name, ground, ratio: Math.floor(ratio * 100) / 100, least: leastContrast };
        context.addIssue({
          code: 'custom',
          path: [scheme, ...(place === undefined ? [] : [place])],
          ...saying(
            'colour-contrast',
            say(`colour-contrast.${scheme}`, found),
            say('colour-contrast.help', { name, isWash: ground === 'wash' }),
          ),
        });
      }
    }
  });
