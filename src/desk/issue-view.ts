import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { minuteAt } from '#domain/appearance.ts';
import type { IssueStatus } from '#authoring/status.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { entryPath } from '#desk/addresses.ts';
import { channelLinks } from '#desk/channel-view.ts';
import { findingList } from '#desk/findings.ts';
import type { PostedState } from '#lint/posted-states.ts';
import type { Mend } from '#desk/mends.ts';
import { section } from '#desk/section.ts';
import { sideBySide, type Comparison } from '#desk/side-by-side.ts';
import { editLink, originalLocale, titleOf } from '#desk/status-table.ts';
import { localeFor, tell, type Viewer } from '#desk/viewer.ts';
import { issuePath, parallelPath, shareImagePath } from '#domain/route.ts';
import { hasPart, locales, type Locale } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** How one issue stands. */
export interface IssueView {
  status: IssueStatus;
  mends: ReadonlyMap<Diagnostic, Mend>;
  /** The original beside each of its translations. */
  comparisons: readonly Comparison[];
  /** What went out of it to other channels. */
  sent: readonly PostedState[];
  /** Whether its pages can be looked at; not while anything of the content has errors. */
  isShown: boolean;
  /** Changes with the content: what is framed is loaded again. */
  version: string;
}

/** What is framed runs no scripts, and its links stay in their frame. */
function frame(src: string, title: string, name: 'page' | 'entry'): Element {
  return h('iframe', { src, title, className: [name], sandbox: 'allow-same-origin', loading: 'lazy' });
}

/** An edition as its readers see it: the page, what feeds carry on a phone, the image of links to it. */
function views(locale: Locale, { status, version, sent }: IssueView, viewer: Viewer): Element {
  const { number } = status;
  const language = say(`language.${locale}`);
  const seen = `?seen=${version}`;
  const page = tell(viewer, say('desk.as-page', { language }));
  const entry = tell(viewer, say('desk.as-entry', { language }));
  const image = tell(viewer, say('desk.as-image', { language }));
  const figure = (caption: string, ...shown: Element[]): Element =>
    h('figure', [...shown, h('figcaption', caption)]);
  return section(
    `views-${locale}`,
    tell(viewer, say('desk.views', { language })),
    h('p', [h('a', { href: issuePath(locale, number) }, tell(viewer, say('desk.open-page')))]),
    channelLinks(number, locale, sent, viewer),
    h('div', { className: ['views'] }, [
      figure(entry, frame(`${entryPath(locale, number)}${seen}`, entry, 'entry')),
      figure(page, frame(`${issuePath(locale, number)}${seen}`, page, 'page')),
      ...(hasPart('shareImages')
        ? [
            figure(
              image,
              h('img', {
                src: `${shareImagePath(locale, number)}${seen}`,
                alt: status.title,
                width: 1200,
                height: 630,
              }),
            ),
          ]
        : []),
    ]),
  );
}

function head({ status }: IssueView, viewer: Viewer): Element {
  const language =
    status.languages[localeFor(viewer)].kind === 'missing' ? originalLocale(status) : localeFor(viewer);
  const isTranslated = locales.filter((locale) => status.languages[locale].kind !== 'missing').length > 1;
  return h('div', { className: ['issue'] }, [
    h('p', { className: ['number'], ariaHidden: 'true' }, String(status.number)),
    h('h1', [
      h(
        'span',
        { className: ['visually-hidden'] },
        `${tell(viewer, say('desk.number', { number: status.number }))} `,
      ),
      titleOf(status),
    ]),
    h('p', { className: ['quiet'] }, [
      minuteAt(status),
      ...editLink(status, viewer),
      ...(isTranslated && hasPart('parallel')
        ? [' ', h('a', { href: parallelPath(language, status.number) }, tell(viewer, say('desk.parallel')))]
        : []),
    ]),
  ]);
}

/** Writes how one issue stands: what is to be fixed, what its translation lacks, and how it looks wherever it is read. */
export function issueView(view: IssueView, viewer: Viewer): ElementContent[] {
  const { status, mends, comparisons, isShown } = view;
  const { diagnostics, number } = status;
  const title =
    diagnostics.length > 0 ? say('desk.to-fix', { count: diagnostics.length }) : say('desk.nothing-to-fix');
  const findings = { diagnostics, mends, pages: new Map<string, string>(), number };
  const heading = tell(viewer, say('desk.side-by-side'));
  const compared = comparisons.map((each, index) => {
    const language = tell(viewer, say(`language.${each.translation.locale}`));
    const [id, title] =
      comparisons.length > 1
        ? [index > 0 ? `side-by-side-${each.translation.locale}` : 'side-by-side', `${heading} · ${language}`]
        : ['side-by-side', heading];
    return section(id, title, ...sideBySide(each, viewer));
  });
  const none = section('side-by-side', heading, h('p', tell(viewer, say('desk.untranslated'))));
  const written = locales.filter((locale) => status.languages[locale].kind !== 'missing');
  return [
    head(view, viewer),
    section('to-mend', tell(viewer, title), findingList(findings, viewer, 'finding')),
    ...(compared.length > 0 || locales.length === 1 ? compared : [none]),
    ...(isShown
      ? written.map((locale) => views(locale, view, viewer))
      : [h('p', { className: ['notice'] }, tell(viewer, say('desk.broken')))]),
  ];
}
