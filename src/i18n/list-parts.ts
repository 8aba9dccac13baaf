import type { PartName } from '#column.ts';
import { hasPart } from '#config.ts';

/** The names of those parts that the site has, in the order given. */
export function namesOfParts(names: Partial<Record<PartName, string>>): string[] {
  return Object.entries(names).flatMap(([part, name]) => (hasPart(part as PartName) ? [name] : []));
}
