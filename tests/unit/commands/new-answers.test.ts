import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { newIssue, type NewOptions } from '#commands/new.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { inWords } from '#wording/in-words.ts';
import { copyContent, problemsOf } from '../content/content-copy.ts';
import { Random } from '../../random.ts';
import { environmentOf, typingTerminal } from './run-command.ts';

function contentOf(t: TestContext): string {
  const content = copyContent(t, {});
  rmSync(path.join(content, 'issues/999-example-future'), { recursive: true });
  return content;
}

/** The front matter of what is made of answers, in lines. */
async function made(t: TestContext, options: NewOptions, file = '005-example-one/zh.mdx'): Promise<string> {
  const content = contentOf(t);
  await newIssue(environmentOf(t, content), { company: 'example-one', ...options, yes: true }, undefined);
  return readFileSync(path.join(content, 'issues', file), 'utf8');
}

const sameAnswers: [options: NewOptions, line: RegExp][] = [
  [{ date: '２０２５－０７－０２' }, /^date: 2025-07-02 /m],
  [{ date: '2025年7月2日' }, /^date: 2025-07-02 /m],
  [{ date: '2 July 2025' }, /^date: 2025-07-02 /m],
  [{ number: '５' }, /^issue: 5 /m],
  [{ number: '第 5 期' }, /^issue: 5 /m],
  [{ text: '中文' }, /^issue: 5 /m],
  [{ tags: '示例芯片、工具 & <更多>' }, /^tags: \[example-chips, example-tools\] /m],
  [{ tags: 'ｅｘａｍｐｌｅ－ｃｈｉｐｓ，Example XR' }, /^tags: \[example-chips, example-xr\] /m],
  [{ tags: 'example-chips example-tools' }, /^tags: \[example-chips, example-tools\] /m],
  [{ tags: '示例芯片；example-chips' }, /^tags: \[example-chips\] /m],
  [{ series: '未公开系列' }, /^series: example-later /m],
  [{ series: 'ｅｘａｍｐｌｅ－ｐａｒｔｓ' }, /^series: example-parts /m],
  [{}, /^# series: example /m],
  [{ author: '示例编辑部，example person' }, /^authors: \[example-team, example-person\] /m],
  [{ company: '示例一号' }, /^company: example-one /m],
  [{ company: 'Example  ONE' }, /^company: example-one /m],
  [{ company: 'Example Zero' }, /^company: example-one /m],
];

for (const [options, line] of sameAnswers)
  test(`takes ${JSON.stringify(options)} as it is meant`, async (t) => {
    assert.match(await made(t, options), line);
  });

test('takes id and names of a new company from the investors where it is one of them', async (t) => {
  const content = contentOf(t);
  const options = { company: '示例资本', founded: '2016年5月', tags: 'example-xr', yes: true };
  await newIssue(environmentOf(t, content), options, undefined);
  const company = readFileSync(path.join(content, 'companies/example-capital.yaml'), 'utf8');
  assert.match(company, /^name: \{zh: 示例资本, en: Example Capital\}$/m);
  assert.match(company, /^founded: 2016-05$/m);
});

test('says which name is near, in the language that was asked for', async (t) => {
  const options = { company: '示例一号公司', tags: '示例芯', author: '谁', yes: true };
  await assert.rejects(newIssue(environmentOf(t, contentOf(t)), options, undefined, 'zh'), (error) => {
    assert.ok(isUserError(error));
    assert.deepEqual(inWords(error.phrase, 'zh').split('\n'), [
      '--company：没有公司“示例一号公司”。是不是“示例一号（example-one）”？确实是新公司，就加上 --new-company。',
      '--author：没有作者“谁”。可以写 example-team、example-person；别的先加进 authors.yaml。',
      '--tags：没有标签“示例芯”。是不是“示例芯片（example-chips）”？',
      '什么也没有写入。',
    ]);
    return true;
  });
});

test('asks and tells in Chinese, and asks for the id of a company with a Chinese name', async (t) => {
  const content = contentOf(t);
  const answers = [
    '',
    '',
    '',
    '月之暗面',
    '某 id',
    'moonshot',
    '也许',
    '是',
    '',
    'Moonshot',
    '二〇二三年三月',
    '',
    '',
    '',
    '工具＆<更多>',
  ];
  const { terminal, shown } = typingTerminal(t, answers);
  const told = await newIssue(environmentOf(t, content), {}, terminal, 'zh');
  assert.match(told, /^新建 .*issues\/005-moonshot\/zh\.mdx$/m);
  assert.match(told, /^接下来：$/m);
  assert.match(shown(), /期号 \[5\]：/);
  assert.match(shown(), /“某 id”不是 id。/);
  assert.match(shown(), /是新公司，新建 companies\/moonshot\.yaml？/);
  assert.match(shown(), /请写 y（是）或 n（否）。/);
  assert.ok(!/[a-z]{3,} [a-z]{3,} [a-z]{3,}/.test(told.replace(/npm run \w+/g, '')), told);
  const company = readFileSync(path.join(content, 'companies/moonshot.yaml'), 'utf8');
  assert.match(company, /^name: \{zh: 月之暗面, en: Moonshot\}$/m);
  assert.match(company, /^founded: 2023-03$/m);
});

test('tells who asked for a language of messages alone how to ask for that of the text', async (t) => {
  const content = contentOf(t);
  const options = { company: 'example-one', lang: 'en', yes: true } as const;
  const told = await newIssue(environmentOf(t, content), options, undefined);
  assert.match(told, /^The text is in Chinese: --lang is the language of messages; .*--text en\.$/m);
  const same = await newIssue(environmentOf(t, contentOf(t)), { ...options, lang: 'zh' }, undefined);
  assert.doesNotMatch(same, /--lang/);
});

for (const flag of ['number', 'company', 'text', 'title', 'date', 'author', 'tags'] as const)
  test(`what is pasted as ${flag} gives no order to the terminal`, async (t) => {
    const options = { company: 'example-one', [flag]: '\u001b[31m\u202e\u009b2J', yes: true };
    await assert.rejects(newIssue(environmentOf(t, contentOf(t)), options, undefined), (error) => {
      assert.ok(isUserError(error));
      for (const language of ['zh', 'en'] as const)
        assert.doesNotMatch(inWords(error.phrase, language), /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
      return true;
    });
  });

const random = new Random(20);
const words = [
  '示例',
  'Acme',
  '#',
  ': ',
  '“',
  '"',
  "'",
  '{',
  '}',
  '<b>',
  '- ',
  '\u3000',
  '\u200B',
  '𓀀',
  '\n',
  '1',
  'true',
  '|',
  '>',
  '\\',
  '&amp;',
  '…',
  '*',
];
const text = (most: number) =>
  Array.from({ length: random.between(0, most) }, () => random.pick(words)).join('');
const maybe = <T>(value: T, chance = 0.5): T | undefined => (random.next() < chance ? value : undefined);

function randomOptions(): NewOptions {
  const year = random.pick(['2024', '2025', '２０２５', '1', '9999', '']);
  const [month, day] = [random.between(0, 13), random.between(0, 32)];
  const date = random.pick([
    `${year}-${month}-${day}`,
    `${year}年${month}月${day}日`,
    `${year}/0${month}/${day}`,
    text(2),
  ]);
  const options: NewOptions = {
    company: random.pick([
      'example-one',
      'Example Two',
      '示例三号',
      text(3),
      text(1),
      '123',
      'con',
      'acme',
      '..',
    ]),
    yes: true,
  };
  const others: Partial<Record<keyof NewOptions, string | undefined>> = {
    number: maybe(random.pick(['5', '６', '54', '55', '0', '-1', '5.5', '1e1', text(1)])),
    text: maybe(random.pick(['zh', 'en', 'English', '中文', text(1)])),
    title: maybe(text(12)),
    date: maybe(date),
    author: maybe(random.pick(['example-team', '示例编辑部', 'Example Person、示例编辑部', text(2)])),
    tags: maybe(random.pick(['示例芯片', 'example-chips example-xr', 'Example XR;工具&<更多>', text(2)])),
    name: maybe(text(4), 0.8),
    nameEn: maybe(random.pick(['Acme', text(3)]), 0.8),
    founded: maybe(random.pick(['2020', '2020年', 'May 2019', '2024-02-30', text(2), '2026']), 0.8),
  };
  for (const [key, value] of Object.entries(others))
    if (value !== undefined) Object.assign(options, { [key]: value });
  return options;
}

const filesOf = (content: string): string[] =>
  readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();

test(
  'whatever is answered, either nothing is written, or what the check passes',
  { timeout: 120_000 },
  async (t) => {
    let written = 0;
    for (let round = 0; round < 150; round += 1) {
      const options = { ...randomOptions(), newCompany: random.next() < 0.7 };
      const content = contentOf(t);
      const before = filesOf(content);
      try {
        await newIssue(environmentOf(t, content), options, undefined, random.pick(['zh', 'en']));
      } catch (error) {
        assert.ok(isUserError(error), `${JSON.stringify(options)} ${String((error as Error).stack)}`);
        assert.deepEqual(filesOf(content), before);
        for (const language of ['zh', 'en'] as const)
          assert.match(
            stripVTControlCharacters(inWords(error.phrase, language)),
            language === 'zh' ? /什么也没有写入。$/ : /[Nn]othing was written\.$/,
          );
        continue;
      }
      written += 1;
      const problems = await problemsOf(t, content);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
        JSON.stringify(options),
      );
    }
    assert.ok(written > 10, `${written} of 150 were written`);
  },
);

test('refuses a series that there is not, with or without others beside it', async (t) => {
  const content = contentOf(t);
  const options = { company: 'example-one', series: 'exampel-parts', yes: true };
  const run = () => newIssue(environmentOf(t, content), options, undefined);
  await assert.rejects(run, /--series: .*“exampel-parts”.*Did you mean “example-parts”/);
  rmSync(path.join(content, 'series.yaml'));
  for (const name of readdirSync(path.join(content, 'issues')))
    rmSync(path.join(content, 'issues', name), { recursive: true });
  await assert.rejects(run, /--series: .*“exampel-parts”.*Add it to series\.yaml/);
});
