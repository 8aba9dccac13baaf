import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { structuredPatch } from 'diff';
import { prepareContent } from '#authoring/cms/content-files.ts';
import { editorVersion, installedVersion } from '#authoring/cms/editor-files.ts';
import { projectRoot } from '#state/project.ts';
import { putFiles } from '#state/write-files.ts';
import { environmentOf, runCommandLine } from '../unit/commands/run-command.ts';
import { fixtures, scratchFolder } from '../unit/content/content-copy.ts';
import { Office } from './office.ts';

const skip =
  installedVersion(projectRoot()) === editorVersion ? false : 'the editor is not installed: see docs/cms.md';

/** A copy of the fixture, written as the editor does. */
function preparedCopy(t: TestContext): string {
  const content = path.join(scratchFolder(t), 'content');
  cpSync(path.join(fixtures, 'valid'), content, { recursive: true });
  putFiles(content, prepareContent(content).texts);
  return content;
}

/** What the check finds, as one sees it. */
async function checkOf(t: TestContext, content: string): Promise<{ code: number; found: string[] }> {
  const { code, printed } = await runCommandLine(environmentOf(t, content), 'check', '--format', 'json');
  const diagnostics = JSON.parse(printed) as { file: string; code: string; severity: string }[];
  return { code, found: diagnostics.map((each) => `${each.file} ${each.severity} ${each.code}`) };
}

/** The lines that are gone and those that are new, marked as in a patch. */
function changes(before: string, after: string): string[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 0 });
  return hunks.flatMap(({ lines }) => lines);
}

test('a title edited in a form changes its line and nothing else', { skip }, async (t) => {
  const content = preparedCopy(t);
  const file = path.join(content, 'issues/002-example-two/en.mdx');
  const [before, found] = [readFileSync(file, 'utf8'), await checkOf(t, content)];
  const title = /^title: (.*)$/m.exec(before)?.[1] ?? '';
  const office = await Office.open(t, content, 'index.html');
  await office.edit('original-en', '2 · ');
  await office.fill('title', 'A title from a browser');
  await office.save();
  assert.deepEqual(changes(before, readFileSync(file, 'utf8')), [
    `-title: ${title}`,
    '+title: A title from a browser',
  ]);
  assert.deepEqual(await checkOf(t, content), found);
  assert.deepEqual(office.elsewhere, []);
});

test('a round with vehicles and a shared name keep what no form shows', { skip }, async (t) => {
  const content = preparedCopy(t);
  const file = path.join(content, 'companies/example-one.yaml');
  const before = readFileSync(file, 'utf8');
  const office = await Office.open(t, content, 'index.html');
  await office.edit('companies', 'Example One');
  await office.fill('website', 'https://example.com/new');
  await office.save();
  assert.deepEqual(changes(before, readFileSync(file, 'utf8')), [
    '-website: https://example.com/one',
    '+website: https://example.com/new',
  ]);
});

test('a new company and its issue, written in forms, pass the check', { skip }, async (t) => {
  const content = preparedCopy(t);
  const { found } = await checkOf(t, content);
  const office = await Office.open(t, content, 'index.html');
  await office.create('companies', 'made-up');
  for (const [field, words] of Object.entries({
    'name.zh': '虚构公司',
    'name.en': 'Made Up',
    founded: '2019-05',
    website: 'https://made-up.example/',
  }))
    await office.fill(field, words);
  await office.save();
  await office.create('original-en', '005-made-up');
  for (const [field, words] of Object.entries({
    issue: '5',
    title: 'Made Up makes nothing',
    description: 'A made-up company, for a test of the forms.',
    date: '2025-05-20',
  }))
    await office.fill(field, words);
  await office.press('authors', 'checkbox', /./);
  await office.press('company', 'radio', 'Made Up');
  await office.press('tags', 'checkbox', /chip/i);
  await office.press('references', 'button', /Add/);
  for (const [field, words] of Object.entries({
    'references.0.id': 'example-page',
    'references.0.title': 'A made-up page',
    'references.0.publisher': 'Example Times',
    'references.0.url': 'https://example.com/made-up',
    body: '## In one minute\n\n<Profile />\n\nMade Up was founded in May 2019.<Cite id="example-page" />',
  }))
    await office.fill(field, words);
  await office.save();
  const text = readFileSync(path.join(content, 'issues/005-made-up/en.mdx'), 'utf8');
  assert.match(text, /^---\nissue: 5\ntitle: Made Up makes nothing\n/);
  const { code, found: now } = await checkOf(t, content);
  assert.equal(code, 0);
  const fresh = now.filter((each) => !found.includes(each));
  assert.deepEqual(
    fresh.filter((each) => each.includes(' error ')),
    [],
  );
  assert.deepEqual(fresh, []);
});

test('a cover chosen in a form goes into the folder of its issue', { skip }, async (t) => {
  const content = preparedCopy(t);
  const folder = path.join(content, 'issues/002-example-two');
  const picture = readFileSync(path.join(content, 'issues/001-example-one/cover.png'));
  const office = await Office.open(t, content, 'index.html');
  await office.edit('original-en', '2 · ');
  await office.press('cover', 'checkbox', /./);
  await office.choose('cover.src', 'swatch.png', picture);
  await office.fill('cover.alt', 'A plate of colors');
  await office.save();
  assert.deepEqual(readFileSync(path.join(folder, 'swatch.png')), picture);
  assert.match(
    readFileSync(path.join(folder, 'en.mdx'), 'utf8'),
    /^cover:\n {2}src: \.\/swatch\.png\n {2}alt: A plate of colors$/m,
  );
});

test('a form refuses a date that is none, and writes nothing', { skip }, async (t) => {
  const content = preparedCopy(t);
  const office = await Office.open(t, content, 'index.html');
  await office.create('companies', 'made-up');
  await office.fill('name.zh', '虚构公司');
  await office.fill('name.en', 'Made Up');
  await office.fill('founded', 'last year');
  await assert.rejects(office.save(), /error/);
  assert.equal(existsSync(path.join(content, 'companies/made-up.yaml')), false);
});

test('an issue that a form would harm is edited as a whole file, to the letter', { skip }, async (t) => {
  const content = preparedCopy(t);
  const file = path.join(content, 'issues/001-example-one/zh.mdx');
  const before = readFileSync(file, 'utf8');
  const forms = await Office.open(t, content, 'index.html');
  assert.ok(!(await forms.list('original-zh')).some((row) => row.includes('1 · ')));
  const office = await Office.open(t, content, 'text.html');
  await office.edit('text-zh', '001-example-one');
  await office.fill('body', before.replace('updated: 2024-02-01', 'updated: 2024-02-02').trim());
  await office.save();
  assert.deepEqual(changes(before, readFileSync(file, 'utf8')), [
    '-updated: 2024-02-01',
    '+updated: 2024-02-02',
  ]);
});
