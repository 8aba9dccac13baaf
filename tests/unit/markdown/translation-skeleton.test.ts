import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '#markdown/parse.ts';
import { translationSkeleton } from '#markdown/translation-skeleton.ts';

const context = { companies: ['acme'], references: ['one'], pictures: ['chip.jpg'], drawings: ['a.yaml'] };

/** The skeleton of a text, which must parse. */
function skeleton(text: string): string {
  const made = translationSkeleton(text, { label: '原文', headings: new Map([['融资', 'Funding']]) });
  assert.ok('body' in parseBody(made, context), made);
  return made;
}

test('puts a paragraph into a comment, with the components of its sentences below', () => {
  assert.equal(
    skeleton('融到 <Money amount="USD 1M" />。<Cite id="one" />另见注。[^1]\n\n[^1]: 注。'),
    [
      '{/* 原文: 融到 <Money amount="USD 1M" />。<Cite id="one" />另见注。[^1] */}',
      '<Money amount="USD 1M" /> <Cite id="one" /> [^1]',
      '{/* 原文: [^1]: 注。 */}',
      '[^1]:',
    ].join('\n\n'),
  );
});

test('leaves nothing below a paragraph that is words alone', () => {
  assert.equal(skeleton('一句话。'), '{/* 原文: 一句话。 */}');
});

test('keeps a heading below its comment, and translates one that issues share', () => {
  assert.equal(skeleton('## 来历与人\n\n## 融资'), '{/* 原文: ## 来历与人 */}\n\n## 来历与人\n\n## Funding');
});

const kept = [
  ['a list', '- 一\n- 二\n  - 三'],
  ['a table', '| 项目 | 数 |\n| :--- | ---: |\n| 一 | 1 |'],
  ['a quotation', '> 引文。'],
  ['code', '```js\nconst a = 1; /* b */\n```'],
  ['a line', '---'],
  ['a picture', '![芯片](./chip.jpg)'],
  ['a component without words', '<FundingTable />'],
  ['a drawing, which has its words in both languages', '<Drawing src="./a.yaml" />'],
  ['an address with a name', '[名]: https://example.com/'],
] as const;

for (const [what, text] of kept) test(`keeps ${what} as it is`, () => assert.equal(skeleton(text), text));

test('gives a picture’s component in a comment and once more to write over', () => {
  const figure = '<Figure src="./chip.jpg" alt="一块芯片" />';
  assert.equal(skeleton(figure), `{/* 原文: ${figure} */}\n\n${figure}`);
});

test('gives the pictures of a gallery inside its tags, each to write over', () => {
  const figure = '<Figure src="./chip.jpg" alt="一块芯片" />';
  assert.equal(
    skeleton(`<Gallery wide>\n${figure}\n${figure}\n</Gallery>`),
    ['<Gallery wide>', ...[1, 2].flatMap(() => [`{/* 原文: ${figure} */}`, figure]), '</Gallery>'].join(
      '\n\n',
    ),
  );
});

test('keeps the tags of a component and treats what it encloses the same way', () => {
  assert.equal(
    skeleton('<Callout kind="note">\n\n一句<Cite id="one" />。\n\n- 二\n\n</Callout>'),
    [
      '<Callout kind="note">',
      '{/* 原文: 一句<Cite id="one" />。 */}',
      '<Cite id="one" />',
      '- 二',
      '</Callout>',
    ].join('\n\n'),
  );
});

for (const quote of [
  '<PullQuote who="某人">一句话。</PullQuote>',
  '<PullQuote who="某人">\n一句话。\n</PullQuote>',
])
  test(`keeps words where a component would be empty without them: ${JSON.stringify(quote)}`, () => {
    assert.equal(
      skeleton(quote),
      '<PullQuote who="某人">\n\n{/* 原文: 一句话。 */}\n\n一句话。\n\n</PullQuote>',
    );
  });

test('lets no text end a comment', () => {
  for (const text of ['星号 *一*/二 和 \\} 与 `{`。', '`*/}` 和 `*/`', '一 \\{/\\* 二 \\*/\\} 三', '*强调*/'])
    assert.match(skeleton(text), /^\{\/\* 原文: (?:(?!\*\/)[^])* \*\/\}$/);
});

test('leaves the comments of authors out', () => {
  assert.equal(
    skeleton(
      '{/* 给自己 */}\n\n一句{/* 中间 */}话。\n\n{/* check-ignore words-fit: x */}\n\n## 融资{/* 二 */}',
    ),
    '{/* 原文: 一句话。 */}\n\n## Funding',
  );
});

test('makes nothing of a text that is not MDX', () => {
  assert.throws(() => translationSkeleton('一 {', { label: '原文', headings: new Map() }));
});
