import { colours } from '#config.ts';

/**
 * WeChat at night writes on #191919 and changes the colours of texts by their perceived brightness, from 0 to 255
 * (https://www.w3.org/TR/AERT/#color-contrast): one that is less than 65 above that of the ground is lightened, and well so
 * where its lightness in HSL is 40 % or less; all others stay. So a colour in the middle is dim by night.
 *
 * Source: https://github.com/wechatjs/mp-darkmode at 34671e14, doc/cn/principle.md and src/modules/constant.js.
 */
const [brightest, lightest] = [88, 0.38];

/** How bright a colour looks, from 0 to 255. */
function brightness([red, green, blue]: readonly number[]): number {
  return ((red ?? 0) * 299 + (green ?? 0) * 587 + (blue ?? 0) * 114) / 1000;
}

/** Darkens a colour of a text so far that WeChat lightens it at night; by day it is as legible or more so. */
export function forBothModes(hexadecimal: string): string {
  const parts = [...Buffer.from(hexadecimal.slice(1), 'hex')];
  const lightness = (Math.max(...parts) + Math.min(...parts)) / 510;
  const factor = Math.min(1, brightest / brightness(parts), lightest / lightness);
  const darker = parts.map((part) => Math.floor(part * factor));
  return `#${Buffer.from(darker).toString('hex')}`;
}

const { ink, quiet, accent } = colours.light;

/** The colours of an article; it has no ground of its own, for one that turned dark could have dark words on it. */
export const wechatColours = {
  ink: forBothModes(ink),
  quiet: forBothModes(quiet),
  accent: forBothModes(accent),
  // Of a brightness that is left as it is, over white and over black.
  rule: 'rgba(127,127,127,0.35)',
} as const;
