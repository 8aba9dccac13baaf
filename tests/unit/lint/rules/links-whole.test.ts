import { linksWhole } from '#lint/rules/links-whole.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';
import { say } from '#wording/phrase.ts';

testTypedRule(
  linksWhole,
  [
    [
      '见[官网]（https://example.com/）。',
      [`1:2 ${english('links-whole.wide', { kind: say('links-whole.kind.link') })}`],
      '见[官网](https://example.com/)。',
    ],
    [
      '［官网］(https://example.com/)',
      [`1:1 ${english('links-whole.wide', { kind: say('links-whole.kind.link') })}`],
      '[官网](https://example.com/)',
    ],
    [
      '【官网】（/issues/22/）',
      [`1:1 ${english('links-whole.wide', { kind: say('links-whole.kind.link') })}`],
      '[官网](/issues/22/)',
    ],
    [
      '[**官**网]（#背景）',
      [`1:1 ${english('links-whole.wide', { kind: say('links-whole.kind.link') })}`],
      '[**官**网](#背景)',
    ],
    [
      '！［图］（./a.jpg）',
      [`1:1 ${english('links-whole.wide', { kind: say('links-whole.kind.picture') })}`],
      '![图](./a.jpg)',
    ],
    [
      '[文字] (https://example.com/)',
      [`1:1 ${english('links-whole.gap', { kind: say('links-whole.kind.link') })}`],
      '[文字](https://example.com/)',
    ],
    [
      '![聚光镜](./my pic.jpg)',
      [
        `1:1 ${english('links-whole.space', { address: './my pic.jpg', kind: say('links-whole.kind.picture') })}`,
      ],
      '![聚光镜](<./my pic.jpg>)',
    ],
    [
      '![图](./图 一.jpg "题")',
      [
        `1:1 ${english('links-whole.space', { address: './图 一.jpg', kind: say('links-whole.kind.picture') })}`,
      ],
      '![图](<./图 一.jpg> "题")',
    ],
    [
      '![图](./截图 (1).png)',
      [
        `1:1 ${english('links-whole.space', { address: './截图 (1).png', kind: say('links-whole.kind.picture') })}`,
      ],
      '![图](<./截图 (1).png>)',
    ],
    [
      '![图](my pic.png)',
      [
        `1:1 ${english('links-whole.space', { address: 'my pic.png', kind: say('links-whole.kind.picture') })}`,
      ],
      '![图](<./my pic.png>)',
    ],
    [
      '![图](./a.jpg “题”)',
      [`1:1 ${english('links-whole.none', { kind: say('links-whole.kind.picture') })}`],
      '![图](./a.jpg "题")',
    ],
    [
      '[文字](https://example.com/a b)',
      [
        `1:1 ${english('links-whole.space', { address: 'https://example.com/a b', kind: say('links-whole.kind.link') })}`,
      ],
      '[文字](<https://example.com/a b>)',
    ],
    [
      '(文字)[https://example.com/]',
      [`1:1 ${english('links-whole.reversed')}`],
      '[文字](https://example.com/)',
    ],
    ['（文字）[/issues/22/]', [`1:1 ${english('links-whole.reversed')}`], '[文字](/issues/22/)'],
    [
      '见 https：//example.com/a',
      [`1:3 ${english('links-whole.address', { text: 'https：//' })}`],
      '见 https://example.com/a',
    ],
    [
      '见 https:/example.com/a',
      [`1:3 ${english('links-whole.address', { text: 'https:/' })}`],
      '见 https://example.com/a',
    ],
    [
      '见 www。example。com',
      [`1:3 ${english('links-whole.address', { text: 'www。example。com' })}`],
      '见 www.example.com',
    ],
    ['[文字](https://example.com/a', [`1:1 ${english('links-whole.unclosed')}`]],
    ['[](/issues/1/)', [`1:1 ${english('links-whole.wordless')}`]],
    ['[文字][没有]', [`1:1 ${english('links-whole.undefined', { name: '没有' })}`]],
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
