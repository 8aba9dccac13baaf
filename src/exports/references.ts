import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { correctionText } from '#i18n/correction-text.ts';
import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDate, formatDay } from '#i18n/format-date.ts';
import type { Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';

/** The references of an issue as plain HTML nodes, in the order of their numbers. */
export function plainReferences({ references }: Issue, locale: Locale): ElementContent[] {
  if (references.length === 0) return [];
  const { comma } = languages[locale].marks;
  const items = references.map(({ id, title, url, publisher, date }) =>
    h('li', { id: `ref:${id}` }, [
      h('a', { href: url }, title),
      comma,
      publisher,
      ...(date ? [comma, formatDate(date, locale)] : []),
    ]),
  );
  return [h('h2', messagesFor(locale).references), h('ol', items)];
}

/** Says that an issue was retracted, and when; nothing where it was not. */
export function plainRetraction({ retracted }: Issue, locale: Locale): ElementContent[] {
  if (!retracted) return [];
  return [h('p', [h('strong', messagesFor(locale).retractedOn(formatDay(retracted.date, locale)))])];
}

/** The corrections of an issue as plain HTML nodes. */
export function plainCorrections({ corrections }: Issue, locale: Locale): ElementContent[] {
  if (corrections.length === 0) return [];
  const items = corrections.map((correction) =>
    h('li', [`${formatDay(correction.date, locale)} `, correctionText(correction, locale)]),
  );
  return [h('h2', messagesFor(locale).corrections), h('ul', items)];
}
