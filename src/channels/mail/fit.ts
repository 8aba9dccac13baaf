import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { toHtml } from 'hast-util-to-html';
import { writeDocument } from '#channels/mail/document.ts';
import type { Letter } from '#channels/mail/letter.ts';
import { styleText } from '#channels/mail/styles.ts';
import { messagesFor } from '#i18n/dictionary.ts';

/**
 * So long may a letter be. Gmail shows 102 kB of one and a link to the rest; senders write longer addresses into its links,
 * to count who follows them. Bytes.
 */
export const longestLetter = 90_000;

/** A letter as HTML. */
export interface FittedLetter {
  html: string;
  /** The headings of the parts that were left out; undefined where all of it is there. */
  leftOut: string[] | undefined;
}

function isHeading(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && /^h[2-6]$/.test(node.tagName);
}

function isSection(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'h2';
}

/** Says at the end of a letter that it is not the end of the text, and what else there is on the site. */
function restOf({ locale, address }: Letter, sections: readonly string[]): ElementContent[] {
  const { cutShort, readOnSite } = messagesFor(locale).letter;
  return [
    h('p', [h('strong', [cutShort, ' ', h('a', { href: address }, readOnSite)])]),
    ...(sections.length > 0
      ? [
          h(
            'ul',
            sections.map((section) => h('li', section)),
          ),
        ]
      : []),
  ];
}

/**
 * Writes a letter as HTML that is shown whole: where the text is too long, blocks at its end are left out, and what they
 * are about stands in their place, with a link to the page.
 *
 * @param unsubscribe the address where a reader unsubscribes, or the sender’s word for it; undefined for none
 */
export function fitLetter(letter: Letter, unsubscribe: string | undefined): FittedLetter {
  const { blocks, locale } = letter;
  const whole = writeDocument(letter, styleText(blocks, locale), unsubscribe);
  if (Buffer.byteLength(whole) <= longestLetter) return { html: whole, leftOut: undefined };
  const sections = (from: number): string[] =>
    blocks
      .slice(from)
      .filter(isSection)
      .map((heading) => toString(heading));
  const written = (nodes: readonly ElementContent[]): string => toHtml(styleText(nodes, locale));
  const room =
    longestLetter -
    Buffer.byteLength(writeDocument(letter, [], unsubscribe)) -
    Buffer.byteLength(written(restOf(letter, sections(0))));
  let [kept, used] = [0, 0];
  for (const block of blocks) {
    used += Buffer.byteLength(written([block]));
    if (used > room) break;
    kept += 1;
  }
  while (isHeading(blocks[kept - 1])) kept -= 1;
  const leftOut = sections(kept);
  const text = styleText([...blocks.slice(0, kept), ...restOf(letter, leftOut)], locale);
  return { html: writeDocument(letter, text, unsubscribe), leftOut };
}
