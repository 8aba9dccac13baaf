import { noFormulas } from '#lint/rules/no-formulas.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';

testTypedRule(
  noFormulas,
  [
    ['公式 $E=mc^2$ 成立。', [`1:4 ${english('formula')}`]],
    ['$$E = mc^2$$', [`1:1 ${english('formula')}`]],
    ['$$\nE = mc^2\n$$', [`1:1 ${english('formula')}`]],
    ['变量 $x$ 与 $\\alpha$。', [`1:4 ${english('formula')}`, `1:10 ${english('formula')}`]],
    ['$x_i$ and $f(x) = y$', [`1:1 ${english('formula')}`, `1:11 ${english('formula')}`]],
    ['\\(E=mc^2\\) 与 \\[E = mc\\]', [`1:1 ${english('formula')}`, `1:14 ${english('formula')}`]],
    ['时间为 \\sqrt n 时', [`1:5 ${english('formula')}`]],
    ['| 甲 |\n| --- |\n| $a^2$ |', [`3:3 ${english('formula')}`]],
  ],
  [
    '从 $1.2B 到 $640 million。',
    'It raised $1.2B, up from $640 million and $5 or US$3.',
    'It cost $5 = €4, or $3_000 and $2^ more.',
    '$AAPL=1 与 $TSLA=2',
    '$x 和 $y',
    'HK$5 与 A$7',
    '路径 C:\\temp\\alpha\\in',
    '`$E=mc^2$`',
    '\\$E=mc^2\\$',
    '\\[x\\](y) 与 a\\[1\\]',
    '$ a $ 与 $5$',
  ],
);
