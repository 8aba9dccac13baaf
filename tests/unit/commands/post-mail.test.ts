import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Channel } from '#schema/posted.ts';
import { post } from '#commands/post.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { fixtures, scratchFolder } from '../content/content-copy.ts';
import { english, inEnglish } from '../in-english.ts';
import { environmentOf } from './run-command.ts';

const column = path.resolve(fixtures, '../../content');

test('an issue by mail is a folder with a message, its parts, requests to senders and what to do', async (t) => {
  const environment = { ...environmentOf(t, column), EDITOR_ADDRESS: 'letters@column.test' };
  const out = path.join(scratchFolder(t), 'out');
  assert.equal(await post(environment, ['22', 'zh'], { to: 'mail', out, tables: true, record: false }), 0);
  const name = 'issue-22-zh';
  assert.deepEqual(readdirSync(out).sort(), [
    '.preview',
    'README.txt',
    'buttondown.json',
    `${name}.eml`,
    `${name}.html`,
    `${name}.txt`,
    'listmonk.json',
  ]);
  const [first, second] = readFileSync(path.join(out, 'README.txt'), 'utf8').split('\n');
  assert.equal(first, english('post.mail.message', { file: `${name}.eml` }));
  assert.equal(second, english('post.mail.services', { name }));
});

test('a month by mail tells of the issues that came out in it, or that there are none', async (t) => {
  const environment = environmentOf(t, column);
  const out = path.join(scratchFolder(t), 'out');
  const write = (month: string, to: Channel = 'mail'): Promise<number> =>
    post(environment, [month, 'en'], { to, out, tables: true, record: false });

  assert.equal(await write('2024-8'), 0);
  const text = readFileSync(path.join(out, 'digest-2024-08-en.txt'), 'utf8');
  const issues = text.match(/^https:\S+\/issues\/\d+\/$/gm)?.map((address) => new URL(address).pathname);
  assert.deepEqual(issues, ['/en/issues/21/', '/en/issues/22/']);
  assert.match(text, /^Known funding: \$1\.0026 billion$/m);

  const refusal = async (...words: Parameters<typeof write>): Promise<string> => {
    const error: unknown = await write(...words).catch((each: unknown) => each);
    return isUserError(error) ? inEnglish(error.phrase) : String(error);
  };
  assert.equal(
    await refusal('2024-08', 'markdown'),
    english('post.month-by-mail', { month: '2024-08', channel: english('channel.markdown') }),
  );
  assert.equal(
    await refusal('1999-01'),
    english('post.empty-month', { month: '1999-01', language: english('language.en') }),
  );
  assert.equal(await refusal('2024-13'), english('no-issue-number', { typed: '2024-13' }));
});
