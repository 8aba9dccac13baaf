import { linearScale } from '#drawings/bars.ts';
import { figureWords } from '#i18n/figure-words.ts';
import { disc, innerWidth, margin, rectangle, type Sheet } from '#drawings/sheet.ts';
import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { DrawingContent, TimelineEvent } from '#domain/drawing.ts';
import type { Locale } from '#config.ts';

/** From a date to the line, and from the line to the words. */
const besideLine = 46;
const thickness = 30;
const gap = 44;

function aboutWords({ about }: TimelineEvent, locale: Locale): string {
  return 'round' in about ? messagesFor(locale).drawing.valuationAfter(about.round[locale]) : about[locale];
}

function dateWords({ date, when }: TimelineEvent, locale: Locale): string {
  return when?.[locale] ?? (date ? formatDate(date, locale) : '');
}

/** Draws events from top to bottom, their amounts to one scale, and tells where they end. */
export function drawTimeline(
  sheet: Sheet,
  { events }: Extract<DrawingContent, { kind: 'timeline' }>,
  top: number,
): number {
  const { locale } = sheet;
  const { dateWidth } = languages[locale].typesetting;
  const lineAt = margin + dateWidth + besideLine;
  const textAt = lineAt + besideLine;
  const textWidth = margin + innerWidth - textAt;
  const amounts = events.flatMap(({ amount }) => amount ?? []);
  const lengthOf = linearScale(amounts, textWidth);
  const dots: { y: number; accent: boolean }[] = [];
  let y = top;
  for (const event of events) {
    const { amount, qualifier, accent } = event;
    const ink = accent ? 'accent' : 'ink';
    dots.push({ y: y + sheet.lineHeight('body') * 0.48, accent });
    const dateEnd = sheet.text(dateWords(event, locale), {
      kind: 'small',
      x: margin,
      top: y + 4,
      width: dateWidth,
      align: 'right',
      ink: 'quiet',
    });
    let end = sheet.text(aboutWords(event, locale), {
      kind: 'body',
      x: textAt,
      top: y,
      width: textWidth,
      ink: accent && !amount ? 'accent' : 'ink',
    });
    if (amount) {
      const words = figureWords({ value: amount, qualifier }, locale);
      end = sheet.text(words, { kind: 'figure', x: textAt, top: end, width: textWidth, ink }) + 4;
      sheet.fill(rectangle(textAt, end, lengthOf(amount), thickness), ink);
      end += thickness;
    }
    y = Math.max(end, dateEnd) + gap;
  }
  const [first, last] = [dots[0], dots.at(-1)];
  if (first && last) sheet.fill(rectangle(lineAt - 1.5, first.y, 3, last.y - first.y), 'rule');
  for (const dot of dots) {
    sheet.fill(disc(lineAt, dot.y, 15), dot.accent ? 'accent' : 'ink');
    if (!dot.accent) sheet.fill(disc(lineAt, dot.y, 10), 'paper');
  }
  if (amounts.length < 2) return y - gap;
  return sheet.text(messagesFor(locale).drawing.linear, {
    kind: 'small',
    x: textAt,
    top: y,
    width: textWidth,
    ink: 'quiet',
  });
}
