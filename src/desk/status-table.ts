import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { minuteAt } from '#domain/appearance.ts';
import type { IssueStatus, LanguageState } from '#authoring/status.ts';
import { deskPath } from '#preview/desk-path.ts';
import { inLanguage, placeLink, tell, type Viewer } from '#desk/viewer.ts';
import { issuePath } from '#domain/route.ts';
import { defaultLocale, locales, ownNames, type Locale } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The language in which an issue was written. */
export function originalLocale({ languages }: IssueStatus): Locale {
  return locales.find((each) => languages[each].kind === 'original') ?? defaultLocale;
}

/** The title of an issue, in the language that it is in. */
export function titleOf(status: IssueStatus): ElementContent {
  return inLanguage(originalLocale(status), status.title);
}

/** A link that opens the original of an issue; nothing where there is no editor. */
export function editLink(status: IssueStatus, viewer: Viewer): ElementContent[] {
  if (viewer.editor === 'none' || !viewer.isLocal) return [];
  const place = { file: `${status.folder}/${originalLocale(status)}.mdx`, line: 1, column: 1 };
  return [{ type: 'text', value: ' ' }, placeLink(viewer, place, tell(viewer, say('desk.edit')))];
}

function stateWords(state: LanguageState): Phrase {
  if (state.kind === 'missing') return say('desk.missing');
  if (state.kind !== 'behind' || !state.blocks) return say(`status.${state.kind}`);
  return say('status.behind-by', { blocks: state.blocks });
}

function languageCell(status: IssueStatus, locale: Locale, viewer: Viewer): Element {
  const state = status.languages[locale];
  const words = tell(viewer, stateWords(state));
  if (state.kind === 'missing') return h('td', { className: ['quiet'] }, words);
  const link = h('a', { href: issuePath(locale, status.number) }, words);
  return h('td', state.kind === 'behind' ? { className: ['mark'] } : {}, [link]);
}

function dateOf(status: IssueStatus, viewer: Viewer): string {
  const { date, state } = status;
  return state === 'published' ? date : tell(viewer, say(`status.${state}`, { date: minuteAt(status) }));
}

function row(status: IssueStatus, viewer: Viewer): Element {
  const { number, diagnostics } = status;
  return h('tr', [
    h('td', { className: ['number'] }, String(number)),
    h('th', { scope: 'row' }, [
      h('a', { href: deskPath(viewer.language, number) }, [titleOf(status)]),
      ...editLink(status, viewer),
    ]),
    ...locales.map((locale) => languageCell(status, locale, viewer)),
    h('td', dateOf(status, viewer)),
    h('td', diagnostics.length > 0 ? String(diagnostics.length) : '—'),
  ]);
}

/** Writes how every issue stands as a table. */
export function statusTable(statuses: readonly IssueStatus[], viewer: Viewer): Element {
  const words = (key: 'number' | 'title' | 'date' | 'to-fix'): string => tell(viewer, say(`status.${key}`));
  const languages = locales.map((locale) =>
    h('th', { scope: 'col' }, [inLanguage(locale, ownNames[locale])]),
  );
  const column = (key: Parameters<typeof words>[0]): Element => h('th', { scope: 'col' }, words(key));
  const label = tell(viewer, say('desk.all-issues'));
  return h('div', { className: ['table-scroll'], role: 'region', ariaLabel: label, tabIndex: 0 }, [
    h('table', [
      h('thead', [
        h('tr', [column('number'), column('title'), ...languages, column('date'), column('to-fix')]),
      ]),
      h(
        'tbody',
        statuses.map((status) => row(status, viewer)),
      ),
    ]),
  ]);
}

/** The day of an issue, and a link that edits it. */
function dayOf(status: IssueStatus, viewer: Viewer): ElementContent[] {
  return [{ type: 'text', value: ` ${minuteAt(status)}` }, ...editLink(status, viewer)];
}

/**
 * Writes issues as a list of links.
 *
 * @param fragment where in its page each link leads
 * @param tellMore what stands behind a link; the day of the issue, unless given
 */
export function issueList(
  statuses: readonly IssueStatus[],
  viewer: Viewer,
  fragment = '',
  tellMore: (status: IssueStatus) => ElementContent[] = (status) => dayOf(status, viewer),
): Element {
  return h(
    'ul',
    { className: ['issues'] },
    statuses.map((status) =>
      h('li', [
        h('b', tell(viewer, say('desk.number', { number: status.number }))),
        ' ',
        h('a', { href: deskPath(viewer.language, status.number) + fragment }, [titleOf(status)]),
        ...tellMore(status),
      ]),
    ),
  );
}
