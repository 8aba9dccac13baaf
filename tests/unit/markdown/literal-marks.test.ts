import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readFigures } from '#language/figures/read-run.ts';
import { toMarkdown } from '#markdown/markdown.ts';
import { toPlainText } from '#markdown/plain-text.ts';
import { tries } from '../../extent.ts';
import { Random } from '../../random.ts';
import { bodyOf } from '../sample.ts';

const htmlOf = (source: string): string => bodyOf(source).segments.join('');

/** The words that readers of GitHub-flavoured Markdown see. */
function wordsOfGfm(markdown: string): string {
  const words: string[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if ('value' in node) words.push(String(node.value));
  });
  return words.join('');
}

for (const text of [
  '融资 1~2 亿，估值 3~4 亿美元。',
  '试产要2~3年，要投5~6亿美元。',
  '太好了~大家都在~',
  '2~~3 年与 5~~6 年',
  '尺寸 5*3*2 米。',
  '5 米*3 米*2 米',
  '5米*3米*2米',
  '2*3 与 4*5',
  'a*b 与 c*d',
  '2*(3+4) 与 (5+6)*(7+8)',
  '2**10 与 2**20',
  'a_b_c 与 1_000_000',
  '中文_不是_强调',
  '3^2 与 4^2',
  '12:30:45 与 1:2',
  '甲|乙|丙',
  '5`10 与 6`2',
])
  test(`reads every character of “${text}” as itself`, () => {
    assert.equal(htmlOf(text), `<p>${text}</p>`);
    const markdown = toMarkdown(bodyOf(text).tree);
    assert.equal(wordsOfGfm(markdown), text, markdown);
  });

for (const [source, html] of [
  ['~~删去：~~后面', '<del>删去：</del>后面'],
  ['~~5~~6 亿', '<del>5</del>6 亿'],
  ['**H100**80 块', '<strong>H100</strong>80 块'],
  ['**加粗：**后面', '<strong>加粗：</strong>后面'],
  ['文*强调*字', '文<em>强调</em>字'],
  ['在*2024*年', '在<em>2024</em>年'],
  ['*an* emphasis', '<em>an</em> emphasis'],
  ['**5*6*7**', '<strong>5*6*7</strong>'],
  ['***粗斜***字', '<em><strong>粗斜</strong></em>字'],
  ['用`npm`装', '用<code>npm</code>装'],
  ['`A100`80', '<code>A100</code>80'],
] as const)
  test(`keeps the mark-up of “${source}”`, () => {
    assert.equal(htmlOf(source), `<p>${html}</p>`);
  });

test('figures of a range are read with their unit', () => {
  const values = readFigures(bodyOf('融资 1~2 亿，估值 3~4 亿美元。').tree.children, 'zh').map(
    ({ value }) => value,
  );
  assert.deepEqual(values, ['100000000', '200000000', 'USD 300000000', 'USD 400000000']);
});

test('no two ranges or products strike or stress what is between them', () => {
  const random = new Random(15);
  const pieces = ['融资', ' ', '，', '估值', 'GPT', '（', '）', '亿美元', '。', '“', '”', ' 约 ', '/', '年'];
  const figure = (): string => String(random.between(0, 9999));
  for (let round = 0; round < tries(300, 2000); round += 1) {
    const mark = random.pick(['~', '*', '_', '^', ':', '`', '~~', '**']);
    const words = (): string =>
      Array.from({ length: random.between(0, 4) }, () => random.pick(pieces)).join('');
    const range = (): string => figure() + mark + figure();
    const text = `公司${words()}${range()}${words()}${range()}${words()}完`.replace(/ +/g, ' ');
    const { tree } = bodyOf(text);
    assert.equal(toPlainText(tree), text);
    assert.doesNotMatch(htmlOf(text), /<(?:del|em|strong|code)>/, text);
    assert.equal(wordsOfGfm(toMarkdown(tree)), text);
  }
});
