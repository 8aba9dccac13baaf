import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { Column } from '#authoring/column.ts';
import { newIssue, type NewOptions } from '#commands/new.ts';
import type { Terminal } from '#authoring/terminal.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { copyContent, problemsOf } from '../content/content-copy.ts';
import { environmentOf, runCommandLine, typingTerminal } from './run-command.ts';
import { english, containing } from '../in-english.ts';

/** The valid fixture without the issue of the year 2999, so that today can be proposed. */
function contentOf(t: TestContext, overlay: Record<string, string> = {}): string {
  const content = copyContent(t, overlay);
  rmSync(path.join(content, 'issues/999-example-future'), { recursive: true });
  return content;
}

/** A new company, with all that is to be known of one. */
const acme = { company: 'acme', name: 'Acme', founded: '2020', tags: 'example-chips' };

function everything(content: string): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();
}

function make(t: TestContext, content: string, options: NewOptions, terminal?: Terminal): Promise<string> {
  return newIssue(environmentOf(t, content), options, terminal);
}

/** What is told instead of making anything; nothing may have been written. */
async function refused(t: TestContext, content: string, options: NewOptions): Promise<string> {
  const before = everything(content);
  let told = '';
  await assert.rejects(newIssue(environmentOf(t, content), options, undefined), (error: Error) => {
    assert.ok(error instanceof UserError);
    told = error.message;
    return true;
  });
  assert.deepEqual(everything(content), before);
  assert.match(told, /Nothing was written\.$/);
  return told;
}

async function assertSound(t: TestContext, content: string): Promise<void> {
  const problems = await problemsOf(t, content);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
}

test('takes every proposal: number, day, language, author, tags, title', async (t) => {
  const content = contentOf(t);
  const printed = await make(t, content, { company: 'example-one', yes: true });
  const source = readFileSync(path.join(content, 'issues/005-example-one/zh.mdx'), 'utf8');
  assert.match(source, /^issue: 5 .*$/m);
  assert.match(source, /^title: 示例一号 .*$/m);
  assert.match(source, /^date: 2025-06-01 .*$/m);
  assert.match(source, /^authors: \[example-team\] .*$/m);
  assert.match(source, /^company: example-one .*$/m);
  assert.match(source, /^tags: \[example-chips, example-tools\] .*$/m);
  assert.match(source, /^draft: true .*$/m);
  assert.match(printed, /^Created .*005-example-one\/zh\.mdx$/m);
  assert.match(printed, /^Kept .*companies\/example-one\.yaml as it is$/m);
  assert.match(printed, /npm run dev .*http:\/\/localhost:4321\/issues\/5\//);
  await assertSound(t, content);
});

test('makes an issue and its company from flags alone', async (t) => {
  const content = contentOf(t);
  const title = '# "Quoted": a {title} — it’s #1';
  await make(t, content, {
    number: '12',
    company: 'acme-robots',
    text: 'en',
    title,
    date: '2025-07-02',
    author: 'example-person, example-team',
    tags: 'example-tools',
    name: 'Acme: Robots, Inc.',
    founded: '2020-05',
  });
  const source = readFileSync(path.join(content, 'issues/012-acme-robots/en.mdx'), 'utf8');
  assert.ok(source.includes(`title: ${JSON.stringify(title)}`));
  assert.match(source, /^authors: \[example-person, example-team\] /m);
  const company = readFileSync(path.join(content, 'companies/acme-robots.yaml'), 'utf8');
  assert.match(company, /^name: \{zh: "Acme: Robots, Inc\.", en: "Acme: Robots, Inc\."\}$/m);
  assert.match(company, /^founded: 2020-05$/m);
  await assertSound(t, content);
});

for (const text of ['zh', 'en'])
  test(`gives each section of an issue in ${text} its components and advice`, async (t) => {
    const content = contentOf(t);
    await make(t, content, { ...acme, text, yes: true });
    const source = readFileSync(path.join(content, `issues/005-acme/${text}.mdx`), 'utf8');
    const sections = source.split(/^## .*$/m).slice(1);
    assert.equal(sections.length, 2);
    for (const section of sections) assert.match(section, /^\{\/\* .+ \*\/\}$/m);
    assert.match(sections[0] ?? '', /^<Profile \/>$/m);
    assert.match(sections[1] ?? '', /^<FundingTable \/>\n\n<FundingChart \/>$/m);
  });

test('proposes the day of the number before where today would be too early', async (t) => {
  const content = copyContent(t, {});
  await make(t, content, { ...acme, yes: true });
  const source = readFileSync(path.join(content, 'issues/1000-acme/zh.mdx'), 'utf8');
  assert.match(source, /^date: 2999-01-01 /m);
  await assertSound(t, content);
});

test('proposes the day of the number after where today would be too late', async (t) => {
  const content = copyContent(t, { 'issues/009-nine/zh.mdx': readDraft('2024-08-01', 9) });
  await make(t, content, { ...acme, number: '7', yes: true });
  assert.match(readFileSync(path.join(content, 'issues/007-acme/zh.mdx'), 'utf8'), /^date: 2024-08-01 /m);
  await assertSound(t, content);
});

function readDraft(date: string, number: number): string {
  return `---\nissue: ${number}\ntitle: 九\ndescription: 九。\ndate: ${date}\nauthors: [example-team]\ncompany: example-two\ntags: [example-chips]\ndraft: true\n---\n\n九。\n`;
}

test('counts a folder whose original is broken among the numbers', async (t) => {
  const content = contentOf(t, { 'issues/020-broken/zh.mdx': '---\ntitle: "\n' });
  await make(t, content, { company: 'example-one', yes: true });
  assert.ok(existsSync(path.join(content, 'issues/021-example-one/zh.mdx')));
  assert.match(
    await refused(t, content, { number: '20', company: 'example-one', yes: true }),
    /No\. 20 is taken by issues\/020-broken\. The next free one is 22\./,
  );
});

test('keeps a company’s file that exists, even one that is broken', async (t) => {
  const content = contentOf(t, { 'companies/example-five.yml': 'name: "' });
  await make(t, content, { company: 'example-five', tags: 'example-chips', yes: true });
  assert.equal(readFileSync(path.join(content, 'companies/example-five.yml'), 'utf8'), 'name: "');
  assert.ok(!existsSync(path.join(content, 'companies/example-five.yaml')));
});

test('writes a company that looks like a known one where it is said to be new', async (t) => {
  const content = contentOf(t);
  await make(t, content, { ...acme, company: 'example-ome', newCompany: true, yes: true });
  assert.ok(existsSync(path.join(content, 'companies/example-ome.yaml')));
  await assertSound(t, content);
});

test('keeps ids and names that YAML would take for something else', async (t) => {
  const content = contentOf(t);
  await make(t, content, { ...acme, company: '123', name: 'true', title: '2024-01-01', yes: true });
  await assertSound(t, content);
});

const refusals: [what: string, options: NewOptions, told: RegExp][] = [
  [
    'a number that is taken',
    { number: '2' },
    /--number: No\. 2 is taken by issues\/002-example-two\. The next free one is 5\./,
  ],
  ['a number of a draft', { number: '4' }, /No\. 4 is taken by issues\/004-example-draft/],
  [
    'a word for a number',
    { number: 'five' },
    containing(
      `${english('answer.no-number', { value: 'five' })}. ${english('answer.next-number', { next: 5 })}`,
    ),
  ],
  ['a number of nothing', { number: '0' }, containing(english('answer.no-number', { value: '0' }))],
  [
    'a number far from all others',
    { number: '5200' },
    /5200 is far from No\. 4, the nearest issue\. The next free one is 5\./,
  ],
  [
    'a day that does not exist',
    { date: '2025-02-30' },
    containing(
      `${english('date-form.calendar', { value: '2025-02-30' })}. ${english('answer.write', { value: '2025-02-28' })}`,
    ),
  ],
  [
    'what could be two days',
    { date: '03/04/2025' },
    /“03\/04\/2025” is not a date\. Write the day as year-month-day/,
  ],
  ['a month for a day', { date: '2025-07' }, /“2025-07” is not a day\. Write the day as year-month-day/],
  [
    'a day before the number before',
    { date: '2020-01-01' },
    /No\. 4 has the date 2024-06-01.*\. The nearest possible is 2024-06-01\./,
  ],
  [
    'an unknown author',
    { author: 'example-persn' },
    /--author: there is no author “example-persn”\. Did you mean “example-person”\?/,
  ],
  ['an author unlike any', { author: 'zz' }, /authors\.yaml has example-team, example-person\./],
  [
    'an unknown tag',
    { tags: 'example-chips, example-tool' },
    /--tags: there is no tag “example-tool”\. Did you mean “example-tools”\?/,
  ],
  [
    'a company that looks like a known one',
    { company: 'exampel-one' },
    /there is no company “exampel-one”\. Did you mean “example-one”\? If it is new, add --new-company\./,
  ],
  [
    'a Chinese name of an unknown company without an id',
    { company: '月之暗面' },
    containing(english('answer.company-id', { name: '月之暗面' })),
  ],
  [
    'a Chinese name of a company without the English one',
    { ...acme, name: '月之暗面' },
    /These options are missing, and nothing can be proposed for them:\n {2}--name-en\n/,
  ],
  [
    'a company of which only the id is known',
    { company: 'acme' },
    /These options are missing, and nothing can be proposed for them:\n {2}--name\n {2}--founded\n {2}--tags\n/,
  ],
  [
    'a company that is yet to be founded',
    { ...acme, founded: '2025-06-02' },
    /--founded: the company was founded in the future \(2025-06-02\)\./,
  ],
  ['a path for a company', { company: '../../etc' }, /“\.\.\/\.\.\/etc” is not an id/],
  [
    'an unknown language',
    { text: 'fr' },
    containing(
      `--text: ${english('answer.no-language', { value: 'fr' })}. ${english('answer.write-either', { values: ['zh', 'en'] })}`,
    ),
  ],
  ['an empty title', { title: ' ' }, /--title: this is empty\./],
  ['a title that is too long', { title: '长'.repeat(61) }, /--title: the title is longer than 60/],
  [
    'a founding that is no date',
    { ...acme, founded: 'the fifties' },
    /--founded: “the fifties” is not a date\. Write a year, a month or a day: /,
  ],
];

for (const [what, options, told] of refusals)
  test(`refuses ${what}`, async (t) => {
    const content = contentOf(t);
    assert.match(await refused(t, content, { company: 'example-one', ...options, yes: true }), told);
  });

test('tells everything that is wrong at once', async (t) => {
  const told = await refused(t, contentOf(t), { number: '1', company: 'exampel-one', text: 'fr', yes: true });
  assert.deepEqual(
    told.split('\n').map((line) => /^--\w+|^.*\.$/.exec(line)?.[0]),
    ['--number', '--text', '--company', english('answer.nothing-written')],
  );
});

test('says which flags are missing where nobody can be asked', async (t) => {
  const content = contentOf(t);
  const told = await refused(t, content, { company: 'example-one', title: 'Title' });
  assert.deepEqual(told.split('\n'), [
    english('answer.no-terminal'),
    '  --number    proposed: 5',
    '  --text      proposed: zh',
    '  --date      proposed: 2025-06-01',
    '  --author    proposed: example-team',
    '  --tags      proposed: example-chips, example-tools',
    english('answer.add-or-yes'),
    english('answer.nothing-written'),
  ]);
});

test('says that nothing can be proposed for the company', async (t) => {
  const told = await refused(t, contentOf(t), { yes: true });
  assert.deepEqual(told.split('\n'), [
    english('answer.none-proposed'),
    '  --company',
    english('answer.add'),
    english('answer.nothing-written'),
  ]);
});

test('asks for what no flag gives, again where an answer is wrong', async (t) => {
  const content = contentOf(t);
  const answers = [
    '2',
    '',
    'en',
    '',
    'exampel-one',
    '',
    '2020-01-01',
    '2025-06-03',
    'A title',
    '',
    'example-tools',
  ];
  const { terminal, shown } = typingTerminal(t, answers);
  await make(t, content, {}, terminal);
  const source = readFileSync(path.join(content, 'issues/005-example-one/en.mdx'), 'utf8');
  assert.match(source, /^title: A title /m);
  assert.match(source, /^date: 2025-06-03 /m);
  assert.match(source, /^tags: \[example-tools\] /m);
  assert.match(shown(), /No\. 2 is taken by issues\/002-example-two\. The next free one is 5\./);
  assert.match(shown(), /There is no company “exampel-one”\. Did you mean “example-one”\?/);
  await assertSound(t, content);
});

test('asks whether an unknown company is to be made, and what it is called', async (t) => {
  const content = contentOf(t);
  const answers = ['', '', '', 'acme', 'n', 'acme-robots', 'acme', 'y', 'Acme', '', '2019', '', '', '', ''];
  const { terminal } = typingTerminal(t, answers);
  await make(t, content, {}, terminal);
  const company = readFileSync(path.join(content, 'companies/acme-robots.yaml'), 'utf8');
  assert.match(company, /^name: \{zh: Acme, en: Acme\}\n/m);
  assert.match(company, /^founded: 2019$/m);
  await assertSound(t, content);
});

test('writes nothing where the terminal is closed before the end', async (t) => {
  const content = contentOf(t);
  const before = everything(content);
  const { terminal } = typingTerminal(t, ['', '', '', 'acme']);
  await assert.rejects(newIssue(environmentOf(t, content), {}, terminal), {
    name: 'UserError',
    message: /nothing was written/,
  });
  assert.deepEqual(everything(content), before);
});

test('writes nothing where something is in the way', async (t) => {
  const content = contentOf(t);
  mkdirSync(path.join(content, 'companies/acme.yaml'));
  assert.match(await refused(t, content, { ...acme, yes: true }), /acme\.yaml already exists\./);
});

for (const kind of ['authors', 'tags'] as const)
  test(`says that ${kind}.yaml has no entry`, async (t) => {
    const content = contentOf(t);
    const file = `${kind}.yaml`;
    for (const text of ['- id: "', '[]\n']) {
      writeFileSync(path.join(content, file), text);
      const told = await refused(t, content, { company: 'example-one', yes: true });
      const [, example = ''] = /\n\n {2}(- .*)\n/.exec(told) ?? [];
      assert.match(told, containing(english(`new.no-${kind}`, { file, each: '{zh: …, en: …}' })));
      // What it says to write is an entry that can be read.
      writeFileSync(path.join(content, file), `${example}\n`);
      assert.equal(new Column(content, '2026-01-01')[kind].ids.length, 1);
    }
  });

test('starts in a folder that has lists only', async (t) => {
  const content = contentOf(t);
  for (const folder of ['issues', 'companies']) rmSync(path.join(content, folder), { recursive: true });
  mkdirSync(path.join(content, 'issues'));
  await make(t, content, { ...acme, yes: true });
  assert.ok(existsSync(path.join(content, 'issues/001-acme/zh.mdx')));
  await assertSound(t, content);
});

test('runs from the command line', async (t) => {
  const content = contentOf(t);
  const environment = environmentOf(t, content);
  const made = await runCommandLine(
    environment,
    'new',
    ...['--company', 'Acme', '--name', 'Acme', '--founded', '2020', '--tags', 'example-chips'],
    '--yes',
  );
  assert.equal(made.code, 0, made.printed);
  assert.match(made.printed, /Created .*issues\/005-acme\/zh\.mdx\nCreated .*companies\/acme\.yaml\n/);
  const missing = await runCommandLine(environment, 'new', '--company', 'acme');
  assert.equal(missing.code, 1);
  assert.match(missing.printed, /^This is not a terminal, so nothing can be asked/);
});
