import { parseYaml, type ParseYaml, type PlacedComplaint, type YamlSource } from '#content/yaml-source.ts';
import type { Problem } from '#diagnostics/problem.ts';

/** What reading a content folder gathers on its way. */
export interface Findings {
  problems: Problem[];
  /** The YAML of each file, to find the places of its values. */
  sources: Map<string, YamlSource>;
  /** Digests of the files that were read, as they lie on the disk. */
  digests: Map<string, string>;
  /** Reads YAML. */
  parse: ParseYaml;
}

/** Findings with nothing in them yet. */
export function noFindings(parse: ParseYaml = parseYaml): Findings {
  return { problems: [], sources: new Map(), digests: new Map(), parse };
}

/** Files a complaint about a file among the problems. */
export function note(findings: Findings, file: string, complaints: readonly PlacedComplaint[]): void {
  for (const { line, column, code, message, help } of complaints)
    findings.problems.push({ severity: 'error', file, line, column, code, message, help });
}
