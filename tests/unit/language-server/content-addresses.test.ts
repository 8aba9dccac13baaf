import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ContentAddresses } from '#language-server/content-addresses.ts';
import { scratchFolder } from '../content/content-copy.ts';

const files = ['tags.yaml', 'issues/001-a b/中文 #1?.mdx', 'issues/x%y/[z].mdx'];

test('a file is found by its address, whatever is in its name', (t) => {
  const addresses = new ContentAddresses(scratchFolder(t));
  for (const file of files) assert.equal(addresses.fileOf(addresses.uriOf(file)), file);
});

test('an address is known in the spelling of VS Code, which escapes more', (t) => {
  const folder = scratchFolder(t);
  const addresses = new ContentAddresses(folder);
  const uri = pathToFileURL(path.join(folder, 'a(b)c.mdx')).href.replace('(', '%28').replace(')', '%29');
  assert.equal(addresses.fileOf(uri), 'a(b)c.mdx');
});

test('a content folder is the same by each link to it, and so is a file that is not there yet', (t) => {
  const folder = scratchFolder(t);
  mkdirSync(path.join(folder, 'real/issues'), { recursive: true });
  symlinkSync(path.join(folder, 'real'), path.join(folder, 'link'));
  for (const [content, opened] of [
    ['real', 'link'],
    ['link', 'real'],
  ] as const) {
    const addresses = new ContentAddresses(path.join(folder, content));
    const uri = pathToFileURL(path.join(folder, opened, 'issues/005-new/zh.mdx')).href;
    assert.equal(addresses.fileOf(uri), 'issues/005-new/zh.mdx');
  }
});

test('what lies elsewhere is none of its files', (t) => {
  const folder = scratchFolder(t);
  const addresses = new ContentAddresses(path.join(folder, 'content'));
  for (const file of ['content', 'content2/tags.yaml', 'content/../tags.yaml', 'other/content/tags.yaml'])
    assert.equal(addresses.fileOf(pathToFileURL(path.join(folder, file)).href), undefined);
});
