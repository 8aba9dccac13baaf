import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOriginalWords } from '#content/original-words.ts';
import { readContent } from '#content/read-content.ts';
import { Disk } from '#content/disk.ts';
import { fixtures, originalFile } from './content-copy.ts';
import path from 'node:path';

test('reads the words of an original with the fingerprint that a check tells', () => {
  const folder = path.join(fixtures, 'valid');
  const { records } = readContent(folder, '2026-01-01');
  assert.ok(records.originals.length > 0);
  for (const { file, data, fingerprint } of records.originals) {
    const words = readOriginalWords(new Disk(folder).read(file).text as string);
    assert.equal(words?.fingerprint, fingerprint);
    assert.equal(words?.title, data.title);
    assert.equal(words?.description, data.description);
  }
});

test('reads a file of Windows like any other', () => {
  const source = originalFile();
  assert.deepEqual(readOriginalWords(`\uFEFF${source.replaceAll('\n', '\r\n')}`), readOriginalWords(source));
});

for (const source of [
  '',
  'no front matter',
  '---\ntitle: "open\n---\n',
  '---\n- a list\n',
  '---\njust words\n---\n',
])
  test(`reads nothing from ${JSON.stringify(source)}`, () => {
    assert.equal(readOriginalWords(source), undefined);
  });
