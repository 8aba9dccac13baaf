import type { z } from 'astro/zod';
import { explainIssue } from '#workspace/explain-issue.ts';
import type { PlacedComplaint, YamlSource } from '#workspace/yaml-source.ts';
import type { RecordPath } from '#schema/problem.ts';

/** Judges a value of a YAML file alone by its schema: the record, or every complaint with its place. */
export function judge<T>(
  schema: z.ZodType<T>,
  value: unknown,
  source: YamlSource,
  base: RecordPath = [],
): { record: T } | { complaints: PlacedComplaint[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { record: result.data };
  const complaints = result.error.issues
    .flatMap((issue) => explainIssue(schema, issue))
    .map(({ path, key, message, help }) => {
      const full = [...base, ...path];
      return { message, help, ...(key ? source.locateKey(full) : source.locate(full)) };
    });
  return { complaints };
}
