import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { translate, type TranslateOptions } from '#commands/translate.ts';
import { fingerprintWords } from '#markdown/fingerprint.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { parseYaml } from '#content/yaml-source.ts';
import {
  copyContent,
  fixtures,
  originalFile,
  problemsOf,
  translationFile,
  writeFiles,
} from '../content/content-copy.ts';
import { environmentOf, runCommandLine } from './run-command.ts';
import { scratchRepository } from '../authoring/scratch-repository.ts';
import { english, containing } from '../in-english.ts';

const original = 'issues/005-example-five/zh.mdx';
const translation = 'issues/005-example-five/en.mdx';

async function run(
  t: TestContext,
  content: string,
  words: string,
  options: TranslateOptions = {},
): Promise<string> {
  const [number = '', language = ''] = words.split(' ');
  return stripVTControlCharacters(await translate(environmentOf(t, content), number, language, options));
}

function everything(content: string): string[] {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return files.map((file) => path.join(file.parentPath, file.name)).sort();
}

/** What is told instead of writing anything. */
async function refused(
  t: TestContext,
  content: string,
  words: string,
  options: TranslateOptions = {},
): Promise<string> {
  const before = everything(content).map((file) => [file, readFileSync(file, 'base64')]);
  let told = '';
  await assert.rejects(run(t, content, words, options), (error: Error) => {
    assert.ok(error instanceof UserError, error.stack);
    told = stripVTControlCharacters(error.message);
    return true;
  });
  assert.deepEqual(
    everything(content).map((file) => [file, readFileSync(file, 'base64')]),
    before,
  );
  return told;
}

async function assertSound(t: TestContext, content: string): Promise<void> {
  const problems = await problemsOf(t, content);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
}

/** The fingerprint of an original, which may be one that is refused today. */
function fingerprintOf(content: string): string {
  const parts = splitFrontMatter(readFileSync(path.join(content, original), 'utf8'));
  assert.ok('yaml' in parts);
  const { title, description } = parseYaml(parts.yaml).data as { title: string; description: string };
  return fingerprintWords({ title, description, text: parts.text });
}

/** A content folder in git with issue 5, of whose first version its translation was made. */
function repository(
  t: TestContext,
  text: string,
  translates?: string,
): { content: string; commit: (date: string) => string } {
  const { folder: content, commit } = scratchRepository(t);
  cpSync(path.join(fixtures, 'valid'), content, { recursive: true });
  writeFiles(content, { [original]: originalFile({ text }) });
  const stated = translates ?? fingerprintOf(content);
  writeFiles(content, { [translation]: translationFile({ translates: `"${stated}"` }) });
  commit('2024-07-02');
  return { content, commit };
}

test('starts a translation that is sound, in English from Chinese', async (t) => {
  const content = copyContent(t, {
    [original]: originalFile({
      title: '"示例: 五号"',
      text: '## 一分钟速览\n\n<Profile />\n\n融到 <Money amount="USD 1M" />。[^1]\n\n[^1]: 注。',
    }),
  });
  const told = await run(t, content, '5 en', { author: 'example-person' });
  assert.match(told, /^Created .*005-example-five\/en\.mdx$/m);
  assert.match(told, /http:\/\/localhost:4321\/en\/issues\/5\//);
  assert.match(told, /npm run translate -- 5 en --done/);
  const source = readFileSync(path.join(content, translation), 'utf8');
  assert.deepEqual(source.split('\n'), [
    '---',
    '# Write over the two values below',
    '# 原文: 示例: 五号',
    'title: "示例: 五号"',
    '# 原文: 只为一个错误而写的一期。',
    'description: 只为一个错误而写的一期。',
    'translators: [example-person]',
    '# date: 2025-06-01  # for a translation that comes out after its original; a later day holds it back until then',
    'translates: "0000000000000000"  # zeros: not done yet; when it is, run npm run translate -- 5 en --done',
    '---',
    '',
    '## The company in one minute',
    '',
    '<Profile />',
    '',
    '{/* 原文: 融到 <Money amount="USD 1M" />。[^1] */}',
    '',
    '<Money amount="USD 1M" /> [^1]',
    '',
    '{/* 原文: [^1]: 注。 */}',
    '',
    '[^1]:',
    '',
  ]);
  await assertSound(t, content);
});

test('starts a translation of every original of the fixture, into either language', async (t) => {
  const content = copyContent(t, {});
  for (const [number, folder, locale] of [
    [1, '001-example-one', 'en'],
    [2, '002-example-two', 'zh'],
    [3, '003-example-three', 'en'],
    [4, '004-example-draft', 'en'],
  ] as const) {
    const file = path.join(content, 'issues', folder, `${locale}.mdx`);
    rmSync(file, { force: true });
    await run(t, content, `${number} ${locale}`, { author: 'example-team, example-person' });
    const source = readFileSync(file, 'utf8');
    assert.match(source, /^translators: \[example-team, example-person\]$/m);
    assert.match(source, locale === 'zh' ? /^# Original: /m : /^# 原文: /m);
  }
  await assertSound(t, content);
});

test('takes the only author of the column for the translator', async (t) => {
  const content = copyContent(t, {});
  const authors = readFileSync(path.join(content, 'authors.yaml'), 'utf8');
  writeFileSync(path.join(content, 'authors.yaml'), authors.split('- id: example-person')[0] ?? '');
  await run(t, content, '3 en');
  const source = readFileSync(path.join(content, 'issues/003-example-three/en.mdx'), 'utf8');
  assert.match(source, /^translators: \[example-team\]$/m);
});

test('warns that what is started is published with a published original', async (t) => {
  const content = copyContent(t, {});
  const author = 'example-team';
  assert.match(await run(t, content, '3 en', { author }), containing(english('translate.published')));
  assert.doesNotMatch(await run(t, content, '4 en', { author }), containing(english('translate.published')));
});

const refusals: [what: string, words: string, options: TranslateOptions, told: RegExp][] = [
  ['no author where there are several', '3 en', {}, /--author example-team or --author example-person/],
  ['an unknown author', '3 en', { author: 'example-persn' }, /Did you mean “example-person”\?/],
  ['an unknown number', '6 en', {}, containing(english('no-original.near', { number: 6, nearest: 4 }))],
  ['a word for a number', 'six en', {}, containing(english('no-issue-number', { typed: 'six' }))],
  [
    'an unknown language',
    '3 fr',
    {},
    containing(
      `${english('answer.no-language', { value: 'fr' })}. ${english('answer.write-either', { values: ['zh', 'en'] })}`,
    ),
  ],
  [
    'the language of the original',
    '3 zh',
    {},
    /No\. 3 was written in Chinese; it can be translated into English\./,
  ],
  ['to finish what is missing', '3 en', { done: true }, /en\.mdx is missing; .*npm run translate -- 3 en/],
];

for (const [what, words, options, told] of refusals)
  test(`refuses ${what}`, async (t) => {
    assert.match(await refused(t, copyContent(t, {}), words, options), told);
  });

test('refuses to start from an original that does not parse', async (t) => {
  const content = copyContent(t, { [original]: originalFile({ text: '一 {' }) });
  const told = await refused(t, content, '5 en', { author: 'example-team' });
  assert.match(told, containing(`zh.mdx:11:3  error  ${english('unclosed-brace')}`));
  assert.match(told, /Fix this first. Nothing was written\.$/);
});

test('says that a translation is up to date, or not done yet', async (t) => {
  const content = copyContent(t, { [original]: originalFile(), [translation]: translationFile() });
  assert.match(await run(t, content, '5 en'), /en\.mdx is not done yet\.\n.*--done$/);
  await run(t, content, '5 en', { done: true });
  assert.match(await run(t, content, '5 en'), /en\.mdx is up to date with its original\.$/);
});

test('tells what changed since a translation was made, block by block and word by word', async (t) => {
  const { content, commit } = repository(
    t,
    '第一段话。\n\n## 旧题\n\n第二段说的是 2016 年的事。\n\n要删去的一段。',
  );
  const text = '第一段话。\n\n新的一段。\n\n## 新题\n\n第二段说的是 2017 年的事。';
  writeFiles(content, { [original]: originalFile({ text, title: '示例第五号' }) });
  commit('2024-08-01');
  const told = await run(t, content, '5 en');
  const file = path.join(content, original);
  assert.deepEqual(
    stripVTControlCharacters(told)
      .replace(/\([0-9a-f]{7}\)/, '(…)')
      .split('\n\n'),
    [
      `${path.join(content, translation)} is behind its original by 4 blocks. It was made from the version of 2024-07-02 (…).`,
      `${file}  title  changed\n    示例[-五号-]{+第五号+}`,
      `${file}:13  added\n    {+新的一段。+}`,
      `${file}:15  changed\n    ## [-旧-]{+新+}题`,
      `${file}:17  changed\n    第二段说的是 [-2016-]{+2017+} 年的事。`,
      `${file}, at the end  removed\n    [-要删去的一段。-]`,
      english('translate.when-same', { command: 'npm run translate -- 5 en --done' }),
    ],
  );
});

test('tells a change that was not committed', async (t) => {
  const { content } = repository(t, '第一段话。');
  writeFiles(content, { [original]: originalFile({ text: '第一段话，长了。' }) });
  assert.match(await run(t, content, '5 en'), /behind its original by 1 block\./);
});

test('lets no text of the history steer the terminal', async (t) => {
  const { content } = repository(t, '一段\u009b31m话说得很长很长很长。');
  writeFiles(content, { [original]: originalFile({ text: '一段话说得很长很长很长。' }) });
  const told = await translate(environmentOf(t, content), '5', 'en', {});
  assert.ok(told.includes(' 31m') && !told.includes('\u009b'));
});

test('shows the fingerprints where no version in git has the one of the translation', async (t) => {
  const { content } = repository(t, '第一段话。', '1111111111111111');
  const told = await run(t, content, '5 en');
  assert.match(
    told,
    /what changed cannot be shown\. No version of the original in git matches the one that was translated\.$/m,
  );
  assert.match(told, /^ {2}translated version {3}1111111111111111$/m);
  assert.ok(told.includes(`\n  original now         ${fingerprintOf(content)}\n`));
});

test('shows the fingerprints where the content is not kept in git', async (t) => {
  const content = copyContent(t, {
    [original]: originalFile(),
    [translation]: translationFile({ translates: '"1111111111111111"' }),
  });
  assert.match(await run(t, content, '5 en'), /The content is not under version control by git\.$/m);
});

const stamps = [
  ['a value in double quotation marks', 'translates: "1111111111111111"', 'translates: "…"'],
  ['a value in single ones', "translates: '1111111111111111'", 'translates: "…"'],
  ['a value in none, with a comment', 'translates: abcdefabcdefabcd  # why', 'translates: "…"  # why'],
  ['a value that is no fingerprint', 'translates: later', 'translates: "…"'],
] as const;

for (const [what, before, after] of stamps)
  test(`changes nothing but the fingerprint: ${what}`, async (t) => {
    const head = (stated: string): string =>
      `---\r\n# 注释 translates: "x"\r\ntitle: "Five"   # a title\r\ndescription: A text.\r\n${stated}\r\ntranslators: [example-person]\r\n---\r\n\r\ntranslates: "1111111111111111"\r\n`;
    const content = copyContent(t, { [original]: originalFile(), [translation]: `\uFEFF${head(before)}` });
    const told = await run(t, content, '5 en', { done: true });
    const fingerprint = fingerprintOf(content);
    assert.match(told, new RegExp(`is up to date with its original: translates is ${fingerprint}\\.$`));
    assert.equal(
      readFileSync(path.join(content, translation), 'utf8'),
      `\uFEFF${head(after.replace('…', fingerprint))}`,
    );
    await assertSound(t, content);
  });

test('stamps front matter in braces', async (t) => {
  const head = (stated: string): string =>
    `---\n{title: Five, translates: ${stated}, description: A text., translators: [example-person]}\n---\n\nA text.\n`;
  const content = copyContent(t, {
    [original]: originalFile(),
    [translation]: head('1111111111111111a'.slice(1)),
  });
  await run(t, content, '5 en', { done: true });
  assert.equal(readFileSync(path.join(content, translation), 'utf8'), head(`"${fingerprintOf(content)}"`));
});

test('says where the title is still that of the original, as a name may be', async (t) => {
  const content = copyContent(t, {
    [original]: originalFile({ title: 'Example Five' }),
    [translation]: translationFile({ title: 'Example Five' }),
  });
  const told = await run(t, content, '5 en', { done: true });
  assert.match(told, /Its title is still that of the original\.$/);
});

test('finishes no translation that is as it was made, and says what is still to be written', async (t) => {
  const text = [
    '正文，<Money amount="USD 12M" />。[^a]',
    '## 一节',
    '| 型号 | 数量 |\n| --- | --- |\n| 甲 | 3 |',
    '> 引用的话。',
    '<PullQuote who="张三">\n\n摘引。\n\n</PullQuote>',
    '最后一段。',
    '[^a]: 注的话。',
  ].join('\n\n');
  const content = copyContent(t, { [original]: originalFile({ text }) });
  await run(t, content, '5 en', { author: 'example-team' });
  const told = await refused(t, content, '5 en', { done: true });
  const places = Array.from(
    told.matchAll(/en\.mdx:(\d+:\d+) {2}error {2}.*“(.*)” {2}([a-z-]+)$/gm),
    (match) => match.slice(1).join(' '),
  );
  assert.deepEqual(places, [
    '4:8 示例五号 own-language',
    '6:14 只为一个错误而写的一期 own-language',
    '12:1 正文，<Money amount… translation-complete',
    '18:4 一节 own-language',
    '20:3 型号 | 数量 own-language',
    '22:3 甲 own-language',
    '24:3 引用的话 own-language',
    '26:17 张三 own-language',
    '30:1 摘引 own-language',
    '34:1 最后一段。 translation-complete',
    '36:1 [^a]: 注的话。 translation-complete',
  ]);
  assert.match(told, /This still has to be translated\. Nothing was written\.$/);
});

test('finishes a translation whose author says why Chinese stands in it', async (t) => {
  const text = '{/* check-ignore own-language: the poem is quoted as it is */}\n\n床前明月光';
  const content = copyContent(t, { [original]: originalFile(), [translation]: translationFile({ text }) });
  assert.match(await run(t, content, '5 en', { done: true }), /is up to date with its original/);
});

test('looks at the words of a translation whose fingerprint is none', async (t) => {
  const file = translationFile({ text: '正文。', translates: 'later' });
  const content = copyContent(t, { [original]: originalFile(), [translation]: file });
  assert.match(
    await refused(t, content, '5 en', { done: true }),
    containing(
      `en.mdx:8:1  error  ${english('own-language.stray', { text: '正文', language: 'Chinese', own: 'English' })}`,
    ),
  );
});

test('stamps nothing twice', async (t) => {
  const content = copyContent(t, { [original]: originalFile(), [translation]: translationFile() });
  await run(t, content, '5 en', { done: true });
  const before = readFileSync(path.join(content, translation), 'utf8');
  assert.match(await run(t, content, '5 en', { done: true }), /already up to date with its original\.$/);
  assert.equal(readFileSync(path.join(content, translation), 'utf8'), before);
});

const unsound: [what: string, file: string, told: RegExp][] = [
  ['a text that does not parse', translationFile({ text: 'A <b>text</b>.' }), /en\.mdx:8:3 {2}error/],
  ['front matter that does not parse', translationFile({ title: '"open' }), /en\.mdx:2:\d+ {2}error/],
  ['a field too many', translationFile({ issue: '5' }), /there is no field “issue” here/],
  ['no fingerprint at all', translationFile({ translates: undefined }), /“translates” is missing/],
  ['a fingerprint left empty', translationFile({ translates: '' }), /write translates: "[0-9a-f]{16}"|error/],
];

for (const [what, file, told] of unsound)
  test(`finishes no translation that has ${what}`, async (t) => {
    const content = copyContent(t, { [original]: originalFile(), [translation]: file });
    assert.match(await refused(t, content, '5 en', { done: true }), told);
  });

test('runs from the command line', async (t) => {
  const content = copyContent(t, {});
  const environment = environmentOf(t, content);
  const made = await runCommandLine(environment, 'translate', '3', 'en', '--author', 'example-team');
  assert.equal(made.code, 0, made.printed);
  assert.match(made.printed, /^Created .*issues\/003-example-three\/en\.mdx$/m);
  const early = await runCommandLine(environment, 'translate', '3', 'en', '--done');
  assert.equal(early.code, 1);
  assert.match(early.printed, /This still has to be translated\. Nothing was written\.$/m);
  writeFiles(content, { 'issues/003-example-three/en.mdx': translationFile() });
  const done = await runCommandLine(environment, 'translate', '3', 'en', '--done');
  assert.equal(done.code, 0, done.printed);
  const wrong = await runCommandLine(environment, 'translate', '77', 'en');
  assert.equal(wrong.code, 1);
  assert.match(wrong.printed, /^There is no issue 77/);
});
