import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeMail } from '#channels/mail/mail.ts';
import { english, inEnglish } from '../../in-english.ts';
import { issueOf } from '../../sample.ts';
import { sender } from '../column-posts.ts';
import { postOf, wholeText } from './mail-sample.ts';

async function message(issue = issueOf()): Promise<string> {
  const { files } = await writeMail(postOf(wholeText, 'zh', issue));
  return String(files.get('issue-1-zh.eml'));
}

test('the same letter is the same bytes', async () => {
  assert.equal(await message(), await message());
});

test('a message has the fields that RFC 5322 asks for, each once, and lines that end as it asks', async () => {
  const text = await message();
  const [head = ''] = text.split('\r\n\r\n');
  const names = head
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')));
  assert.deepEqual(names.sort(), [
    'Content-Language',
    'Content-Type',
    'Date',
    'From',
    'List-Unsubscribe',
    'MIME-Version',
    'Message-ID',
    'Subject',
  ]);
  assert.match(head, /^Date: Wed, 01 May 2024 10:00:00 \+0000$/m);
  assert.match(head, /^List-Unsubscribe: <mailto:letters@column\.test\?subject=unsubscribe>$/m);
  assert.doesNotMatch(text, /[^\r]\n|[^\x00-\x7f]/);
  assert.ok(text.split('\r\n').every((line) => line.length <= 78));
});

test('a message has another identifier once its words changed', async () => {
  const id = (text: string): string | undefined => /^Message-ID: (.*)$/m.exec(text)?.[1]?.trim();
  const corrected = issueOf({ corrections: [{ date: '2024-05-03', text: { zh: '改了。', en: 'Fixed.' } }] });
  assert.equal(id(await message()), '<issue-1-zh.2024-05-01@industry-observer.example>');
  assert.equal(id(await message(corrected)), '<issue-1-zh.2024-05-03@industry-observer.example>');
});

test('a title cannot add fields', async () => {
  const [head = ''] = (await message(issueOf({ title: 'A Bcc: b@c.test' }))).split('\r\n\r\n');
  assert.doesNotMatch(head, /^Bcc/m);
});

test('without an address that sends it there is no message, and the author is told', async () => {
  const { files, instructions } = await writeMail({ ...postOf(wholeText), sender: undefined });
  assert.deepEqual([...files.keys()].sort(), [
    'buttondown.json',
    'issue-1-zh.html',
    'issue-1-zh.txt',
    'listmonk.json',
  ]);
  assert.equal(inEnglish(instructions[0]), english('post.mail.no-sender', { name: 'issue-1-zh' }));
  const withSender = await writeMail(postOf(wholeText));
  assert.ok(!String(withSender.files.get('issue-1-zh.html')).includes(sender));
});
