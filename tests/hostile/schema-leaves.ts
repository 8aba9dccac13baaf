import { z } from 'astro/zod';

/** A step into a record: a key, the first entry of a list, or the only one of a record of ids. */
export type Step = string | '[]' | '{}';

/** A value of a record that has no parts, by its way from the root. */
export interface Leaf {
  path: readonly Step[];
  schema: z.core.$ZodType;
}

/**
 * The leaves of a schema. One of a kind that is not known here is an error, so that none is passed over in disable.
 *
 * @throws where the schema has a part of an unknown kind
 */
export function leavesOf(schema: z.core.$ZodType, path: readonly Step[] = []): Leaf[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return leavesOf(schema.unwrap(), path);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      leavesOf(field as z.core.$ZodType, [...path, key]),
    );
  if (schema instanceof z.ZodArray) return leavesOf(schema.element, [...path, '[]']);
  if (schema instanceof z.ZodRecord) return leavesOf(schema.valueType as z.core.$ZodType, [...path, '{}']);
  // A text that stands for both languages, or a group with one for each: the group has all the leaves.
  const group =
    schema instanceof z.ZodUnion && schema.options.find((option) => option instanceof z.ZodObject);
  if (group) return leavesOf(group, path);
  const kinds = [
    z.ZodString,
    z.ZodURL,
    z.ZodNumber,
    z.ZodNumberFormat,
    z.ZodBoolean,
    z.ZodEnum,
    z.ZodLiteral,
    z.ZodUnion,
    z.ZodPipe,
  ];
  if (kinds.some((kind) => schema instanceof kind)) return [{ path, schema }];
  throw new Error(`there is a kind of field at ${path.join('.')} that is not planted into yet`);
}

/** A schema and every schema inside it. */
export function partsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const inner = ((): readonly z.core.$ZodType[] => {
    if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return [schema.unwrap()];
    if (schema instanceof z.ZodObject) return Object.values(schema.shape);
    if (schema instanceof z.ZodArray) return [schema.element];
    if (schema instanceof z.ZodRecord) return [schema.valueType as z.core.$ZodType];
    if (schema instanceof z.ZodUnion) return schema.options;
    return [];
  })();
  return [schema, ...inner.flatMap(partsOf)];
}

type Group = Record<string, unknown>;

/** The step as a key of a value: the first entry of a list, the first key of a record. */
function keyOf(value: unknown, step: Step): string {
  if (step === '[]') return '0';
  return step === '{}' ? (Object.keys(value as Group)[0] ?? '') : step;
}

/** The value at a path; undefined where the record has none. */
export function valueAt(record: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value === undefined || value === null ? undefined : (value as Group)[keyOf(value, step)],
    record,
  );
}

/** Puts a value in the place of that at a path. */
export function plant(record: unknown, path: readonly Step[], value: unknown): void {
  const last = path.at(-1) ?? '';
  const parent = valueAt(record, path.slice(0, -1)) as Group;
  parent[keyOf(parent, last)] = value;
}
