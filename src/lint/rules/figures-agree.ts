import path from 'node:path';
import type { RootContent } from 'hast';
import { wordsOfFacts, wordsOfRecords, type RecordPair } from '#lint/text/record-words.ts';
import type { LintFiles, LintText, Report, Rule } from '#lint/rule.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { FigureSet, writtenNumbers } from '#language/figures/agreement.ts';
import { readsFigures, type FigureLanguage } from '#language/figures/languages.ts';
import { readFigures } from '#language/figures/read-run.ts';
import type { Figure } from '#language/figures/figure.ts';
import { isNotes, sectionsOf } from '#alignment/sections.ts';
import { locales } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** A stretch of a text that is held against its counterpart. */
interface Passage {
  file: string;
  /** Where to look for what is missing. */
  start: Place;
  figures: Figure[];
  /** Numbers as they are written, those of names too. */
  numbers: () => string[];
}

/** The title and the description, whose figures are placed by the lines of the front matter. */
function headOf({ file, edition }: LintText, locale: FigureLanguage, files: LintFiles): Passage {
  const fields = (['title', 'description'] as const).map((field) => {
    const { line, column } = files.locate(file, [field]);
    const position = { start: { line, column }, end: { line, column } };
    return { type: 'text' as const, value: edition[field], position };
  });
  const figures = fields.flatMap((field) => readFigures([field], locale));
  return { file, start: files.locate(file, ['title']), figures, numbers: () => writtenNumbers(fields) };
}

function startOf(node: RootContent | undefined): Place {
  const { line = 1, column = 1 } = node?.position?.start ?? {};
  return { line, column };
}

function passagesOf(
  { file, body }: LintText,
  locale: FigureLanguage,
): { sections: Passage[]; notes: Passage } {
  const passage = (start: RootContent | undefined, nodes: readonly RootContent[]): Passage => ({
    file,
    start: startOf(start),
    figures: readFigures(nodes, locale),
    numbers: () => writtenNumbers(nodes),
  });
  const sections = sectionsOf(body.tree).map(({ heading, blocks }) =>
    passage(heading ?? blocks[0], [heading ?? [], blocks.filter((block) => !isNotes(block))].flat()),
  );
  const notes = body.tree.children.filter(isNotes);
  return { sections, notes: passage(notes[0], notes) };
}

function merged(file: string, passages: readonly Passage[]): Passage {
  return {
    file,
    start: passages[0]?.start ?? { line: 1, column: 1 },
    figures: passages.flatMap(({ figures }) => figures),
    numbers: () => passages.flatMap(({ numbers }) => numbers()),
  };
}

/**
 * Pairs what is to agree: head with head, section with section in their order, notes with notes; nothing where the figures
 * of a language are not read.
 */
function pairsOf(original: LintText, translation: LintText, files: LintFiles): [Passage, Passage][] {
  const [from, to] = [original.locale, translation.locale];
  if (!readsFigures(from) || !readsFigures(to)) return [];
  const heads: [Passage, Passage] = [headOf(original, from, files), headOf(translation, to, files)];
  const [first, second] = [passagesOf(original, from), passagesOf(translation, to)];
  const notes: [Passage, Passage] = [first.notes, second.notes];
  if (first.sections.length !== second.sections.length)
    return [heads, [merged(original.file, first.sections), merged(translation.file, second.sections)], notes];
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
  const told = new FigureSet(other.figures, other.numbers);
  const seen = new Set<string>();
  return passage.figures.flatMap((figure, index) => {
    if (told.tells(figure) || seen.has(figure.value)) return [];
    seen.add(figure.value);
    return [{ figure, depth: index / passage.figures.length }];
  });
}

/**
 * Where a figure is written. The parser takes away escapes and the indents of lines, and places words of a component
 * or of the front matter at their start; the figure itself stands on that line or soon after.
 */
function placeOf({ text, line, column }: Figure, lines: readonly string[]): Place {
  const first = lines[line - 1] ?? '';
  if (first.startsWith('<Money', column - 1)) return { line, column };
  for (let index = line - 1; index < Math.min(line + 3, lines.length); index += 1) {
    const found = lines[index]?.indexOf(text, index === line - 1 ? column - 1 : 0) ?? -1;
    if (found !== -1) return { line: index + 1, column: found + 1 };
  }
  return { line, column };
}

type Alone = ReturnType<typeof aloneIn>[number];

/** Whether two figures may be one that went wrong; a small number stands beside any other by chance. */
function mayPair({ figure: one }: Alone, { figure: other }: Alone): boolean {
  if (one.kind !== other.kind || (one.lenient && other.lenient)) return false;
  return one.kind !== 'count' || (!one.lenient && !other.lenient);
}

function compare(original: Passage, translation: Passage, files: LintFiles, report: Report): void {
  const partners = aloneIn(original, translation);
  const linesOf = ({ file }: Passage): string[] => files.read(file).split(/\r\n?|\n/);

  function reportAlone(figure: Figure, here: Passage, there: Passage): void {
    report({
      file: here.file,
      ...placeOf(figure, linesOf(here)),
      message: say('figures-agree.alone', { figure: figure.text, file: path.basename(there.file) }),
      help: say('figures-agree.alone.help'),
      related: { file: there.file, ...there.start },
    });
  }
  function reportPair(figure: Figure, other: Figure): void {
    const place = placeOf(other, linesOf(original));
    const where = `${path.basename(original.file)}:${String(place.line)}`;
    report({
      file: translation.file,
      ...placeOf(figure, linesOf(translation)),
      message: say('figures-agree', { figure: figure.text, other: other.text, where }),
      help: say('figures-agree.help'),
      related: { file: original.file, ...place },
    });
  }

  for (const alone of aloneIn(translation, original)) {
    const near = (other: Alone): number =>
      Math.abs(other.depth - alone.depth) + (other.figure.lenient ? 1 : 0);
    const partner = partners
      .filter((other) => mayPair(alone, other))
      .toSorted((one, other) => near(one) - near(other))[0];
    if (partner) {
      partners.splice(partners.indexOf(partner), 1);
      reportPair(alone.figure, partner.figure);
    } else if (!alone.figure.lenient) reportAlone(alone.figure, translation, original);
  }
  for (const { figure } of partners) if (!figure.lenient) reportAlone(figure, original, translation);
}

/** What a record says in a language, as a passage. */
function passageOf(file: string, text: string, locale: FigureLanguage): Passage {
  const nodes = [{ type: 'text' as const, value: text }];
  const numbers = (): string[] => writtenNumbers(nodes);
  return { file, start: { line: 1, column: 1 }, figures: readFigures(nodes, locale), numbers };
}

/** Compares what records say in each language with what they say in the first; those whose figures are read. */
function comparePairs(
  pairs: readonly RecordPair[],
  { locate }: Pick<LintFiles, 'locate'>,
  report: Report,
): void {
  const [first, ...others] = locales.filter(readsFigures);
  if (first === undefined) return;
  // In a sentence of its own, “three-dimensional” has no counterpart to look for.
  const written = (alone: Alone[]): Figure | undefined =>
    alone.find(({ figure }) => /\d/.test(figure.text))?.figure;
  for (const { file, path, words } of pairs) {
    if (others.length === 0 || !Object.values(words).some((each) => /\d/.test(each))) continue;
    const ours = passageOf(file, words[first], first);
    for (const other of others) {
      const theirs = passageOf(file, words[other], other);
      const [missing, more] = [written(aloneIn(ours, theirs)), written(aloneIn(theirs, ours))];
      if (!missing && !more) continue;
      const values = {
        figure: more?.text ?? '',
        locale: other,
        other: missing?.text ?? '',
        otherLocale: first,
      };
      report({
        file,
        ...locate(file, [...path, other]),
        message:
          missing && more
            ? say('figures-agree.record', values)
            : say('figures-agree.one-side', {
                figure: (more ?? missing)?.text ?? '',
                locale: more ? other : first,
              }),
        help: say('figures-agree.record.help'),
      });
    }
  }
}

/** Holds the figures of a translation against those of its original, section by section. */
export const figuresAgree: Rule = {
  name: 'figures-agree',
  checkTexts({ original, translations }, files, report) {
    for (const translation of translations)
      for (const [first, second] of pairsOf(original, translation, files))
        compare(first, second, files, report);
  },
  checkIssue(issue, files, report) {
    comparePairs(wordsOfFacts(issue).pairs, files, report);
  },
  check(context, report) {
    comparePairs(wordsOfRecords(context.records).pairs, context, report);
  },
};
