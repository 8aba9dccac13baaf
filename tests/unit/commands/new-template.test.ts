import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { newIssue, type NewOptions } from '#commands/new.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { locales } from '#config.ts';
import { Disk } from '#content/disk.ts';
import { readContent } from '#content/read-content.ts';
import { ReadingCache } from '#content/reading-cache.ts';
import { newReadingContext } from '#content/reading-context.ts';
import { readTemplates } from '#content/read-templates.ts';
import { projectRoot } from '#state/project.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { copyContent, problemsOf } from '../content/content-copy.ts';
import { today } from '../sample.ts';
import { environmentOf, runCommandLine, typingTerminal } from './run-command.ts';
import { english, containing } from '../in-english.ts';

const shipped = path.join(projectRoot(), 'content/templates');

/** The valid fixture with other templates, without the issue of the year 2999. */
function contentOf(t: TestContext, overlay: Record<string, string> = {}): string {
  const content = copyContent(t, overlay);
  rmSync(path.join(content, 'issues/999-example-future'), { recursive: true });
  return content;
}

/** What is told instead of making anything. */
async function refused(
  t: TestContext,
  content: string,
  options: NewOptions,
  language: WordingLanguage = 'en',
): Promise<string> {
  let told = '';
  const given = { company: 'example-one', ...options, yes: true };
  await assert.rejects(newIssue(environmentOf(t, content), given, undefined, language), (error) => {
    assert.ok(isUserError(error));
    told = stripVTControlCharacters(inWords(error.phrase, language));
    return true;
  });
  assert.ok(!readdirSync(path.join(content, 'issues')).some((name) => name.startsWith('005')));
  return told;
}

async function made(t: TestContext, content: string, options: NewOptions): Promise<string> {
  const given = { company: 'example-one', title: '题', ...options, yes: true };
  await newIssue(environmentOf(t, content), given, undefined);
  return readFileSync(path.join(content, `issues/005-example-one/${options.text ?? 'zh'}.mdx`), 'utf8');
}

const { templates: known, problems } = (() => {
  const reading = newReadingContext();
  const templates = readTemplates(new Disk(path.dirname(shipped)), new ReadingCache(), reading);
  return { templates, problems: reading.problems };
})();

test('every template that is shipped is sound, and there in both languages with the same sections', () => {
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [...new Set(known.map(({ name }) => name))],
    ['essay', 'profile', 'round-table', 'year-in-review'],
  );
  for (const { name, locale, headings, data } of known) {
    const other = known.find((each) => each.name === name && each.locale !== locale);
    assert.equal(other?.headings.length, headings.length, name);
    assert.ok(headings.length >= 4, name);
    assert.equal(/\p{Script=Han}/u.test(`${data?.name}${data?.about}`), locale === 'zh', name);
  }
});

for (const { name, locale, text } of known)
  test(`an issue made of “${name}” in ${locale} passes the check`, async (t) => {
    const content = contentOf(t);
    cpSync(shipped, path.join(content, 'templates'), { recursive: true });
    const source = await made(t, content, { template: name, text: locale });
    assert.ok(source.endsWith(`---\n\n${text}\n`));
    const found = await problemsOf(t, content);
    assert.deepEqual(
      found.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

test('takes the profile of a company unless told otherwise, by its name or its file', async (t) => {
  assert.match(await made(t, contentOf(t), {}), /^## 一分钟速览$/m);
  assert.match(await made(t, contentOf(t), { template: 'essay' }), /^## 问题$/m);
  assert.match(await made(t, contentOf(t), { template: '示例随笔' }), /^## 问题$/m);
});

test('shows at a terminal what there is, and asks again where an answer is none of them', async (t) => {
  const content = contentOf(t);
  const { terminal, shown } = typingTerminal(t, ['esay', 'essay']);
  const options = {
    number: '5',
    company: 'example-one',
    text: 'zh',
    date: '2025-06-02',
    title: '题',
    author: 'example-team',
    tags: 'example-chips',
  };
  await newIssue(environmentOf(t, content), options, terminal, 'zh');
  assert.match(shown(), /essay：示例随笔。只有中文的样板\n {2}profile：示例小传。/);
  assert.match(shown(), /样板 \[profile\]：/);
  assert.match(shown(), /没有样板“esay”。是不是“essay”？/);
});

test('begins an empty text where there are no templates', async (t) => {
  const content = contentOf(t);
  rmSync(path.join(content, 'templates'), { recursive: true });
  assert.match(await made(t, content, {}), /---\n\n\{\/\* 正文写在这里。 \*\/\}\n$/);
});

test('says which templates there are, or that one is there in the other language only', async (t) => {
  assert.match(
    await refused(t, contentOf(t), { template: 'none' }),
    /^--template: there is no template “none”\. The templates are 示例随笔 \(essay\), 示例小传 \(profile\)\.$/m,
  );
  assert.match(
    await refused(t, contentOf(t), { template: 'essay', text: 'en' }, 'zh'),
    /^--template：样板“essay”只有中文的。写一份 templates\/essay\.en\.mdx，或者换一个样板。$/m,
  );
});

test('a template that is not there asks for no company, since it is not known how many it is about', async (t) => {
  const options = { template: 'none', yes: true };
  await assert.rejects(newIssue(environmentOf(t, contentOf(t)), options, undefined), (error) => {
    assert.ok(isUserError(error));
    const told = stripVTControlCharacters(inWords(error.phrase, 'en'));
    assert.match(told, /^--template: /);
    assert.doesNotMatch(told, /--company|--title/);
    return true;
  });
});

const broken: [what: string, source: string, told: RegExp][] = [
  [
    'a component that is none',
    '---\nname: 坏\nabout: 坏的样板\n---\n\n## 一\n\n正文 <Profle />\n',
    /templates\/essay\.zh\.mdx:8:4 .*<Profle> is not a component/,
  ],
  ['a field that is missing', '---\nname: 坏\n---\n\n正文。\n', /essay\.zh\.mdx:2:1 .*“about” is missing/],
  [
    'YAML that is broken',
    '---\nname: "坏\nabout: 坏\n---\n\n正文。\n',
    /templates\/essay\.zh\.mdx:\d+:\d+ .*error/,
  ],
  ['no text', '---\nname: 坏\nabout: 坏\n---\n', /templates\/essay\.zh\.mdx:1:1 .*there is no text/],
  ['no front matter', '正文。\n', /templates\/essay\.zh\.mdx:1:1 /],
];

for (const [what, source, told] of broken)
  test(`a template with ${what} is told with its place, and no other is in its way`, async (t) => {
    const content = contentOf(t);
    writeFileSync(path.join(content, 'templates/essay.zh.mdx'), source);
    const words = await refused(t, content, { template: 'essay' });
    assert.match(words, told);
    assert.match(words, /Nothing was written\.$/);
    // The check warns of it, and the site can be built.
    const found = await problemsOf(t, content);
    assert.deepEqual(
      [...new Set(found.map(({ severity, file }) => `${severity} ${file}`))].filter((each) =>
        each.includes('templates'),
      ),
      ['warning templates/essay.zh.mdx'],
    );
    assert.match(await made(t, content, {}), /^## 一分钟速览$/m);
  });

test('tells of a text in the folder of templates whose name is none, and of nothing else there', async (t) => {
  const content = contentOf(t, {
    'templates/Essay.zh.mdx': '正文。',
    'templates/README.md': '# 样板',
    'templates/notes.txt': '…',
  });
  const found = (await problemsOf(t, content)).filter(({ file }) => file.startsWith('templates'));
  assert.deepEqual(
    found.map(({ file, severity, message }) => [file, severity, message]),
    [['templates/Essay.zh.mdx', 'warning', english('text-name.template', { name: 'Essay.zh.mdx' })]],
  );
});

test('templates are no texts of the column', (t) => {
  const content = contentOf(t);
  const { bodies, records, catalog } = readContent(content, today);
  assert.ok(!bodies.some(({ file }) => file.startsWith('templates')));
  assert.ok(!JSON.stringify([records, catalog.issues]).includes('templates/'));
});

/** The head of an issue that is made of a template. */
async function headOf(t: TestContext, folder: string, options: NewOptions): Promise<string> {
  const content = contentOf(t);
  cpSync(shipped, path.join(content, 'templates'), { recursive: true });
  await newIssue(
    environmentOf(t, content),
    { title: '题 Title', tags: 'example-chips', ...options, yes: true },
    undefined,
  );
  const found = await problemsOf(t, content);
  assert.deepEqual(
    found.filter(({ severity }) => severity === 'error'),
    [],
  );
  return readFileSync(path.join(content, `issues/${folder}/${options.text ?? 'zh'}.mdx`), 'utf8');
}

for (const text of locales)
  test(`an essay in ${text} is about no company, unless one is named`, async (t) => {
    const essay = await headOf(t, '005-title', { template: 'essay', text });
    assert.match(essay, /^# company: /m);
    assert.doesNotMatch(essay, /^compan/m);
    const named = await headOf(t, '005-example-one', { template: 'essay', text, company: '示例一号' });
    assert.match(named, /^company: example-one /m);
  });

test('a round table is about several companies, or a single one', async (t) => {
  const table = { template: 'round-table' };
  assert.match(
    await headOf(t, '005-example-one-example-two-example-three', {
      ...table,
      company: '示例一号、Example Two，example-three;example-one',
    }),
    /^companies: \[example-one, example-two, example-three\] /m,
  );
  assert.match(
    await headOf(t, '005-example-two', { ...table, company: 'example-two' }),
    /^company: example-two /m,
  );
});

test('one company of a round table may be new, and no name of any may be a slip', async (t) => {
  const head = await headOf(t, '005-example-one-acme', {
    template: 'round-table',
    company: 'example-one, acme',
    name: 'Acme',
    founded: '2020',
  });
  assert.match(head, /^companies: \[example-one, acme\] /m);
  const content = contentOf(t);
  cpSync(shipped, path.join(content, 'templates'), { recursive: true });
  const table = { template: 'round-table', title: '题', tags: 'example-chips' };
  assert.match(
    await refused(t, content, { ...table, company: 'example-one, exampel-two' }, 'zh'),
    /--company：没有公司“exampel-two”。是不是“example-two”？/,
  );
  assert.match(
    await refused(t, content, { ...table, company: 'acme, bcme' }),
    containing(
      `${english('answer.one-new', { ids: ['acme', 'bcme'] })}. ${english('answer.nothing-written')}`,
    ),
  );
});

test('a text without a company says of its description that it is still to be written', async (t) => {
  const content = contentOf(t);
  const essay = { template: 'essay', title: '题', tags: 'example-chips', yes: true };
  await newIssue(environmentOf(t, content), essay, undefined);
  const { code, printed } = await runCommandLine(environmentOf(t, content), 'check', '--lang', 'zh');
  assert.equal(code, 0, printed);
  assert.match(printed, /005-essay\/zh\.mdx:4:\d+ .*提要还是新建时的那一句/);
});
