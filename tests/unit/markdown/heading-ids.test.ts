import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../sample.ts';

const headings: [texts: string[], ids: string[]][] = [
  [['背景'], ['背景']],
  [['What’s New?  In 2024'], ['whats-new--in-2024']],
  [['一、二：三（四）'], ['一二三四']],
  [['……'], ['section-1']],
  [['🚀'], ['section-1']],
  [
    ['一', '🚀', '。', '！'],
    ['一', 'section-2', 'section-3', 'section-4'],
  ],
  [
    ['背景', '背景', '背景'],
    ['背景', '背景-1', '背景-2'],
  ],
  [
    ['A', 'A', 'A 1'],
    ['a', 'a-1', 'a-1-1'],
  ],
  [
    ['A 1', 'A', 'A'],
    ['a-1', 'a', 'a-2'],
  ],
  [
    ['A-1', 'A-1', 'A', 'A'],
    ['a-1', 'a-1-1', 'a', 'a-2'],
  ],
  [
    ['Section 2', '🚀'],
    ['section-2', 'section-2-1'],
  ],
  [
    ['🚀', 'Section 1'],
    ['section-1', 'section-1-1'],
  ],
  [
    ['2024', '2024'],
    ['2024', '2024-1'],
  ],
  [
    ['\\-1', '---'],
    ['section-1', 'section-2'],
  ],
];

for (const [texts, ids] of headings)
  test(`gives ${JSON.stringify(texts)} the ids ${ids.join(', ')}`, () => {
    const source = texts.map((text) => `## ${text}\n\n文。\n\n`).join('');
    assert.deepEqual(
      bodyOf(source).headings.map(({ id }) => id),
      ids,
    );
  });

test('keeps ids distinct over all depths', () => {
  const { headings: found } = bodyOf('## 一\n\n### 一\n\n#### 一\n');
  assert.deepEqual(
    found.map(({ id }) => id),
    ['一', '一-1', '一-2'],
  );
});

test('gives an id to a heading without a text of its own', () => {
  const { headings: found } = bodyOf('##\n\n## <Cite id="one" />\n');
  assert.deepEqual(
    found.map(({ id }) => id),
    ['section-1', 'section-2'],
  );
});

test('never gives a heading the id of a note', () => {
  const { headings: found } = bodyOf('## note:fn-1\n\n文[^1]\n\n[^1]: 注\n');
  assert.deepEqual(
    found.map(({ id }) => id),
    ['notefn-1'],
  );
});
