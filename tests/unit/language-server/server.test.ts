import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readOriginalWords } from '#content/original-words.ts';
import { copyContent, originalFile, translationFile } from '../content/content-copy.ts';
import { containing, english } from '../in-english.ts';
import { startEditor } from './editor.ts';

const issue = 'issues/005-example-five/zh.mdx';

/** A sound column with one more issue. */
const withIssue = (text: string): Record<string, string> => ({ [issue]: originalFile({ text }) });

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

test('a problem is told where it stands while it is typed, and is gone when it is mended', async (t) => {
  const content = copyContent(t, withIssue('这里有一句话。'));
  const editor = await startEditor(t, content);
  await editor.open(issue);
  await editor.type(issue, '一句话', '😀 一句话,两句话');
  const { range, severity, source, codeDescription } = await editor.told(issue, 'chinese-text');
  assert.equal(editor.document(issue).getText(range).charAt(0), ',');
  assert.equal(severity, 2);
  assert.equal(source, 'check');
  const [handbook = '', line = ''] = (codeDescription?.href ?? '').split('#L');
  const row = readFileSync(new URL(handbook), 'utf8').split('\n')[Number(line) - 1] ?? '';
  assert.match(row, /^\| `chinese-text`/);
  await editor.type(issue, ',', '，');
  await editor.gone(issue, 'chinese-text');
  assert.doesNotMatch(editor.onDisk(issue), /两句话/);
});

for (const takesVersions of [true, false])
  test(`a quick fix mends a document, not the disk${takesVersions ? '' : ', in an editor without versions'}`, async (t) => {
    const editor = await startEditor(t, copyContent(t, withIssue('一句话,两句话。')), { takesVersions });
    const before = editor.onDisk(issue);
    await editor.open(issue);
    const { range } = await editor.told(issue, 'chinese-text');
    const [action] = await editor.actions(issue, range);
    assert.equal(action?.kind, 'quickfix');
    assert.match(action.title, /一句话，两句话/);
    assert.deepEqual(action.diagnostics, [
      editor.diagnostics(issue).find(({ code }) => code === 'chinese-text'),
    ]);
    await editor.apply(action.edit);
    await editor.gone(issue, 'chinese-text');
    assert.equal(editor.document(issue).getText(), before.replace(',两', '，两'));
    assert.equal(editor.onDisk(issue), before);
    assert.deepEqual(await editor.actions(issue, range, ['quickfix']), []);
  });

test('everything in a file that can be mended is mended at once, and nothing elsewhere', async (t) => {
  const other = 'issues/006-example-six/zh.mdx';
  const content = copyContent(t, {
    ...withIssue('一句话,两句话。\n\n在2024年，有３句话。'),
    [other]: originalFile({ issue: '6', title: '示例六号', date: '2024-08-01', text: '一句话,两句话。' }),
  });
  const editor = await startEditor(t, content);
  await editor.open(issue);
  await editor.told(issue, 'chinese-text');
  const [action, ...more] = await editor.actions(issue, nowhere, ['source.fixAll']);
  assert.equal(action?.kind, 'source.fixAll');
  assert.deepEqual(more, []);
  await editor.apply(action.edit);
  await editor.gone(issue, 'chinese-text');
  assert.match(editor.document(issue).getText(), /一句话，两句话。\n\n在 2024 年，有 3 句话。/);
  assert.ok(editor.codes(other).includes('chinese-text'));
  assert.match(editor.onDisk(issue), /在2024年/);
});

test('mending the typography of an original keeps its translation up to date', async (t) => {
  const translation = 'issues/005-example-five/en.mdx';
  const original = originalFile({ text: '一句话,两句话。' });
  const translates = (source: string): string => JSON.stringify(readOriginalWords(source)?.fingerprint);
  const content = copyContent(t, {
    [issue]: original,
    [translation]: translationFile({ translates: translates(original), text: 'One sentence, and two.' }),
  });
  const editor = await startEditor(t, content);
  await editor.open(issue);
  const [action] = await editor.actions(issue, (await editor.told(issue, 'chinese-text')).range);
  await editor.apply(action?.edit);
  await editor.gone(issue, 'chinese-text');
  const mended = editor.document(issue).getText();
  assert.ok(
    editor
      .document(translation)
      .getText()
      .includes(`translates: ${translates(mended)}`),
  );
  assert.doesNotMatch(editor.onDisk(translation), new RegExp(translates(mended)));
});

test('what other programs do to files is followed', async (t) => {
  const editor = await startEditor(t, copyContent(t, withIssue('一句话。')));
  const [file, folder] = [issue, path.dirname(issue)].map((name) => path.join(editor.content, name)) as [
    string,
    string,
  ];
  await editor.told('issues/001-example-one/en.mdx', 'structure-agrees');
  writeFileSync(file, originalFile({ text: '一句话,两句话。' }));
  await editor.told(issue, 'chinese-text');
  const renamed = 'issues/005-example-new/zh.mdx';
  renameSync(folder, path.join(editor.content, path.dirname(renamed)));
  await editor.told(renamed, 'chinese-text');
  await editor.gone(issue, 'chinese-text');
  rmSync(path.join(editor.content, renamed));
  await editor.gone(renamed, 'chinese-text');
  await editor.told(path.dirname(renamed), 'empty-folder');
});

test('a saved document is what the file is, and a removed file is gone although its document is open', async (t) => {
  const editor = await startEditor(t, copyContent(t, withIssue('一句话。')));
  await editor.open(issue);
  await editor.type(issue, '一句话', '一句话,两句话');
  await editor.told(issue, 'chinese-text');
  await editor.save(issue);
  await editor.close(issue);
  await editor.open('tags.yaml', '- id: [');
  await editor.told('tags.yaml', 'yaml-unclosed');
  await editor.told(issue, 'chinese-text');
  await editor.open(issue);
  await editor.type(issue, '一句话,', '一句话，');
  await editor.gone(issue, 'chinese-text');
  await editor.type(issue, '一句话，', '一句话,');
  await editor.told(issue, 'chinese-text');
  rmSync(path.dirname(path.join(editor.content, issue)), { recursive: true });
  await editor.gone(issue, 'chinese-text');
});

test('a document that is closed without being saved is as it was', async (t) => {
  const editor = await startEditor(t, copyContent(t, withIssue('一句话。')));
  await editor.open(issue);
  await editor.type(issue, '一句话', '一句话,两句话');
  await editor.told(issue, 'chinese-text');
  await editor.close(issue);
  await editor.gone(issue, 'chinese-text');
});

test('a file that was never saved is checked as it is typed', async (t) => {
  const editor = await startEditor(t, copyContent(t, {}));
  await editor.open(issue, originalFile({ company: 'example-nobody' }));
  const { range, message } = await editor.told(issue, 'unknown-id');
  assert.equal(editor.document(issue).getText(range), 'example-nobody');
  assert.match(String(message), /example-nobody/);
});

test('broken YAML is told where it breaks, and mended YAML brings back what it hid', async (t) => {
  const editor = await startEditor(t, copyContent(t, withIssue('一句话,两句话。')));
  await editor.open(issue);
  await editor.told(issue, 'chinese-text');
  await editor.type(issue, 'title: 示例五号', 'title: 示例五号: 副题');
  const { range } = await editor.told(issue, 'yaml-colon');
  assert.equal(range.start.line, 2);
  await editor.gone(issue, 'chinese-text');
  await editor.type(issue, '示例五号: 副题', '示例五号：副题');
  await editor.told(issue, 'chinese-text');
});

test('speaks the language that is asked for, else that of the editor', async (t) => {
  const content = copyContent(t, withIssue('一句话,两句话。'));
  const words: string[] = [];
  for (const abilities of [
    { locale: 'zh-cn' },
    { locale: 'zh-cn', words: ['--lang', 'en'] },
    { locale: 'de' },
  ]) {
    const editor = await startEditor(t, content, abilities);
    words.push(String((await editor.told(issue, 'chinese-text')).message));
  }
  const [chinese = '', ...others] = words;
  assert.match(chinese, /^\p{Script=Han}/u);
  for (const each of others) assert.match(each, containing(english('chinese-text.punctuation')));
});

test('text that is no UTF-8 stays an error, whatever the editor shows of it', async (t) => {
  const gb = Buffer.from([0xca, 0xbe, 0xc0, 0xfd]);
  const editor = await startEditor(t, copyContent(t, { [issue]: gb }));
  await editor.open(issue, originalFile());
  await editor.told(issue, 'not-utf-8');
  await editor.type(issue, '正文', '正文,正文');
  await editor.open('tags.yaml', '- id: [');
  await editor.told('tags.yaml', 'yaml-unclosed');
  assert.ok(editor.codes(issue).includes('not-utf-8'));
});
