import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { creditLine } from '#i18n/picture-credit.ts';
import type { Issue } from '#domain/issue.ts';
import { creditOf } from '#domain/picture-credit.ts';
import type { Locale } from '#config.ts';

/**
 * The line that credits pictures of an issue, as words and links; nothing where none has a credit.
 *
 * @param pictures as the text names them: `./board.jpg`
 */
export function pictureCredit(
  issue: Pick<Issue, 'pictures'>,
  pictures: readonly string[],
  locale: Locale,
): ElementContent[] {
  const credits = pictures.flatMap((src) => creditOf(issue, src) ?? []);
  return creditLine(credits, locale).map(({ text, href }) =>
    href === undefined ? { type: 'text', value: text } : h('a', { href, rel: 'noopener' }, text),
  );
}
