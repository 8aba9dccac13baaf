import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { importCommand, type ImportOptions } from '#commands/import.ts';
import type { ImportReport, PostReport } from '#importing/report.ts';
import { copyContent, problemsOf, scratchFolder, writeFiles } from '../content/content-copy.ts';
import { brokenPost, randomNumbers } from '../importing/broken-posts.ts';
import { head, post } from '../importing/post-forms.ts';
import { environmentOf, runCommandLine } from './run-command.ts';
import { inEnglish, english, containing } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

/** Every file with its text and the time it was written. */
function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const { mtimeMs } = statSync(file);
      return statSync(file).isFile() ? `${name} ${mtimeMs} ${readFileSync(file, 'utf8')}` : name;
    });
}

function postsIn(t: TestContext, files: Record<string, string>): string {
  const folder = scratchFolder(t);
  writeFiles(folder, files);
  return folder;
}

async function run(
  t: TestContext,
  content: string,
  place: string,
  options: ImportOptions = {},
): Promise<{ report: ImportReport; words: string; code: number }> {
  const file = path.join(scratchFolder(t), 'report.json');
  const done = await importCommand(environmentOf(t, content), [place], { report: file, ...options });
  return { ...done, report: JSON.parse(readFileSync(file, 'utf8')) as ImportReport };
}

const outcomes = ({ posts }: ImportReport): string[] =>
  posts.map(({ file, outcome, number }) => `${path.basename(file)} ${outcome} ${number ?? ''}`.trim());

async function assertSound(t: TestContext, content: string): Promise<void> {
  const problems = await problemsOf(t, content);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
}

const another = (number: number, name: string): string =>
  post({ head: head.replace('晴川机器人：', `${name}：`) })
    .replace('第7期', `第${number}期`)
    .replace('Qingchuan Robotics', name);

test('imports an issue; the content stays sound, and a second run writes nothing', async (t) => {
  const content = copyContent(t, {});
  const place = postsIn(t, { 'a.md': another(5, 'Alder Robotics') });
  const { report, words, code } = await run(t, content, place);
  assert.equal(code, 0);
  assert.deepEqual(outcomes(report), ['a.md imported 5']);
  const [first] = report.posts as [PostReport];
  assert.deepEqual(first.files, ['issues/005-alder-robotics/zh.mdx', 'companies/alder-robotics.yaml']);
  assert.ok(first.fixable > 0);
  assert.match(words, /imported as No\. 5/);
  assert.match(words, /harbor-nine-ventures: Harbor Nine Ventures/);
  await assertSound(t, content);
  const before = everything(content);
  const again = await run(t, content, place);
  assert.deepEqual(outcomes(again.report), ['a.md exists 5']);
  assert.deepEqual(everything(content), before);
});

test('changes no issue and no company that is there, unless forced', async (t) => {
  const content = copyContent(t, {});
  const place = postsIn(t, { 'a.md': another(2, 'Example Two') });
  const before = everything(content);
  const { report } = await run(t, content, place);
  assert.deepEqual(outcomes(report), ['a.md exists 2']);
  assert.match(
    inEnglish(report.posts[0]?.reason ?? ''),
    containing(
      english('import.unwritten', {
        reason: say('import.known-number', { number: 2, folder: 'issues/002-example-two' }),
      }),
    ),
  );
  assert.deepEqual(everything(content), before);
  const forced = await run(t, content, place, { force: true });
  assert.deepEqual(outcomes(forced.report), ['a.md imported 2']);
  assert.match(readFileSync(path.join(content, 'issues/002-example-two/zh.mdx'), 'utf8'), /叠衣服比下棋难/);
  assert.match(readFileSync(path.join(content, 'companies/example-two.yaml'), 'utf8'), /种子轮融资300万美元/);
});

test('does not take the number of another issue, not even by force', async (t) => {
  const content = copyContent(t, {});
  const place = postsIn(t, { 'a.md': another(2, 'Birch Robotics') });
  const before = everything(content);
  const { report } = await run(t, content, place, { force: true });
  assert.deepEqual(outcomes(report), ['a.md exists 2']);
  assert.match(inEnglish(report.posts[0]?.reason ?? ''), /which is another issue/);
  assert.deepEqual(everything(content), before);
});

test('writes nothing in a dry run', async (t) => {
  const content = copyContent(t, {});
  const before = everything(content);
  const { report, words } = await run(t, content, postsIn(t, { 'a.md': another(5, 'Alder') }), {
    dryRun: true,
  });
  assert.deepEqual(outcomes(report), ['a.md planned 5']);
  assert.match(words, /Nothing was written\.$/m);
  assert.deepEqual(everything(content), before);
});

test('proposes the most complete of several variants and lists the rest', async (t) => {
  const content = copyContent(t, {});
  const place = postsIn(t, {
    'a-short.md': post({ sections: '02.短\n\n字。' }),
    'b-whole.md': post(),
    'c-unnumbered.txt': post({ lede: '没有期号的一篇。', sections: '02.短\n\n字。' }),
  });
  const { report } = await run(t, content, place);
  assert.deepEqual(outcomes(report), [
    'a-short.md variant',
    'b-whole.md imported 7',
    'c-unnumbered.txt variant',
  ]);
  assert.deepEqual(
    report.posts[1]?.variants.map((file) => path.basename(file)),
    ['a-short.md', 'c-unnumbered.txt'],
  );
  assert.match(inEnglish(report.posts[0]?.reason ?? ''), /more complete/);
});

test('gives an issue without a number the one that goes with its date, as a guess', async (t) => {
  const content = copyContent(t, {});
  const place = postsIn(t, {
    'a.md': post({ lede: '没有期号的一篇。' }).replace('date: 2024-06-02', 'date: 2024-04-01'),
  });
  const { report } = await run(t, content, place);
  // No. 2 and No. 3 are neighbours: nothing lies between them.
  assert.deepEqual(outcomes(report), ['a.md refused']);
  assert.match(inEnglish(report.posts[0]?.reason ?? ''), /give it one with --number/);
  const later = postsIn(t, {
    'a.md': post({ lede: '没有期号的一篇。' }).replace('date: 2024-06-02', 'date: 2024-08-01'),
  });
  const second = await run(t, content, later);
  assert.deepEqual(outcomes(second.report), ['a.md imported 998']);
  assert.ok(
    second.report.posts[0]?.guesses.some(
      ({ message }) => inEnglish(message) === english('import.number-proposed', { number: 998 }),
    ),
  );
});

test('imports what is not an issue of the column with a number only', async (t) => {
  const content = copyContent(t, {});
  const place = postsIn(t, { 'news.md': `${head}\n某公司公布了季度业绩，营收增长一成。\n\n详情见公告。\n` });
  const before = everything(content);
  const { report } = await run(t, content, place);
  assert.deepEqual(outcomes(report), ['news.md not-an-issue']);
  assert.deepEqual(everything(content), before);
  const numbered = await run(t, content, place, { number: '60' });
  assert.deepEqual(outcomes(numbered.report), ['news.md imported 60']);
  assert.match(readFileSync(path.join(content, 'issues/060-news/zh.mdx'), 'utf8'), /^draft: true$/m);
  await assertSound(t, content);
  assert.deepEqual(outcomes((await run(t, content, place, { number: '60' })).report), ['news.md exists']);
});

test('a number that does not go with the day of its post gives way, and the day stays', async (t) => {
  const content = copyContent(t, {});
  const { report } = await run(
    t,
    content,
    postsIn(t, {
      'a.md': another(2, 'Alder')
        .replace('date: 2024-06-02', 'date: 2024-08-01')
        .replace('第2期', '第3000期'),
    }),
    { number: '5' },
  );
  const [made] = report.posts;
  assert.equal(made?.number, 5);
  assert.match(readFileSync(path.join(content, 'issues/005-alder/zh.mdx'), 'utf8'), /^date: 2024-08-01$/m);
  await assertSound(t, content);
});

test('a post between two issues that follow each other by number is refused, and its day is not moved', async (t) => {
  const content = copyContent(t, {});
  const before = everything(content);
  const place = postsIn(t, { 'a.md': another(5, 'Alder').replace('date: 2024-06-02', 'date: 2024-02-01') });
  const { report } = await run(t, content, place);
  assert.equal(report.posts[0]?.outcome, 'refused');
  assert.equal(inEnglish(report.posts[0].reason ?? ''), english('import.no-number', { date: '2024-02-01' }));
  assert.deepEqual(everything(content), before);
});

test('writes into an empty folder with the lists of the content folder', async (t) => {
  const content = copyContent(t, {});
  const out = path.join(scratchFolder(t), 'out');
  mkdirSync(out);
  const before = everything(content);
  const { report } = await run(t, content, postsIn(t, { 'a.md': post() }), { out });
  assert.deepEqual(outcomes(report), ['a.md imported 7']);
  assert.match(
    readFileSync(path.join(out, 'companies/qingchuan-robotics.yaml'), 'utf8'),
    /lead: \[example-capital\]/,
  );
  assert.deepEqual(everything(content), before);
});

test('reports every file of a folder, whatever its bytes, and goes on', async (t) => {
  const content = copyContent(t, {});
  const place = postsIn(t, {
    'a.md': another(5, 'Alder'),
    'b.md': '',
    'c/d.md': another(6, 'Birch'),
    '.hidden.md': 'x',
  });
  writeFileSync(
    path.join(place, 'noise.txt'),
    Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
  );
  writeFileSync(path.join(place, 'nul.md'), `${another(8, 'Cedar')}\u0000`);
  const { report, code } = await run(t, content, place);
  assert.equal(code, 1);
  assert.deepEqual(outcomes(report), [
    'a.md imported 5',
    'b.md refused',
    'd.md imported 6',
    'noise.txt refused',
    'nul.md imported 8',
  ]);
  await assertSound(t, content);
});

for (const [what, source] of [
  ['nested quotations', Array.from({ length: 600 }, (_, depth) => `${'>'.repeat(depth)} 引`).join('\n')],
  ['nested lists', Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- 项`).join('\n')],
  ['tags that are never closed', '<div>字'.repeat(3000)],
  ['brackets', '![字]('.repeat(3000)],
  ['100,000 lines', '短行\n'.repeat(100_000)],
] as const)
  test(`imports ${what}`, async (t) => {
    const content = copyContent(t, {});
    const { report } = await run(
      t,
      content,
      postsIn(t, { 'a.md': post({ sections: `02.节\n\n${source}` }) }),
    );
    assert.deepEqual(outcomes(report), ['a.md imported 7']);
  });

test('a folder of broken posts: a second run writes nothing, and the content stays sound', async (t) => {
  const content = copyContent(t, {});
  const place = scratchFolder(t);
  const random = randomNumbers(7);
  for (let index = 0; index < 60; index += 1)
    writeFileSync(path.join(place, `${index}.md`), brokenPost(random));
  const { report } = await run(t, content, place, { number: '2000' });
  assert.ok(report.counts.imported > 0);
  await assertSound(t, content);
  const before = everything(content);
  const again = await run(t, content, place, { number: '2000' });
  assert.equal(again.report.counts.imported, 0);
  assert.deepEqual(everything(content), before);
});

test('tells everything in Chinese where it is asked, and comments the drafts so', async (t) => {
  const content = copyContent(t, {});
  const [place, file] = [
    postsIn(t, { 'a.md': another(5, 'Alder Robotics') }),
    path.join(scratchFolder(t), 'r.json'),
  ];
  const { printed, code } = await runCommandLine(
    environmentOf(t, content),
    ...['import', place, '--lang', 'zh', '--report', file],
  );
  assert.equal(code, 0, printed);
  const { posts } = JSON.parse(readFileSync(file, 'utf8')) as { posts: [{ guesses: { message: string }[] }] };
  assert.ok(posts[0].guesses.every(({ message }) => /\p{Script=Han}/u.test(message)));
  const made = ['issues/005-alder-robotics/zh.mdx', 'companies/alder-robotics.yaml'].map((each) =>
    readFileSync(path.join(content, each), 'utf8'),
  );
  for (const text of [printed, ...made]) assert.doesNotMatch(text, /\b(?:the|was|is|of|from)\b/);
  const again = await runCommandLine(environmentOf(t, content), 'import', place, '--lang', 'zh');
  assert.match(again.printed, /以前已经导入到 issues\/005-alder-robotics/);
});

test('says how the language of posts is given, where --lang was meant for it', async (t) => {
  const content = copyContent(t, {});
  const place = postsIn(t, { 'a.md': another(5, 'Alder Robotics') });
  const run = (...words: string[]) =>
    runCommandLine(environmentOf(t, content), 'import', place, '--dry-run', ...words);
  // In the sentence about it, not in a command.
  const told = /--text \w+(?: 来说)?[.。]$/m;
  assert.match((await run('--lang', 'en')).printed, told);
  assert.doesNotMatch((await run('--lang', 'zh')).printed, told);
  assert.doesNotMatch((await run('--lang', 'en', '--text', 'zh')).printed, told);
  assert.match((await run('--text', 'en')).printed, /005-alder-robotics\/en\.mdx/);
});

test('tells what is wrong with its arguments, and writes nothing', async (t) => {
  const content = copyContent(t, {});
  const environment = environmentOf(t, content);
  const missing = await runCommandLine(environment, 'import', path.join(content, 'nowhere'));
  assert.equal(missing.code, 1);
  assert.match(missing.printed, /There is no file “.*nowhere”/);
  const number = await runCommandLine(environment, 'import', content, '--number', 'x');
  assert.match(number.printed, containing(english('no-issue-number', { typed: 'x' })));
  const language = await runCommandLine(environment, 'import', content, '--text', 'fr');
  assert.match(language.printed, containing(english('no-language', { typed: 'fr', known: ['zh', 'en'] })));
  assert.ok(!existsSync(path.join(content, 'issues/005-example-one')));
});
