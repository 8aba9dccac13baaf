import { messagesFor } from '#i18n/dictionary.ts';
import type { Drawing } from '#domain/drawing.ts';
import type { Locale } from '#config.ts';

/** Who made a drawing and from what: words, and behind them the numbers of references. */
export function drawingCredit(
  { references, isOfRecord }: Drawing,
  locale: Locale,
): { words: string; references: number[] } {
  const { drawing } = messagesFor(locale);
  if (!isOfRecord) return { words: drawing.drawnFrom, references };
  return { words: references.length > 0 ? drawing.drawnFromBoth : drawing.drawnFromRecord, references };
}
