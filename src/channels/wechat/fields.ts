import { originalAddress } from '#channels/canonical.ts';
import type { Post, PostField } from '#channels/post.ts';
import type { Issue } from '#domain/issue.ts';
import { formatList } from '#i18n/format-list.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { sentenceEnds } from '#language/sentences.ts';
import { breakPoints, tearing } from '#share/break-points.ts';
import { siteName, type Locale } from '#config.ts';
import { say } from '#wording/phrase.ts';

/**
 * How many characters the fields beside an article have room for. The title and the digest as the editor counts them;
 * the author as https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add has it.
 */
export const fieldLimits = { title: 64, digest: 120, author: 16 } as const;

/** A sentence that takes less of a field than this says too little. */
const leastSaid = 0.4;

/**
 * Cuts a text to so many characters: behind a sentence where one ends late enough, else between two words, with …; no
 * word and no figure is cut.
 */
export function cutText(text: string, limit: number, locale: Locale): string {
  if (text.length <= limit) return text;
  const sentence = sentenceEnds(text).findLast((end) => end <= limit) ?? 0;
  if (sentence >= limit * leastSaid) return text.slice(0, sentence).trim();
  const ends = breakPoints(text, locale).filter(
    ({ end, cost }) => end < limit && cost < tearing / 2 && !/\d/.test(text.charAt(end - 1)),
  );
  const end = ends.at(-1)?.end ?? limit - 1;
  return `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')}…`;
}

/** Who wrote it: all where there is room, else the first, else the column. */
function authorOf({ authors }: Issue, locale: Locale): string {
  const names = authors.map(({ name }) => name[locale]);
  const candidates = [formatList(names, locale), names[0] ?? '', siteName[locale]];
  const fitting = candidates.find((name) => name !== '' && name.length <= fieldLimits.author);
  return fitting ?? cutText(siteName[locale], fieldLimits.author, locale);
}

/** What the editor asks for beside the article. */
export function articleFields({ text, site }: Post): PostField[] {
  const { issue, edition } = text;
  const { locale, title, description } = edition;
  const shown = issue.retracted ? messagesFor(locale).retractedTitle(title) : title;
  return [
    { label: say('post.wechat.title'), value: cutText(shown, fieldLimits.title, locale) },
    { label: say('post.wechat.author'), value: authorOf(issue, locale) },
    { label: say('post.wechat.digest'), value: cutText(description, fieldLimits.digest, locale) },
    { label: say('post.wechat.original'), value: originalAddress(text, site) },
  ];
}
