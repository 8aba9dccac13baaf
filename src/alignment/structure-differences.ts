import { blockNames, type BlockName, type BlockPlace, type Structure } from '#alignment/structure.ts';

/** A place where a translation is built differently from its original. */
export interface StructureDifference {
  message: string;
  help: string;
  /** The block of the translation; undefined where it lacks one. */
  place?: BlockPlace | undefined;
  /** The block of the original; undefined where it lacks one. */
  related?: BlockPlace | undefined;
}

type Noun = readonly [one: string, many: string];

const blockNouns: Record<BlockName, Noun> = {
  Profile: ['profile', 'profiles'],
  FundingTable: ['funding table', 'funding tables'],
  FundingChart: ['funding chart', 'funding charts'],
  Drawing: ['drawing', 'drawings'],
  Gallery: ['gallery', 'galleries'],
  Compare: ['comparison', 'comparisons'],
  Callout: ['callout', 'callouts'],
  PullQuote: ['pull quote', 'pull quotes'],
};

/** Writes a number with its noun: `no table`, `1 table`, `2 tables`. */
function counted(count: number, [one, many]: Noun): string {
  if (count === 0) return `no ${one}`;
  return `${count} ${count === 1 ? one : many}`;
}

function countDifference(
  what: string,
  noun: Noun,
  theirs: readonly BlockPlace[],
  ours: readonly BlockPlace[],
): StructureDifference[] {
  if (theirs.length === ours.length) return [];
  return [
    {
      message: `${what} has ${counted(ours.length, noun)}, the original’s has ${theirs.length || 'none'}`,
      help:
        ours.length > theirs.length
          ? `Take the ${noun[0]} out, or add it to the original.`
          : `Add the ${noun[0]} that the original has here.`,
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
        message: `this list is ${kind}, the original’s is ${other.kind}`,
        help: `Write its items ${other.kind === 'numbered' ? 'with numbers' : 'without numbers'}, as in the original.`,
        ...both,
      });
    if (other && other.items !== items)
      differences.push({
        message: `this list has ${counted(items, ['item', 'items'])}, the original’s has ${other.items}`,
        help: 'Give both lists the same items.',
        ...both,
      });
    return differences;
  });
}

function tableDifferences(theirs: Structure['tables'], ours: Structure['tables']): StructureDifference[] {
  return ours.flatMap(({ rows, columns, place }, index) => {
    const other = theirs[index];
    if (!other || (other.rows === rows && other.columns === columns)) return [];
    const size = `${counted(rows, ['row', 'rows'])} and ${counted(columns, ['column', 'columns'])}`;
    return [
      {
        message: `this table has ${size}, the original’s has ${other.rows} and ${other.columns}`,
        help: 'Give both tables the same rows and columns.',
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
        message: `this picture is ${isWide ? 'wide' : 'not wide'}, the original’s is ${isWide ? 'not' : 'wide'}`,
        help: 'Write wide in both languages or in neither.',
        ...both,
      });
    if (other && other.hasDark !== hasDark)
      differences.push({
        message: `this picture has ${hasDark ? 'a' : 'no'} dark variant, the original’s has ${hasDark ? 'none' : 'one'}`,
        help: 'Write dark="./name.png" in both languages or in neither.',
        ...both,
      });
    return differences;
  });
}

/**
 * Compares the references that two stretches of text cite, as sets.
 *
 * @param what what the translation’s stretch is called: `this section`
 */
export function citationDifferences(
  what: string,
  theirs: Structure['citations'],
  ours: Structure['citations'],
): StructureDifference[] {
  const counts = `${what} cites ${counted(ours.size, ['reference', 'references'])}, the original’s cites ${theirs.size || 'none'}`;
  const missing = [...theirs].filter(([id]) => !ours.has(id));
  const names = missing.map(([id]) => `“${id}”`);
  const verb = missing.length === 1 ? 'is' : 'are';
  const lacks: StructureDifference = {
    message: `${counts}: ${[names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')} ${verb} missing`,
    help: 'Cite here what the original cites.',
    related: missing[0]?.[1],
  };
  const surplus = [...ours].filter(([id]) => !theirs.has(id));
  return [
    ...(missing.length > 0 ? [lacks] : []),
    ...surplus.map(([id, place]) => ({
      message: `${counts}: “${id}” is not among them`,
      help: 'Take the citation out, or cite the reference in the original too.',
      place,
    })),
  ];
}

/**
 * Tells how a section of a translation is built otherwise than that of its original. Paragraphs are not counted; where
 * lists, tables or pictures differ in number, their insides are left alone.
 *
 * @param what what the translation’s stretch is called: `this section`
 */
export function structureDifferences(
  what: string,
  theirs: Structure,
  ours: Structure,
): StructureDifference[] {
  const places = (blocks: readonly { place: BlockPlace }[]): BlockPlace[] => blocks.map(({ place }) => place);
  return [
    ...countDifference(what, ['subheading', 'subheadings'], theirs.subheadings, ours.subheadings),
    ...countDifference(what, ['list', 'lists'], places(theirs.lists), places(ours.lists)),
    ...(theirs.lists.length === ours.lists.length ? listDifferences(theirs.lists, ours.lists) : []),
    ...countDifference(what, ['table', 'tables'], places(theirs.tables), places(ours.tables)),
    ...(theirs.tables.length === ours.tables.length ? tableDifferences(theirs.tables, ours.tables) : []),
    ...countDifference(what, ['picture', 'pictures'], places(theirs.pictures), places(ours.pictures)),
    ...(theirs.pictures.length === ours.pictures.length
      ? pictureDifferences(theirs.pictures, ours.pictures)
      : []),
    ...blockNames.flatMap((name) =>
      countDifference(
        what,
        blockNouns[name],
        theirs.components.get(name) ?? [],
        ours.components.get(name) ?? [],
      ),
    ),
    ...citationDifferences(what, theirs.citations, ours.citations),
  ];
}
