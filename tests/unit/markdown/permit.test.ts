import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBody, parseBody } from '#markdown/parse.ts';
import { withoutCode } from '../without-code.ts';
import { inEnglish, toldInEnglish, english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

const context = {
  companies: ['acme'],
  references: ['one-source', 'two-source'],
  pictures: ['chip.jpg', '板.png'],
};

/** What is said of a text, each with its line and column. */
function errorsOf(source: string): string[][] {
  const parsed = parseBody(source, context);
  assert.ok('errors' in parsed, `“${source}” is allowed`);
  return parsed.errors.map(({ line, column, message, help }) => [
    `${line}:${column}`,
    inEnglish(message),
    inEnglish(help),
  ]);
}

const writeText = english('code.braces.help');
const quote = english('property-code.help');
const money = '<Money amount="USD 640M" />';
const eitherMoney = english('written.either.help', { examples: [money, '<Money round="series-d" />'] });
const figure = '<Figure src="./chip.jpg" alt="…" caption="…" />';
const callout = '<Callout kind="note">…</Callout>';
const noHtml = (instead: string): string => english('html.help', { instead });
const escaped = (tag: string): string => english('less-than.name.help', { name: tag });
const components = english('unknown-component.help', {
  names: [
    'Profile',
    'FundingTable',
    'FundingChart',
    'Money',
    'Cite',
    'Figure',
    'Gallery',
    'Compare',
    'Drawing',
    'DataTable',
    'Video',
    'PullQuote',
    'Callout',
  ],
});
const alone = english('misplaced-component.help');
const linkHelp = english('link-address.help');
const beside = english('picture-address.issue.help');
const into = english('missing-picture.issue.help');
const describe = english('picture-description.help');
const retype = english('control-character.help');
const invisible = english('control-character');
const moneyForm =
  'is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K';

const code: [source: string, place: string, message: string, help: string][] = [
  [
    '文\n\nimport Chart from "./chart.js"',
    '3:1',
    english('code.import', { what: say('an-issue') }),
    english('code.import.help'),
  ],
  [
    'export const total = 1',
    '1:1',
    english('code.import', { what: say('an-issue') }),
    english('code.import.help'),
  ],
  ['合计 {1 + 1} 元', '1:4', english('code.braces', { code: '1 + 1', what: say('an-issue') }), writeText],
  [
    '文\n\n{process.exit()}',
    '3:1',
    english('code.braces', { code: 'process.exit()', what: say('an-issue') }),
    writeText,
  ],
  ['{"text"}', '1:1', english('code.braces', { code: '"text"', what: say('an-issue') }), writeText],
  [
    `{[\n  ${'"a", '.repeat(20)}\n]}`,
    '1:1',
    english('code.braces', { code: `${`[ ${'"a", '.repeat(20)}`.slice(0, 59)}…`, what: say('an-issue') }),
    writeText,
  ],
];

const values: typeof code = [
  [
    '<Money amount={total} />',
    '1:8',
    english('property-code', { name: 'amount', component: 'Money' }),
    quote,
  ],
  [
    '<Money amount={1 + 1} />',
    '1:8',
    english('property-code', { name: 'amount', component: 'Money' }),
    quote,
  ],
  ['<Cite id={`one-source`} />', '1:7', english('property-code', { name: 'id', component: 'Cite' }), quote],
  ['<Cite id={null} />', '1:7', english('property-code', { name: 'id', component: 'Cite' }), quote],
  ['<Cite id={/one/} />', '1:7', english('property-code', { name: 'id', component: 'Cite' }), quote],
  ['<Cite id={<b />} />', '1:7', english('property-code', { name: 'id', component: 'Cite' }), quote],
  ['<Profile {...all} />', '1:10', english('property-code', { name: '{…}', component: 'Profile' }), quote],
  [
    '<Money amount={640} />',
    '1:8',
    english('property-value.text', { name: 'amount' }),
    `Write it as in ${money}.`,
  ],
  ['<Money amount />', '1:8', english('property-value.text', { name: 'amount' }), `Write it as in ${money}.`],
  [
    '<Callout kind={true}>一</Callout>',
    '1:10',
    english('property-value.text', { name: 'kind' }),
    `Write it as in ${callout}.`,
  ],
  [
    '<Money\n  amount="USD 1M"\n  amount="USD 2M"\n/>',
    '3:3',
    english('property-twice', { name: 'amount' }),
    english('keep-one.help'),
  ],
  [
    '文<Money />',
    '1:2',
    english('missing-property.either', { component: 'Money', names: ['amount', 'round'] }),
    eitherMoney,
  ],
  [
    '<Money amount="USD 1M" round="seed" />',
    '1:24',
    english('property-conflict', { component: 'Money', names: ['amount', 'round'] }),
    eitherMoney,
  ],
  [
    '<Money amount="USD 1M" company="acme" />',
    '1:24',
    english('property-conflict.alone', { name: 'company', other: 'round' }),
    english('property-conflict.alone.help', { name: 'company', other: 'round' }),
  ],
  [
    '<Figure src="./chip.jpg" />',
    '1:1',
    english('missing-property', { component: 'Figure', name: 'alt' }),
    english('written.help', { example: figure }),
  ],
  [
    '<Cite />',
    '1:1',
    english('missing-property', { component: 'Cite', name: 'id' }),
    english('written.help', { example: '<Cite id="techcrunch-2024-08" />' }),
  ],
  [
    '<Money amount="USD 1M" onClick="x" />',
    '1:24',
    english('unknown-property', { component: 'Money', name: 'onClick' }),
    english('written.help', { example: money }),
  ],
  [
    '<Profile class="x" />',
    '1:10',
    english('unknown-property', { component: 'Profile', name: 'class' }),
    english('written.help', { example: '<Profile />' }),
  ],
  [
    '<Profile constructor="x" />',
    '1:10',
    english('unknown-property', { component: 'Profile', name: 'constructor' }),
    english('written.help', { example: '<Profile />' }),
  ],
  ['<Money amount="640M" />', '1:8', `“640M” ${moneyForm}`, english('amount-form.text.help')],
  [
    '<Money amount="USD 0.001" />',
    '1:8',
    english('amount-form.finer', { value: 'USD 0.001', currency: 'USD' }),
    english('amount-form.text.help'),
  ],
  [
    '文<Cite id="one-sorce" />',
    '1:8',
    english('unknown-reference.missing', { id: 'one-sorce' }),
    `Did you mean “one-source”? ${english('unknown-reference.missing.help')}`,
  ],
  [
    '<Cite id="something-else-entirely" />',
    '1:7',
    english('unknown-reference.missing', { id: 'something-else-entirely' }),
    english('unknown-reference.missing.help'),
  ],
  [
    '<Callout kind="danger">一</Callout>',
    '1:10',
    english('unknown-value.here', { value: 'danger' }),
    english('property-value.choice.help', { values: ['note', 'warning'] }),
  ],
  [
    '<PullQuote who=" ">一</PullQuote>',
    '1:12',
    english('property-value.empty'),
    english('property-value.empty.help'),
  ],
  ['<PullQuote who="\u0008">一</PullQuote>', '1:12', invisible, retype],
  ['<Figure src="./chip.jpg" alt="&#1;" />', '1:26', invisible, retype],
];

const names: typeof code = [
  ['<Widget />', '1:1', english('unknown-component', { name: 'Widget' }), components],
  ['<Constructor />', '1:1', english('unknown-component', { name: 'Constructor' }), components],
  ['<Moneys />', '1:1', english('unknown-component', { name: 'Moneys' }), `Did you mean ${money}?`],
  [
    '<callout>一</callout>',
    '1:1',
    english('unknown-component', { name: 'callout' }),
    `Did you mean ${callout}?`,
  ],
  ['一<b>二</b>', '1:2', english('unknown-component', { name: 'b' }), noHtml('Write **…**.')],
  [
    '<script>alert(1)</script>',
    '1:1',
    english('unknown-component', { name: 'script' }),
    noHtml(english('html.foreign')),
  ],
  [
    '<div>\n\n块\n\n</div>',
    '1:1',
    english('unknown-component', { name: 'div' }),
    noHtml(english('html.plain')),
  ],
  [
    '<img src="./chip.jpg" />',
    '1:1',
    english('unknown-component', { name: 'img' }),
    noHtml(english('html.picture')),
  ],
  ['<a.b />', '1:1', english('unknown-component', { name: 'a.b' }), escaped('a.b')],
  ['<constructor />', '1:1', english('unknown-component', { name: 'constructor' }), escaped('constructor')],
  ['<>一</>', '1:1', english('less-than.empty'), english('escape-less-than.help')],
];

const places: typeof code = [
  ['一句<Profile />话。', '1:3', english('misplaced-component', { name: 'Profile' }), alone],
  ['文 <Callout>一</Callout> 字', '1:3', english('misplaced-component', { name: 'Callout' }), alone],
  ['- <FundingTable />', '1:3', english('misplaced-component', { name: 'FundingTable' }), alone],
  ['> <FundingChart />', '1:3', english('misplaced-component', { name: 'FundingChart' }), alone],
  [
    '<Callout>\n\n一\n\n<Profile />\n\n</Callout>',
    '5:1',
    english('misplaced-component.inside', { name: 'Profile', around: 'Callout' }),
    english('misplaced-component.inside.help', { around: 'Callout' }),
  ],
  [
    '文<Money amount="USD 1M">一</Money>',
    '1:2',
    english('component-content', { name: 'Money' }),
    english('written.help', { example: money }),
  ],
  [
    '<Profile>\n\n一\n\n</Profile>',
    '1:1',
    english('component-content', { name: 'Profile' }),
    english('written.help', { example: '<Profile />' }),
  ],
  [
    '<Callout></Callout>',
    '1:1',
    english('empty-component', { name: 'Callout' }),
    english('written.help', { example: callout }),
  ],
  [
    '<PullQuote who="甲" />',
    '1:1',
    english('empty-component', { name: 'PullQuote' }),
    english('written.help', { example: '<PullQuote who="…">…</PullQuote>' }),
  ],
];

const addresses: typeof code = [
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,a',
    'ftp://e.test',
    '//e.test',
    'e.test',
    './a',
    '../a',
    'https://',
    'https:///a',
    '',
  ].map((url): [string, string, string, string] => [
    `文[字](${url})`,
    '1:2',
    english('link-address', { address: url }),
    linkHelp,
  ]),
  ['[a](java&#115;cript:b)', '1:1', english('link-address', { address: 'javascript:b' }), linkHelp],
  ['[a][b]\n\n[b]: javascript:c', '3:1', english('link-address', { address: 'javascript:c' }), linkHelp],
];

const pictures: typeof code = [
  ['文\n\n![](./chip.jpg)', '3:1', english('picture-description'), describe],
  ['![ ](./chip.jpg)', '1:1', english('picture-description'), describe],
  [
    '![a](./chop.jpg)',
    '1:1',
    english('missing-picture', { address: './chop.jpg' }),
    `Did you mean “./chip.jpg”? ${into}`,
  ],
  ['![a](./nothing-near.png)', '1:1', english('missing-picture', { address: './nothing-near.png' }), into],
  ...['https://e.test/a.png', 'chip.jpg', '../chip.jpg', './a/chip.jpg', '/chip.jpg', './..\\chip.jpg'].map(
    (url): [string, string, string, string] => [
      `![a](${url})`,
      '1:1',
      english('picture-address', { address: url }),
      beside,
    ],
  ),
  ['<Figure src="chip.jpg" alt="a" />', '1:9', english('picture-address', { address: 'chip.jpg' }), beside],
  [
    '<Figure alt="a" src="./chip.png" />',
    '1:17',
    english('missing-picture', { address: './chip.png' }),
    `Did you mean “./chip.jpg”? ${into}`,
  ],
  [
    '一 ![a][pic]\n\n[pic]: https://e.test/a.png',
    '1:3',
    english('picture-address', { address: 'https://e.test/a.png' }),
    beside,
  ],
  ['![][pic]\n\n[pic]: ./chip.jpg', '1:1', english('picture-description'), describe],
];

const characters: typeof code = [
  ['一\u0001二', '1:1', invisible, retype],
  ['一**二\uFFFE**', '1:4', invisible, retype],
  ['一`\u0008`', '1:2', invisible, retype],
  ['```\n\u001F\n```', '1:1', invisible, retype],
  ['一\uD83D二', '1:1', invisible, retype],
];

const one = '<Figure src="./chip.jpg" alt="a" />';
const labelled = '<Figure src="./chip.jpg" alt="a" caption="b" />';
const galleryHelp = english('picture-count.gallery.help');
const compareHelp = english('picture-count.compare.help');
const outside = english('component-content.pictures.help');
const galleryExample = english('written.help', { example: say('written.gallery') });
const labelHelp = english('missing-property.caption.help');
const noLabel = english('missing-property.caption', { name: 'Compare' });

const together: typeof code = [
  [
    `<Gallery>\n${one}\n</Gallery>`,
    '1:1',
    english('picture-count', { name: 'Gallery', count: 1, least: 2, most: 3 }),
    galleryHelp,
  ],
  [
    `<Gallery>\n${[one, one, one, one].join('\n')}\n</Gallery>`,
    '5:1',
    english('picture-count', { name: 'Gallery', count: 4, least: 2, most: 3 }),
    galleryHelp,
  ],
  [
    `<Gallery>\n\n![a](./chip.jpg)\n\n</Gallery>`,
    '1:1',
    english('picture-count', { name: 'Gallery', count: 1, least: 2, most: 3 }),
    galleryHelp,
  ],
  ['<Gallery caption="a" />', '1:1', english('empty-component', { name: 'Gallery' }), galleryExample],
  [
    `<Gallery>\n\n${one}\n\n一句话。\n\n${one}\n\n</Gallery>`,
    '5:1',
    english('component-content.pictures', { name: 'Gallery' }),
    outside,
  ],
  [
    `<Gallery>\n\n${one}\n\n${one}\n\n- ![a](./chip.jpg)\n\n</Gallery>`,
    '7:1',
    english('component-content.pictures', { name: 'Gallery' }),
    outside,
  ],
  [
    `<Gallery>\n${one}\n<FundingTable />\n${one}\n</Gallery>`,
    '3:1',
    english('misplaced-component.inside', { name: 'FundingTable', around: 'Gallery' }),
    english('misplaced-component.inside.help', { around: 'Gallery' }),
  ],
  [
    `<Gallery>\n${one}\n<Figure src="./chip.jpg" alt="a" wide />\n</Gallery>`,
    '3:1',
    english('unknown-property.wide', { name: 'Gallery' }),
    english('unknown-property.wide.help', { name: 'Gallery' }),
  ],
  [
    `<Gallery kind="a">\n${one}\n${one}\n</Gallery>`,
    '1:10',
    english('unknown-property', { component: 'Gallery', name: 'kind' }),
    galleryExample,
  ],
  [
    `<Compare>\n${labelled}\n</Compare>`,
    '1:1',
    english('picture-count', { name: 'Compare', count: 1, least: 2, most: 2 }),
    compareHelp,
  ],
  [
    `<Compare>\n${[labelled, labelled, labelled].join('\n')}\n</Compare>`,
    '4:1',
    english('picture-count', { name: 'Compare', count: 3, least: 2, most: 2 }),
    compareHelp,
  ],
  [`<Compare>\n${labelled}\n${one}\n</Compare>`, '3:1', noLabel, labelHelp],
  [`<Compare>\n\n${labelled}\n\n![a](./chip.jpg)\n\n</Compare>`, '5:1', noLabel, labelHelp],
  [
    '<Figure src="./chip.jpg" alt="a" wide="true" />',
    '1:34',
    english('property-value.flag', { name: 'wide' }),
    english('property-value.flag.help', { name: 'wide' }),
  ],
  [
    '<Figure src="./chip.jpg" alt="a" wide={false} />',
    '1:34',
    english('property-value.flag', { name: 'wide' }),
    english('property-value.flag.help', { name: 'wide' }),
  ],
  [
    '<Figure src="./chip.jpg" alt="a" dark="./chop.jpg" />',
    '1:34',
    english('missing-picture', { address: './chop.jpg' }),
    `Did you mean “./chip.jpg”? ${into}`,
  ],
  [
    `<Callout>\n\n${one}\n\n</Callout>`,
    '3:1',
    english('misplaced-component.inside', { name: 'Figure', around: 'Callout' }),
    english('misplaced-component.inside.help', { around: 'Callout' }),
  ],
];

const refused = { code, values, names, places, addresses, pictures, together, characters };

for (const [what, cases] of Object.entries(refused))
  for (const [source, place, message, help] of cases)
    test(`refuses ${what} such as ${JSON.stringify(source)}`, () => {
      assert.deepEqual(errorsOf(source), [[place, message, help]]);
    });

for (const source of [
  `<Gallery>\n${one}\n${one}\n</Gallery>`,
  `<Gallery caption="a" wide>\n\n${one}\n\n${one}\n\n${one}\n\n</Gallery>`,
  `<Gallery wide={true}>${one}${one}</Gallery>`,
  `<Gallery>\n\n![a](./chip.jpg)\n\n![b](./板.png "c")\n\n</Gallery>`,
  `<Gallery>\n\n![a](./chip.jpg)\n![b][板]\n\n</Gallery>\n\n[板]: ./板.png`,
  `<Gallery>\n{/* the first */}\n${one}\n${one}\n</Gallery>`,
  `<Compare>\n${labelled}\n${labelled}\n</Compare>`,
  `<Compare caption="a">\n\n![a](./chip.jpg "b")\n\n${labelled}\n\n</Compare>`,
  '<Figure src="./chip.jpg" alt="a" wide dark="./板.png" />',
])
  test(`takes ${JSON.stringify(source)}`, () => {
    assert.ok('body' in parseBody(source, context));
  });

test('tells everything that is wrong, each at its place', () => {
  const source = '# 一\n\n<Widget />\n\n文<Money {...x} />[a](b)\n\n- {c}\n';
  assert.deepEqual(
    errorsOf(source).map(([place, message]) => `${place} ${message}`),
    [
      `1:1 ${english('title-in-text', { what: say('an-issue') })}`,
      `3:1 ${english('unknown-component', { name: 'Widget' })}`,
      `5:9 ${english('property-code', { name: '{…}', component: 'Money' })}`,
      `5:2 ${english('missing-property.either', { component: 'Money', names: ['amount', 'round'] })}`,
      `5:18 ${english('link-address', { address: 'b' })}`,
      `7:3 ${english('code.braces', { code: 'c', what: say('an-issue') })}`,
    ],
  );
});

test('keeps the line numbers of blank lines in place of the front matter', () => {
  assert.equal(errorsOf('\n\n\n\n<Widget />')[0]?.[0], '5:1');
});

for (const source of ['![a\u0001](./chip.jpg)', '![a](./chip.jpg "\u0001")', '[a](https://e.test "\u0001")'])
  test(`refuses the control character of ${JSON.stringify(source)}, which breaks a feed`, () => {
    assert.deepEqual(errorsOf(source), [['1:1', invisible, retype]]);
  });

for (const address of ['https://[a', 'https://a%20b.test', 'https://a.test:99999/'])
  test(`refuses ${address}, which is no URL and throws in the feed`, () => {
    assert.deepEqual(errorsOf(`[a](${address})`), [['1:1', english('link-address', { address }), linkHelp]]);
  });

for (const name of ['%zz', '50%of', '%41', '中%E4'])
  test(`refuses a note called ${name}, which no address can name for sure`, () => {
    assert.deepEqual(errorsOf(`一[^${name}]\n\n[^${name}]: 二`), [
      ['3:1', english('note-name.escape'), english('note-name.escape.help')],
    ]);
  });

for (const [source, file, credit] of [
  ['<Figure src="./chip.jpg" alt="…" credit="某" />', 'chip.jpg', '某'],
  ['<Figure credit="A: {b}" src="./板.png" alt="…" />', '板.png', '"A: {b}"'],
  ['<Figure credit alt="…" src="./chip.jpg" />', 'chip.jpg', '"true"'],
] as const)
  test(`says where the credit of ${source} is to stand`, () => {
    const column = source.indexOf('credit') + 1;
    assert.deepEqual(errorsOf(source), [
      [
        `1:${column}`,
        english('picture-credit.text'),
        english('picture-credit.text.help', {
          lines: [
            'pictures:',
            `  ${file}:`,
            `    credit: ${credit}`,
            say('credit-line.licence'),
            say('credit-line.source'),
          ],
        }),
      ],
    ]);
  });

test('knows a credit with figures only', () => {
  assert.deepEqual(errorsOf('<Profile credit="x" />'), [
    [
      '1:10',
      english('unknown-property', { component: 'Profile', name: 'credit' }),
      english('written.help', { example: '<Profile />' }),
    ],
  ]);
});

test('refuses a property called __proto__', () => {
  assert.deepEqual(errorsOf('<Profile __proto__="x" />'), [
    [
      '1:10',
      english('unknown-property', { component: 'Profile', name: '__proto__' }),
      english('written.help', { example: '<Profile />' }),
    ],
  ]);
});

test('refuses a callout that holds only a comment', () => {
  assert.deepEqual(errorsOf('<Callout>{/* later */}</Callout>'), [
    ['1:1', english('empty-component', { name: 'Callout' }), english('written.help', { example: callout })],
  ]);
});

for (const source of ['<Money amount="USD 1M">\n文\n</Money>', '<Cite id="one-source">\n\n文\n\n</Cite>'])
  test(`refuses the text inside ${JSON.stringify(source)}`, () => {
    const name = source.startsWith('<Money') ? 'Money' : 'Cite';
    assert.deepEqual(
      errorsOf(source).map(([place, message]) => [place, message]),
      [['1:1', english('component-content', { name })]],
    );
  });

const prose: [source: string, message: string, help: string][] = [
  ['import a from "b"', english('code.import', { what: say('a-page') }), english('code.import.help')],
  ['{a}', english('code.braces', { code: 'a', what: say('a-page') }), writeText],
  ['<Profile />', english('page-component', { name: 'Profile' }), english('page-component.help')],
  ['<b>一</b>', english('page-component', { name: 'b' }), english('page-component.help')],
  ['[a](b)', english('link-address', { address: 'b' }), linkHelp],
  ['[a]: b', english('link-address', { address: 'b' }), linkHelp],
  ['# 关于', english('title-in-text', { what: say('a-page') }), english('title-in-text.help')],
  [
    '![图](./a.png)',
    english('missing-picture', { address: './a.png' }),
    english('missing-picture.page.help'),
  ],
  [
    '![图](https://a.example/b.png)',
    english('picture-address', { address: 'https://a.example/b.png' }),
    english('picture-address.page.help'),
  ],
];

const page = { references: [], pictures: [], isPage: true };

for (const [source, message, help] of prose)
  test(`refuses ${source} in a prose page`, () => {
    assert.deepEqual(toldInEnglish(checkBody(source, page).errors.map(withoutCode)), [
      { line: 1, column: 1, message, help },
    ]);
  });

test('allows Markdown, GFM and comments in a prose page', () => {
  const source = '## 关于\n\n[一](/tags/)~~二~~ {/* 三 */}\n\n| a |\n| - |\n| 1 |\n\n文[^1]\n\n[^1]: 注\n';
  assert.deepEqual(checkBody(source, page).errors, []);
});

const formula = [english('formula'), english('formula.help')];

for (const [source, place] of [
  ['质能 $\\frac{1}{2}mv^2$ 成立', '1:10'],
  ['$\\frac{a b}{2}$', '1:2'],
  ['$x^{2n}$', '1:4'],
  ['$$\n\\sum_{i=1}^{n} x_i\n$$', '2:6'],
  ['速度 \\vec{v', '1:4'],
] as const)
  test(`tells a formula whose braces are read as code: ${JSON.stringify(source)}`, () => {
    assert.deepEqual(errorsOf(source), [[place, ...formula]]);
    assert.equal(
      checkBody(source, { ...context, isPage: true }).errors.map(({ message }) => inEnglish(message))[0],
      formula[0],
    );
  });

test('a brace beside a formula stays code', () => {
  assert.deepEqual(
    errorsOf('$x^{2}$ 与 {1}').map(([, message]) => message),
    [formula[0], english('code.braces', { code: '1', what: say('an-issue') })],
  );
});

test('tells a note whose name holds a space, which would be a link', () => {
  assert.deepEqual(errorsOf('一句[^注 一]。\n\n[^注 一]: https://example.com/'), [
    ['3:1', english('note-name.space'), english('note-name.space.help')],
  ]);
});
