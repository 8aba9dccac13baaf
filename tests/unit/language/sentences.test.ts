import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RootContent } from 'hast';
import { parseBody } from '#markdown/parse.ts';
import { sentenceEnds, sentencesOf } from '#language/sentences.ts';

function blocks(source: string): RootContent[] {
  const parsed = parseBody(source, { companies: ['acme'], references: ['a'], pictures: [] });
  assert.ok('body' in parsed);
  return parsed.body.tree.children;
}

function cut(text: string): string[] {
  const ends = sentenceEnds(text);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim());
}

for (const [text, sentences] of [
  [
    '融到 1 亿美元。估值没有公布！真的？是；对',
    ['融到 1 亿美元。', '估值没有公布！', '真的？', '是；', '对'],
  ],
  ['他说：“不卖。”后来卖了。', ['他说：“不卖。”', '后来卖了。']],
  ['It raised $10.3 million. Nobody asked.', ['It raised $10.3 million.', 'Nobody asked.']],
  ['“It was sold.” So it was; twice.', ['“It was sold.”', 'So it was;', 'twice.']],
  ['S. Y. Lee of Groq Inc. left the U.S. in May.', ['S. Y. Lee of Groq Inc. left the U.S. in May.']],
  ['x.ai is an address', ['x.ai is an address']],
] as const)
  test(`cuts ${text}`, () => {
    assert.deepEqual(cut(text), sentences);
  });

test('figures stand at their offsets in their sentence', () => {
  const source =
    '公司 2016 年成立。C 轮融到 <Money amount="USD 640M" /><Cite id="a" />，\n估值 28 亿美元。\n\n- 又融到 <Money amount="USD 1M" />和 <Money amount="USD 1M" />。';
  const sentences = sentencesOf(blocks(source), 'zh');
  assert.deepEqual(
    sentences.map(({ text, figures }) => [
      text.trim(),
      figures.map(({ start, end }) => text.slice(start, end)),
    ]),
    [
      ['公司 2016 年成立。', ['2016 年']],
      ['C 轮融到 \uFFFC，估值 28 亿美元。', ['\uFFFC', '28 亿美元']],
      ['又融到 \uFFFC和 \uFFFC。', ['\uFFFC', '\uFFFC']],
    ],
  );
  assert.deepEqual(
    sentences.flatMap(({ figures }) => figures.map(({ line, column }) => `${line}:${column}`)),
    ['1:4', '1:19', '2:4', '4:7', '4:34'],
  );
});

test('leaves out stretches that do not concern', () => {
  const sentences = sentencesOf(blocks('One. Two.\n\nThree.'), 'en', (text) => text.includes('Three'));
  assert.deepEqual(
    sentences.map(({ text }) => text),
    ['Three.'],
  );
});
