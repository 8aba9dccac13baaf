import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { makeAddressesAbsolute } from '#markdown/addresses.ts';
import type { PlainRenderers } from '#markdown/expand.ts';
import { toMarkdown } from '#markdown/markdown.ts';
import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDay } from '#i18n/format-date.ts';
import { formatList, listSeparators } from '#i18n/format-list.ts';
import { counterparts, type Issue } from '#domain/issue.ts';
import { companyPath, issuePath, markdownPath } from '#domain/route.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { seriesLine } from '#exports/series-line.ts';
import { plainIssue, type IssueText } from '#exports/plain-issue.ts';
import { plainRetraction } from '#exports/references.ts';
import { hasPart, ownNames, type Locale } from '#config.ts';

/** Components as in feeds, but with notes and citations as Markdown has them. */
function markdownComponents({ issue, edition, body, pictures }: IssueText): PlainRenderers {
  const numbers = new Map(issue.references.map(({ id }, index) => [id, String(index + 1)]));
  return {
    ...plainComponents({ issue, locale: edition.locale, body, pictures }),
    Cite: ({ properties }) => [h('citation', { label: numbers.get(String(properties['id'])) })],
    Notes: (_node, children) => [h('notes', children)],
    NoteBack: () => [],
  };
}

/** The companies of an issue with their pages, as a list of the language. */
function companyLinks({ companies }: Issue, locale: Locale): ElementContent[] {
  const separators = listSeparators(companies.length, locale);
  return companies.flatMap(({ id, name }, index): ElementContent[] => [
    hasPart('companies')
      ? h('a', { href: companyPath(locale, id) }, name[locale])
      : { type: 'text', value: name[locale] },
    { type: 'text', value: separators[index] ?? '' },
  ]);
}

function facts({ issue, edition, place }: IssueText): ElementContent[] {
  const { locale } = edition;
  const words = messagesFor(locale);
  const names = (named: readonly { name: Record<Locale, string> }[]): string =>
    formatList(
      named.map(({ name }) => name[locale]),
      locale,
    );
  const lines: [label: string, value: ElementContent | ElementContent[] | string][] = [
    [words.issue, String(issue.number)],
    [words.published, formatDay(edition.date, locale)],
    ...(issue.companies.length > 0
      ? [[words.companyFields.name, companyLinks(issue, locale)] as [string, ElementContent[]]]
      : []),
    [words.tags, names(issue.tags)],
    ...(place ? [[words.series, seriesLine(place, locale)] as [string, ElementContent[]]] : []),
    [words.writtenBy, names(issue.authors)],
    ...(edition.translators.length > 0
      ? [[words.translatedBy, names(edition.translators)] as [string, string]]
      : []),
    [words.address, h('a', { href: issuePath(locale, issue.number) }, issuePath(locale, issue.number))],
    ...counterparts(issue, locale).map((other): [string, ElementContent] => [
      ownNames[other.locale],
      h('a', { href: markdownPath(other.locale, issue.number) }, other.title),
    ]),
  ];
  return [
    h(
      'ul',
      lines.map(([label, value]) => h('li', [`${label}${languages[locale].marks.colon}`, value])),
    ),
  ];
}

/** What the labels of the citations stand for. */
function definitions({ references }: Issue): ElementContent[] {
  return references.map(({ url }, index) => h('definition', { label: String(index + 1), url }));
}

/**
 * Writes an issue as Markdown: its facts, its text with the overview and the rounds as tables, its
 * references, corrections and letters; every address absolute.
 *
 * @param site the origin of the site
 */
export function issueMarkdown(text: IssueText, site: URL): string {
  const { issue, edition } = text;
  const { locale } = edition;
  const tree: Root = {
    type: 'root',
    children: [
      h('h1', edition.title),
      ...(issue.retracted ? [] : [h('blockquote', [h('p', edition.description)])]),
      ...facts(text),
      ...plainRetraction(issue, locale),
      ...plainIssue(text, markdownComponents(text)),
      ...definitions(issue),
    ],
  };
  makeAddressesAbsolute(tree, issuePath(locale, issue.number), site);
  return toMarkdown(tree);
}
