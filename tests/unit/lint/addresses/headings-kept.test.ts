import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import {
  findLostHeadings,
  goneHeadings,
  newHeadings,
  withNewHeadings,
} from '#lint/addresses/headings-kept.ts';
import { lintContent } from '#lint/lint-content.ts';
import { formatPublished, parsePublished, type PageHeadings } from '#content/published-list.ts';
import type { Settings } from '#content/settings.ts';
import { fixtures, scratchFolder } from '../../content/content-copy.ts';
import { inEnglish, english } from '../../in-english.ts';

const now = Date.UTC(2026, 0, 1);
const original = 'issues/005-example-five/zh.mdx';

const headOf = (title: string): string =>
  readFileSync(path.join(fixtures, 'rules/headings-in-order/nearly', original), 'utf8')
    .split(/^---$/m)
    .slice(0, 2)
    .join('---')
    .replace(/^title: .*$/m, `title: ${title}`);

/** The valid fixture with an issue of some headings. */
function columnWith(t: TestContext, headings: readonly string[]): Settings {
  const scratch = scratchFolder(t);
  const content = path.join(scratch, 'content');
  cpSync(path.join(fixtures, 'valid'), content, { recursive: true });
  cpSync(path.join(fixtures, 'rules/headings-in-order/nearly'), content, { recursive: true });
  const settings = { content, cache: path.join(scratch, 'cache'), out: path.join(scratch, 'out') };
  write(settings, headings);
  return settings;
}

function write({ content }: Settings, headings: readonly string[]): void {
  const text = headings.map((heading) => `## ${heading}\n\n一段话。\n`).join('\n');
  writeFileSync(path.join(content, original), `${headOf('示例五号')}---\n\n${text}`);
}

async function lostIn(settings: Settings): Promise<Diagnostic[]> {
  return (await lintContent(settings, now)).diagnostics.filter(({ code }) => code === 'lost-heading');
}

/** Records the headings that the column has now; its addresses need not be known. */
async function record(settings: Settings): Promise<readonly PageHeadings[]> {
  const { headings } = await lintContent(settings, now);
  writeFileSync(path.join(settings.content, 'published.txt'), formatPublished([], headings));
  return headings;
}

test('headings of both languages are recorded with their page, a line a page', async (t) => {
  const settings = columnWith(t, ['起源', '产品', '起源']);
  const headings = await record(settings);
  assert.deepEqual(headings.find(({ path: page }) => page === '/issues/5/')?.ids, ['起源', '产品', '起源-1']);
  assert.ok(headings.some(({ path: page }) => page.startsWith('/en/issues/')));
  const text = readFileSync(path.join(settings.content, 'published.txt'), 'utf8');
  assert.match(text, /^\/issues\/5\/ #起源 #产品 #起源-1$/m);
  const read = parsePublished(text);
  assert.deepEqual(read.problems, []);
  assert.equal(formatPublished([], read.headings), text);
  assert.deepEqual(await lostIn(settings), []);
});

test('a heading that was renamed is told at the line of the new one, with the old fragment and the fix', async (t) => {
  const settings = columnWith(t, ['起源', '产品', '竞争']);
  await record(settings);
  write(settings, ['起源', '做了什么', '竞争']);
  const [lost, ...others] = await lostIn(settings);
  assert.deepEqual(others, []);
  const lines = readFileSync(path.join(settings.content, original), 'utf8').split('\n');
  assert.equal(lost?.severity, 'warning');
  assert.equal(lost.file, original);
  assert.equal(lines[lost.line - 1], '## 做了什么');
  assert.equal(
    inEnglish(lost.message),
    english('lost-heading.renamed', { heading: '/issues/5/#产品', now: '做了什么' }),
  );
  assert.match(inEnglish(lost.help), /npm run addresses -- --record \(published\.txt:\d+\)/);
});

test('one of two headings of a name that goes takes the last counter with it', async (t) => {
  const settings = columnWith(t, ['小结', '产品', '小结']);
  await record(settings);
  write(settings, ['产品', '小结']);
  assert.deepEqual(
    (await lostIn(settings)).map(({ message }) => /#[^”]*/.exec(inEnglish(message))?.[0]),
    ['#小结-1'],
  );
});

test('a heading that is added or moved, and one of a draft, is nothing to tell', async (t) => {
  const settings = columnWith(t, ['起源', '产品']);
  await record(settings);
  write(settings, ['产品', '团队', '起源']);
  assert.deepEqual(await lostIn(settings), []);
  const file = path.join(settings.content, original);
  write(settings, ['团队']);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title:/m, 'draft: true\ntitle:'));
  assert.deepEqual(await lostIn(settings), []);
});

test('recording replaces the headings of pages of today, and keeps those of others', () => {
  const recorded = [
    { path: '/issues/1/', ids: ['a', 'b'] },
    { path: '/issues/2/', ids: ['c'] },
  ];
  const present = [
    { path: '/issues/1/', ids: ['b', 'd'] },
    { path: '/issues/3/', ids: ['e'] },
  ];
  assert.deepEqual(newHeadings(recorded, present), ['/issues/1/#d', '/issues/3/#e']);
  assert.deepEqual(goneHeadings(recorded, present), ['/issues/1/#a']);
  const renewed = withNewHeadings(recorded, present);
  assert.deepEqual(newHeadings(renewed, present), []);
  assert.deepEqual(goneHeadings(renewed, present), []);
  assert.ok(renewed.some(({ path: page }) => page === '/issues/2/'));
  assert.deepEqual(findLostHeadings([{ path: '/issues/9/', ids: ['x'], line: 1 }], []), []);
});
