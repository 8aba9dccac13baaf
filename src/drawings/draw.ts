import { drawBars } from '#drawings/bars.ts';
import { drawFlow } from '#drawings/flow.ts';
import { drawPairs } from '#drawings/pairs.ts';
import { innerWidth, margin, rectangle, Sheet, sheetWidth } from '#drawings/sheet.ts';
import { drawTimeline } from '#drawings/timeline.ts';
import { drawUnits } from '#drawings/units.ts';
import type { Drawing, DrawingContent } from '#domain/drawing.ts';
import { facesFor, type Fonts } from '#share/faces.ts';
import type { Locale } from '#config.ts';

function drawContent(sheet: Sheet, content: DrawingContent, top: number): number {
  switch (content.kind) {
    case 'bars':
      return drawBars(sheet, content, top);
    case 'units':
      return drawUnits(sheet, content, top);
    case 'timeline':
      return drawTimeline(sheet, content, top);
    case 'flow':
      return drawFlow(sheet, content, top);
    case 'pairs':
      return drawPairs(sheet, content, top);
  }
}

/** Lays out a drawing in a language; its height is in pixels. */
export function layOut(
  { title, content }: Drawing,
  locale: Locale,
  fonts: Fonts,
): { sheet: Sheet; height: number } {
  const sheet = new Sheet(locale, facesFor(locale, fonts));
  // A thick rule and a fine one, as above the nameplate of a newspaper.
  sheet.fill(rectangle(0, 0, sheetWidth, 8) + rectangle(0, 14, sheetWidth, 2), 'ink');
  const below = sheet.text(title[locale], { kind: 'title', x: margin, top: 52, width: innerWidth });
  const end = Math.ceil(drawContent(sheet, content, below + 36)) + 36;
  sheet.fill(rectangle(0, end - 2, sheetWidth, 2), 'ink');
  return { sheet, height: end };
}

/** Draws a drawing in a language as SVG without text elements; the same words give the same source. */
export function drawDrawing(drawing: Drawing, locale: Locale, fonts: Fonts): string {
  const { sheet, height } = layOut(drawing, locale, fonts);
  return sheet.svg(height);
}
