import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { Disk } from '#content/disk.ts';
import { readIssues, type IssueFiles } from '#content/read-issues.ts';
import { fixtures, originalFile, scratchFolder, translationFile, writeFiles } from './content-copy.ts';
import { ReadingCache } from '#content/reading-cache.ts';
import { newReadingContext } from '#content/reading-context.ts';

const folder = 'issues/005-example-five';
const references = '[{id: one, title: One, publisher: One, url: "https://example.com/"}]';

function read(root: string): IssueFiles {
  return readIssues(new Disk(root), new ReadingCache(), newReadingContext());
}

function issueIn(t: TestContext, zh = originalFile(), en = translationFile()): string {
  const root = scratchFolder(t);
  writeFiles(root, { [`${folder}/zh.mdx`]: zh, [`${folder}/en.mdx`]: en });
  return root;
}

/** The digests of the original and of its translation. */
function digests({ bodies }: IssueFiles): string[] {
  return bodies.map(({ digest }) => digest).reverse();
}

test('reads an issue as an original, its translations and their texts', (t) => {
  const root = issueIn(t, originalFile({ references }));
  copyFileSync(
    path.join(fixtures, 'valid/issues/001-example-one/cover.png'),
    path.join(root, folder, 'cover.png'),
  );
  const { originals, translations, bodies } = read(root);
  assert.deepEqual(
    [
      originals.map(({ file, locale }) => [file, locale]),
      translations.map(({ file, locale }) => [file, locale]),
    ],
    [[[`${folder}/zh.mdx`, 'zh']], [[`${folder}/en.mdx`, 'en']]],
  );
  assert.deepEqual(
    bodies.map(({ file, text, context }) => ({ file, text, context })),
    [
      {
        file: `${folder}/en.mdx`,
        text: '\n\n\n\n\n\n\nA text.\n',
        context: { references: ['one'], companies: ['example-one'], pictures: ['cover.png'] },
      },
      {
        file: `${folder}/zh.mdx`,
        text: '\n\n\n\n\n\n\n\n\n\n\n正文。\n',
        context: { references: ['one'], companies: ['example-one'], pictures: ['cover.png'] },
      },
    ],
  );
  assert.deepEqual([originals[0]?.digest, translations[0]?.digest], [bodies[1]?.digest, bodies[0]?.digest]);
});

test('names a body anew when its text, its line, the references, the pictures or the parser change', (t) => {
  const before = digests(read(issueIn(t)));
  assert.equal(new Set(before).size, 2);
  const [original, translation] = before;
  const changed = digests(read(issueIn(t, originalFile({ text: '别的正文。' }))));
  assert.notEqual(changed[0], original);
  assert.equal(changed[1], translation);
  const moved = digests(read(issueIn(t, originalFile({ updated: '2024-07-02' }))));
  assert.notEqual(moved[0], original);
  const cited = digests(read(issueIn(t, originalFile({ references }))));
  assert.notEqual(cited[0], original);
  assert.notEqual(cited[1], translation);
  const pictured = issueIn(t);
  writeFiles(pictured, { [`${folder}/one.PNG`]: '' });
  assert.notEqual(digests(read(pictured))[1], translation);
});

test('keeps the name of a body when other fields or files change', (t) => {
  const before = digests(read(issueIn(t)));
  const root = issueIn(t, originalFile({ title: '改过的题目', date: '2024-07-09' }));
  writeFiles(root, { [`${folder}/notes.txt`]: 'one', [`${folder}/.one.png`]: '' });
  assert.deepEqual(digests(read(root)), before);
});

test('keeps the fingerprint of an original while only its facts change', (t) => {
  const fingerprint = (zh: string) => read(issueIn(t, zh)).originals[0]?.fingerprint;
  const before = fingerprint(originalFile());
  assert.match(before ?? '', /^[0-9a-f]{16}$/);
  assert.equal(fingerprint(originalFile({ date: '2024-07-09', references })), before);
  for (const words of [{ title: '别的' }, { description: '别的。' }, { text: '别的。' }])
    assert.notEqual(fingerprint(originalFile(words)), before);
});

test('reads folders only, and only the languages of the column', (t) => {
  const root = issueIn(t);
  writeFiles(root, { 'issues/zh.mdx': originalFile(), [`${folder}/notes.md`]: '', [`${folder}/fr.mdx`]: '' });
  assert.deepEqual(
    read(root).bodies.map(({ file }) => file),
    [`${folder}/en.mdx`, `${folder}/zh.mdx`],
  );
});
