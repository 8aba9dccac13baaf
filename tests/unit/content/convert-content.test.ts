import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { projectRoot } from '#state/project.ts';
import { copyContent, scratchFolder } from './content-copy.ts';

/** What the program makes of a content folder in a column whose Traditional Chinese is converted, as JSON. */
const questions = `
  import { readContent } from '#content/read-content.ts';
  import { publicPages } from '#domain/site-pages.ts';
  import { convertedLanguages, languagesOf, originalBeside, translationBeside } from '#domain/issue.ts';
  const [content] = process.argv.slice(1);
  const { catalog, bodies, pages, problems, records } = readContent(content, '2026-01-01');
  const bare = (text) => text.replace(/\\{\\/\\*.*?\\*\\/\\}/gs, '').replace(/\\n+/g, '\\n').trim();
  console.log(JSON.stringify({
    problems: problems.map(({ file, code }) => file + ' ' + code),
    issues: catalog.issues.map((issue) => {
      const edition = issue.editions['zh-Hant'];
      return {
        number: issue.number,
        languages: languagesOf(issue),
        converted: convertedLanguages(issue),
        from: edition?.from,
        title: edition?.title,
        digest: edition?.digest,
        behind: edition?.behind,
        beside: [originalBeside(issue, 'zh-Hant').locale, translationBeside(issue, 'zh-Hant')?.locale],
        tags: issue.tags.map(({ name }) => name['zh-Hant']),
      };
    }),
    texts: Object.fromEntries(bodies.filter(({ from }) => from).map(({ file, text }) => [file, bare(text)])),
    about: pages.flatMap(({ texts }) => texts.map(({ locale, from, title }) => [locale, from ?? '', title])),
    companies: records.companies.map(({ data }) => data.name),
    indexed: publicPages(catalog, {}).flatMap(({ languages, pathIn }) => languages.map(pathIn)),
  }));
`;

interface Answer {
  problems: string[];
  issues: {
    number: number;
    languages: string[];
    converted: string[];
    from?: string;
    title?: string;
    digest?: string;
    behind?: boolean;
    beside: string[];
    tags: string[];
  }[];
  texts: Record<string, string>;
  about: string[][];
  companies: Record<string, string>[];
  indexed: string[];
}

const words = { zh: '样例', en: 'Sample', 'zh-Hant': '樣例' };
const numbering = {
  zh: { before: '第', after: '期' },
  en: { before: 'No.' },
  'zh-Hant': { before: '第', after: '期' },
};

function ask(t: TestContext, files: Record<string, string> = {}): Answer {
  const [folder, content] = [scratchFolder(t), copyContent(t, files)];
  const column = {
    ...{ name: words, tagline: words, description: words, rights: words, numbering },
    languages: [{ code: 'zh', tag: 'zh-CN' }, { code: 'en' }, { code: 'zh-Hant', from: 'zh' }],
    ...{ origin: 'https://a.example', tagAuthority: 'a.example,2026', timeZone: 'UTC' },
  };
  writeFileSync(path.join(folder, 'column.config.ts'), `export default ${JSON.stringify(column)};\n`);
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    ['-r', './src/require-node.cjs', '--input-type=module', '-e', questions, content],
    { cwd: projectRoot(), env: { ...process.env, COLUMN_DIR: folder }, encoding: 'utf8' },
  );
  assert.deepEqual([stderr, status, signal], ['', 0, null]);
  return JSON.parse(stdout) as Answer;
}

const issue = (answer: Answer, number: number) => answer.issues.find((each) => each.number === number);

const edited = (title: string) =>
  `---\ntitle: ${title}\ndescription: 手寫的提要。\ntranslators: [example-team]\ntranslates: "0000000000000000"\n---\n\n手寫的正文。\n`;

test('texts, front matter and facts are converted, and nothing is wrong with them', (t) => {
  const answer = ask(t);
  const plain = answer.problems.filter((problem) => problem.includes('zh-Hant'));
  assert.deepEqual(plain, []);
  for (const each of answer.issues) {
    assert.equal(each.from, 'zh', String(each.number));
    assert.deepEqual(each.converted, ['zh-Hant']);
    assert.ok(each.languages.includes('zh-Hant'));
  }
  const texts = Object.entries(answer.texts);
  assert.equal(texts.length, answer.issues.length + 1);
  for (const [file, text] of texts) {
    assert.match(file, /\/zh-Hant\.mdx$/);
    assert.doesNotMatch(text, /[们这说东关测试写为]/, file);
  }
  assert.deepEqual(
    answer.about.map(([locale, from]) => [locale, from]),
    [
      ['en', ''],
      ['zh', ''],
      ['zh-Hant', 'zh'],
    ],
  );
  for (const name of answer.companies) assert.equal(typeof name['zh-Hant'], 'string');
});

test('a translation stands beside the original as it was converted', (t) => {
  assert.deepEqual(issue(ask(t), 1)?.beside, ['zh-Hant', 'en']);
});

test('search engines are told of no converted page', (t) => {
  const { indexed } = ask(t);
  assert.ok(indexed.includes('/issues/1/'));
  assert.deepEqual(
    indexed.filter((address) => address.includes('zh-Hant')),
    [],
  );
});

test('a text that somebody wrote is not converted, and search engines are told of it', (t) => {
  const answer = ask(t, { 'issues/001-example-one/zh-Hant.mdx': edited('手寫的標題') });
  const found = issue(answer, 1);
  assert.equal(found?.title, '手寫的標題');
  assert.deepEqual(found.converted, []);
  assert.ok(answer.indexed.includes('/zh-Hant/issues/1/'));
  assert.equal(answer.texts['issues/001-example-one/zh-Hant.mdx'], undefined);
});

test('an exception holds for its issues, whose texts alone are made anew', (t) => {
  const before = ask(t);
  const { title = '' } = issue(before, 1) ?? {};
  const word = '示例';
  const after = ask(t, { 'conversion.yaml': `- { written: ${word}, becomes: 範本, issues: [1] }\n` });
  assert.ok(title !== '' && after.texts['issues/001-example-one/zh-Hant.mdx']?.includes('範本'));
  assert.notEqual(issue(after, 1)?.digest, issue(before, 1)?.digest);
  assert.equal(issue(after, 3)?.digest, issue(before, 3)?.digest);
  assert.ok(!after.texts['issues/003-example-three/zh-Hant.mdx']?.includes('範本'));
});
