import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readSettings } from '#content/settings.ts';
import { copyContent } from '../content/content-copy.ts';
import { environmentOf, runCommandLine } from './run-command.ts';

test('tells what it changed, the redirects and what to do next, in both languages', async (t) => {
  const content = copyContent(t, {});
  const environment = environmentOf(t, content);
  const run = (...words: string[]) => runCommandLine(environment, 'rename', ...words);
  const dry = await run('company', 'example-one', 'first', '--dry-run');
  assert.equal(dry.code, 0, dry.printed);
  assert.match(dry.printed, /zh\.mdx:8:\d+ {2}“[^”]*example-one” → “[^”]*first”/);
  assert.match(dry.printed, /companies\/example-one\.yaml → .*companies\/first\.yaml/);
  assert.match(dry.printed, /^\+ \/en\/companies\/example-one\/ → \/en\/companies\/first\/$/m);
  assert.match(dry.printed, /The company “example-one” would become “first”: .*Nothing was written\.$/m);
  assert.ok(existsSync(path.join(content, 'companies/example-one.yaml')));
  const wet = await run('company', 'example-one', 'first', '--lang', 'zh');
  assert.match(wet.printed, /^公司“example-one”已改为“first”：/m);
  assert.match(wet.printed, /^\d+ 个旧地址会转到新地址，写在 .*redirects\.yaml。网站上线后，运行 /m);
  assert.ok(!existsSync(path.join(content, 'companies/example-one.yaml')));
  const check = await runCommandLine(environment, 'check');
  assert.equal(check.code, 0, check.printed);
  const again = await run('company', 'example-one', 'first', '--lang', 'zh');
  assert.deepEqual([again.code, again.printed], [1, '没有公司“example-one”。是不是“first”？\n']);
});

test('any command finishes a change that was broken off, and tells of it', async (t) => {
  const content = copyContent(t, {});
  const tags = path.join(content, 'tags.yaml');
  const before = readFileSync(tags, 'utf8');
  const after = before.replace('# ', '').concat('# finished\n');
  const digest = createHash('sha256').update(before).digest('base64url');
  const entries = [{ file: 'tags.yaml', before: digest, after }];
  const environment = environmentOf(t, content);
  const { cache } = readSettings(environment);
  const journal = path.join(cache, 'unfinished-change.json');
  mkdirSync(cache, { recursive: true });
  writeFileSync(journal, JSON.stringify({ pid: 1, entries }));
  const { printed } = await runCommandLine(environment, 'check', '--lang', 'zh');
  assert.match(printed, /上次改到一半的，已经接着改完：1 个文件。/);
  assert.equal(readFileSync(tags, 'utf8'), after);
  assert.ok(!existsSync(journal));
});
