import { writeMail } from '#channels/mail/mail.ts';
import type { Post } from '#channels/post.ts';
import { unsubscribeWords } from '#channels/mail/senders.ts';
import { readHtml } from './inert-html.ts';

/** A style of ours: mail has its looks as attributes. */
function isOwnStyle(fault: string): boolean {
  return (
    /^<[\w-]+ style="[^"]*"> brings a style/.test(fault) && !/hostile|url\(|expression|import|\\/i.test(fault)
  );
}

/** Texts that senders of newsletters fill in: Go’s and Django’s. */
const template = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/gs;

function templateFaults(html: string, own: string): string[] {
  return (html.match(template) ?? [])
    .filter((each) => each !== own)
    .map((each) => `a sender fills in ${each}`);
}

/** Everything that is wrong in an issue as mail. */
export async function mailFaults(post: Post): Promise<string[]> {
  const { files } = await writeMail(post);
  const { origin } = post.site;
  const requests = Object.entries(unsubscribeWords).flatMap(([sender, own]) => {
    const { body } = JSON.parse(String(files.get(`${sender}.json`))) as { body: string };
    return [
      ...templateFaults(body, own),
      ...readHtml(body.replace(own, 'https://sender.test/'), origin, true).faults,
    ];
  });
  const [message = ''] = [...files].filter(([name]) => name.endsWith('.eml')).map(([, text]) => String(text));
  const [head = ''] = message.split('\r\n\r\n');
  const fields = head.replaceAll(/\r\n[ \t]/g, ' ').split('\r\n');
  return [
    ...requests.filter((fault) => !isOwnStyle(fault)),
    ...(fields.length === 8 ? [] : [`a message has the fields ${fields.join(' | ')}`]),
    ...(/[^\r]\n/.test(message) ? ['a message has a line of its own'] : []),
  ];
}
