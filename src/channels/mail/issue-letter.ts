import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { plainNoteMarks } from '#channels/superscripts.ts';
import { originalAddress } from '#channels/canonical.ts';
import type { Letter } from '#channels/mail/letter.ts';
import { fitsInLines } from '#channels/mail/plain-table.ts';
import { roundsBars } from '#channels/mail/rounds-bars.ts';
import { publishedMoment } from '#domain/appearance.ts';
import { companyIn, lastChanged, type Issue } from '#domain/issue.ts';
import { issuePath } from '#domain/route.ts';
import { overviewTable } from '#exports/plain-company.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { plainIssue, type IssueText } from '#exports/plain-issue.ts';
import { plainRetraction } from '#exports/references.ts';
import { seriesLine } from '#exports/series-line.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDay } from '#i18n/format-date.ts';
import { formatList } from '#i18n/format-list.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import { languages } from '#locales/languages.ts';
import type { ComponentNode } from '#markdown/body.ts';
import { toSafeTree } from '#markdown/feed-html.ts';
import type { PlainRenderers } from '#markdown/expand.ts';
import { isNarrow, narrowTables } from '#markdown/narrow-tables.ts';
import { otherLocales, siteName, type Locale } from '#config.ts';

/** So many columns of letters has a table on a small phone. */
const phoneWidth = 36;

/** The cover, where the issue has one: as in feeds, the first thing of the text. */
function coverNodes({ cover }: Issue): ComponentNode[] {
  if (!cover) return [];
  const { src, alt } = cover;
  return [{ type: 'component', name: 'Figure', properties: { src, alt }, children: [] }];
}

/** Links to the same issue in the other languages, as at the end of an entry of a feed. */
function otherPages(number: number, locale: Locale): Element[] {
  const { languageNames, otherLanguagePage } = messagesFor(locale);
  return otherLocales(locale).map((other) =>
    h('p', [h('a', { href: issuePath(other, number) }, otherLanguagePage(languageNames[other]))]),
  );
}

/**
 * @param isPlain whether it is for the part in plain text
 */
function textOf(text: IssueText, site: URL, isPlain: boolean): ElementContent[] {
  const { issue, edition, body, pictures, place } = text;
  const { locale } = edition;
  const plain = plainComponents({ issue, locale, pictures, body, narrow: true });
  const renderers: PlainRenderers = {
    ...plain,
    // Notes have no way back: links inside a mail work in few programs.
    NoteBack: () => [],
    ...(!isPlain && {
      Profile: ({ properties }) => [overviewTable(companyIn(issue, properties['company']), locale)],
      FundingChart: (node) => [
        ...roundsBars(companyIn(issue, node.properties['company']), locale),
        ...plain.FundingChart(node, []),
      ],
    }),
  };
  const inSeries = place ? [h('p', [messagesFor(locale).inSeries.lead, ...seriesLine(place, locale)])] : [];
  const tree: Root = {
    type: 'root',
    children: [
      ...plainRetraction(issue, locale),
      ...plainIssue(text, renderers, [...inSeries, ...coverNodes(issue)]),
      ...otherPages(issue.number, locale),
    ],
  };
  const { colon } = languages[locale].marks;
  const fits = (rows: readonly Element[][]): boolean =>
    isPlain ? fitsInLines(rows) : isNarrow(rows) || fitsInLines(rows, phoneWidth);
  const narrow = narrowTables(tree, colon, fits);
  plainNoteMarks(narrow);
  return toSafeTree(narrow, issuePath(locale, issue.number), site).children as ElementContent[];
}

function bylineOf({ issue, edition }: IssueText): string {
  const { locale } = edition;
  const { writtenBy, translatedBy, updatedOn } = messagesFor(locale);
  const names = (named: readonly { name: Record<Locale, string> }[]): string =>
    formatList(
      named.map(({ name }) => name[locale]),
      locale,
    );
  return [
    ...(issue.authors.length > 0 ? [`${writtenBy} ${names(issue.authors)}`] : []),
    ...(edition.translators.length > 0 ? [`${translatedBy} ${names(edition.translators)}`] : []),
    ...(issue.updated ? [updatedOn(formatDay(issue.updated, locale))] : []),
  ].join(' · ');
}

/**
 * Makes of an issue in one language a letter.
 *
 * @param site the site that its links lead to, and that has its pictures
 */
export function issueLetter(text: IssueText, site: URL): Letter {
  const { issue, edition } = text;
  const { locale, date } = edition;
  const { entryTitle, retractedTitle } = messagesFor(locale);
  const title = issue.retracted ? retractedTitle(edition.title) : edition.title;
  return {
    name: `issue-${issue.number}-${locale}`,
    locale,
    subject: entryTitle(issue.number, title),
    preheader: edition.description,
    overline: [siteName[locale], issueNumber(issue.number, locale), formatDay(date, locale)].join(' · '),
    title,
    standfirst: issue.retracted ? '' : edition.description,
    byline: bylineOf(text),
    address: originalAddress(text, site),
    dated: publishedMoment(edition),
    changed: lastChanged(issue, [edition]),
    blocks: textOf(text, site, false),
    plain: textOf(text, site, true),
  };
}
