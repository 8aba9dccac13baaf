import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { prepareContent } from '#authoring/cms/content-files.ts';
import { copyContent } from '../content/content-copy.ts';
import { environmentOf, runCommandLine } from './run-command.ts';

const column = path.resolve('content');

const wrong: Record<string, [words: string[], english: RegExp, chinese: RegExp]> = {
  'a repository without an owner': [['--repo', 'column'], /--repo is “column”/, /--repo 写的是“column”/],
  'an address that is none': [
    ['--api', 'git.example'],
    /--api is “git\.example”/,
    /--api 写的是“git\.example”/,
  ],
  'a service without HTTPS': [['--sign-in', 'http://a.example'], /--sign-in is/, /--sign-in 写的是/],
};

for (const [name, [words, english, chinese]] of Object.entries(wrong))
  test(`${name} is told in the language of the author, and nothing is written`, async (t) => {
    const environment = environmentOf(t, column);
    for (const [language, pattern] of [
      ['en', english],
      ['zh', chinese],
    ] as const) {
      const { code, printed } = await runCommandLine(environment, 'cms', ...words, '--lang', language);
      assert.equal(code, 1);
      assert.match(printed, pattern);
      assert.equal(printed.trim().split('\n').length, 1);
    }
  });

test('content outside the repository is told: the editor would not reach it', async (t) => {
  const { code, printed } = await runCommandLine(environmentOf(t, copyContent(t, {})), 'cms');
  assert.equal(code, 1);
  assert.match(printed, /outside the project/);
});

test('--prepare writes the content as the editor would, and names the comments that a form would lose', async (t) => {
  const content = copyContent(t, {
    'tags.yaml': '# ours\n- {id: made-up, name: Made Up, description: {zh: 虚构, en: Made up}}\n',
  });
  const expected = prepareContent(content).texts;
  const { code, printed } = await runCommandLine(environmentOf(t, content), 'cms', '--prepare');
  assert.equal(code, 0, printed);
  assert.match(printed, /tags\.yaml:1/);
  assert.match(readFileSync(path.join(content, 'tags.yaml'), 'utf8'), /^# ours\n- id: made-up\n {2}name:\n/);
  for (const [file, text] of expected) assert.equal(readFileSync(path.join(content, file), 'utf8'), text);
});
