import type { RootContent } from 'hast';
import type { Figure } from '#language/figures/figure.ts';
import type { FigureLanguage } from '#language/figures/languages.ts';
import { readRun } from '#language/figures/read-run.ts';
import { objectMark, runsOf, type TextRun } from '#language/figures/runs.ts';

/** A figure in a sentence, from one offset of its text to another. */
export interface PlacedFigure extends Figure {
  start: number;
  end: number;
}

/** A sentence of a text with its figures. U+FFFC stands for an amount that a component writes. */
export interface Sentence {
  text: string;
  figures: PlacedFigure[];
}

/** After a point of these no sentence ends: initials, U.S., Inc. */
const abbreviated =
  /(?:(?<![\p{L}\p{N}])\p{Lu}|\b(?:Inc|Corp|Ltd|Co|No|vs|Mr|Mrs|Ms|Dr|St|Jr|Sr|approx|ca|e\.g|i\.e))\.$/u;
const stop = /[。！？；;]+[”’」』）)"]*|[.!?]+[”’)"]*(?=\s|$)/g;

/** Where the sentences of a text end: after 。！？；;, and after . ! ? where white space follows. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { index, 0: mark } of text.matchAll(stop)) {
    const end = index + mark.length;
    if (mark === '.' && abbreviated.test(text.slice(Math.max(0, end - 8), end))) continue;
    ends.push(end);
  }
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}

/** Finds where figures stand in the text of the run they were read from; both in the order of the text. */
function placeFigures(run: TextRun, figures: readonly Figure[]): PlacedFigure[] {
  let from = 0;
  return figures.flatMap((figure): PlacedFigure[] => {
    for (const words of [objectMark, figure.text]) {
      for (
        let start = run.text.indexOf(words, from);
        start !== -1;
        start = run.text.indexOf(words, start + 1)
      ) {
        const { line, column } = run.place(start);
        if (line > figure.line || (line === figure.line && column > figure.column)) break;
        if (line !== figure.line || column !== figure.column) continue;
        from = start + words.length;
        return [{ ...figure, start, end: from }];
      }
    }
    return [];
  });
}

/**
 * Cuts blocks into sentences and reads their figures.
 *
 * @param concerns tells whether a stretch of text is worth reading, such as a paragraph
 */
export function sentencesOf(
  nodes: readonly RootContent[],
  locale: FigureLanguage,
  concerns: (text: string) => boolean = () => true,
): Sentence[] {
  return runsOf(nodes).flatMap((run) => (concerns(run.text) ? sentencesIn(run, locale) : []));
}

function sentencesIn(run: TextRun, locale: FigureLanguage): Sentence[] {
  const figures = placeFigures(run, readRun(run, locale));
  let start = 0;
  return sentenceEnds(run.text).map((end): Sentence => {
    const from = start;
    start = end;
    return {
      text: run.text.slice(from, end),
      figures: figures
        .filter((figure) => figure.start >= from && figure.end <= end)
        .map((figure) => ({ ...figure, start: figure.start - from, end: figure.end - from })),
    };
  });
}
