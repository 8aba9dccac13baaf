import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText, forPhrases, piecesOf } from '#search/folded-text.ts';
import { decodeList, encodeList } from '#search/posting-list.ts';
import { readQuery } from '#search/query.ts';
import { takeTokens, textOf } from '#search/tokens.ts';
import { Random } from '../../random.ts';

function folded(text: string): string {
  return forPhrases(foldText(text)).text;
}

for (const [text, same] of [
  ['Ｇｒｏｑ', 'groq'],
  ['Cafe\u0301', 'CAFÉ'],
  ['Zürich', 'zurich'],
  ['㎡', 'm2'],
  ['µm', '\u03bcM'],
  ['①', '1'],
  ['埃隆·马斯克', '埃隆马斯克'],
  ['T‑Mobile', 'tmobile'],
  ['1,000 亿', '1000亿'],
  ['soft\u00adware', 'software'],
  ['don’t', "don't"],
] as const)
  test(`compares ${text} as ${same}`, () => {
    assert.equal(folded(text), folded(same));
  });

for (const [text, words] of [
  ['C++、F# 与 C', ['c++', 'f#', '与', 'c']],
  ['6.4 亿，第 1,000 期', ['6.4', '亿', '第', '1000', '期']],
  ['GPT-4o', ['gpt', '4o']],
  ['英伟达GPU', ['英伟达', 'gpu']],
  ['A + B', ['a', 'b']],
] as const)
  test(`cuts ${text} into ${words.join(' ')}`, () => {
    assert.deepEqual(piecesOf(foldText(text)).map(textOf), words);
  });

test('keeps where each folded character stands', () => {
  const text = '第 ㎡ 的 Cafe\u0301 1,000';
  for (const { character, from, to } of foldText(text))
    if (character.trim() !== '') assert.ok(text.slice(from, to).normalize('NFKC').length > 0, character);
  const accented = foldText(text).find(({ from }) => text[from] === 'e');
  assert.equal(accented && text.slice(accented.from, accented.to), 'e\u0301');
});

const alphabet = [...'芯片公司的aAbcé1029 .,，。+#-·…“”%🚀𠮷㎡Ω\n'];

function someText(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(alphabet)).join('');
}

test('a text has every token that a stretch of it is looked up by as a phrase', () => {
  const random = new Random(1);
  for (let count = 0; count < 3000; count += 1) {
    const characters = [...someText(random, random.between(2, 40))];
    const tokens = new Set<string>();
    takeTokens(characters.join(''), (token) => tokens.add(token));
    const from = random.between(0, characters.length - 2);
    const stretch = characters.slice(from, from + random.between(2, 12)).join('');
    const { phrase, cover } = readQuery(stretch);
    assert.ok(folded(characters.join('')).includes(phrase), JSON.stringify([characters.join(''), stretch]));
    for (const token of cover)
      assert.ok(tokens.has(token), JSON.stringify([characters.join(''), stretch, token]));
  }
});

test('a query of any length asks for few tokens', () => {
  const random = new Random(2);
  for (let count = 0; count < 300; count += 1) {
    const { cover, units } = readQuery(someText(random, random.between(0, 5000)));
    assert.ok(cover.length + units.length <= 20, String(cover.length + units.length));
  }
  assert.deepEqual(readQuery(' ').units, []);
});

test('lists are read as they were written', () => {
  const random = new Random(3);
  for (let count = 0; count < 300; count += 1) {
    const numbers = new Set(
      Array.from({ length: random.between(0, 60) }, () => random.between(0, 2 ** random.between(1, 23))),
    );
    const sorted = [...numbers].sort((a, b) => a - b);
    assert.deepEqual(decodeList(encodeList(sorted)), sorted);
  }
});
