import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesIn, addressLength } from '#language/address-end.ts';
import { Random } from '../../random.ts';

for (const [address, rest] of [
  ['https://example.com/foo', ')。后面'],
  ['https://example.com/foo', '）后面'],
  ['https://example.com/foo', '**。后面'],
  ['https://example.com/foo', '~~后面'],
  ['https://example.com/foo', '*后面'],
  ['https://example.com/foo', '，后面'],
  ['https://example.com/foo', ',后面'],
  ['https://example.com/foo', '.后面'],
  ['https://example.com/foo', '.'],
  ['https://example.com/foo', ', and'],
  ['https://example.com/foo', '?后面'],
  ['https://example.com/foo', '”后面'],
  ['https://example.com/foo', '"后面'],
  ['https://example.com/foo', "'后面"],
  ['https://example.com/foo', ']后面'],
  ['https://example.com/foo', '、https://example.com/bar'],
  ['https://example.com/foo', ',https://example.com/bar'],
  ['https://example.com/foo', '后面的字'],
  ['https://example.com/foo', '(见后面)'],
  ['https://example.com/foo', '--后面'],
  ['https://example.com/foo', '——后面'],
  ['https://example.com/foo', '·后面'],
  ['https://example.com/foo', '🚀'],
  ['https://example.com', '。后面'],
  ['https://example.com', '.后面'],
  ['https://example.com', '后面'],
  ['https://example.com:8080', '。'],
  ['https://example.com/', '（注）'],
  ['https://example.com/?a=1&b=2', '。'],
  ['https://zh.example.org/wiki/人工智能', '。后面'],
  ['https://zh.example.org/wiki/人工智能', '.后面'],
  ['https://zh.example.org/wiki/人工智能AI芯片', ' 后面'],
  ['https://zh.example.org/wiki/分类:人工智能', '，'],
  ['https://zh.example.org/wiki/埃隆·马斯克', '。'],
  ['https://zh.example.org/wiki/苹果_(公司)', '。'],
  ['https://zh.example.org/wiki/%E4%BA%BA', '后面'],
  ['https://example.com/中文路径/', '，后面'],
  ['https://example.com/2024-人工智能/', '。'],
  ['https://example.com/?q=芯片&x=y#历史', '。'],
  ['https://example.com/?词=芯片', '。'],
  ['https://en.example.org/wiki/Groq_(company)', ')，'],
  ['https://en.example.org/wiki/Caf\u00E9', '。'],
  ['https://en.example.org/wiki/2020–21_season', '。'],
  ['https://例子.com/a', '，'],
  ['https://例子.中国', '。'],
  ['https://www.例子.com', '。'],
  ['https://web.archive.org/web/2020/https://example.com/', '。'],
  ['www.example.com/foo', '，'],
  ['', 'www.'],
  ['', 'https://'],
  ['', 'example.com'],
] as const)
  test(`ends the address of “${address}${rest}” before “${rest}”`, () => {
    assert.equal(addressLength(address + rest), address.length);
  });

test('finds every address of a text', () => {
  const text = '见https://example.com/a、（www.example.com）和 http://例子.com/。';
  assert.deepEqual(
    addressesIn(text).map(({ start, end }) => text.slice(start, end)),
    ['https://example.com/a', 'www.example.com', 'http://例子.com/'],
  );
});

test('brackets of an address stay in it as far as they close', () => {
  const random = new Random(15);
  for (let round = 0; round < 1000; round += 1) {
    const words = Array.from({ length: random.between(1, 6) }, () =>
      random.pick(['a', 'b1', '_', '-', '/c']),
    );
    const inner = words.join('');
    const address = `https://example.com/x_(${inner})`;
    for (const rest of ['', ')', '。', '，后', ')。', '**', '）', ' a'])
      assert.equal(addressLength(address + rest), address.length, address + rest);
  }
});
