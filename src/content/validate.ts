import type { z } from 'astro/zod';
import { explainIssue, type FieldProblem } from '#content/explain-issue.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import type { Message, Place, RecordPath } from '#diagnostics/diagnostic.ts';

/** Leaves out a field that is missing only because its name is mistyped, and all but the first word on a value. */
export function withoutEchoes(problems: readonly FieldProblem[]): FieldProblem[] {
  const meant = new Set(problems.map((problem) => problem.meant));
  const told = new Set<string>();
  return problems.filter(({ path, key, missing }) => {
    const place = JSON.stringify([path, key]);
    const isEcho = told.has(place) || (missing && meant.has(String(path.at(-1))));
    told.add(place);
    return !isEcho;
  });
}

/** Puts a problem in its place; a key that is no word, and a text in the place of a list or group, may be of marks that YAML does not know. */
function place(
  { path, key, part, isText, meant: _, missing: __, ...problem }: FieldProblem,
  source: YamlSource,
  base: RecordPath,
): Message & Place {
  const full = [...base, ...path];
  const isSuspicious = key ? /[^\w-]/.test(String(path.at(-1))) : isText && !part;
  const suspect = isSuspicious ? source.suspect(full) : undefined;
  if (suspect) return suspect;
  if (key) return { ...source.locateKey(full), ...problem };
  return { ...(part === undefined ? source.locate(full) : source.locatePart(full, part)), ...problem };
}

/**
 * Validates a value of a YAML file by its schema.
 *
 * @param base the path of the value in the file
 * @param explain may say more of a problem with the value at a path inside
 * @returns the record, or every problem with its place
 */
export function validate<T>(
  schema: z.ZodType<T>,
  value: unknown,
  source: YamlSource,
  base: RecordPath = [],
  explain = (problem: FieldProblem): FieldProblem => problem,
): { record: T } | { problems: (Message & Place)[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { record: result.data };
  const problems = withoutEchoes(result.error.issues.flatMap((issue) => explainIssue(schema, issue)));
  return { problems: problems.map((problem) => place(explain(problem), source, base)) };
}
