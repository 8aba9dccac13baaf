import { findNearest } from '#diagnostics/nearest.ts';
import { feedFiles, feedPathBelow, matchPath, recordParams, type RouteMatch } from '#domain/route-table.ts';
import { issuePath, pathsAbove } from '#domain/route.ts';

/** What an address has in common with those of the same kind: all but the record. */
function shapeOf({ name, params, locale }: RouteMatch): string {
  const rest = Object.entries(params).filter(([param]) => !recordParams.some((each) => each === param));
  return JSON.stringify([name, locale, ...rest]);
}

/** The id of the record whose page it is. */
function recordOf({ params }: RouteMatch): string | undefined {
  return recordParams.map((param) => params[param]).find((id) => id !== undefined);
}

/** The same of an address. */
function idIn(path: string): string | undefined {
  const match = matchPath(path);
  return match && recordOf(match);
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
  /** The new address of the same kind with a similar id; a number is similar to none. */
  const newName = (match: RouteMatch): string | undefined => {
    const record = recordOf(match);
    if (record === undefined || match.params.number !== undefined) return undefined;
    const alike = new Map(alikeTo(match).map((path) => [idIn(path), path]));
    const nearest = findNearest(
      record,
      [...alike.keys()].flatMap((id) => id ?? []),
    );
    return alike.get(nearest);
  };
  return (lost) => {
    const match = matchPath(lost);
    const number = match?.params.number;
    const page = match && number !== undefined ? issuePath(match.locale, Number(number)) : lost;
    return (
      (present.has(page) ? page : undefined) ??
      (match && newName(match)) ??
      sameFeedAbove(lost, present) ??
      pathsAbove(lost).find((path) => present.has(path))
    );
  };
}
