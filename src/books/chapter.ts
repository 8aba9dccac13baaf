import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { bookComponents, drawCharts } from '#books/components.ts';
import { linkNotes } from '#books/notes.ts';
import { chapterFile } from '#books/book.ts';
import { firstPublished } from '#channels/canonical.ts';
import { authorPath, companyPath } from '#domain/route.ts';
import { issueParts, type IssueText } from '#exports/plain-issue.ts';
import { plainRetraction } from '#exports/references.ts';
import { seriesLine } from '#exports/series-line.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDay } from '#i18n/format-date.ts';
import { listSeparators, formatList } from '#i18n/format-list.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import { headlineParts } from '#language/line-breaks.ts';
import { languages } from '#locales/languages.ts';
import type { ComponentNode } from '#markdown/body.ts';
import { isNarrow, narrowTables } from '#markdown/narrow-tables.ts';
import { hasPart, type Locale } from '#config.ts';

/** So many columns are legible on a phone in the styles of a book. */
const mostColumns = 4;

/** An issue as a part of a book; its links and pictures have the addresses of the site. */
export interface Chapter {
  number: number;
  file: string;
  /** Its number and title. */
  title: string;
  /** The headings of its sections, by their ids. */
  sections: readonly { id: string; title: string }[];
  tree: Element;
  /** The files of its charts, by the addresses that it names. */
  charts: ReadonlyMap<string, Uint8Array>;
}

/** The title of an issue, which says so where it was retracted. */
function titleOf({ issue, edition }: IssueText): string {
  const { retractedTitle } = messagesFor(edition.locale);
  return issue.retracted ? retractedTitle(edition.title) : edition.title;
}

/** Names as links to their pages, as a list of the language. */
function linked(
  named: readonly { id: string; name: Record<Locale, string> }[],
  locale: Locale,
  pathOf: (locale: Locale, id: string) => string | undefined,
): ElementContent[] {
  const separators = listSeparators(named.length, locale);
  return named.flatMap(({ id, name }, index): ElementContent[] => {
    const href = pathOf(locale, id);
    return [
      href === undefined ? { type: 'text', value: name[locale] } : h('a', { href }, name[locale]),
      { type: 'text', value: separators[index] ?? '' },
    ];
  });
}

/** Who wrote it, about whom, and when. */
function facts({ issue, edition, place }: IssueText): Element[] {
  const { locale, translators, date } = edition;
  const words = messagesFor(locale);
  const told: (ElementContent | string)[][] = [
    ...(issue.companies.length > 0
      ? [linked(issue.companies, locale, hasPart('companies') ? companyPath : () => undefined)]
      : []),
    [`${words.writtenBy} `, ...linked(issue.authors, locale, authorPath)],
    ...(translators.length > 0
      ? [[`${words.translatedBy} `, ...linked(translators, locale, authorPath)]]
      : []),
    [formatDay(date, locale)],
    ...(issue.updated ? [[words.updatedOn(formatDay(issue.updated, locale))]] : []),
  ];
  const tags = issue.tags.map(({ name }) => name[locale]);
  return [
    h(
      'p',
      { className: ['facts'] },
      told.flatMap((each, index) => (index > 0 ? [' · ', ...each] : each)),
    ),
    ...(tags.length > 0 ? [h('p', { className: ['facts'] }, formatList(tags, locale))] : []),
    ...(place ? [h('p', { className: ['facts'] }, [words.inSeries.lead, ...seriesLine(place, locale)])] : []),
  ];
}

function header(text: IssueText): Element {
  const { issue, edition } = text;
  return h('header', [
    h('p', { className: ['number'] }, issueNumber(issue.number, edition.locale)),
    h(
      'h1',
      { id: 'title' },
      headlineParts(titleOf(text)).flatMap((part, index) => (index > 0 ? [h('wbr'), part] : [part])),
    ),
    ...(issue.retracted
      ? plainRetraction(issue, edition.locale)
      : [h('p', { className: ['standfirst'] }, edition.description)]),
    ...facts(text),
  ]);
}

/** What stands behind the text: a part of it with a heading. */
function endSection(name: string, nodes: readonly ElementContent[], properties = {}): Element[] {
  const [heading, ...rest] = nodes;
  if (heading?.type !== 'element') return [];
  const titled = { ...heading, properties: { ...heading.properties, id: `${name}:title` } };
  return [h('section', { className: ['end'], ...properties }, [titled, ...rest])];
}

/** The picture that the issue has as its cover, as a component. */
function coverOf({ cover }: IssueText['issue']): ComponentNode[] {
  if (!cover) return [];
  return [
    { type: 'component', name: 'Figure', properties: { src: cover.src, alt: cover.alt }, children: [] },
  ];
}

/** Elements that only a window wants: a table that scrolls by itself can be reached by keys. */
function dropScrolling(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    delete properties['tabIndex'];
  });
}

function sectionsOf(tree: Element): Chapter['sections'] {
  const sections: { id: string; title: string }[] = [];
  visit(tree, { type: 'element', tagName: 'h2' }, (heading: Element) => {
    const { id } = heading.properties;
    // Marks of notes are no words of it.
    const words = heading.children.filter((node) => node.type !== 'element' || node.tagName !== 'sup');
    if (typeof id === 'string') sections.push({ id, title: words.map((node) => toString(node)).join('') });
  });
  return sections;
}

/** Makes a part of a book of an issue: all that its page tells, with notes and references that lead to and fro. */
export async function makeChapter(text: IssueText): Promise<Chapter> {
  const { issue, edition } = text;
  const { locale } = edition;
  const charts = await drawCharts(text);
  const parts = issueParts(text, bookComponents(text, charts), coverOf(issue));
  const bibliography = { 'epub:type': 'bibliography', role: 'doc-bibliography' };
  const root = narrowTables(
    {
      type: 'root',
      children: [
        h(
          'section',
          { className: ['chapter'], 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'title' },
          header(text),
          ...parts.notice,
          ...parts.text,
          ...endSection('references', parts.references, bibliography),
          ...endSection('corrections', parts.corrections),
          ...endSection('letters', parts.letters),
          h('hr'),
          firstPublished(text),
        ),
      ],
    },
    languages[locale].marks.colon,
    (rows) => isNarrow(rows, mostColumns),
  );
  dropScrolling(root);
  const tree = root.children[0] as Element;
  linkNotes(tree, issue, locale);
  return {
    number: issue.number,
    file: chapterFile(issue.number),
    title: messagesFor(locale).entryTitle(issue.number, titleOf(text)),
    sections: sectionsOf(tree),
    tree,
    charts: new Map([...charts.values()].flat().map(({ src, png }) => [src, png])),
  };
}
