import path from 'node:path';
import type { RootContent } from 'hast';
import type { CheckedText, Place, ReportFinding, Rule, Subject } from '#authoring/checks/rule.ts';
import { FigureSet } from '#document/figures/agreement.ts';
import { readFigures, type Figure } from '#document/figures.ts';
import { sectionsOf } from '#document/sections.ts';

/** A stretch of a text that is held against its counterpart. */
interface Passage {
  file: string;
  /** Where to look for what is missing. */
  start: Place;
  figures: Figure[];
}

const isNotes = (node: RootContent): boolean => node.type === 'component' && node.name === 'Notes';

/** The title and the description, whose figures are placed by the lines of the front matter. */
function headOf({ file, edition, locale }: CheckedText, subject: Subject): Passage {
  const lines = subject.read(file).split(/\r\n?|\n/);
  const figures = (['title', 'description'] as const).flatMap((field) => {
    const place = subject.locate(file, [field]);
    let from = place.column - 1;
    return readFigures([{ type: 'text', value: edition[field] }], locale).map((figure): Figure => {
      const found = lines[place.line - 1]?.indexOf(figure.text, from) ?? -1;
      if (found === -1) return { ...figure, ...place, endColumn: undefined };
      from = found + figure.text.length;
      return { ...figure, line: place.line, column: found + 1, endColumn: from + 1 };
    });
  });
  return { file, start: subject.locate(file, ['title']), figures };
}

function startOf(node: RootContent | undefined): Place {
  const { line = 1, column = 1 } = node?.position?.start ?? {};
  return { line, column };
}

function passagesOf({ file, body, locale }: CheckedText): { sections: Passage[]; notes: Passage } {
  const passage = (start: RootContent | undefined, nodes: readonly RootContent[]): Passage => ({
    file,
    start: startOf(start),
    figures: readFigures(nodes, locale),
  });
  const sections = sectionsOf(body.tree).map(({ heading, blocks }) =>
    passage(heading ?? blocks[0], [heading ?? [], blocks.filter((block) => !isNotes(block))].flat()),
  );
  const notes = body.tree.children.filter(isNotes);
  return { sections, notes: passage(notes[0], notes) };
}

function merged(passages: readonly Passage[], whole: Passage): Passage {
  return { ...(passages[0] ?? whole), figures: passages.flatMap(({ figures }) => figures) };
}

/** Pairs what is to agree: head with head, section with section in their order, notes with notes. */
function pairsOf(original: CheckedText, translation: CheckedText, subject: Subject): [Passage, Passage][] {
  const heads: [Passage, Passage] = [headOf(original, subject), headOf(translation, subject)];
  const [first, second] = [passagesOf(original), passagesOf(translation)];
  const notes: [Passage, Passage] = [first.notes, second.notes];
  if (first.sections.length !== second.sections.length)
    return [heads, [merged(first.sections, first.notes), merged(second.sections, second.notes)], notes];
  return [
    heads,
    ...first.sections.map((section, index): [Passage, Passage] => [
      section,
      second.sections[index] ?? section,
    ]),
    notes,
  ];
}

/** Figures that the other passage does not tell, each value once, with how far into the passage they stand. */
function aloneIn(passage: Passage, other: Passage): { figure: Figure; depth: number }[] {
  const told = new FigureSet(other.figures);
  const seen = new Set<string>();
  return passage.figures.flatMap((figure, index) => {
    if (told.tells(figure) || seen.has(figure.value)) return [];
    seen.add(figure.value);
    return [{ figure, depth: index / passage.figures.length }];
  });
}

const placeIn = (file: string, { line }: Place): string => `${path.basename(file)}:${String(line)}`;

function compare(original: Passage, translation: Passage, report: ReportFinding): void {
  const partners = aloneIn(original, translation);
  for (const { figure, depth } of aloneIn(translation, original)) {
    const near = (other: { figure: Figure; depth: number }): number =>
      Math.abs(other.depth - depth) + (other.figure.lenient ? 1 : 0);
    const partner = partners
      .filter((other) => other.figure.kind === figure.kind && !(figure.lenient && other.figure.lenient))
      .toSorted((a, b) => near(a) - near(b))[0];
    if (partner) {
      partners.splice(partners.indexOf(partner), 1);
      reportPair(figure, translation, partner.figure, original, report);
    } else if (!figure.lenient) reportAlone(figure, translation, original, report);
  }
  for (const { figure } of partners) if (!figure.lenient) reportAlone(figure, original, translation, report);
}

function reportPair(
  figure: Figure,
  here: Passage,
  other: Figure,
  there: Passage,
  report: ReportFinding,
): void {
  report({
    file: here.file,
    line: figure.line,
    column: figure.column,
    message: `the figures differ: “${figure.text}” here, “${other.text}” in ${placeIn(there.file, other)}`,
    help: 'Write the same figure in both texts.',
    related: { file: there.file, line: other.line, column: other.column },
  });
}

function reportAlone(figure: Figure, here: Passage, there: Passage, report: ReportFinding): void {
  report({
    file: here.file,
    line: figure.line,
    column: figure.column,
    message: `“${figure.text}” is not in the same section of ${path.basename(there.file)}`,
    help: `Write it there too, or take it out here.`,
    related: { file: there.file, ...there.start },
  });
}

/** Holds the figures of a translation against those of its original, section by section. */
export const figuresAgree: Rule = {
  name: 'figures-agree',
  check(subject, report) {
    for (const { original, translation } of subject.issues)
      if (translation)
        for (const [first, second] of pairsOf(original, translation, subject)) compare(first, second, report);
  },
};
