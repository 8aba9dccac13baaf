import type { Finding } from '#diagnostics/problem.ts';
import type { Catalog } from '#domain/catalog.ts';

/** The files that cannot be read as they are, relative to the content folder. */
export function brokenFiles(problems: readonly Finding[]): Set<string> {
  return new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
}

/** The folder of an issue that a file lies in, or is; undefined for other files. */
export function issueFolder(file: string): string | undefined {
  return /^issues\/[^/]+/.exec(file)?.[0];
}

/** The numbers of the issues that have a broken file, by the names of their folders; undefined where a name has none. */
export function brokenNumbers(broken: ReadonlySet<string>): (number | undefined)[] {
  return [...new Set([...broken].flatMap((file) => issueFolder(file) ?? []))].map((folder) => {
    const digits = /^issues\/(\d+)(?:-|$)/.exec(folder)?.[1];
    return digits === undefined ? undefined : Number(digits);
  });
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
  const [, kind = '', rest = ''] = /^(?:\/en)?\/([a-z]+)\/([^/]*)/.exec(path) ?? [];
  const id = rest.replace(/\.[a-z]+$/, '');
  const isIssueBroken = hasBroken(broken, 'issues/');
  switch (kind) {
    case 'issues': {
      const numbers = brokenNumbers(broken);
      const isOfBrokenCompany = hasBroken(broken, 'companies/');
      return numbers.includes(undefined) || numbers.includes(Number(id)) || isOfBrokenCompany;
    }
    case 'companies':
      return hasBroken(broken, `companies/${id}.`) || (isIssueBroken && catalog.companies.has(id));
    case 'tags':
      return hasBroken(broken, 'tags.') || isIssueBroken;
    case 'investors':
      return (
        hasBroken(broken, 'investors.') ||
        ((isIssueBroken || hasBroken(broken, 'companies/')) && catalog.investors.has(id))
      );
    case 'authors':
      return hasBroken(broken, 'authors.') || (isIssueBroken && catalog.authors.has(id));
    default:
      return kind !== '' && hasBroken(broken, `pages/${kind}/`);
  }
}
