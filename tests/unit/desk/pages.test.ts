import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { Parser } from 'htmlparser2';
import type { IssueStatus } from '#authoring/status.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { deskDocument } from '#desk/document.ts';
import { issueView, type IssueView } from '#desk/issue-view.ts';
import { overview, type DeskState } from '#desk/overview.ts';
import type { Comparison } from '#desk/side-by-side.ts';
import type { Viewer } from '#desk/viewer.ts';
import { english, containing } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

const hostile = '</script></style><img src=x onerror=alert(1)>"\'';

const diagnostic: Diagnostic = {
  severity: 'error',
  code: 'links-resolve',
  file: 'issues/007-acme/en.mdx',
  line: 12,
  column: 3,
  message: hostile,
  help: hostile,
  related: { file: 'issues/007-acme/zh.mdx', line: 9, column: 1 },
};

const draft: IssueStatus = {
  number: 7,
  title: hostile,
  date: '2025-01-02',
  state: 'draft',
  languages: { zh: { kind: 'original' }, en: { kind: 'behind', blocks: 2 } },
  diagnostics: [diagnostic],
  folder: 'issues/007-acme',
};

const scheduled: IssueStatus = {
  ...draft,
  number: 8,
  state: 'scheduled',
  languages: { zh: { kind: 'original' }, en: { kind: 'missing' } },
  diagnostics: [],
};

const passage = { file: diagnostic.file, line: 12, column: 3, before: `旧${hostile}`, after: `新${hostile}` };
const mends = new Map([[diagnostic, { id: 'a-mend', passages: [passage] }]]);

const state: DeskState = {
  statuses: [scheduled, draft],
  diagnostics: [diagnostic],
  mends,
  suppressed: [],
  unfinished: new Set(),
  changes: new Map([[7, 2]]),
};

const text = { title: hostile, description: hostile, file: diagnostic.file };
const comparison: Comparison = {
  original: { ...text, locale: 'zh' },
  translation: { ...text, locale: 'en' },
  before: { title: '旧的标题', description: hostile },
  state: 'behind',
  pairs: [
    {
      original: [{ kind: 'changed', line: 9, marks: [{ kind: 'added', text: hostile }] }],
      translation: [{ kind: 'same', line: 8, marks: [{ kind: 'same', text: hostile }] }],
    },
  ],
};
const view: IssueView = {
  status: draft,
  mends,
  comparisons: [comparison],
  sent: [],
  isShown: true,
  version: 'abc',
};

const author: Viewer = {
  language: 'en',
  isLocal: true,
  token: 'a-token',
  editor: 'vscode',
  site: new URL('http://localhost/'),
  content: '/home/writer/my content',
};
const reader: Viewer = { ...author, isLocal: false, token: undefined };

const column = (viewer: Viewer): string =>
  deskDocument({ number: undefined, content: overview(state, viewer) }, viewer, 'body {}');
const issue = (viewer: Viewer, shown = view): string =>
  deskDocument({ number: 7, title: draft.title, content: issueView(shown, viewer) }, viewer, 'body {}');

const headings = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, words = '']) => words);

test('shows what is in work, scheduled, behind and to be fixed, in both languages', () => {
  assert.deepEqual(headings(column(author)), [
    english('desk.in-work'),
    'Scheduled',
    english('desk.behind'),
    english('desk.to-fix', { count: 1 }),
    english('desk.all-issues'),
  ]);
  const chinese = column({ ...author, language: 'zh' });
  assert.deepEqual(headings(chinese), ['在写', '待发布', '译文落后', '待改（1）', '全部各期']);
  assert.match(chinese, /^<!doctype html><html lang="zh-CN">/);
});

test('shows one issue: what is to be fixed, both texts, what readers see', () => {
  const html = issue(author);
  assert.deepEqual(headings(html), [
    english('desk.to-fix', { count: 1 }),
    english('desk.side-by-side'),
    english('desk.views', { language: say('language.zh') }),
    english('desk.views', { language: say('language.en') }),
  ]);
  for (const address of ['/issues/7/?seen=abc', '/en/issues/7/?seen=abc', '/desk/entries/zh/7/?seen=abc'])
    assert.ok(html.includes(`<iframe src="${address}"`), address);
  assert.ok(html.includes('<img src="/en/issues/7/share.png?seen=abc"'));
  assert.match(html, /<del>旧的标题<\/del>/);
});

test('frames run no scripts', () => {
  const frames = [...issue(author).matchAll(/<iframe [^>]*>/g)].map(([frame]) => frame);
  assert.equal(frames.length, 4);
  for (const frame of frames) assert.match(frame, / sandbox="allow-same-origin"/);
});

test('shows no frames while the content has errors, and says why', () => {
  const html = issue(author, { ...view, isShown: false });
  assert.doesNotMatch(html, /<iframe/);
  assert.match(html, /The content has errors/);
});

test('says how the translation stands where no change can be shown', () => {
  const said = (how: Comparison['state']): string =>
    issue(author, { ...view, comparisons: [{ ...comparison, before: undefined, state: how }] });
  assert.match(said('current'), containing(english('desk.no-changes')));
  assert.match(said('unfinished'), /never marked as done/);
  assert.match(
    said('unknown'),
    /What changed cannot be shown: the version that was translated is not in the history\./,
  );
  assert.match(issue(author, { ...view, comparisons: [] }), containing(english('desk.untranslated')));
});

test('links a place to the editor, and to the page of its issue', () => {
  const html = column(author);
  assert.ok(html.includes('href="vscode://file/home/writer/my%20content/issues/007-acme/en.mdx:12:3"'));
  assert.ok(html.includes('href="vscode://file/home/writer/my%20content/issues/007-acme/zh.mdx:9:1"'));
  assert.ok(html.includes('href="/desk/en/issues/7/"'));
});

test('without an editor a place is words alone', () => {
  const html = column({ ...author, editor: 'none' });
  assert.doesNotMatch(html, /vscode:|\/home\/writer/);
  assert.ok(html.includes('<span>issues/007-acme/en.mdx:12:3</span>'));
});

test('a mend is a form with what it changes and a button that says what it belongs to', () => {
  const html = issue(author);
  const form = /<form.*?<\/form>/.exec(html)?.[0] ?? '';
  assert.match(form, / method="post" action="\/desk\/en\/issues\/7\/mend\/"/);
  assert.match(form, /<del>旧/);
  assert.match(form, /<ins>新/);
  const described = / aria-describedby="([^"]*)"/.exec(form)?.[1];
  assert.ok(html.includes(`<p id="${described}">`));
});

test('who may not write is shown what would change, without a token or a button', () => {
  for (const html of [column(reader), issue(reader)]) {
    assert.doesNotMatch(html, /<form|<button|a-token|vscode:|\/home\/writer/);
    assert.match(html, /<del>旧/);
    assert.match(html, /You are viewing this from another machine/);
  }
});

test('writes nothing of the content as markup', () => {
  for (const html of [column(author), issue(author)]) {
    const tags: [name: string, properties: Record<string, string>][] = [];
    const parser = new Parser({ onopentag: (name, properties) => tags.push([name, properties]) });
    parser.end(html);
    assert.ok(tags.length > 50);
    assert.ok(tags.every(([, properties]) => !('onerror' in properties) && properties['src'] !== 'x'));
    assert.equal(tags.filter(([name]) => name === 'script' || name === 'style').length, 2);
  }
});

test('every id of a page is there once, and what names one names one of the page', () => {
  for (const html of [column(author), issue(author)]) {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id = ''] of html.matchAll(/ aria-(?:labelledby|describedby)="([^"]*)"/g))
      assert.ok(ids.includes(id), id);
  }
});

test('says so where there is nothing to fix', () => {
  const html = toHtml([...overview({ ...state, diagnostics: [] }, author)]);
  assert.ok(headings(html).includes(english('desk.nothing-to-fix')));
});
