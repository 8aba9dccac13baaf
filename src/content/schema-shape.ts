import { z } from 'astro/zod';
import type { RecordPath } from '#diagnostics/diagnostic.ts';

/** The schema inside a default, an optional or a transform. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion)
    return schema.options.map(unwrap).find((option) => option instanceof z.ZodObject) ?? schema;
  return schema;
}

/** The schema of a field; undefined where the path leads out of the schema. */
export function fieldAt(schema: z.core.$ZodType, path: RecordPath): z.ZodType | undefined {
  let field: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.core.$ZodType | undefined = field && unwrap(field);
    if (inner instanceof z.ZodObject) field = inner.shape[step] as z.core.$ZodType | undefined;
    else if (inner instanceof z.ZodArray) field = inner.element;
    else if (inner instanceof z.ZodRecord) field = inner.valueType as z.core.$ZodType;
    else field = undefined;
  }
  return field as z.ZodType | undefined;
}

/** The keys that a record may have at a path. */
export function keysAt(schema: z.core.$ZodType, path: RecordPath): string[] {
  const field = fieldAt(schema, path);
  const inner = field && unwrap(field);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
