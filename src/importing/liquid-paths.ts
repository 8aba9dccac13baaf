/** What Liquid (https://jekyllrb.com/docs/liquid/filters/) writes for the address of the site, and for a path on it. */
const form =
  /\{\{-?\s*(?:site\.(?:baseurl|url)|(["'])([^"'{}]*)\1(?:\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.\w+))+)\s*-?\}\}/g;

/**
 * Writes such addresses as paths from the top of the site.
 *
 * @param drop is told what goes
 */
export function writePaths(text: string, drop: (text: string) => void): string {
  return text.replace(form, (whole: string, _mark: unknown, path = '') => {
    const start = path === '' ? whole.length : whole.indexOf(path as string);
    drop(whole.slice(0, start));
    drop(whole.slice(start + (path as string).length));
    return path as string;
  });
}
