import { innerWidth, margin, rectangle, Sheet, sheetWidth } from '#drawings/sheet.ts';
import { facesFor, type Fonts } from '#share/faces.ts';
import type { Locale } from '#config.ts';

/** A sheet that all is drawn on, and its height in pixels. */
export interface Frame {
  sheet: Sheet;
  height: number;
}

/**
 * Draws what every drawing has: rules above and below, and the title.
 *
 * @param draw draws below the title, and tells where it ends
 */
export function frame(
  title: string,
  locale: Locale,
  fonts: Fonts,
  draw: (sheet: Sheet, top: number) => number,
): Frame {
  const sheet = new Sheet(locale, facesFor(locale, fonts));
  // A thick rule and a fine one, as above the nameplate of a newspaper.
  sheet.fill(rectangle(0, 0, sheetWidth, 8) + rectangle(0, 14, sheetWidth, 2), 'ink');
  const below = sheet.text(title, { kind: 'title', x: margin, top: 52, width: innerWidth });
  const end = Math.ceil(draw(sheet, below + 36)) + 36;
  sheet.fill(rectangle(0, end - 2, sheetWidth, 2), 'ink');
  return { sheet, height: end };
}
