import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskContent, deskPage, type DeskState } from '#desk/page.ts';
import type { IssueStatus } from '#authoring/status.ts';

const hostile = '</script><img src=x onerror=alert(1)>';

const status: IssueStatus = {
  number: 7,
  title: hostile,
  date: '2025-01-02',
  state: 'draft',
  languages: { zh: { kind: 'original' }, en: { kind: 'behind', blocks: 2 } },
  diagnostics: [],
  folder: 'issues/007-acme',
};

const state: DeskState = {
  statuses: [
    status,
    {
      ...status,
      number: 8,
      state: 'scheduled',
      languages: { zh: { kind: 'original' }, en: { kind: 'missing' } },
    },
  ],
  diagnostics: [
    {
      severity: 'error',
      code: 'links-resolve',
      file: 'issues/007-acme/en.mdx',
      line: 12,
      column: 3,
      message: hostile,
      help: 'Mend it.',
      related: { file: 'issues/007-acme/zh.mdx', line: 9, column: 1 },
    },
  ],
  suppressed: [],
  changes: new Map([[7, [{ kind: 'changed', line: 12, before: '旧', after: '新' }]]]),
  content: '/home/writer/my content',
};

test('shows what is in work, scheduled, behind and to be fixed', () => {
  const html = deskContent(state);
  const titles = [...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map((match) => match[1]);
  assert.deepEqual(titles, ['In work', 'Scheduled', 'Translations behind', 'To mend (1)', 'All issues']);
  assert.match(html, /<del>旧<\/del><ins>新<\/ins>/);
  assert.match(html, /behind by 2/);
});

test('links a diagnostic to its place in the editor and to its page', () => {
  const html = deskContent(state);
  assert.ok(html.includes('href="vscode://file/home/writer/my%20content/issues/007-acme/en.mdx:12:3"'));
  assert.ok(html.includes('href="/en/issues/7/"'));
  assert.ok(html.includes('href="vscode://file/home/writer/my%20content/issues/007-acme/zh.mdx:9:1"'));
});

test('writes nothing of the content as markup', () => {
  assert.doesNotMatch(deskPage(state, 'body {}'), /<img|<\/script><img/);
});

test('says so where there is nothing to fix', () => {
  assert.match(deskContent({ ...state, diagnostics: [] }), /<h2>Nothing to mend<\/h2>/);
});
