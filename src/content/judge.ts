import type { z } from 'astro/zod';
import { explainIssue, type FieldComplaint } from '#content/explain-issue.ts';
import type { PlacedComplaint, YamlSource } from '#content/yaml-source.ts';
import type { RecordPath } from '#diagnostics/problem.ts';

/** Leaves out a field that is missing only because its name is mistyped, and all but the first word on a value. */
function withoutEchoes(complaints: readonly FieldComplaint[]): FieldComplaint[] {
  const meant = new Set(complaints.map((complaint) => complaint.meant));
  const told = new Set<string>();
  return complaints.filter(({ path, key, missing }) => {
    const place = JSON.stringify([path, key]);
    const isEcho = told.has(place) || (missing && meant.has(String(path.at(-1))));
    told.add(place);
    return !isEcho;
  });
}

/** Puts a complaint in its place; a key that is no word, and a text in the place of a list or group, may be of marks that YAML does not know. */
function place(
  { path, key, part, isText, meant: _, missing: __, ...complaint }: FieldComplaint,
  source: YamlSource,
  base: RecordPath,
): PlacedComplaint {
  const full = [...base, ...path];
  const isSuspicious = key ? /[^\w-]/.test(String(path.at(-1))) : isText && !part;
  const suspect = isSuspicious ? source.suspect(full) : undefined;
  if (suspect) return suspect;
  if (key) return { ...source.locateKey(full), ...complaint };
  return { ...(part === undefined ? source.locate(full) : source.locatePart(full, part)), ...complaint };
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
  return { complaints: complaints.map((complaint) => place(complaint, source, base)) };
}
