import { linksWhole } from '#lint/rules/links-whole.ts';
import { testTypedRule } from '../typed-fixture.ts';

testTypedRule(
  linksWhole,
  [
    [
      '见[官网]（https://example.com/）。',
      ['1:2 full-width brackets make no link, and this is published as it stands'],
      '见[官网](https://example.com/)。',
    ],
    [
      '［官网］(https://example.com/)',
      ['1:1 full-width brackets make no link, and this is published as it stands'],
      '[官网](https://example.com/)',
    ],
    [
      '【官网】（/issues/22/）',
      ['1:1 full-width brackets make no link, and this is published as it stands'],
      '[官网](/issues/22/)',
    ],
    [
      '[**官**网]（#背景）',
      ['1:1 full-width brackets make no link, and this is published as it stands'],
      '[**官**网](#背景)',
    ],
    [
      '！［图］（./a.jpg）',
      ['1:1 full-width brackets make no picture, and this is published as it stands'],
      '![图](./a.jpg)',
    ],
    [
      '[文字] (https://example.com/)',
      ['1:1 the space between “]” and “(” keeps this from being a link'],
      '[文字](https://example.com/)',
    ],
    [
      '![聚光镜](./my pic.jpg)',
      ['1:1 the space in “./my pic.jpg” keeps this from being a picture'],
      '![聚光镜](<./my pic.jpg>)',
    ],
    [
      '![图](./图 一.jpg "题")',
      ['1:1 the space in “./图 一.jpg” keeps this from being a picture'],
      '![图](<./图 一.jpg> "题")',
    ],
    [
      '![图](./截图 (1).png)',
      ['1:1 the space in “./截图 (1).png” keeps this from being a picture'],
      '![图](<./截图 (1).png>)',
    ],
    [
      '![图](my pic.png)',
      ['1:1 the space in “my pic.png” keeps this from being a picture'],
      '![图](<./my pic.png>)',
    ],
    ['![图](./a.jpg “题”)', ['1:1 this is no picture, and is published as it stands'], '![图](./a.jpg "题")'],
    [
      '[文字](https://example.com/a b)',
      ['1:1 the space in “https://example.com/a b” keeps this from being a link'],
      '[文字](<https://example.com/a b>)',
    ],
    [
      '(文字)[https://example.com/]',
      ['1:1 the brackets of this link are the wrong way round'],
      '[文字](https://example.com/)',
    ],
    [
      '（文字）[/issues/22/]',
      ['1:1 the brackets of this link are the wrong way round'],
      '[文字](/issues/22/)',
    ],
    [
      '见 https：//example.com/a',
      ['1:3 “https：//” keeps this address from being a link'],
      '见 https://example.com/a',
    ],
    [
      '见 https:/example.com/a',
      ['1:3 “https:/” keeps this address from being a link'],
      '见 https://example.com/a',
    ],
    [
      '见 www。example。com',
      ['1:3 “www。example。com” keeps this address from being a link'],
      '见 www.example.com',
    ],
    [
      '[文字](https://example.com/a',
      ['1:1 the address of this link has no end, so it is published as it stands'],
    ],
    ['[](/issues/1/)', ['1:1 this link has no words, so no reader sees it']],
    ['[文字][没有]', ['1:1 no address is called “没有” here, so this is no link']],
  ],
  [
    '[官网](https://example.com/)',
    '[甲](<./a b.jpg>)',
    '![图](./图.jpg "题")',
    '[甲] 和 [乙]（见上文）',
    '【快讯】（据路透社）',
    '[甲]（见图 a.jpg）',
    '[1] (2)',
    '[文字][有]\n\n[有]: https://example.com/',
    '`[a]（/b/）`',
    '\\[a](/b c)',
    '- [x] 做完',
    'https://example.com/wiki/A_(b)',
  ],
);
