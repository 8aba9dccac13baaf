import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mask } from '#markdown/mask.ts';
import { readTypedText } from '#lint/text/typed-text.ts';

/** The passages of a text, masked characters as a dot. */
function passagesOf(text: string, start = 0): string[] {
  return readTypedText(text, start).passages.map((passage) => passage.text.replaceAll(mask, '·'));
}

test('masks working marks, codes, components and escapes, and keeps the words', () => {
  assert.deepEqual(passagesOf('**粗**与*斜*，`码`，[链](/a/)，<Money amount="USD 1M" />，\\*星'), [
    '··粗··与·斜·，···，·链······，·························，··星',
  ]);
});

test('keeps what does not work, and bare addresses', () => {
  const text = '** 粗 **，[链]（https://example.com/），[^7]';
  assert.deepEqual(passagesOf(text), [text]);
});

test('finds paragraphs, headings and cells wherever they stand', () => {
  assert.deepEqual(
    passagesOf('## 一\n\n> 二\n\n- 三\n\n| 四 |\n| --- |\n| 五 |\n\n<Callout>\n\n六\n\n</Callout>'),
    ['## 一', '二', '三', '| 四 |', '| 五 |', '六'],
  );
});

test('every passage keeps its place in the whole file', () => {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    const head = ['---', 'title: "*"', '---', ''].join(lineEnd);
    const source = `${head}${lineEnd}一 **二**${lineEnd}三${lineEnd}${lineEnd}> 四`;
    for (const { text, start } of readTypedText(source, head.length).passages)
      for (const [index, character] of Array.from(text).entries())
        assert.ok(character === mask || source.charAt(start + index) === character);
  }
});

test('leaves out what stands before the text', () => {
  assert.deepEqual(passagesOf('---\n## 一\n---\n二', 12), ['二']);
});
