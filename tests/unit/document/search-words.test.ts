import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedWords, looserQuery, readQuery, shownWord, spaceBetween } from '#document/search-words.ts';

/** What a text shows after it has been through the index. */
function shownAgain(text: string): string {
  const words = indexedWords(text);
  return words
    .map((word, index) => (index > 0 ? spaceBetween(words[index - 1] as string, word) : '') + shownWord(word))
    .join('');
}

for (const [text, words] of [
  ['芯片公司', ['芯片', '片公', '公司', '司ː']],
  ['链', ['链ː']],
  ['Groq makes chips', ['Groq', 'makes', 'chips']],
  ['B 轮', ['Bː', '轮ː']],
  ['$6.4 billion', ['$6ˑ4ː', 'billion']],
] as const)
  test(`indexes ${text} as ${words.join(' ')}`, () => {
    assert.deepEqual(indexedWords(text), words);
  });

for (const text of [
  'Groq：先写编译器，再造芯片',
  '“A 轮，Social Capital 领投”，TechCrunch 的报道没有给出轮次字母。',
  'A company’s “first” chip — or two—cost $640 million (Series A), up 1.4%.',
  '2016–2020 年融到 6.4 亿美元；第 2 款（GPU/TPU）',
  '网站 ｜ groq.com · 成立 ｜ 2016 年',
])
  test(`shows again what was indexed: ${text}`, () => {
    assert.equal(shownAgain(text), text);
  });

for (const [typed, words, phrase] of [
  ['芯片', ['芯片'], 1],
  ['大模型', ['大模', '模型'], 2],
  ['链', ['链'], 1],
  ['A 轮', ['aː', '轮'], 2],
  ['A轮', ['aː', '轮'], 2],
  ['6.4 亿美元', ['6ˑ4ː', '亿美', '美元'], 3],
  ['Groq 芯片', ['groq', '芯片'], 1],
  ['Groq芯片', ['groq', '芯片'], 2],
  ['Running chips!', ['running', 'chips'], 1],
  ['ＡＩ', ['aiː'], 1],
  ['<img src=x onerror=alert(1)>', ['img', 'srcx', 'onerroralert1'], 1],
  ['？！…', [], 0],
] as const)
  test(`reads the query ${typed} as ${words.join(' ')}`, () => {
    const terms = readQuery(typed);
    assert.deepEqual([terms.words, terms.phrase.length], [words, phrase]);
  });

test('reads no more than the beginning of a very long query', () => {
  assert.equal(readQuery('片'.repeat(10_000)).words.length, 99);
});

for (const [typed, looser] of [
  ['公司机器人', '公司 机器'],
  ['芯片', undefined],
  ['open weights', undefined],
] as const)
  test(`${looser === undefined ? 'has no words to look for apart in' : 'looks for words apart in'} ${typed}`, () => {
    assert.equal(looserQuery(typed)?.startsWith(looser ?? '?'), looser === undefined ? undefined : true);
  });

test('no short or Chinese word is the beginning of another, which an index would fall back on', () => {
  const words = [...new Set(indexedWords('芯片公司的芯，芯 a as ask AI AIs asking'))].map((word) =>
    word.toLowerCase(),
  );
  const short = words.filter((word) => /^\p{Script=Han}|^\w{1,3}ː?$/u.test(word));
  assert.ok(short.length > 8);
  for (const word of short) assert.ok(!words.some((other) => other !== word && other.startsWith(word)), word);
});
