import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picturesCredited } from '#lint/rules/pictures-credited.ts';
import { picturesSound } from '#lint/rules/pictures-sound.ts';
import { inEnglish, english } from '../../in-english.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';

const lines = (file: string): string =>
  [
    `  ${file}:`,
    english('credit-line.credit'),
    english('credit-line.licence'),
    english('credit-line.source'),
  ].join('\n');

test('asks once for the credit of each picture that is shown, at its place, and finds idle ones', async () => {
  const diagnostics = await diagnosticsOf(picturesCredited, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    `issues/005-example-five/zh.mdx:9:14 ${english('pictures-credited', { file: 'cover.png' })}`,
    `issues/005-example-five/zh.mdx:18:14 ${english('pictures-credited', { file: 'board.png' })}`,
    `issues/005-example-five/zh.mdx:22:13 ${english('pictures-credited', { file: 'inside.png' })}`,
    `issues/005-example-five/en.mdx:12:18 ${english('pictures-credited', { file: 'only-here.png' })}`,
    `issues/005-example-five/zh.mdx:11:3 ${english('pictures-credited.unshown', { file: 'idle.png' })}`,
  ]);
  assert.equal(
    inEnglish(diagnostics[3]?.help ?? ''),
    `Add below pictures: in the front matter of zh.mdx:\n${lines('only-here.png')}`,
  );
  assert.deepEqual(new Set(diagnostics.map(({ severity }) => severity)), new Set(['warning']));
});

test('takes what is credited, by whatever form of its name, and drawings', async () => {
  assert.deepEqual((await diagnosticsOf(picturesCredited, 'nearly')).map(told), []);
});

test('gives the whole block of lines where nothing is credited yet', async () => {
  const [first] = await diagnosticsOf({ ...picturesCredited, name: 'pictures-sound' }, 'nearly');
  assert.equal(
    inEnglish(first?.help ?? ''),
    `Add to the front matter of zh.mdx:\npictures:\n${lines('cover.png')}`,
  );
});

test('a picture that no text shows is told once: at its credit, where it has one', async () => {
  const diagnostics = await diagnosticsOf({ ...picturesSound, name: 'pictures-credited' }, 'broken');
  assert.deepEqual(diagnostics.map(told), []);
});
