import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { fixContent } from '#lint/fixes/fix-content.ts';
import { writeFixed } from '#lint/fixes/write-fixed.ts';
import { copyContent, originalFile, scratchFolder, translationFile } from '../content/content-copy.ts';
import { environmentOf, runCommandLine } from './run-command.ts';
import { english, containing } from '../in-english.ts';

const file = 'issues/005-example-five/zh.mdx';
const source = originalFile({
  text: '甲,乙。\n\n还有AI的[事](https://example.com/?utm_source=x)。',
});
const fixed = source.replace('甲,乙', '甲，乙').replace('有AI的', '有 AI 的').replace('?utm_source=x', '');

/** A content folder with a text in which some things can be fixed. */
function fixable(t: TestContext): { content: string; environment: NodeJS.ProcessEnv; read: () => string } {
  const content = copyContent(t, {
    [file]: source,
    'issues/005-example-five/en.mdx': translationFile(),
    // The sound fixture has a heading of full stops.
    'issues/001-example-one/en.mdx': translationFile(),
  });
  return {
    content,
    environment: environmentOf(t, content),
    read: () => readFileSync(path.join(content, file), 'utf8'),
  };
}

const changes = (printed: string): string[] => printed.split('\n').filter((line) => line.includes(' → “'));

test('--dry-run tells what --fix changes, with its place, and writes nothing', async (t) => {
  const { environment, read } = fixable(t);
  const dry = await runCommandLine(environment, 'check', '--dry-run');
  assert.equal(read(), source);
  assert.match(dry.printed, /2 places would be fixed by --fix; nothing was written\./);
  const wet = await runCommandLine(environment, 'check', '--fix');
  assert.equal(read(), fixed);
  assert.match(wet.printed, /2 places fixed\./);
  assert.deepEqual(changes(dry.printed), changes(wet.printed));
  assert.match(changes(wet.printed)[0] ?? '', /zh\.mdx:11:2  “甲,乙。” → “甲，乙。”$/);
  const again = await runCommandLine(environment, 'check', '--fix');
  assert.match(again.printed, /^0 places fixed\./);
  assert.equal(read(), fixed);
});

test('a check without --fix says what could be mended, and writes nothing', async (t) => {
  const { environment, read } = fixable(t);
  const { code, printed } = await runCommandLine(environment, 'check');
  assert.equal(code, 0);
  assert.match(printed, /4 of them can be fixed by npm run check -- --fix; add --dry-run to see how first\./);
  assert.equal(read(), source);
});

test('programs get what was fixed beside what is found', async (t) => {
  const { environment } = fixable(t);
  const { printed } = await runCommandLine(environment, 'check', '--fix', '--format', 'json');
  const { mended, findings } = JSON.parse(printed) as {
    mended: unknown[];
    findings: { fixable: boolean }[];
  };
  assert.equal(mended.length, 2);
  assert.ok(findings.length > 0 && findings.every(({ fixable }) => !fixable));
  const plain = await runCommandLine(environment, 'check', '--format', 'json');
  assert.deepEqual(JSON.parse(plain.printed), findings);
});

test('GitHub gets a notice for what was fixed', async (t) => {
  const { environment } = fixable(t);
  const { printed } = await runCommandLine(environment, 'check', '--dry-run', '--format', 'github');
  const notices = printed.split('\n').filter((line) => line.startsWith('::notice '));
  assert.equal(notices.length, 2);
  assert.match(notices[0] ?? '', /^::notice file=[^,]*zh\.mdx,line=11,col=2,title=mended::“甲,乙/);
});

test('--strict fails on warnings, and passes where there is nothing to fix', async (t) => {
  const { environment } = fixable(t);
  assert.equal((await runCommandLine(environment, 'check', '--strict')).code, 1);
  const archive = { ...environment, CONTENT_DIR: path.resolve(import.meta.dirname, '../../../content') };
  const { code, printed } = await runCommandLine(archive, 'check', '--strict');
  assert.equal(code, 0, printed);
});

test('what is found is told in the language that was asked for, else in that of the machine', async (t) => {
  const content = copyContent(t, { 'redirects.yaml': '- { from: /old/, to: /issues/1 }\n' });
  const machine = { ...environmentOf(t, content), LC_ALL: 'zh_CN.UTF-8' };
  const asked = await runCommandLine({ ...machine, LC_ALL: 'C' }, 'check', '--lang', 'zh');
  assert.equal(asked.code, 1);
  assert.match(asked.printed, /redirects\.yaml:1:\d+ {2}错误 {2}“\/issues\/1”末尾少了一个斜杠/);
  assert.match(asked.printed, /→ 写成 to: \/issues\/1\//);
  assert.match(asked.printed, /检查了 \d+ 期：1 个错误/);
  assert.equal((await runCommandLine(machine, 'check')).printed, asked.printed);
  const { printed } = await runCommandLine(machine, 'check', '--lang', 'en', '--format', 'github');
  assert.match(printed, containing(`redirect-slash::${english('redirect-slash', { to: '/issues/1' })}`));
});

test('a mistake of whoever uses a command is told in the same language', async (t) => {
  const content = copyContent(t, { [file]: source, 'issues/005-example-five/en.mdx': '---\n---\n' });
  const environment = environmentOf(t, content);
  const { code, printed } = await runCommandLine(
    environment,
    'translate',
    '5',
    'en',
    '--done',
    '--lang',
    'zh',
  );
  assert.equal(code, 1);
  assert.match(printed, /请先改好这些；什么也没有写入。/);
});

test('the help tells of every option', async (t) => {
  const { printed } = await runCommandLine(environmentOf(t, scratchFolder(t)), 'check', '--help');
  for (const option of ['--fix', '--dry-run', '--strict', '--online', '--money', '--format'])
    assert.ok(printed.includes(option), option);
});

test('a file that was changed meanwhile is not written over, nor any other', async (t) => {
  const { content, read } = fixable(t);
  const settings = { content, cache: scratchFolder(t), out: scratchFolder(t) };
  const translation = 'issues/005-example-five/en.mdx';
  const other = path.join(content, translation);
  appendFileSync(other, '\nTwo  spaces are here.\n');
  const { before, texts } = await fixContent(settings, Date.UTC(2025, 5, 1));
  assert.deepEqual([...texts.keys()].sort(), [translation, file]);
  appendFileSync(path.join(content, file), '\n新的一段。\n');
  const [changed, untouched] = [read(), readFileSync(other, 'utf8')];
  assert.throws(() => writeFixed(settings, before.content, texts), /was changed while it was being checked/);
  assert.deepEqual([read(), readFileSync(other, 'utf8')], [changed, untouched]);
});

test('a fixed file keeps its permissions, and the link that leads to it', async (t) => {
  const { content, environment, read } = fixable(t);
  const elsewhere = path.join(scratchFolder(t), 'elsewhere');
  mkdirSync(elsewhere);
  renameSync(path.join(content, 'companies'), path.join(elsewhere, 'companies'));
  symlinkSync(path.join(elsewhere, 'companies'), path.join(content, 'companies'));
  chmodSync(path.join(content, file), 0o640);
  await runCommandLine(environment, 'check', '--fix');
  assert.equal(read(), fixed);
  assert.equal(statSync(path.join(content, file)).mode & 0o777, 0o640);
  assert.ok(lstatSync(path.join(content, 'companies')).isSymbolicLink());
});
