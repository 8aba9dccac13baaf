import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLetter, longestLetter } from '#channels/mail/fit.ts';
import { writeMail } from '#channels/mail/mail.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { english, inEnglish } from '../../in-english.ts';
import { letterOf, postOf } from './mail-sample.ts';

const long = '一段很长的话。'.repeat(600);
const sections = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛']
  .map((name) => `## ${name}\n\n${long}`)
  .join('\n\n');

test('a text that programs show is there to its end', () => {
  const { html, leftOut } = fitLetter(letterOf('短。'), undefined);
  assert.equal(leftOut, undefined);
  assert.doesNotMatch(html, new RegExp(messagesFor('zh').letter.cutShort));
});

test('of a longer one the end is left out, which the letter says with a link to the page', () => {
  const { html, leftOut } = fitLetter(letterOf(sections), undefined);
  assert.ok(Buffer.byteLength(html) <= longestLetter);
  assert.ok(Buffer.byteLength(html) > longestLetter - 2 * Buffer.byteLength(long));
  assert.deepEqual(leftOut, ['辛', '参考资料', '更正']);
  const end = html.slice(html.indexOf(messagesFor('zh').letter.cutShort));
  assert.match(end, /href="https:\/\/column\.test\/issues\/1\/"/);
  for (const name of leftOut ?? []) assert.match(end, new RegExp(`<li[^>]*>${name}</li>`));
  // No heading stands before nothing.
  assert.doesNotMatch(html, />辛<\/h2>/);
});

test('the author is told what was left out, and the plain text has it', async () => {
  const { fields, files } = await writeMail(postOf(sections));
  const told = fields.find(({ label }) => inEnglish(label) === english('post.mail.left-out'));
  assert.equal(told?.value, '辛、参考资料、更正');
  assert.match(String(files.get('issue-1-zh.txt')), /^辛$/m);
});
