import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Letter } from '#channels/mail/letter.ts';
import { faceOf, gutter, leadingOf, letterWidth, nightStyles, styleText } from '#channels/mail/styles.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { withoutForbidden } from '#diagnostics/characters.ts';
import { colours, languageTags, rights, siteName } from '#config.ts';

/** Stands for the address where a reader unsubscribes, until a sender’s own word for it is put there. */
const unsubscribeMark = 'mailto:unsubscribe@unsubscribe.invalid';

const { light } = colours;

/** What is above the text. */
function headOf({ locale, overline, title, standfirst, byline, address }: Letter): ElementContent[] {
  const quiet = (text: ElementContent[] | string): ElementContent =>
    h('p', { style: `margin:0 0 12px;color:${light.quiet};font-size:14px`, className: ['quiet'] }, text);
  const [heading] = styleText([h('h1', title)], locale);
  return [
    quiet(overline),
    ...(heading ? [heading] : []),
    ...(standfirst === ''
      ? []
      : [h('p', { style: 'margin:0 0 16px;font-size:19px;line-height:1.6' }, standfirst)]),
    ...(byline === '' ? [] : [quiet(byline)]),
    quiet([
      h(
        'a',
        { href: address, style: `color:${light.quiet};text-decoration:underline`, className: ['quiet'] },
        messagesFor(locale).letter.readOnSite,
      ),
    ]),
  ];
}

/** What is below it: whose it is, why it came, and how to have no more. */
function footOf({ locale }: Letter, isSubscribed: boolean): ElementContent[] {
  const { letter } = messagesFor(locale);
  const style = `margin:0 0 8px;color:${light.quiet};font-size:13px;line-height:1.5`;
  const small = (text: (ElementContent | string)[]): ElementContent =>
    h('p', { style, className: ['quiet'] }, text);
  const link = h(
    'a',
    {
      href: unsubscribeMark,
      style: `color:${light.quiet};text-decoration:underline`,
      className: ['quiet'],
    },
    letter.unsubscribe,
  );
  return [
    h('hr', {
      style: `border:0;border-top:1px solid ${light.rule};margin:32px 0 16px`,
      className: ['rule'],
    }),
    small([rights[locale]]),
    ...(isSubscribed ? [small([letter.why(siteName[locale]), ' ', link])] : []),
  ];
}

/** A table of one cell: what all programs lay out alike. */
function layoutTable(style: string, cell: Element): Element {
  return h('table', { role: 'presentation', style: `width:100%;border-collapse:collapse;${style}` }, [
    h('tbody', [h('tr', [cell])]),
  ]);
}

function documentOf(letter: Letter, text: readonly ElementContent[], isSubscribed: boolean): Root {
  const { locale, subject, preheader, title } = letter;
  const lang = languageTags[locale];
  const type = `font-family:${faceOf(locale)};font-size:17px;line-height:${leadingOf(locale)}`;
  const cell = h(
    'td',
    { style: `padding:24px ${gutter}px;color:${light.ink};${type};text-align:left`, className: ['ink'] },
    [...headOf(letter), ...text, ...footOf(letter, isSubscribed)],
  );
  // Outlook knows a greatest width of tables alone, and space inside of cells alone.
  const column = layoutTable(`max-width:${letterWidth}px;margin:0 auto`, cell);
  const ground = { style: `padding:0;background-color:${light.paper}`, className: ['paper'] };
  const sheet = layoutTable('', h('td', ground, [column]));
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', subject),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('style', nightStyles()),
        ]),
        h('body', { style: `margin:0;padding:0;background-color:${light.paper}`, className: ['paper'] }, [
          h('div', { style: 'display:none;max-height:0;overflow:hidden;font-size:1px' }, preheader),
          // Programs that show mail in a page of theirs leave out the elements around it, with their language.
          h('div', { role: 'article', ariaRoleDescription: 'email', ariaLabel: title, lang }, [sheet]),
        ]),
      ]),
    ],
  };
}

/**
 * Writes a tree so that senders who fill in templates find none in it: `{{`, `{%` and `{#` (Go, Django), and the short form
 * of a link that listmonk counts, `…@TrackLink`.
 */
function withoutTemplates(html: string): string {
  return html.replace(/\{(?=[{%#])/g, '&#123;').replaceAll('@TrackLink', '&#64;TrackLink');
}

/**
 * Writes a letter as HTML.
 *
 * @param text its text, styled
 * @param unsubscribe the address where a reader unsubscribes, or the sender’s word for it; undefined for none
 */
export function writeDocument(
  letter: Letter,
  text: readonly ElementContent[],
  unsubscribe: string | undefined,
): string {
  const html = withoutTemplates(
    withoutForbidden(toHtml(documentOf(letter, text, unsubscribe !== undefined))),
  );
  return `${html.replaceAll(unsubscribeMark, unsubscribe ?? '')}\n`;
}
