import type { Message, Place, RecordPath } from '#diagnostics/diagnostic.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { drawingKinds, type DrawingRecord } from '#schema/drawing.ts';
import type { z } from 'astro/zod';
import type { Disk } from '#content/disk.ts';
import { validate } from '#content/validate.ts';
import { openYaml } from '#content/read-records.ts';
import { note, type ReadingContext } from '#content/reading-context.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import { say } from '#wording/phrase.ts';

const drawingName = /\.ya?ml$/;

/** The files of drawings in a folder of the content. */
export function drawingsIn(disk: Disk, folder: string): string[] {
  return disk.files(folder).filter((name) => drawingName.test(name));
}

/** The sources that a drawing names, each with its place. */
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

/** Checks a drawing by the schema of its kind. */
function validateDrawing(source: YamlSource): { record: DrawingRecord } | { problems: (Message & Place)[] } {
  const kinds = Object.keys(drawingKinds);
  const { kind } = (source.data ?? {}) as { kind?: unknown };
  if (typeof kind === 'string' && kinds.includes(kind))
    return validate(
      drawingKinds[kind as keyof typeof drawingKinds] as z.ZodType<DrawingRecord>,
      source.data,
      source,
    );
  return {
    problems: [
      {
        ...source.locate(['kind']),
        code: kind === undefined ? 'missing-field' : 'drawing-kind',
        message:
          kind === undefined ? say('drawing-kind.missing') : say('drawing-kind', { kind: String(kind) }),
        help: nearestHint(String(kind), kinds, say('drawing-kind.help', { kinds })),
      },
    ],
  };
}

/**
 * Reads the drawings in the folder of an issue, by the names of their files.
 *
 * @param references the ids of the references of the issue
 */
export function readDrawings(
  disk: Disk,
  folder: string,
  names: readonly string[],
  references: readonly string[],
  reading: ReadingContext,
): Record<string, DrawingRecord> {
  const read = names.flatMap((name): [string, DrawingRecord][] => {
    const file = `${folder}/${name}`;
    const source = openYaml(disk, file, reading);
    if (!source) return [];
    const result = validateDrawing(source);
    if ('problems' in result) note(reading, file, result.problems);
    note(reading, file, [...unknownSources(source, references), ...extraAccents(source)]);
    return 'record' in result ? [[name, result.record]] : [];
  });
  return Object.fromEntries(read);
}
