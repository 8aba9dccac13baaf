import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findSections,
  hasEveryWord,
  holdsPhrase,
  type ExcerptPiece,
  type FoundText,
} from '#document/search-excerpt.ts';
import { answers, indexedWords, readQuery } from '#document/search-words.ts';

/** A text as Pagefind returns it for a query: its title and sections, each a heading and what stands below it. */
function foundText(
  title: string,
  lead: string,
  sections: [id: string, title: string, text: string][],
  query: string,
) {
  const words: string[] = [];
  const anchors: FoundText['anchors'][number][] = [];
  const add = (element: string, id: string, heading: string, text: string): void => {
    const headingWords = indexedWords(heading);
    anchors.push({ element, id, text: headingWords.join(' '), location: words.length });
    words.push(...headingWords, ...indexedWords(text));
  };
  add('h1', 'title', title, lead);
  for (const [id, heading, text] of sections) add('h2', id, heading, text);
  const asked = readQuery(query).words;
  const locations = words.flatMap((word, place) =>
    asked.some((each) => answers(word, each)) ? [place] : [],
  );
  return { content: words.join(' '), anchors, locations };
}

function marked(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
}

function shown(text: FoundText, query: string) {
  const { title, sections } = findSections(text, readQuery(query));
  return [
    marked(title),
    ...sections.map(({ id, title: heading, excerpt }) => `#${id} ${marked(heading)} | ${marked(excerpt)}`),
  ];
}

const sections: [string, string, string][] = [
  ['芯片', '芯片之争', '一家公司做推理芯片，Groq。'],
  ['钱', '钱从哪来', 'A 轮之后是 B 轮，模型多大，大公司才有模型。'],
];

for (const [query, expected] of [
  ['芯片', ['先写编译器，再造[芯片]', '#芯片 [芯片]之争 | 一家公司做推理[芯片]，Groq。']],
  ['groq', ['先写编译器，再造芯片', '#芯片 芯片之争 | 一家公司做推理芯片，[Groq]。']],
  ['编译器', ['先写[编译器]，再造芯片', '#  | 谷歌工程师的公司。']],
  ['A 轮', ['先写编译器，再造芯片', '#钱 钱从哪来 | [A 轮]之后是 B 轮，模型多大，大公司才有模型。']],
  ['片', ['先写编译器，再造芯[片]', '#芯片 芯[片]之争 | 一家公司做推理芯[片]，Groq。']],
] as const)
  test(`marks ${query} in the title and in the sections that have it`, () => {
    assert.deepEqual(
      shown(foundText('先写编译器，再造芯片', '谷歌工程师的公司。', sections, query), query),
      expected,
    );
  });

test('a text that has the characters of a phrase apart does not hold it', () => {
  const query = readQuery('大模型');
  const apart = foundText('甲', '大模样，好模型。', [], '大模型');
  const together = foundText('甲', '一个大模型。', [], '大模型');
  assert.equal(holdsPhrase(apart.locations, query), false);
  assert.equal(holdsPhrase(together.locations, query), true);
});

for (const [query, has] of [
  ['Groq 芯片', true],
  ['company chips', true],
  ['companies chip', true],
  ['on-chip 芯片', true],
  ['2024 芯片', true],
  ['299901', false],
  ['zzzz 芯片', false],
  ['草稿 芯片', false],
] as const)
  test(`${has ? 'has' : 'lacks a word of'} ${query}`, () => {
    const text = foundText('Groq：芯片', 'A company makes on-chip memory: chips.', [], query);
    const locations = text.content.split(' ').map((_word, place) => place);
    assert.equal(hasEveryWord({ ...text, locations }, ['2024 年 8 月'], readQuery(query)), has);
  });

test('an excerpt is the part of a long section in which most was found', () => {
  const filler = '这里没有什么可看的东西。'.repeat(12);
  const text = foundText('甲', '', [['乙', '乙', `芯片。${filler}芯片与芯片。${filler}`]], '芯片');
  const [, section = ''] = shown(text, '芯片');
  assert.match(section, /\| ….*\[芯片\]与\[芯片\].*…$/);
  assert.ok(section.length < 90, section);
});
