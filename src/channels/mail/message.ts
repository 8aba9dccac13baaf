import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from '#channels/mail/letter.ts';
import { languageTags, siteName, tagAuthority } from '#config.ts';

/**
 * The domain that names letters: that which names entries of feeds, and never changes (RFC 4151). It may stand behind the
 * name of somebody.
 */
const domain = tagAuthority.replace(/,.*$/, '').replace(/^.*@/, '');

/** The identifier of a letter (RFC 5322, section 3.6.4): another one once its words change, since programs show equal ones once. */
function messageId({ name, changed }: Letter): string {
  return `<${name}.${changed}@${domain}>`;
}

/** Where somebody asks for no more letters of a sender who has no page for it. */
export function unsubscribeByMail(from: string): string {
  return `mailto:${from}?subject=unsubscribe`;
}

/** Lines of mail end like this (RFC 2045, section 2.1). */
function withNewlines(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

/**
 * Writes a letter as a message (RFC 5322) with its text as plain text and as HTML (`multipart/alternative`, RFC 2046). Equal
 * letters are equal bytes.
 *
 * @param from the address that sends it
 */
export function writeMessage(
  letter: Letter,
  { html, text, from }: { html: string; text: string; from: string },
): Promise<Buffer> {
  const { locale, name, subject, dated } = letter;
  const composer = new MailComposer({
    from: { name: siteName[locale], address: from },
    subject,
    date: new Date(dated),
    messageId: messageId(letter),
    headers: {
      // RFC 2369, section 3.2
      'List-Unsubscribe': `<${unsubscribeByMail(from)}>`,
      'Content-Language': languageTags[locale],
    },
    text: withNewlines(text),
    html: withNewlines(html),
    // Characters of Chinese are three bytes: a third more as Base64, three times as many as quoted-printable.
    textEncoding: 'base64',
    baseBoundary: name,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
