import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTyped } from '#lint/read-typed.ts';
import { explainAlt, picturesSound } from '#lint/rules/pictures-sound.ts';
import { originalOf } from '#domain/issue.ts';
import { bodyOf, issueOf } from '../../sample.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { inEnglish } from '../../in-english.ts';

test('finds what is broken, at its place', async () => {
  const diagnostics = await diagnosticsOf(picturesSound, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    'issues/005-example-five/zh.mdx:11:32 “封面图” does not say what the picture shows',
    'issues/005-example-five/zh.mdx:16:37 “chip-board.png” is the name of a file, not a description of the picture',
    'issues/005-example-five/zh.mdx:18:3 “图片 1” does not say what the picture shows',
    'issues/005-example-five/zh.mdx:20:8 “chip-board” is the name of a file, not a description of the picture',
    'issues/005-example-five/en.mdx:10:57 “The image” does not say what the picture shows',
    'issues/005-example-five/zh.mdx:24:14 “after.png” is 120 × 90, and of another shape than “before.png” (160 × 90), which it is compared with',
    'issues/005-example-five/zh.mdx:27:46 “after.png” is 120 × 90, and of another shape than “before.png” (160 × 90), which it replaces in the dark',
    'issues/005-example-five/unused.yaml:3:11 “示意图” does not say what the picture shows',
    'issues/005-example-five/zh.mdx:16:14 “chip-board.png” is damaged: a part of it is missing or cannot be read',
    'issues/005-example-five/zh.mdx:2:1 no text uses the drawing “unused.yaml” in this folder',
    'issues/005-example-five/zh.mdx:2:1 no text uses the picture “unused.png” in this folder',
  ]);
});

test('leaves alone what comes close', async () => {
  const diagnostics = await diagnosticsOf(picturesSound, 'nearly');
  assert.deepEqual(diagnostics.map(told), []);
});

const descriptions: [alt: string, problem: RegExp | undefined][] = [
  ['Image', /does not say/],
  ['a picture', /does not say/],
  ['图2', /does not say/],
  ['Screenshot 3', /does not say/],
  ['IMG_0042.JPG', /name of a file/],
  ['chip-board', /name of a file/],
  ['Chip board', undefined],
  ['图中央是一块芯片', undefined],
  ['Cover of the report', undefined],
  ['Photo of the first board.', undefined],
];

for (const [alt, problem] of descriptions)
  test(`${problem ? 'reports' : 'takes'} the description “${alt}”`, () => {
    const message = explainAlt(alt, 'chip-board.jpg')?.message;
    if (problem) assert.match(inEnglish(message ?? ''), problem);
    else assert.equal(message, undefined);
  });

test('looks into no file that is no picture of the folder', () => {
  const looked: string[] = [];
  const issue = issueOf({ cover: { src: './', alt: 'a board' } });
  const edition = originalOf(issue);
  const original = {
    locale: 'zh' as const,
    file: edition.file,
    edition,
    body: bodyOf('一'),
    typed: readTyped('一'),
  };
  picturesSound.checkTexts?.(
    { issue, original, translations: [], isWhole: true },
    {
      read: () => '一',
      locate: () => ({ line: 1, column: 1 }),
      locateKey: () => ({ line: 1, column: 1 }),
      headings: { zh: [], en: [] },
      picture: (file) => {
        looked.push(file);
        return undefined;
      },
    },
    () => undefined,
  );
  assert.deepEqual(looked, []);
});
