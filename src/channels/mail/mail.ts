import { h } from 'hastscript';
import { fitLetter, type FittedLetter } from '#channels/mail/fit.ts';
import { issueLetter } from '#channels/mail/issue-letter.ts';
import type { Letter } from '#channels/mail/letter.ts';
import { unsubscribeByMail, writeMessage } from '#channels/mail/message.ts';
import { plainLines } from '#channels/mail/plain-part.ts';
import { buttondownEmail, listmonkCampaign, unsubscribeWords } from '#channels/mail/senders.ts';
import type { Outgoing, Post, PostField } from '#channels/post.ts';
import { withoutForbidden } from '#diagnostics/characters.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatList } from '#i18n/format-list.ts';
import { rights, siteName } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** The widths that letters are read in: a small phone, a phone, a desk. Pixels. */
const widths = [320, 390, 600];

/**
 * Writes a letter as plain text.
 *
 * @param isSubscribed whether its end says why it came; how to have no more is up to the sender
 */
function plainPart(letter: Letter, isSubscribed: boolean): string {
  const { locale, overline, title, standfirst, byline, address, plain } = letter;
  const words = messagesFor(locale).letter;
  const lines = plainLines({
    type: 'root',
    children: [
      h('p', overline),
      h('h1', title),
      ...(standfirst === '' ? [] : [h('p', standfirst)]),
      ...(byline === '' ? [] : [h('p', byline)]),
      h('p', [h('a', { href: address }, words.readOnSite)]),
      ...plain,
      h('hr'),
      h('p', rights[locale]),
      ...(isSubscribed ? [h('p', [words.why(siteName[locale]), h('br'), words.unsubscribe])] : []),
    ],
  });
  return withoutForbidden(lines);
}

function fieldsOf(letter: Letter, { leftOut }: FittedLetter): PostField[] {
  const { subject, preheader, locale } = letter;
  return [
    { label: say('post.mail.subject'), value: subject },
    { label: say('post.mail.preheader'), value: preheader },
    ...(leftOut
      ? [{ label: say('post.mail.left-out'), value: formatList(leftOut, locale) || letter.address }]
      : []),
  ];
}

/**
 * Writes a letter as files for each way to send it: a message, its parts, and requests to senders of newsletters.
 *
 * @param from the address that sends the message; undefined where the column has none, and no message is written
 */
export async function writeLetter(letter: Letter, from: string | undefined): Promise<Outgoing> {
  const { name } = letter;
  const plain = fitLetter(letter, undefined);
  const subscribed = plainPart(letter, true);
  const html = (unsubscribe: string): string => fitLetter(letter, unsubscribe).html;
  const unsubscribe = from === undefined ? '' : unsubscribeByMail(from);
  const text = plainPart(letter, false);
  const files = new Map<string, Uint8Array | string>([
    [`${name}.html`, plain.html],
    [`${name}.txt`, text],
    ['listmonk.json', listmonkCampaign(letter, html(unsubscribeWords.listmonk), subscribed)],
    ['buttondown.json', buttondownEmail(letter, html(unsubscribeWords.buttondown))],
  ]);
  if (from !== undefined) {
    const parts = { html: html(unsubscribe), text: `${subscribed}${unsubscribe}\n`, from };
    files.set(`${name}.eml`, await writeMessage(letter, parts));
  }
  return {
    files,
    instructions: [
      from === undefined
        ? say('post.mail.no-sender', { name })
        : say('post.mail.message', { file: `${name}.eml` }),
      say('post.mail.services', { name }),
    ],
    fields: fieldsOf(letter, plain),
    pastes: [{ label: say('channel.mail'), html: plain.html, text }],
    widths,
  };
}

/** Writes an issue as mail. */
export function writeMail({ text, site, sender }: Post): Promise<Outgoing> {
  return writeLetter(issueLetter(text, site), sender);
}
