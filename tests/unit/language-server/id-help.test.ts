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

test('rounds are completed with their amounts, of the company that is meant; drawings with their titles', async (t) => {
  const editor = await startEditor(t, copyContent(t, {}), { locale: 'zh-cn' });
  const translation = 'issues/001-example-one/en.mdx';
  await editor.open(issue);
  await editor.open(translation);
  await editor.told(translation, 'structure-agrees');
  const ask = <T>(kind: string, file: string, words: string): Promise<T> =>
    editor.connection.sendRequest(`textDocument/${kind}`, behind(editor, file, words));
  const listed = (items: CompletionItem[]): unknown => items.map(({ label, detail }) => [label, detail]);

  // Only rounds with an amount can be printed; a translation has the companies of its original.
  const own = [
    ['series-a', 'A 轮 · Series A · CNY 35.5M · 2018-09'],
    ['series-b', 'B 轮 · Series B · USD 12M · 2021-04'],
    ['series-c', 'C 轮 · Series C · USD 640M · 2024-01-05'],
  ];
  for (const file of [issue, translation]) {
    await editor.type(file, '<Money amount="USD 640M" />', '<Money round="ser');
    assert.deepEqual(listed(await ask('completion', file, '<Money round="ser')), own);
  }
  await editor.type(issue, '<Money round="ser', '<Money round="series-c" />');
  const hover = await ask<Hover>('hover', issue, '<Money round="ser');
  assert.deepEqual(hover.contents, { kind: 'plaintext', value: 'C 轮 · Series C\nUSD 640M · 2024-01-05' });
  const stated = await ask<Location>('definition', issue, '<Money round="ser');
  assert.equal(stated.uri, editor.uri('companies/example-one.yaml'));
  assert.equal(
    stated.range.start.line,
    editor
      .onDisk('companies/example-one.yaml')
      .split('\n')
      .findIndex((line) => line.includes('Series C')),
  );
  await editor.type(issue, '<Money amount="CNY 35.5M" />', '<Money company="example-two" round="" />');
  assert.deepEqual(listed(await ask('completion', issue, '<Money company="example-two" round="')), [
    ['angel', '天使轮 · Angel · USD 250K'],
    ['pre-seed', '种子前轮 · Pre-seed · USD 1.25M · 2022-11-30'],
    ['series-a', 'A 轮 · Series A · EUR 10M · 2023'],
    ['subsidiary-round', '子公司融资 · Subsidiary round · USD 3M · 2023-09'],
  ]);

  assert.deepEqual(listed(await ask('completion', issue, '<Drawing src="./')), [
    ['./series-a.yaml', 'A 轮的两个说法 & <一张图> · Two accounts & <one drawing>'],
  ]);
  const drawing = await ask<Location>('definition', issue, '<Drawing src="./');
  assert.equal(drawing.uri, editor.uri('issues/001-example-one/series-a.yaml'));
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
