import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { IssueStatus } from '#authoring/status.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { deskPath } from '#preview/desk-path.ts';
import { findingList } from '#desk/findings.ts';
import type { Mend } from '#desk/mends.ts';
import { section } from '#desk/section.ts';
import { issueList, statusTable } from '#desk/status-table.ts';
import { tell, type Viewer } from '#desk/viewer.ts';
import { locales } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** How the column stands. */
export interface DeskState {
  statuses: readonly IssueStatus[];
  /** Everything that is to be fixed, by file and place; fixes are proven. */
  diagnostics: readonly Diagnostic[];
  mends: ReadonlyMap<Diagnostic, Mend>;
  suppressed: readonly Diagnostic[];
  /** The numbers of issues whose translations were never marked as done. */
  unfinished: ReadonlySet<number>;
  /** In how many places the originals of translations that are behind changed, by the number of the issue, where it is known. */
  changes: ReadonlyMap<number, number>;
}

/** The pages of the desk about the issues that files belong to. */
function pagesOf(statuses: readonly IssueStatus[], viewer: Viewer): Map<string, string> {
  return new Map(
    statuses.flatMap(({ folder, number }) =>
      locales.map((locale) => [`${folder}/${locale}.mdx`, deskPath(viewer.language, number)] as const),
    ),
  );
}

/** How a translation is behind its original. */
function behindWords(number: number, { unfinished, changes }: DeskState): Phrase {
  if (unfinished.has(number)) return say('desk.unfinished');
  const count = changes.get(number);
  return count === undefined ? say('desk.no-history') : say('desk.changes', { count });
}

/** Writes the issues whose translations are behind, and how far. */
function behindList(statuses: readonly IssueStatus[], state: DeskState, viewer: Viewer): Element {
  return issueList(statuses, viewer, '#side-by-side', ({ number }) => [
    h('p', { className: ['quiet'] }, tell(viewer, behindWords(number, state))),
  ]);
}

/** Writes what is in work, what is scheduled, what is behind and what is to be fixed. */
export function overview(state: DeskState, viewer: Viewer): ElementContent[] {
  const { statuses, diagnostics, mends, suppressed } = state;
  const words = (key: 'in-work' | 'scheduled' | 'behind' | 'silenced' | 'all-issues'): string =>
    tell(viewer, say(`desk.${key}`));
  const pages = pagesOf(statuses, viewer);
  const list = (some: readonly Diagnostic[], prefix: string): Element =>
    findingList({ diagnostics: some, mends, pages, number: undefined }, viewer, prefix);
  const drafts = statuses.filter((status) => status.state === 'draft');
  const scheduled = statuses.filter((status) => status.state === 'scheduled');
  const behind = statuses.filter(({ languages }) =>
    locales.some((locale) => languages[locale].kind === 'behind'),
  );
  const title = tell(
    viewer,
    diagnostics.length > 0 ? say('desk.to-fix', { count: diagnostics.length }) : say('desk.nothing-to-fix'),
  );
  return [
    ...(drafts.length > 0 ? [section('in-work', words('in-work'), issueList(drafts, viewer))] : []),
    ...(scheduled.length > 0 ? [section('scheduled', words('scheduled'), issueList(scheduled, viewer))] : []),
    ...(behind.length > 0 ? [section('behind', words('behind'), behindList(behind, state, viewer))] : []),
    section('to-mend', title, list(diagnostics, 'finding')),
    ...(suppressed.length > 0 ? [section('silenced', words('silenced'), list(suppressed, 'silenced'))] : []),
    section('all-issues', words('all-issues'), statusTable(statuses, viewer)),
  ];
}
