import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import type { SearchEngine } from '#search/search-engine.ts';
import { companyFile, investorList, plainRound } from '../sample.ts';
import { answersOf, indexTexts, numbersOf, openIndex, settingsIn, type Text } from './opened-index.ts';

/** Each text has what some queries below ask for; what surrounds it is filling. */
const texts: Text[] = [
  { number: 1, text: '谷歌 TPU 的设计者办的公司，成立近 8 年，融到 6.4 亿美元。它比英伟达的 GPU 便宜。' },
  { number: 2, text: '试过的模型有 GPT-4o、DeepSeek-R1、Llama 2 与 o3；片上内存 230 MB，工艺是 7 nm。' },
  { number: 3, text: '写它的语言是 C++ 与 F#，先前是 C，也有 .NET 与 Node.js。' },
  {
    number: 4,
    text: '埃隆·马斯克与蒂姆・库克，用 T‑Mobile 与 AT&T，在 Cafe\u0301 Zürich 见过 Magic Leap 的人。',
  },
  { number: 5, text: '全角的 ＬＰＵ 与 ５Ｇ，占地 30 ㎡，线宽 2 µm，比例 3.5%，编号 ①。' },
  { number: 6, text: '它靠芯片与软件，做机器人，融资两轮，投资方有英伟达。' },
  { number: 7, text: 'There were layoffs at Anthropic, a maker of chips.' },
  { number: 8, text: 'A lay reader plays chipset; it was off the way of most layouts. 人工智能的芯。' },
  { number: 9, text: '引文里写着：晶片、軟體與機器人。', fields: { tags: ['chips'] } },
];

let engine: SearchEngine;

before((t) => {
  const records = {
    companies: [
      companyFile('acme', { aliases: ['Old Acme'], funding: [{ ...plainRound, lead: ['deepwater'] }] }),
    ],
    investors: investorList('deepwater'),
  };
  engine = openIndex(indexTexts(settingsIn(t as TestContext), texts, records));
});

for (const [query, number] of [
  ['谷歌 TPU', 1],
  ['谷歌TPU', 1],
  ['英伟达的 GPU', 1],
  ['成立近 8 年', 1],
  ['融到 6.4 亿美元', 1],
  ['4o', 2],
  ['gpt 4o', 2],
  ['GPT4o', 2],
  ['R1', 2],
  ['deepseek r1', 2],
  ['Llama2', 2],
  ['230MB', 2],
  ['7nm', 2],
  ['7 nm', 2],
  ['F#', 3],
  ['.NET', 3],
  ['nodejs', 3],
  ['埃隆马斯克', 4],
  ['埃隆‧马斯克', 4],
  ['蒂姆库克', 4],
  ['TMobile', 4],
  ['t-mobile', 4],
  ['AT&T', 4],
  ['cafe', 4],
  ['CAFÉ', 4],
  ['Zurich', 4],
  ['magicleap', 4],
  ['lpu', 5],
  ['5G', 5],
  ['㎡', 5],
  ['m2', 5],
  ['µm', 5],
  ['\u03bcm', 5],
  ['3.5%', 5],
] as const)
  test(`${query} is found as it stands, whatever is written between its parts`, async () => {
    assert.equal((await answersOf(engine, query))[0], `${number} phrase`);
  });

for (const [query, numbers] of [
  ['C++', [3]],
  ['layoffs', [7]],
  ['layoff', [7]],
  ['6.4', [1]],
  ['64', []],
  ['chip', [9, 7, 8]],
] as const)
  test(`${query} finds ${numbers.length > 0 ? 'nothing else' : 'nothing'}`, async () => {
    assert.deepEqual(await numbersOf(engine, query), numbers);
  });

test('words in another order are found behind those that stand as they were asked for', async () => {
  assert.deepEqual(await answersOf(engine, 'GPU 英伟达'), ['1 words', '6 some']);
  assert.deepEqual(await answersOf(engine, '软件芯片'), ['6 words', '9 some']);
  assert.deepEqual((await answersOf(engine, '芯片与软件'))[0], '6 phrase');
});

test('some of the words are enough where no text has all', async () => {
  assert.deepEqual(await answersOf(engine, 'GPU 机器人'), ['1 some', '6 some']);
  assert.deepEqual(await answersOf(engine, 'GPU xyzzy'), ['1 some']);
  assert.deepEqual(await answersOf(engine, 'xyzzy'), []);
});

for (const [query, number] of [
  ['antropic', 7],
  ['anhtropic', 7],
  ['Anthropics', 7],
  ['bnthropic', 7],
  ['anthropix', 7],
] as const)
  test(`${query} is taken for the word that is like it`, async () => {
    assert.deepEqual(await answersOf(engine, query), [`${number} words`]);
  });

for (const [query, simplified] of [
  ['融資', '融资'],
  ['英偉達', '英伟达'],
  ['晶片', '芯片'],
  ['軟體', '软件'],
  ['软体', '软件'],
  ['機器人', '机器人'],
  ['人工智慧', '人工智能'],
] as const)
  test(`${query} finds ${simplified}, and what has it as it was typed`, async () => {
    const numbers = await numbersOf(engine, query);
    for (const number of await numbersOf(engine, simplified))
      assert.ok(numbers.includes(number), String(number));
    const typed = texts.filter(({ text }) => text.includes(query));
    for (const { number } of typed) assert.ok(numbers.includes(number), String(number));
  });

test('an issue is found by the names of its tags, its company and its investors, behind what is in titles', async () => {
  const all = texts.map(({ number }) => number).reverse();
  assert.deepEqual(await numbersOf(engine, 'Old Acme'), all);
  assert.deepEqual(await numbersOf(engine, 'deepwater'), all);
  assert.deepEqual((await numbersOf(engine, '芯片'))[0], 9);
  assert.equal((await answersOf(engine, '第 4 期'))[0], '4 phrase');
});

test('a phrase does not run from one part of a sentence into the next, unless it was asked for so', async () => {
  assert.equal((await answersOf(engine, '软件做机器人'))[0], '6 words');
  assert.equal((await answersOf(engine, '软件，做机器人'))[0], '6 phrase');
  assert.equal((await answersOf(engine, '，做机器人，'))[0], '6 phrase');
});

test('an entry is found first by its whole name', async () => {
  const { pages } = await engine.find('entry-zh', { query: 'acme', tag: '', year: '' }, 0, 5);
  assert.equal(pages[0]?.address, '/companies/acme/');
});

test('marks alone are found', async () => {
  assert.ok((await numbersOf(engine, '。')).includes(1));
  assert.deepEqual(await numbersOf(engine, '++'), [3]);
  assert.deepEqual(await numbersOf(engine, '；！'), []);
});
