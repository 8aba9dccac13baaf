import type { Element } from 'hast';
import { h } from 'hastscript';
import { messagesFor } from '#i18n/dictionary.ts';
import { issuePath } from '#domain/route.ts';
import type { IssueText } from '#exports/plain-issue.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { siteName } from '#config.ts';

/** The address of an issue in the language of its text. */
export function originalAddress({ issue, edition }: IssueText, site: URL): string {
  return absoluteAddress(issuePath(edition.locale, issue.number), site);
}

/** Says where the text was first published, with a link to it. */
export function firstPublished({ issue, edition }: IssueText): Element {
  const { locale } = edition;
  const { before, after } = messagesFor(locale).firstPublished;
  return h('p', [before, h('a', { href: issuePath(locale, issue.number) }, siteName[locale]), after]);
}
