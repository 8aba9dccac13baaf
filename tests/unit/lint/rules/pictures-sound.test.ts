import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTyped } from '#lint/read-typed.ts';
import { explainAlt, picturesSound } from '#lint/rules/pictures-sound.ts';
import { originalOf } from '#domain/issue.ts';
import { bodyOf, issueOf } from '../../sample.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { inEnglish, english } from '../../in-english.ts';

test('finds what is broken, at its place', async () => {
  const diagnostics = await diagnosticsOf(picturesSound, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    `issues/005-example-five/zh.mdx:11:32 ${english('pictures-sound.alt-empty', { alt: '封面图' })}`,
    `issues/005-example-five/zh.mdx:16:37 ${english('pictures-sound.alt-file', { alt: 'chip-board.png' })}`,
    `issues/005-example-five/zh.mdx:18:3 ${english('pictures-sound.alt-empty', { alt: '图片 1' })}`,
    `issues/005-example-five/zh.mdx:20:8 ${english('pictures-sound.alt-file', { alt: 'chip-board' })}`,
    `issues/005-example-five/en.mdx:10:57 ${english('pictures-sound.alt-empty', { alt: 'The image' })}`,
    `issues/005-example-five/zh.mdx:24:14 ${english('pictures-sound.compared-shape', { first: 'before.png', firstSize: '160 × 90', second: 'after.png', secondSize: '120 × 90' })}`,
    `issues/005-example-five/zh.mdx:27:46 ${english('pictures-sound.dark-shape', { first: 'before.png', firstSize: '160 × 90', second: 'after.png', secondSize: '120 × 90' })}`,
    `issues/005-example-five/unused.yaml:3:11 ${english('pictures-sound.alt-empty', { alt: '示意图' })}`,
    `issues/005-example-five/zh.mdx:16:14 “chip-board.png” ${english('picture-damaged')}`,
    `issues/005-example-five/zh.mdx:2:1 ${english('pictures-sound.drawing', { name: 'unused.yaml' })}`,
    `issues/005-example-five/zh.mdx:2:1 ${english('pictures-sound.unused', { file: 'unused.png' })}`,
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
