import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { copyContent, scratchFolder } from '../content/content-copy.ts';
import { environmentOf, runCommandLine } from './run-command.ts';
import { english, inEnglish } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

/** Where a test works: a column, and a folder that does not exist yet. */
function setUp(t: TestContext) {
  const content = copyContent(t, {});
  const environment = environmentOf(t, content);
  const out = path.join(scratchFolder(t), 'out');
  const post = (...words: string[]) =>
    runCommandLine(environment, 'post', ...words, '--out', out, '--lang', 'en');
  return { content, environment, out, post };
}

test('a folder has the text, what to do with it, and nothing of another program is replaced', async (t) => {
  const { environment, out, post } = setUp(t);
  const { code, printed } = await post('1', 'zh', '--to', 'markdown');
  assert.equal(code, 0, printed);
  assert.deepEqual(readdirSync(out).sort(), ['.preview', 'README.txt', 'issue-1-zh.md']);
  const lines = readFileSync(path.join(out, 'README.txt'), 'utf8').trimEnd().split('\n');
  assert.equal(lines.length, 2);
  assert.equal(lines[0], english('post.markdown.paste', { file: 'issue-1-zh.md' }));
  assert.equal((await post('1', 'zh', '--to', 'text')).code, 0);
  assert.ok(!existsSync(path.join(out, 'issue-1-zh.md')));
  writeFileSync(path.join(out, '.preview'), '');
  const other = path.join(out, '..');
  writeFileSync(path.join(other, 'mine.txt'), 'mine');
  const refused = await runCommandLine(environment, 'post', '1', 'zh', '--to', 'text', '--out', other);
  assert.equal(refused.code, 1);
  assert.ok(refused.printed.includes(english('preview.folder.full')), refused.printed);
  assert.equal(readFileSync(path.join(other, 'mine.txt'), 'utf8'), 'mine');
});

test('says what was mistyped, and writes nothing', async (t) => {
  const { out, post } = setUp(t);
  const told: [words: string[], message: string][] = [
    [['77', 'zh', '--to', 'text'], english('preview.unknown', { number: 77, known: [2, 3, 4] })],
    [['x', 'zh', '--to', 'text'], english('no-issue-number', { typed: 'x' })],
    [
      ['3', 'en', '--to', 'text'],
      english('post.unwritten', {
        number: 3,
        language: say('language.en'),
        languages: [say('language.zh')],
      }),
    ],
    [['1', 'zh'], english('usage.missing-option', { flags: '--to <channel>' })],
  ];
  for (const [words, message] of told) {
    const { code, printed } = await post(...words);
    assert.equal(code, 1, printed);
    assert.ok(printed.includes(message), `${words.join(' ')}: ${printed}`);
  }
  assert.ok(!existsSync(out));
});

test('what went out is recorded once a channel, and told when a figure of it changes', async (t) => {
  const { content, environment, post } = setUp(t);
  const file = path.join(content, 'posted.yaml');
  for (const language of ['zh', 'en', 'zh'])
    assert.equal((await post('1', language, '--to', 'text', '--record')).code, 0);
  const recorded = readFileSync(file, 'utf8');
  assert.equal(recorded.match(/^- issue: 1$/gm)?.length, 2, recorded);
  const check = async (): Promise<string> =>
    (await runCommandLine(environment, 'check', '--lang', 'en')).printed;
  assert.doesNotMatch(await check(), /posted-current/);

  const company = path.join(content, 'companies/example-one.yaml');
  const before = readFileSync(company, 'utf8');
  writeFileSync(company, before.replace(/amount: .*/, 'amount: USD 123M'));
  const told = {
    number: 1,
    language: say('language.zh'),
    channel: say('channel.text'),
    date: '2025-06-01',
  };
  const changed = await check();
  assert.ok(changed.includes(english('posted.older', told)), changed);
  assert.ok(changed.includes('posted.yaml:7:12'), changed);
  const { printed } = await runCommandLine(environment, 'status', '--lang', 'en');
  assert.ok(printed.includes(english('status.posted-older', told)), printed);
  const json = await runCommandLine(environment, 'status', '--json');
  const statuses = JSON.parse(json.printed) as { number: number; posted: { current: boolean }[] }[];
  assert.deepEqual(
    statuses.find(({ number }) => number === 1)?.posted.map(({ current }) => current),
    [false, false],
  );

  writeFileSync(company, before);
  assert.doesNotMatch(await check(), /posted-current/);
});

test('an entry of an issue that is not there is told', async (t) => {
  const entry = (fields: string): string => `- {channel: text, date: 2025-05-05, ${fields}}\n`;
  const content = copyContent(t, {
    'posted.yaml':
      entry('issue: 77, language: zh, version: 0123456789abcdef') +
      entry('issue: 3, language: en, version: 0123456789abcdef') +
      entry('issue: 1, language: zh, version: mine'),
  });
  const { printed } = await runCommandLine(environmentOf(t, content), 'check', '--lang', 'en');
  assert.ok(printed.includes(`posted.yaml:3`), printed);
  assert.ok(printed.includes(english('posted-version', { value: 'mine' })), printed);
  writeFileSync(
    path.join(content, 'posted.yaml'),
    entry('issue: 77, language: zh, version: 0123456789abcdef') +
      entry('issue: 3, language: en, version: 0123456789abcdef'),
  );
  const again = await runCommandLine(environmentOf(t, content), 'check', '--lang', 'en');
  assert.ok(again.printed.includes(english('posted.unknown', { number: 77 })), again.printed);
  const unwritten = inEnglish(say('posted.unwritten', { number: 3, language: say('language.en') }));
  assert.ok(again.printed.includes(unwritten), again.printed);
});
