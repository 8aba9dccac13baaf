import { parseYaml, type ParseYaml, type YamlSource } from '#content/yaml-source.ts';
import type { Diagnostic, Message, Place } from '#diagnostics/diagnostic.ts';

/** What reading a content folder gathers on its way. */
export interface ReadingContext {
  problems: Diagnostic[];
  /** The YAML of each file, to find the places of its values. */
  sources: Map<string, YamlSource>;
  /** Digests of the files that were read, as they lie on the disk. */
  digests: Map<string, string>;
  /** Reads YAML. */
  parse: ParseYaml;
}

/** A context in which nothing was read yet. */
export function newReadingContext(parse: ParseYaml = parseYaml): ReadingContext {
  return { problems: [], sources: new Map(), digests: new Map(), parse };
}

/** Adds what is wrong with a file as errors. */
export function note(reading: ReadingContext, file: string, problems: readonly (Message & Place)[]): void {
  for (const { line, column, code, message, help } of problems)
    reading.problems.push({ severity: 'error', file, line, column, code, message, help });
}
