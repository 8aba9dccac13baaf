import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeMail } from '#channels/mail/mail.ts';
import { issueOf } from '../../sample.ts';
import { postOf } from './mail-sample.ts';

const hostile = '{{ .Subscriber.Email }} {% now "Y" %} {# no #} https://a.test/@TrackLink';
const issue = issueOf({ title: hostile, description: hostile });

async function requests(): Promise<{ listmonk: Record<string, string>; buttondown: Record<string, string> }> {
  const text =
    '`{{ .Subscriber.Email }}` `{% now "Y" %}` `https://a.test/@TrackLink` [b](https://a.test/{{c}})';
  const { files } = await writeMail(postOf(text, 'zh', issue));
  const read = (name: string) => JSON.parse(String(files.get(name))) as Record<string, string>;
  return { listmonk: read('listmonk.json'), buttondown: read('buttondown.json') };
}

/** The templates in a text of Go or Django. */
function templates(text = ''): string[] {
  return text.match(/\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/g) ?? [];
}

test('listmonk finds no template in a letter but its own for unsubscribing', async () => {
  const { listmonk } = await requests();
  assert.deepEqual(templates(listmonk['body']), ['{{ UnsubscribeURL }}']);
  assert.doesNotMatch(JSON.stringify(listmonk), /@TrackLink/);
  const [literal = '', ...others] = templates(listmonk['altbody']);
  assert.deepEqual(others, ['{{ UnsubscribeURL }}']);
  const said = JSON.parse(/^\{\{ Safe (".*") \}\}$/.exec(literal)?.[1] ?? '') as string;
  assert.ok(said.includes('{{ .Subscriber.Email }}') && said.includes('@TrackLink'));
  assert.match(listmonk['subject'] ?? '', /^\{\{ Safe "[^{}]*" \}\}$/);
});

test('nor does Buttondown', async () => {
  const { buttondown } = await requests();
  assert.deepEqual(templates(buttondown['body']), ['{{ unsubscribe_url }}']);
  assert.deepEqual(templates(buttondown['subject']), ['{{ "{{" }}', '{{ "{%" }}', '{{ "{#" }}']);
});

test('neither is asked to send anything', async () => {
  const { listmonk, buttondown } = await requests();
  assert.equal(buttondown['status'], 'draft');
  assert.deepEqual(listmonk['lists'], []);
  assert.equal('send_at' in listmonk, false);
});
