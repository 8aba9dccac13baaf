import type { Element } from 'hast';
import { h } from 'hastscript';
import { messagesFor } from '#i18n/dictionary.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import { issuePath } from '#domain/route.ts';

/** Says of a text that a program made it from another one, with a link to that; nothing of one that somebody wrote. */
export function convertedNotice({ number }: Issue, { locale, from }: Edition): Element[] {
  if (from === undefined) return [];
  const { convertedNotice, languageNames, readSource } = messagesFor(locale);
  const link = h('a', { href: issuePath(from, number) }, readSource);
  return [h('p', [convertedNotice(languageNames[from]), ' ', link])];
}
