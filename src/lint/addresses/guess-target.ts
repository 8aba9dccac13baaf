import { findNearest } from '#diagnostics/nearest.ts';

/** The shape of an address: what stands in the place of ids and numbers does not matter. */
function shapeOf(path: string): string {
  return path.replace(/(\/(?:issues|companies|investors|tags|authors)\/)(?!page\/|by\/)[^/.]+/, '$1*');
}

/** The addresses above one, the nearest first: of `/en/tags/ai/page/2/` those of the tag, of all tags, of the home page. */
function parents(path: string): string[] {
  const steps = path.split('/').filter(Boolean);
  return steps.map((_step, index) =>
    `/${steps.slice(0, steps.length - 1 - index).join('/')}/`.replace('//', '/'),
  );
}

/** The same file, such as a feed, of the nearest address above that has one. */
function sameFileAbove(path: string, present: ReadonlySet<string>): string | undefined {
  const file = /\/((?:rss|atom)\.xml|feed\.json)$/.exec(path)?.[1];
  if (file === undefined) return undefined;
  return parents(path)
    .slice(1)
    .map((parent) => `${parent}${file}`)
    .find((candidate) => present.has(candidate));
}

/** The only new address of the same kind, or the one with the most similar id; a number is similar to none. */
function newName(lost: string, added: readonly string[]): string | undefined {
  const shape = shapeOf(lost);
  const alike = shape === lost ? [] : added.filter((path) => shapeOf(path) === shape);
  if (alike.length === 1) return alike[0];
  return /\/issues\/\d/.test(lost) ? undefined : findNearest(lost, alike);
}

/**
 * The address that most probably took the place of a lost one: the page of a lost file, a new one
 * of the same kind, the same feed of more, else the nearest list above.
 *
 * @param present all addresses of the site
 * @param added those among them that are not recorded
 */
export function guessTarget(
  lost: string,
  present: ReadonlySet<string>,
  added: readonly string[],
): string | undefined {
  const page = lost.replace(/\.md$|share\.png$|parallel\/$/, (end) => (end === '.md' ? '/' : ''));
  return (
    (page !== lost && present.has(page) ? page : undefined) ??
    newName(lost, added) ??
    sameFileAbove(lost, present) ??
    parents(lost).find((path) => present.has(path))
  );
}
