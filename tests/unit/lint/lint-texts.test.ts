import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { findInTexts } from '#lint/lint-texts.ts';
import { openContext } from '#lint/lint-context.ts';
import { lintContent } from '#lint/lint-content.ts';
import type { Settings } from '#content/settings.ts';
import { fixtures, scratchFolder } from '../content/content-copy.ts';

const now = Date.UTC(2025, 5, 1);
const [five, one] = ['issues/005-example-five', 'companies/example-one.yaml'];

/** The valid fixture with one issue more, which breaks a rule. */
function settingsFor(t: TestContext, rule: string): Settings {
  const scratch = scratchFolder(t);
  const content = path.join(scratch, 'content');
  cpSync(path.join(fixtures, 'valid'), content, { recursive: true });
  cpSync(path.join(fixtures, 'rules', rule, 'broken'), content, { recursive: true });
  return { content, cache: path.join(scratch, 'cache'), out: path.join(scratch, 'out') };
}

/** Writes what a change makes of a file. */
function edit({ content }: Settings, file: string, change: (text: string) => string): void {
  const name = path.join(content, file);
  const before = readFileSync(name, 'utf8');
  const after = change(before);
  assert.notEqual(after, before);
  writeFileSync(name, after);
}

type Edit = (settings: Settings) => void;

/** Everything that diagnostics of one issue may depend on, changed one after the other. */
const edits: Record<string, { rule: string; edit: Edit; at?: number }> = {
  'a figure of the text': {
    rule: 'figures-match-data',
    edit: (settings) => edit(settings, `${five}/zh.mdx`, (text) => text.replace('12 亿', '13 亿')),
  },
  'a line above the text': {
    rule: 'figures-match-data',
    edit: (settings) =>
      edit(settings, `${five}/zh.mdx`, (text) => text.replace('tags:', 'updated: 2024-07-02\ntags:')),
  },
  'line ends': {
    rule: 'chinese-text',
    edit: (settings) => edit(settings, `${five}/zh.mdx`, (text) => text.replaceAll('\n', '\r\n')),
  },
  'the year in the file of the company': {
    rule: 'figures-match-data',
    edit: (settings) => edit(settings, one, (text) => text.replace('founded: 2016-04', 'founded: 2015')),
  },
  'a line in the file of the company': {
    rule: 'figures-match-data',
    edit: (settings) => edit(settings, one, (text) => `# A comment.\n${text}`),
  },
  'the name of another company': {
    rule: 'figures-match-data',
    edit: (settings) =>
      edit(settings, 'companies/example-two.yaml', (text) =>
        text.replace(/^name:.*$/m, 'name: {zh: 示例基金, en: Example}'),
      ),
  },
  'a picture': {
    rule: 'pictures-sound',
    edit: ({ content }) => writeFileSync(path.join(content, five, 'cover.png'), Buffer.alloc(3_000_000)),
  },
  'one picture less': {
    rule: 'pictures-sound',
    edit: ({ content }) => rmSync(path.join(content, five, 'unused.png')),
  },
  'no translation': {
    rule: 'structure-agrees',
    edit: ({ content }) => rmSync(path.join(content, five, 'en.mdx')),
  },
  'a silence': {
    rule: 'chinese-text',
    edit: (settings) =>
      edit(
        settings,
        `${five}/zh.mdx`,
        (text) => `${text}\n{/* check-ignore chinese-text: 原文如此 */}\n\n中文,中文\n`,
      ),
  },
  'a page that a link leads to': {
    rule: 'links-resolve',
    edit: ({ content }) => rmSync(path.join(content, 'issues/002-example-two'), { recursive: true }),
  },
  'a heading that a link leads to': {
    rule: 'links-resolve',
    edit: (settings) =>
      edit(settings, 'issues/001-example-one/zh.mdx', (text) => text.replace(/^## .+$/m, '## 改过的标题')),
  },
  'the day': { rule: 'links-resolve', edit: () => undefined, at: Date.UTC(2030, 0, 1) },
};

for (const [name, { rule, edit, at = now }] of Object.entries(edits))
  test(`what is known of issues is never used when another is right: ${name}`, async (t) => {
    const settings = settingsFor(t, rule);
    const before = await lintContent(settings, now);
    assert.ok(before.diagnostics.some((diagnostic) => diagnostic.code === rule));
    edit(settings);
    const { diagnostics, suppressed } = await lintContent(settings, at);
    const fresh = await lintContent({ ...settings, cache: `${settings.cache}-fresh` }, at);
    assert.notDeepEqual([diagnostics, suppressed], [before.diagnostics, before.suppressed]);
    assert.deepEqual([diagnostics, suppressed], [fresh.diagnostics, fresh.suppressed]);
  });

test('a rule cannot check an issue by the file of another', async (t) => {
  const { context } = await openContext(settingsFor(t, 'words-fit'), now);
  const [checked] = context.issues;
  assert.ok(checked);
  const nosy = {
    name: 'nosy',
    checkIssue: (_issue: unknown, { read }: { read: (file: string) => string }) => void read('tags.yaml'),
  };
  assert.throws(() => findInTexts(nosy, checked, context), /tags\.yaml is no file of issues\//);
});

test('a company whose file ends in .yml is told by that file, also after it changed', async (t) => {
  const settings = settingsFor(t, 'figures-match-data');
  const file = one.replace(/yaml$/, 'yml');
  renameSync(path.join(settings.content, one), path.join(settings.content, file));
  const before = await lintContent(settings, now);
  const related = before.diagnostics.flatMap(
    ({ code, related }) => (code === 'figures-match-data' && related) || [],
  );
  assert.deepEqual([...new Set(related.map((each) => each.file))], [file]);
  edit(settings, file, (text) => `# A comment.\n${text}`);
  const after = await lintContent(settings, now);
  const moved = after.diagnostics.flatMap(
    ({ code, related }) => (code === 'figures-match-data' && related) || [],
  );
  assert.deepEqual(
    moved.map(({ line }) => line),
    related.map(({ line }) => line + 1),
  );
});
