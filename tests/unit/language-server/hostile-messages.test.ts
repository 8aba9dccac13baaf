import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { copyContent, originalFile } from '../content/content-copy.ts';
import { startEditor, type Editor } from './editor.ts';

const issue = 'issues/005-example-five/zh.mdx';

/** Types a mistake and waits until it is told. */
async function assertAlive(editor: Editor): Promise<void> {
  if (!editor.documents.has(editor.uri(issue))) await editor.open(issue, originalFile({ text: '一句话。' }));
  await editor.type(issue, '一句话。', '一句话,两句话。');
  await editor.told(issue, 'chinese-text');
  await editor.type(issue, '一句话,两句话。', '一句话。');
  await editor.gone(issue, 'chinese-text');
}

function write(editor: Editor, words: string): void {
  editor.process.stdin?.write(words);
}

function send(editor: Editor, message: unknown): void {
  const words = JSON.stringify(message);
  write(editor, `Content-Length: ${Buffer.byteLength(words)}\r\n\r\n${words}`);
}

/**
 * Waits for an answer while messages go on: what follows a broken header is read once more has come.
 */
async function answered(editor: Editor, method: string, params: unknown): Promise<unknown> {
  const timer = setInterval(() => send(editor, { jsonrpc: '2.0', method: '$/nothing' }), 20);
  try {
    return await editor.connection.sendRequest(method, params);
  } finally {
    clearInterval(timer);
  }
}

const addresses = [
  'untitled:Untitled-1',
  'git:/issues/001-example-one/zh.mdx',
  'file:///%00',
  'file:///%zz',
  'file://elsewhere/content/tags.yaml',
  'no address',
  '',
  'https://example.com/content/tags.yaml',
  pathToFileURL(import.meta.filename).href,
];

test('documents that are none of the column change nothing', async (t) => {
  const editor = await startEditor(t, copyContent(t, {}));
  for (const uri of addresses) {
    const textDocument = { uri, languageId: 'yaml', version: 1, text: '- id: [' };
    send(editor, { jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
  }
  await assertAlive(editor);
  assert.deepEqual(
    addresses.filter((uri) => editor.published.has(uri)),
    [],
  );
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } };
  for (const uri of addresses) {
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    assert.deepEqual(await editor.connection.sendRequest('textDocument/codeAction', params), []);
  }
});

test('messages that no editor sends do not end the server', async (t) => {
  const editor = await startEditor(t, copyContent(t, {}));
  await editor.open(issue, originalFile({ text: '一句话。' }));
  const uri = editor.uri(issue);
  const far = { line: 1e9, character: 1e9 };
  const near = { line: -1, character: -1 };
  for (const words of [
    'Content-Length: 5\r\n\r\n{"a":',
    'Content-Type: text\r\n\r\n',
    'Content-Length: many\r\n\r\n',
    'no header at all\r\n\r\n',
  ]) {
    write(editor, words);
    await assert.rejects(answered(editor, 'made/up', {}));
  }
  for (const message of [[], null, 'x', {}, { jsonrpc: '2.0' }, { jsonrpc: '2.0', id: {}, method: 7 }])
    send(editor, message);
  const notifications: [method: string, params: unknown][] = [
    ['textDocument/didOpen', undefined],
    ['textDocument/didOpen', { textDocument: { uri: 7, text: 7 } }],
    ['textDocument/didOpen', { textDocument: { uri: editor.uri('tags.yaml'), version: 1, text: 7 } }],
    ['textDocument/didClose', { textDocument: { uri: editor.uri('tags.yaml') } }],
    [
      'textDocument/didChange',
      { textDocument: { uri: editor.uri('authors.yaml'), version: 2 }, contentChanges: [] },
    ],
    ['textDocument/didChange', { textDocument: { uri, version: null }, contentChanges: [{ text: '' }] }],
    [
      'textDocument/didChange',
      {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start: far, end: far }, text: '\n' }],
      },
    ],
    [
      'textDocument/didChange',
      {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start: near, end: near }, text: '' }],
      },
    ],
    ['textDocument/didClose', { textDocument: { uri: 'file:///never-opened' } }],
    ['workspace/didChangeWatchedFiles', { changes: 'all' }],
    ['$/cancelRequest', { id: 'nothing' }],
    ['$/unknown', {}],
    ['made/up', { deep: [[[[[]]]]] }],
  ];
  for (const [method, params] of notifications) send(editor, { jsonrpc: '2.0', method, params });
  await assert.rejects(editor.connection.sendRequest('made/up', {}));
  await assert.rejects(editor.connection.sendRequest('textDocument/codeAction', { textDocument: null }));
  await editor.connection.sendRequest('codeAction/resolve', {
    title: 'x',
    data: { file: '../../etc/passwd' },
  });
  await editor.connection.sendRequest('codeAction/resolve', { title: 'x', data: 7 });
  await assertAlive(editor);
});

const hugeTexts = {
  'one long line': '字,'.repeat(400_000),
  'many paragraphs': '一句话,两句话。\n\n'.repeat(3_000),
  'many opened brackets': '['.repeat(200_000),
  'lone halves of pairs': '\ud83d,\ude00'.repeat(1_000),
};

for (const [name, text] of Object.entries(hugeTexts))
  test(`a huge text does not end the server: ${name}`, async (t) => {
    const editor = await startEditor(t, copyContent(t, {}));
    const file = 'issues/006-example-six/zh.mdx';
    await editor.open(file, originalFile({ issue: '6', title: '示例六号', date: '2024-08-01', text }));
    await editor.until(() => editor.diagnostics(file).length > 0);
    await editor.close(file);
    await editor.until(() => editor.diagnostics(file).length === 0);
    await assertAlive(editor);
  });

test('the server ends with its editor', async (t) => {
  const editor = await startEditor(t, copyContent(t, {}));
  const ended = new Promise<number | null>((resolve) => editor.process.on('exit', resolve));
  await editor.connection.sendRequest('shutdown');
  await editor.connection.sendNotification('exit');
  assert.equal(await ended, 0);
});
