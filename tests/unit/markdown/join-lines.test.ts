import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { readFigures } from '#language/figures/read-run.ts';
import { toFeedHtml } from '#markdown/feed-html.ts';
import { toMarkdown } from '#markdown/markdown.ts';
import { toPlainText } from '#markdown/plain-text.ts';
import { Random } from '../../random.ts';
import { bodyOf, site } from '../sample.ts';

const htmlOf = (source: string): string =>
  bodyOf(source)
    .segments.map((segment) => (typeof segment === 'string' ? segment : `<${segment.name}>`))
    .join('');

for (const [source, html] of [
  ['第一行\n第二行，\n第三行。', '第一行第二行，第三行。'],
  ['接中文，\nEnglish line\nnext word\n再接中文', '接中文，English line next word 再接中文'],
  ['**粗\n体**\n*斜*\n文', '<strong>粗体</strong><em>斜</em>文'],
  ['见[链\n接](/a/)\n后', '见<a href="/a/">链接</a>后'],
  ['中文\n`code`\n中文', '中文 <code>code</code> 中文'],
  ['用`代\n码 a\nb`', '用<code>代码 a b</code>'],
  ['融到\n<Money amount="USD 640M" />\n左右', '融到 <Money>左右'],
  ['一句<Cite id="one" />\n二句', '一句<Cite>二句'],
  ['一句\n<Cite id="one" />，二句', '一句<Cite>，二句'],
  ['a word<Cite id="one" />\nnext', 'a word<Cite> next'],
  ['一句 {/* 注 */}\n二句', '一句二句'],
  ['一句，\n{/* 注 */}\n二句', '一句，二句'],
  ['一行\\\n二行', '一行<br>\n二行'],
  ['中文\r\n中文', '中文中文'],
] as const)
  test(`joins the lines of ${JSON.stringify(source)}`, () => {
    assert.equal(htmlOf(source), `<p>${html}</p>`);
  });

test('joins lines in lists, quotations and notes', () => {
  const { segments } = bodyOf('- 一\n  二\n\n> 三\n> 四\n\n五[^a]\n六\n\n[^a]: 七\n    八');
  const html = JSON.stringify(segments);
  for (const joined of ['一二', '三四', '</sup>六', '七八']) assert.ok(html.includes(joined), joined);
});

test('joins the lines of what describes pictures and links', () => {
  const [segment] = bodyOf('![一\n二](./chip.jpg "三\n四")').segments;
  assert.deepEqual(segment, {
    name: 'Figure',
    properties: { src: './chip.jpg', alt: '一二', caption: '三四' },
    children: [],
  });
  const [quotation] = bodyOf('<PullQuote who="张\n  三">\n\n一\n\n</PullQuote>').segments;
  assert.equal(typeof quotation === 'object' && quotation.properties['who'], '张三');
});

test('Chinese broken anywhere between two Han characters says the same in every output', () => {
  const random = new Random(15);
  const pieces = [
    '融资',
    '公司，',
    '“开源”',
    '（注）',
    'Groq',
    ' 2024 ',
    '**粗体**',
    '[链接](/a/)',
    '<Cite id="one" />',
    '`代码`',
    '，',
    '。',
    '的',
  ];
  for (let round = 0; round < 500; round += 1) {
    const whole = `中${Array.from({ length: random.between(2, 20) }, () => random.pick(pieces)).join('')}文`;
    const broken = whole.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () =>
      random.next() < 0.5 ? '\n' : '',
    );
    const [one, other] = [bodyOf(whole).tree, bodyOf(broken).tree];
    assert.equal(toPlainText(other), toPlainText(one), broken);
    assert.equal(toMarkdown(withoutPlaces(other)), toMarkdown(withoutPlaces(one)), broken);
    const html = (tree: Root): string => toFeedHtml(withoutPlaces(tree), '/', site);
    assert.equal(html(other), html(one), broken);
  }
});

/** A tree with no components, which outputs expand first. */
function withoutPlaces<Tree extends Nodes>(tree: Tree): Tree {
  const copy = structuredClone(tree);
  visit(copy as Nodes, (node) => {
    if ('children' in node) node.children = node.children.filter(({ type }) => type !== 'component') as never;
  });
  return copy;
}

test('every text knows its place in the source', () => {
  const source = '中文\n第二行 Groq，\n**第三\n行**\n\n> 引一\n> 引二 English\n> word\n\n- 项一\n  项二\n';
  const lines = source.split('\n');
  let texts = 0;
  visit(bodyOf(source).tree as Nodes, (node) => {
    if (node.type !== 'text' || !node.position || node.value === ' ') return;
    const { start, end } = node.position;
    assert.equal(lines[start.line - 1]?.slice(start.column - 1, end.column - 1), node.value);
    assert.equal(source.slice(start.offset, end.offset), node.value);
    texts += 1;
  });
  assert.equal(texts, 9);
});

test('figures behind a line break are found where they stand', () => {
  const figures = readFigures(bodyOf('> 公司\n> 在 2016 年成立，融到\n> 6.4\n> 亿美元').tree.children, 'zh');
  assert.deepEqual(
    figures.map(({ text, line, column }) => [text, line, column]),
    [
      ['2016 年', 2, 5],
      ['6.4 亿美元', 3, 3],
    ],
  );
});
