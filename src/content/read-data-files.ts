import type { Message, Place, RecordPath } from '#diagnostics/diagnostic.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { dataKinds } from '#schema/data-file.ts';
import type { DataTableRecord } from '#schema/data-table.ts';
import type { DrawingRecord } from '#schema/drawing.ts';
import type { z } from 'astro/zod';
import type { Disk } from '#content/disk.ts';
import { validate } from '#content/validate.ts';
import { openYaml } from '#content/read-records.ts';
import { note, type ReadingContext } from '#content/reading-context.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import { say } from '#wording/phrase.ts';

const drawingName = /\.ya?ml$/;

/** A file beside a text with what the text shows: a drawing, or a table of figures. */
type ShownData = DrawingRecord | DataTableRecord;

/** The files of drawings and tables in a folder of the content. */
export function dataFilesIn(disk: Disk, folder: string): string[] {
  return disk.files(folder).filter((name) => drawingName.test(name));
}

/** The sources that a file names, each with its place. */
function sourcesOf(value: unknown, path: RecordPath = []): { id: string; path: RecordPath }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'source' || Array.isArray(value)) return sourcesOf(inner, place);
    return (Array.isArray(inner) ? inner : [inner]).flatMap((id: unknown, index) =>
      typeof id === 'string' ? [{ id, path: Array.isArray(inner) ? [...place, index] : place }] : [],
    );
  });
}

/** Reports references that the issue does not have. */
function unknownSources(source: YamlSource, references: readonly string[]): (Message & Place)[] {
  return sourcesOf(source.data)
    .filter(({ id }) => !references.includes(id))
    .map(({ id, path }) => ({
      ...source.locate(path),
      code: 'unknown-reference',
      message: say('unknown-reference.missing', { id }),
      help: nearestHint(id, references, say('unknown-reference.missing.help')),
    }));
}

/** Reports a second accent: one thing is what a drawing is about. */
function extraAccents(source: YamlSource): (Message & Place)[] {
  const found: RecordPath[] = [];
  const look = (value: unknown, path: RecordPath): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === 'accent' && inner === true) found.push(place);
      else look(inner, place);
    }
  };
  look(source.data, []);
  return found.slice(1).map((path) => ({
    ...source.locate(path),
    code: 'drawing-accent',
    message: say('drawing-accent'),
    help: say('drawing-accent.help'),
  }));
}

/** Checks a file by the schema of its kind. */
function validateData(source: YamlSource): { record: ShownData } | { problems: (Message & Place)[] } {
  const names = Object.keys(dataKinds);
  const { kind } = (source.data ?? {}) as { kind?: unknown };
  if (typeof kind === 'string' && Object.hasOwn(dataKinds, kind))
    return validate(dataKinds[kind as keyof typeof dataKinds] as z.ZodType<ShownData>, source.data, source);
  return {
    problems: [
      {
        ...source.locate(['kind']),
        code: kind === undefined ? 'missing-field' : 'drawing-kind',
        message:
          kind === undefined ? say('drawing-kind.missing') : say('drawing-kind', { kind: String(kind) }),
        help: nearestHint(String(kind), names, say('drawing-kind.help', { kinds: names })),
      },
    ],
  };
}

/** What stands in data files beside a text, and the names by which the text may show each. */
export interface ReadData {
  drawings: Record<string, DrawingRecord>;
  tables: Record<string, DataTableRecord>;
  /** A file that cannot be read may be either. */
  names: { drawings: string[]; tables: string[] };
}

/**
 * Reads the drawings and tables in the folder of an issue, by the names of their files.
 *
 * @param references the ids of the references of the issue
 */
export function readDataFiles(
  disk: Disk,
  folder: string,
  files: readonly string[],
  references: readonly string[],
  reading: ReadingContext,
): ReadData {
  const read: ReadData = { drawings: {}, tables: {}, names: { drawings: [], tables: [] } };
  for (const name of files) {
    const file = `${folder}/${name}`;
    const source = openYaml(disk, file, reading);
    const { kind } = (source?.data ?? {}) as { kind?: unknown };
    const isKnown = typeof kind === 'string' && Object.hasOwn(dataKinds, kind);
    if (kind !== 'table') read.names.drawings.push(name);
    if (kind === 'table' || !isKnown) read.names.tables.push(name);
    if (!source) continue;
    const result = validateData(source);
    if ('problems' in result) note(reading, file, result.problems);
    note(reading, file, [...unknownSources(source, references), ...extraAccents(source)]);
    if (!('record' in result)) continue;
    if (result.record.kind === 'table') read.tables[name] = result.record;
    else read.drawings[name] = result.record;
  }
  return read;
}
