import type { Letter } from '#channels/mail/letter.ts';

/** How a sender of newsletters is told where readers unsubscribe. */
export const unsubscribeWords = {
  // https://listmonk.app/docs/templating/
  listmonk: '{{ UnsubscribeURL }}',
  // https://docs.buttondown.com/templating
  buttondown: '{{ unsubscribe_url }}',
} as const;

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A text as a string of Go's templates, which prints it as it is: nothing in it is taken for a template. */
function literally(text: string): string {
  const literal = JSON.stringify(text)
    .replaceAll('@TrackLink', '\\u0040TrackLink')
    .replaceAll('{', '\\u007b')
    .replaceAll('}', '\\u007d');
  return `{{ Safe ${literal} }}`;
}

/**
 * The request that makes a campaign of listmonk (https://listmonk.app/docs/apis/campaigns/#post-apicampaigns): a draft. The
 * lists, and the template that adds nothing, have numbers of their own in each listmonk and are put in when it is sent.
 *
 * @param html with listmonk’s word for unsubscribing
 */
export function listmonkCampaign({ name, subject }: Letter, html: string, text: string): string {
  return json({
    name,
    subject: /\{\{|@TrackLink/.test(subject) ? literally(subject) : subject,
    lists: [],
    type: 'regular',
    content_type: 'html',
    body: html,
    altbody: `${literally(text)}${unsubscribeWords.listmonk}\n`,
  });
}

/** A text without templates of Django’s: its marks are printed by one. */
function inDjango(text: string): string {
  return text.replace(/\{[{%#]/g, (mark) => `{{ "${mark}" }}`);
}

/**
 * The request that makes an email of Buttondown (https://docs.buttondown.com/api-emails-create): a draft, whose HTML is sent
 * as it is.
 *
 * @param html with Buttondown’s word for unsubscribing
 */
export function buttondownEmail({ subject, preheader, address }: Letter, html: string): string {
  return json({
    subject: inDjango(subject),
    description: preheader,
    canonical_url: address,
    status: 'draft',
    template: 'naked',
    body: `<!-- buttondown-editor-mode: fancy -->${html}`,
  });
}
