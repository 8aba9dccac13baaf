import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { editionFor, type Issue } from '#domain/issue.ts';
import { issueMarkdown } from '#exports/issue-markdown.ts';
import type { SeriesPlace } from '#domain/series.ts';
import type { Locale } from '#config.ts';
import { bodyOf, issueOf, plainRound, site } from '../sample.ts';

const pictures = { 'chip.jpg': { src: '/_astro/chip.hash.jpg', width: 12, height: 8 } };

function write(issue: Issue, locale: Locale, text: string, place?: SeriesPlace): string {
  return issueMarkdown(
    { issue, edition: editionFor(issue, locale), body: bodyOf(text), pictures, place },
    site,
  );
}

const issue = issueOf(
  {
    tags: ['chips', 'ai'],
    pictures: { 'chip.jpg': { credit: '某', licence: 'CC-BY-4.0', source: 'https://s.test/chip' } },
    authors: ['desk', 'ann'],
    references: [
      { id: 'one', title: 'A & [B]', publisher: 'Times', url: 'https://s.test/?a=1&b=2', date: '2024-01' },
      { id: 'two', title: '另一条', publisher: '日报', url: 'https://s.test/2', further: true },
    ],
    corrections: [{ date: '2024-05-03', text: { zh: '改*了*。', en: 'Fixed.' } }],
  },
  undefined,
  {
    website: 'https://www.acme.test/',
    people: [
      { name: '甲', kind: 'founder', role: { zh: '造 | 芯片', en: 'Chips' } },
      { name: '乙', kind: 'founder', role: { zh: '写软件', en: 'Software' } },
    ],
    funding: [
      {
        ...plainRound,
        amount: 'EUR 6M',
        inDollars: { amount: 'USD 6.4M' },
        lead: ['group'],
        participants: ['fund-one'],
        through: { group: 'GV' },
        note: { zh: '注 <b>。', en: 'A note.' },
      },
    ],
  },
);

const text = [
  '## 一分钟速览',
  '<Profile />',
  '融到 <Money amount="USD 640M" /><Cite id="one" /><Cite id="two" />。[^1]',
  '<FundingTable />',
  '<Figure src="./chip.jpg" alt="图" caption="说明" />',
  '<Callout kind="warning">见[小节](#一分钟速览)与[上一期](/issues/2/)<Cite id="one" />。</Callout>',
  '- [x] 做完\n- [ ] 没做',
  '[^1]: 注<Cite id="two" />。\n',
].join('\n\n');

const chinese = `# 标题 1

> 一句话。

- 期号：1
- 发布：2024 年 5 月 1 日
- 公司：[示例](https://column.test/companies/acme/)
- 标签：芯片、人工智能
- 撰文：编辑部、Ann
- 网页：[/issues/1/](https://column.test/issues/1/)
- English：[Title 1](https://column.test/en/issues/1.md)

## 一分钟速览

| 公司 | 示例 |
| - | - |
| 成立 | 2016 年 |
| 创始人 | 甲：造 \\| 芯片<br>乙：写软件 |
| 已知融资 | 600 万欧元 |
| 网站 | [acme.test](https://www.acme.test/) |

融到 6.4 亿美元[1][][2]。[^1]

| 时间 | 轮次 | 金额 | 投后估值 | 投资方 | 依据 |
| - | - | - | - | - | - |
| 2020 年 | 种子轮 | 600 万欧元<br>约合 640 万美元 | — | 领投：集团（通过 GV）<br>参投：基金一号<br>注 \\<b>。 | 已证实<br>[出处](https://source.test/) |

![图](https://column.test/_astro/chip.hash.jpg)

说明　图：[某](https://s.test/chip)，[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)

> **注意**
>
> 见[小节](https://column.test/issues/1/#%E4%B8%80%E5%88%86%E9%92%9F%E9%80%9F%E8%A7%88)与[上一期](https://column.test/issues/2/)[1]。

- ☑ 做完
- ☐ 没做

[^1]: 注[2]。

## 参考资料

1. [A & \\[B\\]](https://s.test/?a=1\\&b=2)，Times，2024 年 1 月
2. [另一条](https://s.test/2)，日报

## 更正

- 2024 年 5 月 3 日 改\\*了\\*。

[1]: https://s.test/?a=1\\&b=2

[2]: https://s.test/2
`;

test('writes a whole issue', () => {
  assert.equal(write(issue, 'zh', text), chinese);
});

test('writes a translation in its own words, and leads to the original', () => {
  assert.equal(
    write(issue, 'en', 'The text<Cite id="two" />.\n\n<FundingChart />\n'),
    `# Title 1

> One sentence.

- Issue: 1
- Published: May 1, 2024
- Company: [Acme](https://column.test/en/companies/acme/)
- Tags: Chips and AI
- By: The Desk and Ann
- Translated by: Ann
- Page: [/en/issues/1/](https://column.test/en/issues/1/)
- 中文: [标题 1](https://column.test/issues/1.md)

The text[2].

| Date | Round | Amount | Post-money | Investors | Basis |
| - | - | - | - | - | - |
| 2020 | Seed | €6 million<br>about $6.4 million | — | Led by: Group (through GV)<br>Joined by: Fund One<br>A note. | Confirmed<br>[Source](https://source.test/) |

## References

1. [A & \\[B\\]](https://s.test/?a=1\\&b=2), Times, January 2024
2. [另一条](https://s.test/2), 日报

## Corrections

- May 3, 2024 Fixed.

[1]: https://s.test/?a=1\\&b=2

[2]: https://s.test/2
`,
  );
});

test('has no heading over nothing, and says nothing of another language where there is none', () => {
  assert.equal(
    write(issueOf({}, []), 'zh', '正文。'),
    `# 标题 1

> 一句话。

- 期号：1
- 发布：2024 年 5 月 1 日
- 公司：[示例](https://column.test/companies/acme/)
- 标签：人工智能
- 撰文：编辑部
- 网页：[/issues/1/](https://column.test/issues/1/)

正文。
`,
  );
});

/** The nodes of a text as a reader of GitHub-flavoured Markdown finds them. */
function nodesOf(markdown: string): Nodes[] {
  const nodes: Nodes[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    nodes.push(node);
  });
  return nodes;
}

const nodes = nodesOf(chinese);

function labels(type: 'linkReference' | 'definition' | 'footnoteReference' | 'footnoteDefinition') {
  return nodes.flatMap((node) => (node.type === type ? [node.label] : []));
}

test('says what every citation and every note stands for', () => {
  assert.deepEqual(labels('linkReference'), ['1', '2', '1', '2']);
  assert.deepEqual(labels('definition'), ['1', '2']);
  assert.deepEqual(labels('footnoteReference'), ['1']);
  assert.deepEqual(labels('footnoteDefinition'), ['1']);
  assert.deepEqual(
    nodes.flatMap((node) => (node.type === 'definition' ? [node.url] : [])),
    issue.references.map(({ url }) => url),
  );
});

test('has no relative address', () => {
  const urls = nodes.flatMap((node) => ('url' in node ? [node.url] : []));
  assert.equal(urls.length, 14);
  for (const url of urls) assert.match(url, /^https:\/\//);
});

test('has no HTML but the breaks in cells of tables', () => {
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
  assert.deepEqual(html, Array(5).fill('<br>'));
});

test('keeps each row of its tables whole', () => {
  const rows = nodes.flatMap((node) => (node.type === 'table' ? node.children : []));
  assert.deepEqual(
    rows.map(({ children }) => children.length),
    [2, 2, 2, 2, 2, 6, 6],
  );
});

test('keeps the title and the description as they are', () => {
  const [title, description] = ['# *A* [b] 1. `c`', '> a - b <c>'];
  const words = nodesOf(write(issueOf({ title, description }), 'zh', '正文。')).flatMap((node) =>
    node.type === 'text' ? [node.value] : [],
  );
  assert.deepEqual(words.slice(0, 2), [title, description]);
});

test('says which part of which series it is', () => {
  const part = issueOf({ series: 'story' });
  const { series } = part;
  assert.ok(series);
  const place = { series: { ...series, name: { zh: '[连载](x)', en: '*Story*' } }, part: 2, count: 3 };
  assert.ok(
    write(part, 'zh', '文\n', place).includes(
      '\n- 系列：《[\\[连载\\](x)](https://column.test/series/story/)》第 2 篇（共 3 篇）\n',
    ),
  );
  assert.ok(
    write(part, 'en', '文\n', place).includes(
      '\n- Series: “[\\*Story\\*](https://column.test/en/series/story/)”, part 2 of 3\n',
    ),
  );
});
