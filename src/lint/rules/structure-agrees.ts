import type { LintText, Report, Rule } from '#lint/rule.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { pairSections, type Side } from '#alignment/pair-sections.ts';
import { isNotes, sectionsOf } from '#alignment/sections.ts';
import {
  citationDifferences,
  structureDifferences,
  type StructureDifference,
} from '#alignment/structure-differences.ts';
import { placeOf, structureOf, type Structure } from '#alignment/structure.ts';
import { say } from '#wording/phrase.ts';

/** A stretch of a text that should be built as its counterpart is. */
interface Stretch {
  title: string;
  place: Place;
  structure: Structure;
}

/** A text in stretches: what stands before the first heading, the sections, the notes. */
interface Stretches {
  lead: Stretch;
  sections: Stretch[];
  notes: Stretch;
}

function stretchesOf({ body }: LintText): Stretches {
  const start = body.tree.children.flatMap((node) => placeOf(node) ?? [])[0] ?? { line: 1, column: 1 };
  const notes = body.tree.children.filter(isNotes);
  const all = sectionsOf(body.tree).map(({ heading, title, blocks }) => ({
    heading,
    title,
    place: (heading && placeOf(heading)) ?? start,
    structure: structureOf([...(heading ? [heading] : []), ...blocks.filter((block) => !isNotes(block))]),
  }));
  const empty = (place: Place): Stretch => ({ title: '', place, structure: structureOf([]) });
  const end = all.at(-1)?.place ?? start;
  return {
    lead: all.find(({ heading }) => !heading) ?? empty(start),
    sections: all.filter(({ heading }) => heading),
    notes: {
      title: '',
      place: notes.flatMap((node) => placeOf(node) ?? [])[0] ?? end,
      structure: structureOf(notes),
    },
  };
}

/** How many sections stand before the first one of the longer text that the other has no counterpart of. */
function firstAlone(original: LintText, translation: LintText, longer: Side): number {
  const sections = pairSections(original.body.tree, translation.body.tree).filter(
    (sides) => sides[longer]?.heading,
  );
  const index = sections.findIndex(({ original: one, translation: other }) => !one || !other);
  return index === -1 ? sections.length : index;
}

function numberDifference(
  theirs: readonly Stretch[],
  ours: readonly Stretch[],
  index: number,
): StructureDifference {
  const isShort = ours.length < theirs.length;
  const [their, our] = [theirs[index] ?? theirs.at(-1), ours[index] ?? ours.at(-1)];
  return {
    message: say('structure-agrees.sections', { ours: ours.length, theirs: theirs.length }),
    help: isShort
      ? say('structure-agrees.short.help', { title: their?.title ?? '' })
      : say('structure-agrees.long.help', { title: our?.title ?? '' }),
    place: our?.place,
    related: their?.place,
  };
}

/** A translation has the sections of its original, and in each the same lists, tables, pictures, components and citations. */
export const structureAgrees: Rule = {
  name: 'structure-agrees',
  checkTexts({ original, translations }, _files, report) {
    for (const translation of translations) compareTexts(original, translation, report);
  },
};

function compareTexts(original: LintText, translation: LintText, report: Report): void {
  const [theirs, ours] = [stretchesOf(original), stretchesOf(translation)];
  const tell = (their: Stretch, our: Stretch, differences: readonly StructureDifference[]): void => {
    for (const { message, help, place, related } of differences)
      report({
        file: translation.file,
        ...(place ?? our.place),
        message,
        help,
        related: { file: original.file, ...(related ?? their.place) },
      });
  };
  if (theirs.sections.length !== ours.sections.length) {
    const longer = theirs.sections.length > ours.sections.length ? 'original' : 'translation';
    const [whole, ourWhole] = [original, translation].map(({ body }) => structureOf(body.tree.children));
    tell(theirs.lead, ours.lead, [
      numberDifference(theirs.sections, ours.sections, firstAlone(original, translation, longer)),
      // Which sections belong together is not known, but a reference must not get lost.
      ...(whole && ourWhole
        ? citationDifferences(say('structure-agrees.text'), whole.citations, ourWhole.citations)
        : []),
    ]);
    return;
  }
  tell(
    theirs.lead,
    ours.lead,
    structureDifferences(say('structure-agrees.lead'), theirs.lead.structure, ours.lead.structure),
  );
  for (const [index, our] of ours.sections.entries()) {
    const their = theirs.sections[index];
    if (their)
      tell(their, our, structureDifferences(say('structure-agrees.section'), their.structure, our.structure));
  }
  tell(
    theirs.notes,
    ours.notes,
    citationDifferences(
      say('structure-agrees.notes'),
      theirs.notes.structure.citations,
      ours.notes.structure.citations,
    ),
  );
}
