import { blockNames, type BlockPlace, type Structure } from '#alignment/structure.ts';
import type { Noun } from '#wording/en/rules-links.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A place where a translation is built differently from its original. */
export interface StructureDifference {
  message: Phrase;
  help: Phrase;
  /** The block of the translation; undefined where it lacks one. */
  place?: BlockPlace | undefined;
  /** The block of the original; undefined where it lacks one. */
  related?: BlockPlace | undefined;
}

function countDifference(
  what: Phrase,
  noun: Noun,
  theirs: readonly BlockPlace[],
  ours: readonly BlockPlace[],
): StructureDifference[] {
  if (theirs.length === ours.length) return [];
  return [
    {
      message: say('structure-agrees.count', { what, noun, ours: ours.length, theirs: theirs.length }),
      help: say(ours.length > theirs.length ? 'structure-agrees.more.help' : 'structure-agrees.fewer.help', {
        noun,
      }),
      place: ours[theirs.length],
      related: theirs[ours.length],
    },
  ];
}

function listDifferences(theirs: Structure['lists'], ours: Structure['lists']): StructureDifference[] {
  return ours.flatMap(({ kind, items, place }, index) => {
    const other = theirs[index];
    const both = { place, related: other?.place };
    const differences: StructureDifference[] = [];
    if (other && other.kind !== kind)
      differences.push({
        message: say('structure-agrees.list-kind', { ours: kind, theirs: other.kind }),
        help: say('structure-agrees.list-kind.help', { kind: other.kind }),
        ...both,
      });
    if (other && other.items !== items)
      differences.push({
        message: say('structure-agrees.list-size', { ours: items, theirs: other.items }),
        help: say('structure-agrees.list-size.help'),
        ...both,
      });
    return differences;
  });
}

function tableDifferences(theirs: Structure['tables'], ours: Structure['tables']): StructureDifference[] {
  return ours.flatMap(({ rows, columns, place }, index) => {
    const other = theirs[index];
    if (!other || (other.rows === rows && other.columns === columns)) return [];
    return [
      {
        message: say('structure-agrees.table', {
          rows,
          columns,
          otherRows: other.rows,
          otherColumns: other.columns,
        }),
        help: say('structure-agrees.table.help'),
        place,
        related: other.place,
      },
    ];
  });
}

function pictureDifferences(
  theirs: Structure['pictures'],
  ours: Structure['pictures'],
): StructureDifference[] {
  return ours.flatMap(({ isWide, hasDark, place }, index) => {
    const other = theirs[index];
    const both = { place, related: other?.place };
    const differences: StructureDifference[] = [];
    if (other && other.isWide !== isWide)
      differences.push({
        message: say('structure-agrees.wide', { isWide }),
        help: say('structure-agrees.wide.help'),
        ...both,
      });
    if (other && other.hasDark !== hasDark)
      differences.push({
        message: say('structure-agrees.dark', { hasDark }),
        help: say('structure-agrees.dark.help'),
        ...both,
      });
    return differences;
  });
}

function videoDifferences(theirs: Structure['videos'], ours: Structure['videos']): StructureDifference[] {
  return ours.flatMap((video, index) => {
    const other = theirs[index];
    return (['src', 'duration'] as const).flatMap((property) => {
      if (!other || other[property] === video[property]) return [];
      return [
        {
          message: say('structure-agrees.video', {
            property,
            ours: video[property] ?? '',
            theirs: other[property] ?? '',
          }),
          help: say('structure-agrees.video.help'),
          place: video.place,
          related: other.place,
        },
      ];
    });
  });
}

/**
 * Compares the references that two stretches of text cite, as sets.
 *
 * @param what what the translation’s stretch is called: this section
 */
export function citationDifferences(
  what: Phrase,
  theirs: Structure['citations'],
  ours: Structure['citations'],
): StructureDifference[] {
  const counts = { what, ours: ours.size, theirs: theirs.size };
  const missing = [...theirs].filter(([id]) => !ours.has(id));
  const lacks: StructureDifference = {
    message: say('structure-agrees.missing', { ...counts, ids: missing.map(([id]) => id) }),
    help: say('structure-agrees.missing.help'),
    related: missing[0]?.[1],
  };
  const surplus = [...ours].filter(([id]) => !theirs.has(id));
  return [
    ...(missing.length > 0 ? [lacks] : []),
    ...surplus.map(([id, place]) => ({
      message: say('structure-agrees.surplus', { ...counts, id }),
      help: say('structure-agrees.surplus.help'),
      place,
    })),
  ];
}

/**
 * Tells how a section of a translation is built otherwise than that of its original. Paragraphs are not counted; where
 * lists, tables, pictures or videos differ in number, their insides are left alone.
 *
 * @param what what the translation’s stretch is called: this section
 */
export function structureDifferences(
  what: Phrase,
  theirs: Structure,
  ours: Structure,
): StructureDifference[] {
  const places = (blocks: readonly { place: BlockPlace }[]): BlockPlace[] => blocks.map(({ place }) => place);
  return [
    ...countDifference(what, 'subheading', theirs.subheadings, ours.subheadings),
    ...countDifference(what, 'list', places(theirs.lists), places(ours.lists)),
    ...(theirs.lists.length === ours.lists.length ? listDifferences(theirs.lists, ours.lists) : []),
    ...countDifference(what, 'table', places(theirs.tables), places(ours.tables)),
    ...(theirs.tables.length === ours.tables.length ? tableDifferences(theirs.tables, ours.tables) : []),
    ...countDifference(what, 'picture', places(theirs.pictures), places(ours.pictures)),
    ...(theirs.pictures.length === ours.pictures.length
      ? pictureDifferences(theirs.pictures, ours.pictures)
      : []),
    ...(theirs.videos.length === ours.videos.length ? videoDifferences(theirs.videos, ours.videos) : []),
    ...blockNames.flatMap((name) =>
      countDifference(what, name, theirs.components.get(name) ?? [], ours.components.get(name) ?? []),
    ),
    ...citationDifferences(what, theirs.citations, ours.citations),
  ];
}
