import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { ruleOf } from '#diagnostics/codes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { IssueStatus, LanguageState } from '#authoring/status.ts';
import type { Change } from '#alignment/changed-blocks.ts';
import { issuePath } from '#domain/route.ts';
import { defaultLocale, locales, type Locale } from '#config.ts';
import { inWords } from '#wording/in-words.ts';

/** What the desk shows. */
export interface DeskState {
  statuses: readonly IssueStatus[];
  /** Everything that is to be fixed, by file and place. */
  diagnostics: readonly Diagnostic[];
  suppressed: readonly Diagnostic[];
  /** What changed in the originals of translations that are behind, by the number of the issue. */
  changes: ReadonlyMap<number, readonly Change[]>;
  /** The absolute path of the content folder. */
  content: string;
}

const stateNames = { published: 'out', scheduled: 'scheduled', draft: 'draft' };

/** Opens a place of a file in the editor (VS Code's `vscode:` scheme). */
function editorLink(content: string, file: string, line = 1, column = 1): string {
  return `vscode://file${encodeURI(`${content}/${file}`)}:${line}:${column}`;
}

function section(title: string, ...children: (ElementContent | ElementContent[])[]): Element {
  return h('section', [h('h2', title), ...children.flat()]);
}

function languageCell(status: IssueStatus, locale: Locale): Element {
  const state: LanguageState = status.languages[locale];
  if (state.kind === 'missing') return h('td', { className: ['quiet'] }, 'missing');
  const words = {
    original: 'original',
    current: 'up to date',
    behind: state.kind === 'behind' && state.blocks ? `behind by ${state.blocks}` : 'behind',
  }[state.kind];
  const link = h('a', { href: issuePath(locale, status.number) }, words);
  return h('td', state.kind === 'behind' ? { className: ['mark'] } : {}, [link]);
}

function statusTable({ statuses, content }: DeskState): Element {
  const heads = ['No.', 'Title', '中文', 'English', 'Date', 'To mend'];
  const rows = statuses.map((status) =>
    h('tr', [
      h('td', { className: ['number'] }, String(status.number)),
      h('th', { scope: 'row' }, [
        h('a', { href: editorLink(content, `${status.folder}/${originalName(status)}`) }, status.title),
      ]),
      ...locales.map((locale) => languageCell(status, locale)),
      h('td', `${status.date}${status.state === 'published' ? '' : ` · ${stateNames[status.state]}`}`),
      h('td', status.diagnostics.length > 0 ? String(status.diagnostics.length) : '—'),
    ]),
  );
  return h('table', [
    h('thead', [
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ]),
    h('tbody', rows),
  ]);
}

function originalName({ languages }: IssueStatus): string {
  const locale = locales.find((each) => languages[each].kind === 'original') ?? defaultLocale;
  return `${locale}.mdx`;
}

function issueList(statuses: readonly IssueStatus[], content: string): Element {
  return h(
    'ul',
    statuses.map((status) =>
      h('li', [
        h('b', `No. ${status.number}`),
        ' ',
        h('a', { href: issuePath(defaultLocale, status.number) }, status.title),
        ` ${status.date} `,
        h(
          'a',
          { href: editorLink(content, `${status.folder}/${originalName(status)}`), className: ['quiet'] },
          'edit',
        ),
      ]),
    ),
  );
}

function changeList(changes: readonly Change[]): Element {
  return h(
    'ul',
    changes.map((change) =>
      h('li', [
        h('b', change.kind),
        ...(change.line === undefined ? [] : [` line ${change.line}`]),
        ...(change.before === undefined ? [] : [h('del', change.before)]),
        ...(change.after === undefined ? [] : [h('ins', change.after)]),
      ]),
    ),
  );
}

/** The addresses of the pages of issues, by the files of their texts. */
function pagesOf(statuses: readonly IssueStatus[]): Map<string, string> {
  return new Map(
    statuses.flatMap(({ folder, number }) =>
      locales.map((locale) => [`${folder}/${locale}.mdx`, issuePath(locale, number)] as const),
    ),
  );
}

function diagnosticItem(
  { severity, file, line, column, message, help, code, related }: Diagnostic,
  content: string,
  pages: ReadonlyMap<string, string>,
): Element {
  const rule = ruleOf(code);
  const page = pages.get(file);
  return h('li', { className: [severity] }, [
    h('a', { href: editorLink(content, file, line, column) }, `${file}:${line}:${column}`),
    ...(page === undefined ? [] : [' ', h('a', { className: ['quiet'], href: page }, 'page')]),
    h('p', [h('b', severity), ` ${inWords(message, 'en')}`, ...(rule ? [h('small', ` ${rule}`)] : [])]),
    h('p', { className: ['quiet', 'help'] }, inWords(help, 'en')),
    ...(related
      ? [
          h('p', [
            h(
              'a',
              { href: editorLink(content, related.file, related.line, related.column) },
              `${related.file}:${related.line}`,
            ),
          ]),
        ]
      : []),
  ]);
}

/** Writes the inside of the desk as HTML: what is in work, what is scheduled, what is behind, what is to be fixed. */
export function deskContent(state: DeskState): string {
  const { statuses, diagnostics, suppressed, changes, content } = state;
  const pages = pagesOf(statuses);
  const drafts = statuses.filter((status) => status.state === 'draft');
  const scheduled = statuses.filter((status) => status.state === 'scheduled');
  const behind = statuses.filter((status) =>
    locales.some((locale) => status.languages[locale].kind === 'behind'),
  );
  return toHtml({
    type: 'root',
    children: [
      ...(drafts.length > 0 ? [section('In work', issueList(drafts, content))] : []),
      ...(scheduled.length > 0 ? [section('Scheduled', issueList(scheduled, content))] : []),
      ...(behind.length > 0
        ? [
            section(
              'Translations behind',
              behind.map((status) =>
                h('details', { open: true }, [
                  h('summary', `No. ${status.number} ${status.title}`),
                  changes.has(status.number)
                    ? changeList(changes.get(status.number) ?? [])
                    : h(
                        'p',
                        { className: ['quiet'] },
                        'The version it was translated from is not in the history.',
                      ),
                ]),
              ),
            ),
          ]
        : []),
      section(
        diagnostics.length > 0 ? `To mend (${diagnostics.length})` : 'Nothing to mend',
        h(
          'ol',
          diagnostics.map((diagnostic) => diagnosticItem(diagnostic, content, pages)),
        ),
      ),
      ...(suppressed.length > 0
        ? [
            section(
              'Silenced',
              h(
                'ol',
                suppressed.map((diagnostic) => diagnosticItem(diagnostic, content, pages)),
              ),
            ),
          ]
        : []),
      section('All issues', statusTable(state)),
    ],
  });
}

/** Follows the content: asks for the inside again whenever the server says that something changed. */
const script = `
const main = document.querySelector('main');
const refresh = async () => { main.innerHTML = await (await fetch('/desk/content/')).text(); };
const events = new EventSource('/desk/events/');
events.addEventListener('message', refresh);
events.addEventListener('open', refresh);
`;

/**
 * Writes the desk as a page.
 *
 * @param styles the column's own styles
 */
export function deskPage(state: DeskState, styles: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Desk · Industry Observer</title><style>${styles}</style></head><body><header><h1>Desk</h1><p><a href="/">行业观察者</a> <a href="/en/">Industry Observer</a></p></header><main>${deskContent(state)}</main><script type="module">${script}</script></body></html>`;
}
