import { visit } from 'unist-util-visit';
import type { LintText, LintContext } from '#lint/rule.ts';
import { appearanceOf } from '#domain/appearance.ts';
import { issuePath } from '#domain/route.ts';
import { findNearest } from '#diagnostics/nearest.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';
import { publishedFile, type PageHeadings, type RecordedHeadings } from '#content/published-list.ts';

/** The headings of a text that is out, on the page of its language. */
export interface PublishedHeadings extends PageHeadings {
  text: LintText;
}

/** Gathers the headings of what is out. */
export function publishedHeadings(
  { issues, catalog }: Pick<LintContext, 'issues' | 'catalog'>,
  headingsOf: (text: LintText) => readonly string[],
): PublishedHeadings[] {
  return issues.flatMap(({ issue, original, translations }) =>
    [original, ...translations]
      .filter(({ locale }) => {
        const edition = issue.editions[locale];
        return edition !== undefined && appearanceOf(issue, edition) <= catalog.now;
      })
      .map((text) => ({ path: issuePath(text.locale, issue.number), ids: headingsOf(text), text })),
  );
}

/** The addresses of headings that one list of pages has, and another one of the same pages has not. */
function difference(all: readonly PageHeadings[], without: readonly PageHeadings[]): string[] {
  const known = new Map(without.map(({ path, ids }) => [path, new Set(ids)]));
  return all.flatMap(({ path, ids }) =>
    ids.filter((id) => !known.get(path)?.has(id)).map((id) => `${path}#${id}`),
  );
}

/** The addresses of headings that are not recorded yet. */
export function newHeadings(recorded: readonly PageHeadings[], present: readonly PageHeadings[]): string[] {
  return difference(present, recorded);
}

/** The recorded addresses of headings that pages of today no longer have. */
export function goneHeadings(recorded: readonly PageHeadings[], present: readonly PageHeadings[]): string[] {
  const pages = new Set(present.map(({ path }) => path));
  return difference(
    recorded.filter(({ path }) => pages.has(path)),
    present,
  );
}

/** The list as it is recorded anew: a page of today has its headings of today. */
export function withNewHeadings(
  recorded: readonly PageHeadings[],
  present: readonly PageHeadings[],
): PageHeadings[] {
  const pages = new Set(present.map(({ path }) => path));
  return [...recorded.filter(({ path }) => !pages.has(path)), ...present];
}

/** The new heading that most probably took the place of a lost one: the next behind the same one, or the most alike. */
function successor(
  lost: string,
  recorded: readonly string[],
  present: readonly string[],
): string | undefined {
  const fresh = present.filter((id) => !recorded.includes(id));
  const before = recorded.slice(0, recorded.indexOf(lost)).findLast((id) => present.includes(id));
  const next = present[before === undefined ? 0 : present.indexOf(before) + 1];
  return next !== undefined && fresh.includes(next) ? next : findNearest(lost, fresh);
}

/** Where a heading stands in the file of a text. */
function placeOf({ body }: LintText, id: string | undefined): { line: number; column: number } {
  let place = { line: 1, column: 1 };
  visit(body.tree, 'element', (node) => {
    if (id !== undefined && node.properties['id'] === id && node.position) place = node.position.start;
  });
  return { line: place.line, column: place.column };
}

/** Warns of headings that were published and are gone: links to them lead to the top of their page. */
export function findLostHeadings(
  recorded: readonly RecordedHeadings[],
  present: readonly PublishedHeadings[],
): Diagnostic[] {
  const pages = new Map(present.map((page) => [page.path, page]));
  return recorded.flatMap(({ path, ids, line }): Diagnostic[] => {
    const page = pages.get(path);
    if (!page) return [];
    return ids
      .filter((id) => !page.ids.includes(id))
      .map((id): Diagnostic => {
        const now = successor(id, ids, page.ids);
        const heading = `${path}#${id}`;
        return {
          severity: 'warning',
          code: 'lost-heading',
          file: page.text.file,
          ...placeOf(page.text, now),
          message:
            now === undefined
              ? say('lost-heading', { heading })
              : say('lost-heading.renamed', { heading, now }),
          help: say('lost-heading.help', { file: publishedFile, line }),
        };
      });
  });
}
