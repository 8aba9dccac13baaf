import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem, Hover, Location } from 'vscode-languageserver-protocol';
import { copyContent, originalFile } from '../content/content-copy.ts';
import { startEditor, type Editor } from './editor.ts';

const issue = 'issues/001-example-one/zh.mdx';

/** A request about the place behind some words of an open file. */
function behind(editor: Editor, file: string, words: string): object {
  const document = editor.document(file);
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1);
  return { textDocument: { uri: document.uri }, position: document.positionAt(start + words.length) };
}

test('ids are completed, found by their names too, and lead to where they are stated', async (t) => {
  const editor = await startEditor(t, copyContent(t, {}), { locale: 'zh-cn' });
  await editor.open(issue);
  await editor.told('issues/001-example-one/en.mdx', 'structure-agrees');
  const ask = <T>(kind: string, words: string): Promise<T> =>
    editor.connection.sendRequest(`textDocument/${kind}`, behind(editor, issue, words));

  await editor.type(issue, 'tags: [example-chips', 'tags: [😀, exa');
  const tags = await ask<CompletionItem[]>('completion', 'tags: [😀, exa');
  const chips = tags.find(({ label }) => label === 'example-chips');
  assert.equal(chips?.detail, '示例芯片 · Example chips');
  assert.match(chips?.filterText ?? '', /示例芯片/);
  assert.ok(chips?.textEdit && 'range' in chips.textEdit);
  assert.equal(editor.document(issue).getText(chips.textEdit.range), 'exa');

  const cited = await ask<CompletionItem[]>('completion', '<Cite id="');
  assert.deepEqual(
    cited.map(({ label }) => label),
    ['example-report', 'example-filing', 'example-book'],
  );
  const company = await ask<Location>('definition', 'company: example-o');
  assert.equal(company.uri, editor.uri('companies/example-one.yaml'));
  const author = await ask<Location>('definition', 'authors: [example-team, example-p');
  assert.equal(author.uri, editor.uri('authors.yaml'));
  assert.ok(author.range.start.line > 0);
  const hover = await ask<Hover>('hover', 'authors: [example-t');
  assert.deepEqual(hover.contents, { kind: 'plaintext', value: '示例编辑部 · Example Team' });
  assert.equal(await ask('hover', 'title: 示例'), null);
  assert.deepEqual(await ask('completion', '一期用上'), []);
});

test('ids are completed while the text is broken', async (t) => {
  const file = 'issues/005-example-five/zh.mdx';
  const editor = await startEditor(t, copyContent(t, { [file]: originalFile() }));
  await editor.open(file);
  await editor.told('issues/001-example-one/en.mdx', 'structure-agrees');
  await editor.type(file, 'tags: [example-chips]', 'tags: [');
  await editor.told(file, 'yaml-unclosed');
  const found = await editor.connection.sendRequest<CompletionItem[]>(
    'textDocument/completion',
    behind(editor, file, 'tags: ['),
  );
  assert.ok(found.some(({ label }) => label === 'example-xr'));
});
