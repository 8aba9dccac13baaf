import { findNearest } from '#diagnostics/nearest.ts';
import { feedFiles, feedPathBelow, matchPath, recordParams, type RouteMatch } from '#domain/route-table.ts';
import { issuePath, pathsAbove } from '#domain/route.ts';

/** What an address has in common with those of the same kind: all but the record. */
function shapeOf({ name, params, locale }: RouteMatch): string {
  const rest = Object.entries(params).filter(([param]) => !recordParams.some((each) => each === param));
  return JSON.stringify([name, locale, ...rest]);
}

/** The same file of the nearest address above that has a feed. */
function sameFeedAbove(path: string, present: ReadonlySet<string>): string | undefined {
  const feed = path.slice(path.lastIndexOf('/') + 1);
  if (!Object.values<string>(feedFiles).includes(feed)) return undefined;
  return pathsAbove(path)
    .slice(1)
    .map((home) => feedPathBelow(home, { feed }))
    .find((candidate) => present.has(candidate));
}

/**
 * Guesses which address most probably took the place of a lost one: the page of a lost file, a new one of the same
 * kind, the same feed of more, else the nearest list above.
 *
 * @param present all addresses of the site
 * @param added those among them that are not recorded
 */
export function targetGuesser(
  present: ReadonlySet<string>,
  added: readonly string[],
): (lost: string) => string | undefined {
  let shapes: Map<string | undefined, string[]> | undefined;
  const alikeTo = (match: RouteMatch): string[] => {
    shapes ??= Map.groupBy(added, (path) => {
      const found = matchPath(path);
      return found && shapeOf(found);
    });
    return shapes.get(shapeOf(match)) ?? [];
  };
  /** The only new address of the same kind, or the one with the most similar id; a number is similar to none. */
  const newName = (lost: string, match: RouteMatch): string | undefined => {
    if (recordParams.every((param) => match.params[param] === undefined)) return undefined;
    const alike = alikeTo(match);
    if (alike.length === 1) return alike[0];
    return match.params.number === undefined ? findNearest(lost, alike) : undefined;
  };
  return (lost) => {
    const match = matchPath(lost);
    const number = match?.params.number;
    const page = match && number !== undefined ? issuePath(match.locale, Number(number)) : lost;
    return (
      (present.has(page) ? page : undefined) ??
      (match && newName(lost, match)) ??
      sameFeedAbove(lost, present) ??
      pathsAbove(lost).find((path) => present.has(path))
    );
  };
}
