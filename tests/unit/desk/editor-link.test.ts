import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorLink } from '#desk/editor-link.ts';

const place = { file: '/home/writer/my content/issues/022-groq/zh.mdx', line: 12, column: 3 };

for (const editor of ['vscode', 'cursor', 'zed'] as const)
  test(`${editor} opens a file at its line and column`, () => {
    assert.equal(
      editorLink(editor, place),
      `${editor}://file/home/writer/my%20content/issues/022-groq/zh.mdx:12:3`,
    );
  });

test('Obsidian opens a file', () => {
  assert.equal(
    editorLink('obsidian', place),
    'obsidian://open?path=%2Fhome%2Fwriter%2Fmy%20content%2Fissues%2F022-groq%2Fzh.mdx',
  );
});

test('no editor has no link', () => {
  assert.equal(editorLink('none', place), undefined);
});

test('nothing in the name of a folder ends the path or begins a query', () => {
  const link = editorLink('vscode', { ...place, file: '/a#b/c?d&e=100%/专栏/zh.mdx' });
  assert.equal(link, 'vscode://file/a%23b/c%3Fd%26e%3D100%25/%E4%B8%93%E6%A0%8F/zh.mdx:12:3');
});

test('a path of Windows begins with its drive', () => {
  const link = editorLink('vscode', { ...place, file: 'C:\\Users\\writer/issues/zh.mdx' });
  assert.equal(link, 'vscode://file/C:/Users/writer/issues/zh.mdx:12:3');
});
