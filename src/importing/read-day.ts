import type { FigureLanguage } from '#language/figures/languages.ts';
import { sentencesOf } from '#language/sentences.ts';
import { day, type Day } from '#schema/partial-date.ts';

/** Reads the figures of a plain line as the document's own readers do. */
export function figuresOfLine(text: string, locale: FigureLanguage) {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  };
  return sentencesOf(
    [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: text, position }],
        position,
      },
    ],
    locale,
  );
}

/** The first whole day that a short text names: 2024-08-13, 2024/8/13 10:00, 2024年8月13日, Aug 13, 2024. */
export function readDay(text: string): Day | undefined {
  const plain = /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text);
  const [, year = '', month = '', date = ''] = plain ?? [];
  const candidates = plain
    ? [`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`]
    : figuresOfLine(text.slice(0, 200), 'en').flatMap(({ figures }) =>
        figures.flatMap(({ kind, value }) => (kind === 'date' ? [value] : [])),
      );
  return candidates.find((each) => /^(?:19|20)\d{2}-/.test(each) && day.safeParse(each).success);
}
