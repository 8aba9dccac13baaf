import type { z } from 'astro/zod';
import { explainIssue, type FieldComplaint } from '#workspace/explain-issue.ts';
import type { PlacedComplaint, YamlSource } from '#workspace/yaml-source.ts';
import type { RecordPath } from '#schema/problem.ts';

/** Leaves out a field that is missing only because its name is mistyped: the typo is told. */
function withoutEchoes(complaints: readonly FieldComplaint[]): FieldComplaint[] {
  const typos = complaints.filter((complaint) => complaint.key).map((complaint) => complaint.help);
  const isEcho = ({ path, message }: FieldComplaint): boolean =>
    message.endsWith('is missing') &&
    typos.some((help) => help.startsWith(`Did you mean “${String(path.at(-1))}”?`));
  return complaints.filter((complaint) => !isEcho(complaint));
}

/** Judges a value of a YAML file alone by its schema: the record, or every complaint with its place. */
export function judge<T>(
  schema: z.ZodType<T>,
  value: unknown,
  source: YamlSource,
  base: RecordPath = [],
): { record: T } | { complaints: PlacedComplaint[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { record: result.data };
  const complaints = withoutEchoes(result.error.issues.flatMap((issue) => explainIssue(schema, issue)));
  return {
    complaints: complaints.map(({ path, key, message, help }) => {
      const full = [...base, ...path];
      return { message, help, ...(key ? source.locateKey(full) : source.locate(full)) };
    }),
  };
}
