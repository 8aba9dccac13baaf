import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translationSkeleton } from '#markdown/translation-skeleton.ts';
import { findUnwritten } from '#lint/text/unwritten.ts';

const ask = (original: string): string => `{/* 原文: ${original} */}`;
const money = '<Money amount="USD 1M" />';

/** Translations, each with what is still to be written in it. */
const cases: [what: string, text: string, found: string[]][] = [
  ['a comment at the end', ask('一'), ['comment 1:1']],
  ['a comment above a heading', `${ask('一')}\n\n## Two\n\nText.`, ['comment 1:1']],
  ['a comment above signs', `${ask('一')}\n\n${money} [^a]\n\n[^a]: A note.`, ['comment 1:1']],
  ['a comment above one component', `${ask('一')}\n\n${money}\n\nText.`, ['comment 1:1']],
  ['a comment above a table', `${ask('一')}\n\n| a |\n| - |\n| b |`, ['comment 1:1']],
  ['a comment above another', `${ask('一')}\n\n${ask('二')}\n\nText.`, ['comment 1:1']],
  ['a comment above an empty note', `One.[^a]\n\n${ask('[^a]: 注')}\n\n[^a]:`, ['comment 3:1']],
  ['a comment in a paragraph', `One. ${ask('二')}`, ['comment 1:6']],
  ['a comment in a note', `One.[^a]\n\n[^a]: ${ask('二')}`, ['comment 3:7']],
  ['a comment in an item', `- One. ${ask('二')}\n- Two.`, ['comment 1:8']],
  ['a comment in a cell', `| a |\n| - |\n| ${ask('二')} |`, ['comment 3:3']],
  ['a comment in a component', `<Callout>\n\n${ask('一')}\n\n</Callout>`, ['comment 3:1']],
  ['a comment for a heading', `${ask('## 一')}\n\nText.`, ['comment 1:1']],
  ['a paragraph of signs', `Text.\n\n${money} ${money}`, ['paragraph 3:1']],
  ['a component alone', `Text.\n\n${money}\n\nText.`, ['paragraph 3:1']],
  ['a paragraph below its comment', `${ask('一')}\n\nOne ${money}.`, []],
  ['a paragraph right below its comment', `${ask('一')}\nOne ${money}.`, []],
  ['a paragraph beside its comment', `${ask('一')} One.`, []],
  ['a sentence around a component alone on its line', `${ask('一')}\n\n${money}\nis what it raised.`, []],
  ['a heading below its comment', `${ask('## 一')}\n\n## One\n\nText.`, []],
  ['a note below its comment', `One.[^a]\n\n${ask('[^a]: 注')}\n\n[^a]: A note.`, []],
  [
    'a figure below its comment',
    `${ask('<Figure src="./a.png" />')}\n\n<Figure src="./a.png" alt="a" />`,
    [],
  ],
  ['a picture alone', 'Text.\n\n![a](./a.png)', []],
  ['a comment of another kind', '{/* A word to myself. */}', []],
  ['a note with a citation', 'Text.[^a]\n\n[^a]: <Cite id="a" />', []],
];

for (const [what, text, found] of cases)
  test(`${found.length > 0 ? 'finds' : 'takes'} ${what}`, () => {
    const places = findUnwritten(text, ['原文', 'Original']).map(
      ({ kind, line, column }) => `${kind} ${line}:${column}`,
    );
    assert.deepEqual(places, found);
  });

test('finds every comment of a translation as it is made', () => {
  const source = '一段。[^a]\n\n## 二\n\n三，<Money amount="USD 1M" />。\n\n> 四\n\n五。\n\n[^a]: 注。';
  const skeleton = translationSkeleton(source, { label: '原文', headings: new Map() });
  const comments = skeleton.match(/\{\/\*/g)?.length;
  const found = findUnwritten(skeleton, ['原文']).filter(({ kind }) => kind === 'comment');
  // That of the heading has the heading below it, in the words of the original.
  assert.equal(found.length, Number(comments) - 1);
});
