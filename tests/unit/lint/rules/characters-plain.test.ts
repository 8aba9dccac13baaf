import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersPlain, findStrayCharacters } from '#lint/rules/characters-plain.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';
import { say } from '#wording/phrase.ts';

testTypedRule(
  charactersPlain,
  [
    [
      '共有\u00A05 家',
      [
        `1:3 ${english('characters-plain', { name: say('character', { name: say('character.no-break-space'), code: 'U+00A0' }), count: 1, behind: '共有' })}`,
      ],
      '共有 5 家',
    ],
    [
      '共有\u202F5 家',
      [
        `1:3 ${english('characters-plain', { name: say('character', { name: say('character.narrow-no-break-space'), code: 'U+202F' }), count: 1, behind: '共有' })}`,
      ],
      '共有 5 家',
    ],
    [
      '零\u200B宽',
      [
        `1:2 ${english('characters-plain', { name: say('character', { name: say('character.zero-width-space'), code: 'U+200B' }), count: 1, behind: '零' })}`,
      ],
      '零宽',
    ],
    [
      '软\u00AD连',
      [
        `1:2 ${english('characters-plain', { name: say('character', { name: say('character.soft-hyphen'), code: 'U+00AD' }), count: 1, behind: '软' })}`,
      ],
      '软连',
    ],
    [
      '词\u2060连',
      [
        `1:2 ${english('characters-plain', { name: say('character', { name: say('character.word-joiner'), code: 'U+2060' }), count: 1, behind: '词' })}`,
      ],
      '词连',
    ],
    [
      '行\u2028分',
      [
        `1:2 ${english('characters-plain', { name: say('character', { name: say('character.line-separator'), code: 'U+2028' }), count: 1, behind: '行' })}`,
      ],
      '行分',
    ],
    [
      'line\u2028break',
      [
        `1:5 ${english('characters-plain', { name: say('character', { name: say('character.line-separator'), code: 'U+2028' }), count: 1, behind: 'line' })}`,
      ],
      'line break',
    ],
    [
      '段\u2029。',
      [
        `1:2 ${english('characters-plain', { name: say('character', { name: say('character.paragraph-separator'), code: 'U+2029' }), count: 1, behind: '段' })}`,
      ],
      '段。',
    ],
    [
      '\u3000\u3000缩进的段落。',
      [
        `1:1 ${english('characters-plain', { name: say('character', { name: say('character.ideographic-space'), code: 'U+3000' }), count: 2, behind: '' })}`,
      ],
      '缩进的段落。',
    ],
    [
      '张三\u3000李四',
      [
        `1:3 ${english('characters-plain', { name: say('character', { name: say('character.ideographic-space'), code: 'U+3000' }), count: 1, behind: '张三' })}`,
      ],
    ],
    [
      '共有\u30005 家',
      [
        `1:3 ${english('characters-plain', { name: say('character', { name: say('character.ideographic-space'), code: 'U+3000' }), count: 1, behind: '共有' })}`,
      ],
      '共有 5 家',
    ],
    [
      '句号。\u3000后面',
      [
        `1:4 ${english('characters-plain', { name: say('character', { name: say('character.ideographic-space'), code: 'U+3000' }), count: 1, behind: '句号。' })}`,
      ],
      '句号。后面',
    ],
    [
      '20\u2009000',
      [
        `1:3 ${english('characters-plain', { name: say('character', { name: say('character.thin-space'), code: 'U+2009' }), count: 1, behind: '20' })}`,
      ],
      '20 000',
    ],
    [
      'a \u00A0b',
      [
        `1:3 ${english('characters-plain', { name: say('character', { name: say('character.no-break-space'), code: 'U+00A0' }), count: 1, behind: 'a' })}`,
      ],
      'a b',
    ],
    [
      '```\n\u00A0\u00A0code\n```',
      [
        `2:1 ${english('characters-plain', { name: say('character', { name: say('character.no-break-space'), code: 'U+00A0' }), count: 2, behind: '' })}`,
      ],
      '```\n  code\n```',
    ],
    [
      'a\u200Db',
      [
        `1:2 ${english('characters-plain', { name: say('character', { name: say('character.zero-width-joiner'), code: 'U+200D' }), count: 1, behind: 'a' })}`,
      ],
      'ab',
    ],
    [
      '字\u200E符',
      [
        `1:2 ${english('characters-plain', { name: say('character', { name: say('character.left-to-right-mark'), code: 'U+200E' }), count: 1, behind: '字' })}`,
      ],
      '字符',
    ],
    [
      '丢\uFFFD了',
      [
        `1:2 ${english('characters-plain', { name: say('characters-plain.lost', { code: 'U+FFFD' }), count: 1, behind: '丢' })}`,
      ],
    ],
  ],
  [
    '普通 空格',
    '👩\u200D💻 与 ❤️\u200D🔥 与 👩🏽\u200D🚀',
    'می\u200Cخواهم',
    'क\u094D\u200Dष',
    'אב\u200E',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '##\u00A0标题',
    'Zürich — “quoted”…',
  ],
);

test('the narrow space in the name of a screenshot is left, one in a sentence is told', () => {
  const name = 'at 9.41.07\u202FAM.png';
  for (const source of [`![x](<./${name}>)`, `<Figure src="./${name}" alt="a" />`])
    assert.deepEqual(findStrayCharacters(source, []), [], source);
  assert.equal(findStrayCharacters(`<Figure src="./a.png" alt="9\u202FAM" />`, []).length, 1);
});
