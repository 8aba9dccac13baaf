import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { writeArticle, type Article } from '#channels/wechat/article.ts';
import type { Post } from '#channels/post.ts';
import { editionFor, type Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';
import { hostileTexts } from '../../../hostile/strings.ts';
import { bodyOf, issueOf, plainRound, site } from '../../sample.ts';
import { strays } from './editor-model.ts';

const references = [
  { id: 'one', title: 'A Title', publisher: 'Times', url: 'https://s.test/?a=1&b=2' },
  { id: 'two', title: '标题', publisher: '日报', url: 'https://s.test/2', date: '2024-03' },
];
const issue = issueOf({ references }, undefined, {
  website: 'https://www.acme.test/',
  funding: [{ ...plainRound, amount: 'USD 6M', source: 'https://s.test/2' }],
});
const pictures = {
  'chip.jpg': { src: '/pictures/chip-12.jpg', width: 12, height: 8 },
  '旧 图.png': { src: '/pictures/old-12.png', width: 12, height: 8 },
};

function postOf(source: string, locale: Locale = 'zh', of: Issue = issue): Post {
  const body = bodyOf(source, { pictures: ['chip.jpg', '旧 图.png'] });
  return {
    text: { issue: of, edition: editionFor(of, locale), body, pictures, place: undefined },
    site,
    markdown: { hasTables: true },
    sender: undefined,
    readPicture: (src) => Promise.resolve(Buffer.from(src)),
  };
}

const write = (source: string, locale?: Locale, of?: Issue): Promise<Article> =>
  writeArticle(postOf(source, locale, of));

/** The article without styles, and without what stands around the text. */
function textOf({ tree }: Article): string {
  const copy = structuredClone(tree);
  visit(copy, 'element', ({ properties }: Element) => {
    delete properties['style'];
  });
  const html = toHtml(copy);
  return html.slice(html.indexOf('一句话。</p>') + '一句话。</p>'.length, html.indexOf('<h2>参考资料</h2>'));
}

for (const [what, source, expected] of [
  [
    'a citation is its number in brackets, a note a raised number, both with the character before them',
    '甲<Cite id="one" /><Cite id="two" />，乙[^1]。\n\n[^1]: 注释<Cite id="two" />。',
    '<p><span>甲<sup>[1]</sup><sup>[2]</sup></span>，<span>乙<sup>1</sup></span>。</p>' +
      '<h2>注释</h2><section><p><span><sup>1</sup></span>注<span>释<sup>[2]</sup></span>。 </p></section>',
  ],
  [
    'a link is its words and a letter, one for each address; one to a reference has its number',
    '[甲](https://a.test/)、[乙](/issues/2/)、[丙](https://a.test/)、[丁](https://s.test/2)。',
    '<p><span>甲<sup>a</sup></span>、<span>乙<sup>b</sup></span>、<span>丙<sup>a</sup></span>、<span>丁<sup>[2]</sup></span>。</p>',
  ],
  [
    'an address that stands in the text, a place of the page and the page itself need no mark',
    '[https://a.test/](https://a.test/)、[a.test](https://a.test/)、[这里](#这里)、[本期](/issues/1/)。\n\n## 这里',
    '<p>https://a.test/、a.test、这里、本期。</p><h2><span>01</span><br>这里</h2>',
  ],
  [
    'an article of WeChat stays a link',
    '[甲](https://mp.weixin.qq.com/s/abc)和[乙](https://mp.weixin.qq.com.evil.test/)。',
    '<p><a href="https://mp.weixin.qq.com/s/abc">甲</a>和<span>乙<sup>a</sup></span>。</p>',
  ],
  [
    'sections have their numbers, parts of them have none',
    '## 甲\n\n### 乙\n\n## 丙',
    '<h2><span>01</span><br>甲</h2><h3>乙</h3><h2><span>02</span><br>丙</h2>',
  ],
  [
    'lists are paragraphs with their marks',
    '3. 甲\n4. 乙\n   - 丙\n   - [x] 丁',
    '<section><p><span>3.</span>甲</p><p><span>4.</span>乙 </p><p><span>•</span>丙</p><p><span>•</span>☑ 丁</p></section>',
  ],
  [
    'a table that a phone has room for stays one, a wide one becomes lines',
    '| 甲 | 乙 | 丙 | 丁 |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |\n\n| 甲 | 乙 |\n| - | - |\n| supercalifragilisticexpialidocious | 2 |',
    '<table><thead><tr><th>甲</th><th>乙</th><th>丙</th><th>丁</th></tr></thead>' +
      '<tbody><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody></table>' +
      '<section><p><span>•</span>甲：<strong>supercalifragilisticexpialidocious</strong></p><p><span>•</span>乙：2</p></section>',
  ],
  [
    'code keeps its lines and spaces',
    '```\nif (a) {\n    b  c\n}\n```\n\n`a b` ~~旧~~ **新** *重*',
    '<pre>if (a) {<br>\u00A0\u00A0\u00A0\u00A0b\u00A0\u00A0c<br>}</pre><p><code>a b</code> <span>旧</span> <strong>新</strong> <em>重</em></p>',
  ],
  [
    'a video is a link, whose address stands in the list',
    '<Video src="https://www.youtube.com/watch?v=abc123def45" title="演示" />',
    '<p>演<span>示<sup>a</sup></span> YouTube</p>',
  ],
  [
    'a still of a video stands above it',
    '<Video src="https://www.youtube.com/watch?v=abc123def45" title="演示" poster="./chip.jpg" alt="图" />',
    '<section><img src="01-chip.jpg" alt="图"><p>演<span>示<sup>a</sup></span> YouTube</p></section>',
  ],
  [
    'pictures are numbered, each in a file of a plain name, with what is said of it',
    '<Figure src="./chip.jpg" alt="图" caption="说明" />\n\n![旧](<./旧 图.png>)\n\n---',
    '<section><img src="01-chip.jpg" alt="图"><p>说明</p></section><section><img src="02-picture.png" alt="旧"></section><p>\u00A0</p>',
  ],
] as const)
  test(what, async () => {
    const article = await write(source);
    assert.equal(textOf(article).replaceAll('<section></section>', ''), expected);
    assert.deepEqual(strays(article.tree), []);
  });

test('references, and links behind them, have their addresses in lists', async () => {
  const article = await write('[甲](https://a.test/?b=1&c=2)<Cite id="one" />');
  const paragraphs: string[] = [];
  visit(article.tree, { type: 'element', tagName: 'p' }, (node: Element) => {
    paragraphs.push(toString(node));
  });
  assert.deepEqual(paragraphs.slice(-5), [
    '[1] A Title，Timeshttps://s.test/?a=1&b=2',
    '[2] 标题，日报，2024 年 3 月https://s.test/2',
    'a https://a.test/?b=1&c=2',
    '本文首发于《行业观察者》。',
    '\u00A0',
  ]);
});

test('the overview, rounds and their chart are told as the site tells them', async () => {
  const article = await write('<Profile />\n\n<FundingTable />\n\n<FundingChart />');
  const text = textOf(article);
  assert.match(text, /^<table><tbody><tr><td>公司<\/td><td><p><strong>示例<\/strong><\/p><\/td><\/tr>/);
  assert.match(text, /<td>网站<\/td><td><p>acme\.test<\/p><\/td>/);
  assert.match(
    text,
    /<p>融资记录<\/p><section><p><strong>种子轮<\/strong> <span>2020 年<\/span><\/p><p>600 万美元<\/p>/,
  );
  assert.match(text, /<p>已证实 · 出<span>处<sup>\[2\]/);
  assert.match(text, /<img src="01-rounds-acme\.png" alt="历轮融资额：种子轮，2020 年，600 万美元。">/);
  assert.deepEqual(
    article.pictures.map(({ name, bytes }) => [name, bytes.subarray(1, 4).toString()]),
    [['01-rounds-acme.png', 'PNG']],
  );
});

test('a retracted issue says so, and why', async () => {
  const reason = { zh: '数字有误。', en: 'The figures were wrong.' };
  const retracted = issueOf({ retracted: { date: '2024-05-20', reason } });
  const html = toHtml((await write('数字有误。', 'zh', retracted)).tree);
  assert.match(html, /<strong[^>]*>本期已于 2024 年 5 月 20 日撤回/);
  assert.match(html, /数字有误。/);
});

test('an article in English says the same in English', async () => {
  const html = toHtml((await write('A word.[^1]\n\n[^1]: A note.', 'en')).tree);
  for (const words of ['No. 1', 'Notes', 'References', 'First published in Industry Observer.'])
    assert.ok(html.includes(words), words);
});

test('what texts say stays words in every field', async () => {
  for (const hostile of hostileTexts) {
    const both = { zh: hostile, en: hostile };
    const of: Issue = {
      ...issue,
      references: issue.references.map((reference) => ({ ...reference, title: hostile, publisher: hostile })),
      companies: issue.companies.map((company) => ({
        ...company,
        name: both,
        headquarters: both,
        funding: company.funding.map((round) => ({ ...round, round: both, note: both })),
      })),
      editions: Object.fromEntries(
        Object.entries(issue.editions).map(([locale, edition]) => [
          locale,
          { ...edition, title: hostile, description: hostile },
        ]),
      ) as Issue['editions'],
    };
    const { tree } = await write('<Profile />\n\n<FundingTable />', 'en', of);
    assert.deepEqual(strays(tree), []);
    const told = toString(tree).split(hostile.replace(/[\t\n\r ]+/g, ' ')).length - 1;
    assert.ok(told >= 5 || toString(tree).split(hostile).length - 1 >= 5, JSON.stringify(hostile));
  }
});
