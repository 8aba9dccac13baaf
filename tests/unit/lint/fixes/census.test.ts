import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makesNode } from '#lint/fixes/census.ts';
import { readTypedText } from '#lint/text/typed-text.ts';

/** Whether putting one passage in the place of another makes a node of a kind. */
function makes(
  source: string,
  passage: string,
  replacement: string,
  kind: Parameters<typeof makesNode>[2],
): boolean {
  const start = source.indexOf(passage);
  return makesNode(readTypedText(source, 0), { start, end: start + passage.length, text: replacement }, kind);
}

test('tells a change that makes a node', () => {
  assert.ok(makes('一\n\n##二', '##', '## ', 'heading'));
  assert.ok(makes('[链]（/a/）', '（/a/）', '(/a/)', 'link'));
  assert.ok(makes('一［^1］\n\n[^1]: 注', '［^1］', '[^1]', 'footnoteReference'));
  assert.ok(
    makes(
      '［官网］（https://example.com/）',
      '［官网］（https://example.com/）',
      '[官网](https://example.com/)',
      'link',
    ),
  );
});

test('refuses a change that makes none', () => {
  assert.ok(!makes('一\n\n##二', '##', '##', 'heading'));
  assert.ok(!makes('一［^1］', '［^1］', '[^1]', 'footnoteReference'));
});

test('refuses a change that takes another away', () => {
  assert.ok(!makes('##**二**', '##**二**', '## 二', 'heading'));
  assert.ok(!makes('##一 <Profile />', '##一 <Profile />', '## 一', 'heading'));
});

test('refuses a change behind which the text is no MDX', () => {
  assert.ok(!makes('##二', '##', '## {', 'heading'));
});
