import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Letter } from '#channels/mail/letter.ts';
import { writeLetter } from '#channels/mail/mail.ts';
import type { Outgoing } from '#channels/post.ts';
import { publishedMoment } from '#domain/appearance.ts';
import type { IssueEdition } from '#domain/editions.ts';
import { totalFunding } from '#domain/funding.ts';
import { lastChanged, type Issue } from '#domain/issue.ts';
import { homePath, issuePath } from '#domain/route.ts';
import { describeTotal } from '#i18n/company-overview.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDate, formatDay } from '#i18n/format-date.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import { languages } from '#locales/languages.ts';
import { parsePartialDate } from '#schema/partial-date.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { siteName, type Locale } from '#config.ts';

/** What the companies of an issue raised, a line each, with their names where there are several; nothing of what is not known. */
function raisedLines({ companies }: Issue, locale: Locale): ElementContent[] {
  const { brackets } = languages[locale].marks;
  return companies.flatMap(({ name, funding }) => {
    const total = describeTotal(totalFunding(funding), locale);
    if (!total) return [];
    const lead = companies.length > 1 ? `${name[locale]} · ` : '';
    const aside = total.detail === undefined ? '' : brackets.join(total.detail);
    return [h('p', lead + messagesFor(locale).raised(total.text) + aside)];
  });
}

function entry({ issue, edition }: IssueEdition, locale: Locale, site: URL): ElementContent[] {
  const { number } = issue;
  const href = absoluteAddress(issuePath(locale, number), site);
  return [
    h('h2', [h('a', { href }, edition.title)]),
    h('p', [h('small', `${issueNumber(number, locale)} · ${formatDay(edition.date, locale)}`)]),
    h('p', edition.description),
    ...raisedLines(issue, locale),
  ];
}

/**
 * Writes a letter that tells of the issues of a month: of each its title, with a link, what it is about, and what its
 * companies raised.
 *
 * @param month as `2024-08`
 * @param editions those that appeared in it, one at least, the oldest first
 * @param from the address that sends it, where there is one
 */
export function writeDigest(
  month: string,
  editions: readonly [IssueEdition, ...IssueEdition[]],
  locale: Locale,
  site: URL,
  from: string | undefined,
): Promise<Outgoing> {
  const { colon, semicolon } = languages[locale].marks;
  const title = messagesFor(locale).letter.issuesOf(formatDate(parsePartialDate(month), locale));
  const blocks = editions.flatMap((each) => entry(each, locale, site));
  const days = editions.map(({ issue, edition }) => lastChanged(issue, [edition])).sort();
  const last = editions.at(-1) ?? editions[0];
  const letter: Letter = {
    name: `digest-${month}-${locale}`,
    locale,
    subject: siteName[locale] + colon + title,
    preheader: editions.map(({ edition }) => edition.title).join(semicolon),
    overline: siteName[locale],
    title,
    standfirst: '',
    byline: '',
    address: absoluteAddress(homePath(locale), site),
    dated: publishedMoment(last.edition),
    changed: days.at(-1) ?? last.edition.date,
    blocks,
    plain: blocks,
  };
  return writeLetter(letter, from);
}
