import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Passage, PassagePair } from '#desk/compare-texts.ts';
import { markedWords } from '#desk/marked-words.ts';
import { placeLink, tell, type Viewer } from '#desk/viewer.ts';
import { markWords } from '#alignment/changed-words.ts';
import { languageTags, type Locale } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A text of the two, as a file. */
export interface ComparedText {
  locale: Locale;
  file: string;
  title: string;
  description: string;
}

/** An original and its translation. */
export interface Comparison {
  original: ComparedText;
  translation: ComparedText;
  /** The words of the original as it was translated; undefined where they are not known, or nothing changed. */
  before: { title: string; description: string } | undefined;
  /** Whether the translation says what the original says; where it does not, whether it is known why. */
  state: 'current' | 'unfinished' | 'behind' | 'unknown';
  pairs: readonly PassagePair[];
}

function isChanged({ original }: PassagePair): boolean {
  return original.some(({ kind }) => kind !== 'same');
}

function passage({ kind, line, marks }: Passage, { file }: ComparedText, viewer: Viewer): Element {
  const words = line === undefined ? undefined : tell(viewer, say('desk.line', { line }));
  const place: ElementContent[] =
    words === undefined ? [] : [placeLink(viewer, { file, line: line ?? 1, column: 1 }, words)];
  const told = kind === 'same' ? [] : [h('b', tell(viewer, say(`desk.change.${kind}`))), ' '];
  return h('div', { className: ['passage'] }, [
    h('p', { className: ['quiet', 'place'], lang: languageTags[viewer.language] }, [...told, ...place]),
    h('p', { className: ['source'] }, markedWords(marks)),
  ]);
}

function pairRow({ original, translation }: PassagePair, comparison: Comparison, viewer: Viewer): Element {
  const side = (text: ComparedText, passages: readonly Passage[]): Element =>
    h(
      'div',
      { lang: languageTags[text.locale] },
      passages.map((each) => passage(each, text, viewer)),
    );
  return h('div', { className: ['pair'] }, [
    side(comparison.original, original),
    side(comparison.translation, translation),
  ]);
}

/** A field of the front matter in which the original changed; nothing where it did not. */
function fieldRow(field: 'title' | 'description', comparison: Comparison, viewer: Viewer): Element[] {
  const { original, translation, before } = comparison;
  if (!before || before[field] === original[field]) return [];
  const side = (locale: Locale, words: ElementContent[]): Element =>
    h('div', { className: ['passage'], lang: languageTags[locale] }, [
      h('p', { className: ['quiet', 'place'], lang: languageTags[viewer.language] }, [
        h('b', tell(viewer, say(`desk.field.${field}`))),
      ]),
      h('p', { className: ['source'] }, words),
    ]);
  return [
    h('div', { className: ['pair'] }, [
      side(original.locale, markedWords(markWords(before[field], original[field]))),
      side(translation.locale, [{ type: 'text', value: translation[field] }]),
    ]),
  ];
}

/** Runs of pairs that are alike: with changes of the original, or without. */
function runsOf(pairs: readonly PassagePair[]): PassagePair[][] {
  const runs: PassagePair[][] = [];
  for (const pair of pairs) {
    const [last] = runs.at(-1) ?? [];
    if (last && isChanged(last) === isChanged(pair)) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

function summary({ state }: Comparison, count: number): Phrase {
  return {
    current: say('desk.no-changes'),
    unfinished: say('desk.unfinished'),
    unknown: say('desk.no-history'),
    behind: say('desk.changes', { count }),
  }[state];
}

/** Writes an original beside its translation: what changed in it word by word, what did not to be opened. */
export function sideBySide(comparison: Comparison, viewer: Viewer): ElementContent[] {
  const { pairs, state } = comparison;
  const isKnown = state === 'current' || state === 'behind';
  const fields = (['title', 'description'] as const).flatMap((field) => fieldRow(field, comparison, viewer));
  const passages = pairs.flatMap(({ original }) => original).filter(({ kind }) => kind !== 'same');
  const rows = runsOf(pairs).map((run): Element | Element[] => {
    const shown = run.map((pair) => pairRow(pair, comparison, viewer));
    const [first] = run;
    if (first && isChanged(first)) return shown;
    return h('details', [
      h('summary', tell(viewer, say(isKnown ? 'desk.unchanged' : 'desk.passages', { count: run.length }))),
      ...shown,
    ]);
  });
  return [
    h('p', tell(viewer, summary(comparison, fields.length + passages.length))),
    h('div', { className: ['pairs'] }, [...fields, ...rows.flat()]),
  ];
}
