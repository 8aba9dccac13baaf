import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Catalog } from '#domain/catalog.ts';
import { numberOfFolder } from '#domain/number-order.ts';
import { matchPath } from '#domain/route-table.ts';
import { pathsAbove } from '#domain/route.ts';

/** The files that cannot be read as they are, relative to the content folder. */
export function brokenFiles(problems: readonly Diagnostic[]): Set<string> {
  return new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
}

/** The folder of an issue that a file lies in, or is; undefined for other files. */
export function issueFolder(file: string): string | undefined {
  return /^issues\/[^/]+/.exec(file)?.[0];
}

/** The numbers of the issues that have a broken file, by the names of their folders; undefined where a name has none. */
export function brokenNumbers(broken: ReadonlySet<string>): (number | undefined)[] {
  return [...new Set([...broken].flatMap((file) => issueFolder(file) ?? []))].map(numberOfFolder);
}

/** Whether a list or folder of records has a broken file. */
function hasBroken(broken: ReadonlySet<string>, start: string): boolean {
  return [...broken].some((file) => file.startsWith(start));
}

/**
 * Tells whether a page that is not there may be missing only because a file is broken: then it is no news that it is.
 *
 * @param path a decoded path of the site
 * @param broken the files that cannot be read
 */
export function mayBeMissing(path: string, broken: ReadonlySet<string>, catalog: Catalog): boolean {
  if (broken.size === 0) return false;
  // What lies below a page that may be missing may be missing with it.
  const { name, params } =
    [path, `${path}/`, ...pathsAbove(path)].map((each) => matchPath(each)).find(Boolean) ?? {};
  if (!params) return false;
  const { number, company, tag, series, investor, author, prose } = params;
  const [isIssueBroken, isCompanyBroken] = [hasBroken(broken, 'issues/'), hasBroken(broken, 'companies/')];
  if (number !== undefined) {
    const numbers = brokenNumbers(broken);
    return numbers.includes(undefined) || numbers.includes(Number(number)) || isCompanyBroken;
  }
  if (company !== undefined)
    return hasBroken(broken, `companies/${company}.`) || (isIssueBroken && catalog.companies.has(company));
  if (tag !== undefined) return hasBroken(broken, 'tags.') || isIssueBroken;
  if (series !== undefined || name === 'seriesList') return hasBroken(broken, 'series.') || isIssueBroken;
  if (investor !== undefined)
    return (
      hasBroken(broken, 'investors.') ||
      ((isIssueBroken || isCompanyBroken) && catalog.investors.has(investor))
    );
  if (author !== undefined)
    return hasBroken(broken, 'authors.') || (isIssueBroken && catalog.authors.has(author));
  if (prose !== undefined) return hasBroken(broken, `pages/${prose}/`);
  const isFurther = (params.page ?? params.archive) !== undefined;
  return isFurther && (isIssueBroken || isCompanyBroken);
}
