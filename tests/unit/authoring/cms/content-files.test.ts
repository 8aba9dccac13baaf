import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { heldBack, prepareContent } from '#authoring/cms/content-files.ts';
import { commentLines, prepareYaml } from '#authoring/cms/prepare-yaml.ts';
import { jsonSchema } from '#authoring/json-schemas.ts';
import { putFiles } from '#state/write-files.ts';
import { fixtures, scratchFolder } from '../../content/content-copy.ts';

const columns = { 'the column': path.resolve('content'), 'the fixture': path.join(fixtures, 'valid') };

function copyOf(t: TestContext, content: string): string {
  const folder = path.join(scratchFolder(t), 'content');
  cpSync(content, folder, { recursive: true });
  return folder;
}

for (const [name, content] of Object.entries(columns))
  test(`${name} says the same once it is prepared, and is prepared once for all`, (t) => {
    const folder = copyOf(t, content);
    // It throws where a file would say something else.
    const { texts, unsound } = prepareContent(folder);
    assert.deepEqual(unsound, []);
    assert.ok(texts.size > 0);
    for (const [file, text] of texts) {
      const before = readFileSync(path.join(folder, file), 'utf8');
      // A text below a front matter stays to the letter.
      if (file.endsWith('.mdx')) assert.equal(text.split('\n---\n', 2)[1], before.split('\n---\n', 2)[1]);
    }
    putFiles(folder, texts);
    assert.deepEqual([...prepareContent(folder).texts.keys()], []);
  });

test('a file that has to be fixed first is named and left', (t) => {
  const folder = copyOf(t, columns['the fixture']);
  const file = path.join(folder, 'tags.yaml');
  writeFileSync(file, '- id: A B\n');
  const { texts, unsound } = prepareContent(folder);
  assert.deepEqual(unsound, ['tags.yaml']);
  assert.equal(texts.has('tags.yaml'), false);
});

test('names that stand for both languages are written in both, and usual rounds in their Chinese and English form', () => {
  const written = prepareYaml(
    'name: Made Up\nfounded: 2016\nfunding:\n- {round: Series B+, status: reported, source: "https://a.example/", through: {a-b: C}, raisedBy: D}\n',
    jsonSchema('company'),
  );
  assert.equal(
    written,
    `name:
  zh: Made Up
  en: Made Up
founded: '2016'
funding:
  - round:
      zh: B+ 轮
      en: Series B+
    raisedBy: D
    status: reported
    source: https://a.example/
    through:
      a-b: C
`,
  );
});

test('a letter in one language stays in it', () => {
  const letters = 'letters:\n  - date: 2025-01-02\n    from: A\n    language: en\n    text: Words.\n';
  assert.equal(prepareYaml(letters, jsonSchema('original')), letters);
});

test('comments are found where YAML has some, and only there', () => {
  assert.deepEqual(commentLines('# a\nb: "# c" # d\ne: |\n  # f\n  g\nh: i#j\n'), [1, 2]);
});

test('issues with comments or credits at their head are held back from forms, and no others', (t) => {
  const folder = copyOf(t, columns['the fixture']);
  const without = heldBack(folder);
  // The first issue of the fixture has credits.
  assert.ok(without.includes('1'));
  const file = path.join(folder, 'issues/002-example-two/en.mdx');
  const text = readFileSync(file, 'utf8');
  assert.ok(!without.includes('2'));
  for (const head of ['# a comment', 'pictures:\n  board.jpg: {credit: A, licence: own}']) {
    writeFileSync(file, text.replace('\ntags:', `\n${head}\ntags:`));
    assert.deepEqual(heldBack(folder).toSorted(), [...without, '2'].toSorted());
  }
});
