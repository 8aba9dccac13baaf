import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finalStop, wordsFit } from '#lint/rules/words-fit.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { english } from '../../in-english.ts';

test('finds what is broken, at its place', async () => {
  const diagnostics = await diagnosticsOf(wordsFit, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    `issues/006-example-six/en.mdx:4:14 ${english('words-fit.long', { width: 281 })}`,
    `issues/005-example-five/zh.mdx:3:18 ${english('words-fit.stop', { stop: '。' })}`,
    `issues/005-example-five/zh.mdx:4:14 ${english('words-fit.short', { width: 6 })}`,
    `issues/005-example-five/en.mdx:3:14 ${english('words-fit.line-break.description')}`,
    `issues/005-example-five/en.mdx:2:38 ${english('words-fit.stop', { stop: '.' })}`,
    `issues/005-example-five/en.mdx:3:14 ${english('words-fit.repeated')}`,
  ]);
});

test('leaves alone what comes close', async () => {
  const diagnostics = await diagnosticsOf(wordsFit, 'nearly');
  assert.deepEqual(diagnostics.map(told), []);
});

const titles: [title: string, stop: string | undefined][] = [
  ['Groq wrote the compiler first.', '.'],
  ['先写编译器，再造芯片。', '。'],
  ['Groq wrote the compiler first', undefined],
  ['And then…', undefined],
  ['And then...', undefined],
  ['A day in the U.S.', undefined],
  ['The rise of Example Inc.', undefined],
  ['谁在出钱？', undefined],
];

for (const [title, stop] of titles)
  test(`finds ${stop === undefined ? 'no full stop' : 'the full stop'} of “${title}”`, () => {
    assert.equal(finalStop(title), stop);
  });
