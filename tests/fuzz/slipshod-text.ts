import type { Random } from '../random.ts';

/** Words in both languages, and what stands between them, set well and wrongly. */
const words = [
  '公司',
  '说',
  '芯片',
  '砖比火箭便宜',
  '图',
  'GPU',
  'OpenAI',
  'the chips are cheap',
  'and it’s new',
  "doesn't",
  'e.g. this',
  '2024',
  '3.5',
  '1,000',
  '１２',
  'ＡＢ',
  '一',
];
const marks = [
  ',',
  ', ',
  '，',
  ' ，',
  '.',
  '. ',
  '。',
  ':',
  '：',
  ';',
  '!',
  '?',
  '？',
  '"',
  ' "',
  '" ',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '(',
  ' (',
  ')',
  '（',
  '）',
  '--',
  ' -- ',
  '...',
  '。。。',
  '，，',
  ' ',
  '  ',
  '\n',
  '',
  '',
  '',
];

/** What stands in a sentence and is no word: sound, half broken or escaped. */
const inlines = [
  '`码,不"算"`',
  '``a ` b``',
  '**重,点**',
  '**重点:** ',
  '*强"调*',
  '_a,b_',
  '~~删,去~~',
  '[官网,对](https://example.com/a,b?utm_source=x)',
  '[“引”](https://example.com/ "标题,有")',
  '[甲](#甲乙)',
  '[见,注][名,字]',
  '[名,字]',
  'https://example.com/a,b',
  'https://example.com/?utm_source=x',
  'www.example.com/a,b',
  'hello@example.com',
  '<https://example.com/a,b>'.replace(/[<>]/g, ''),
  '![图,甲](./squares.png)',
  '![图](./截图 2026.png)',
  '[官网](https://example.com/a b)',
  '[官网]（https://example.com/）',
  '［官网］(https://example.com/)',
  '[^一]',
  '[^没,有]',
  '<Money amount="USD 640M" />',
  '<Cite id="example-report" />',
  '{/* 注,释 */}',
  '\\*',
  '\\_',
  '\\[甲\\](乙,丙)',
  '\\<',
  '\\{',
  '&amp;',
  '&nbsp;',
  '$E=mc^2,x$',
  '$5',
  '5*3*2',
  '1~2',
  'a_b_c',
  'C++',
  '27"',
  '6\'2"',
  '|',
  '\u00a0',
  '\u200b',
];

/** What a line may begin with. */
const openings = [
  '',
  '',
  '',
  '',
  '## ',
  '## 1. ',
  '### ',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '##',
  '| ',
  '[^一]: ',
  '[名,字]: ',
];

/** Blocks that are no sentences. */
const blocks = [
  '```\n码,不\n```',
  '| 甲,乙 | 丙\\|丁,戊 |\n| --- | --- |\n| `码,不` | the end ，and |',
  '| 甲,乙 | 丙 |\n| 一 | 二,三 |',
  '<Callout kind="note">\n\n里面,有English。\n\n</Callout>',
  '<PullQuote who="甲,乙">引,文</PullQuote>',
  '{/* check-ignore chinese-text: a reason */}',
  '[^一]: 注,有。\n\n    第二段,有。',
  '[名,字]: https://example.com/a,b?utm_source=x "标题,有"',
  '---',
  '甲,乙\n---',
  '    缩进,的',
  '~~~\n没有,关',
];

/** A sentence of slips: words and marks of both languages in any order. */
function sentence(random: Random): string {
  return Array.from({ length: random.between(1, 14) }, () => {
    const kind = random.next();
    return random.pick(kind < 0.42 ? words : kind < 0.84 ? marks : inlines);
  }).join('');
}

/** A text in which nearly everything is set wrongly, and much is half broken. */
export function slipshodText(random: Random): string {
  const paragraph = (): string => {
    if (random.next() < 0.15) return random.pick(blocks);
    return random.pick(openings) + sentence(random).replace(/\n+/g, '\n');
  };
  return `\n## 甲乙\n\n${Array.from({ length: random.between(1, 12) }, paragraph).join('\n\n')}\n`;
}
