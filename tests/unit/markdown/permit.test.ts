import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBody, parseBody } from '#markdown/parse.ts';
import { withoutCode } from '../without-code.ts';
import { inEnglish, toldInEnglish } from '../in-english.ts';

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

const writeText = 'Write the text itself. A brace that belongs to the text is written \\{.';
const quote = 'Write the value between quotation marks: name="value".';
const money = '<Money amount="USD 640M" />';
const eitherMoney = `It is written ${money} or <Money round="series-d" />.`;
const figure = '<Figure src="./chip.jpg" alt="…" caption="…" />';
const callout = '<Callout kind="note">…</Callout>';
const noHtml = (instead: string): string =>
  `HTML is not used here. ${instead} A “<” that belongs to the text is written \\<.`;
const escaped = (tag: string): string => `Write \\< for the character itself: \\<${tag}>.`;
const components =
  'The components are Profile, FundingTable, FundingChart, Money, Cite, Figure, Gallery, Compare, Drawing, DataTable, Video, PullQuote, Callout. A “<” that belongs to the text is written \\<.';
const alone = 'Put it on a line of its own with a blank line before and after.';
const linkHelp =
  'A link goes to https://…, to a page of the column (/issues/22/), to a heading (#…) or to mailto:….';
const beside = 'Put the file into the folder of the issue and write ./ and its name: ./cover.jpg.';
const into = 'Put the file into the folder of the issue.';
const describe = 'Say between the brackets what it shows: ![…](./name.jpg).';
const retype = 'Delete the text and type it again instead of pasting it.';
const invisible = 'there is an invisible control character in this text';
const moneyForm =
  'is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K';

const code: [source: string, place: string, message: string, help: string][] = [
  [
    '文\n\nimport Chart from "./chart.js"',
    '3:1',
    'import and export are code, and an issue holds none',
    'Delete the line: the components of the column need no import.',
  ],
  [
    'export const total = 1',
    '1:1',
    'import and export are code, and an issue holds none',
    'Delete the line: the components of the column need no import.',
  ],
  ['合计 {1 + 1} 元', '1:4', '{1 + 1} is code, and an issue holds none', writeText],
  ['文\n\n{process.exit()}', '3:1', '{process.exit()} is code, and an issue holds none', writeText],
  ['{"text"}', '1:1', '{"text"} is code, and an issue holds none', writeText],
  [
    `{[\n  ${'"a", '.repeat(20)}\n]}`,
    '1:1',
    `{${`[ ${'"a", '.repeat(20)}`.slice(0, 59)}…} is code, and an issue holds none`,
    writeText,
  ],
];

const values: typeof code = [
  ['<Money amount={total} />', '1:8', 'the property amount of <Money> is code, not a plain value', quote],
  ['<Money amount={1 + 1} />', '1:8', 'the property amount of <Money> is code, not a plain value', quote],
  ['<Cite id={`one-source`} />', '1:7', 'the property id of <Cite> is code, not a plain value', quote],
  ['<Cite id={null} />', '1:7', 'the property id of <Cite> is code, not a plain value', quote],
  ['<Cite id={/one/} />', '1:7', 'the property id of <Cite> is code, not a plain value', quote],
  ['<Cite id={<b />} />', '1:7', 'the property id of <Cite> is code, not a plain value', quote],
  ['<Profile {...all} />', '1:10', 'the property {…} of <Profile> is code, not a plain value', quote],
  ['<Money amount={640} />', '1:8', 'the property amount needs a text', `Write it as in ${money}.`],
  ['<Money amount />', '1:8', 'the property amount needs a text', `Write it as in ${money}.`],
  [
    '<Callout kind={true}>一</Callout>',
    '1:10',
    'the property kind needs a text',
    `Write it as in ${callout}.`,
  ],
  [
    '<Money\n  amount="USD 1M"\n  amount="USD 2M"\n/>',
    '3:3',
    'the property amount appears twice',
    'Keep one of the two.',
  ],
  ['文<Money />', '1:2', '<Money> lacks the property amount or round', eitherMoney],
  [
    '<Money amount="USD 1M" round="seed" />',
    '1:24',
    '<Money> has both amount and round, and takes one of them',
    eitherMoney,
  ],
  [
    '<Money amount="USD 1M" company="acme" />',
    '1:24',
    'company says whose round is meant, and no round is named',
    'Name the round, or delete company.',
  ],
  ['<Figure src="./chip.jpg" />', '1:1', '<Figure> lacks the property alt', `It is written ${figure}.`],
  ['<Cite />', '1:1', '<Cite> lacks the property id', 'It is written <Cite id="techcrunch-2024-08" />.'],
  [
    '<Money amount="USD 1M" onClick="x" />',
    '1:24',
    '<Money> has no property onClick',
    `It is written ${money}.`,
  ],
  ['<Profile class="x" />', '1:10', '<Profile> has no property class', 'It is written <Profile />.'],
  [
    '<Profile constructor="x" />',
    '1:10',
    '<Profile> has no property constructor',
    'It is written <Profile />.',
  ],
  [
    '<Money amount="640M" />',
    '1:8',
    `“640M” ${moneyForm}`,
    'Write the amount as in the company’s file: USD 640M.',
  ],
  [
    '<Money amount="USD 0.001" />',
    '1:8',
    '“USD 0.001” is finer than the smallest unit of USD',
    'Write the amount as in the company’s file: USD 640M.',
  ],
  [
    '文<Cite id="one-sorce" />',
    '1:8',
    'no reference “one-sorce” in the front matter of the original',
    'Did you mean “one-source”? Correct the id, or add the reference under references: in the original.',
  ],
  [
    '<Cite id="something-else-entirely" />',
    '1:7',
    'no reference “something-else-entirely” in the front matter of the original',
    'Correct the id, or add the reference under references: in the original.',
  ],
  ['<Callout kind="danger">一</Callout>', '1:10', '“danger” is not allowed here', 'Write note or warning.'],
  ['<PullQuote who=" ">一</PullQuote>', '1:12', 'this property is empty', 'Give it a text.'],
  ['<PullQuote who="\u0008">一</PullQuote>', '1:12', invisible, retype],
  ['<Figure src="./chip.jpg" alt="&#1;" />', '1:26', invisible, retype],
];

const names: typeof code = [
  ['<Widget />', '1:1', '<Widget> is not a component of the column', components],
  ['<Constructor />', '1:1', '<Constructor> is not a component of the column', components],
  ['<Moneys />', '1:1', '<Moneys> is not a component of the column', `Did you mean ${money}?`],
  ['<callout>一</callout>', '1:1', '<callout> is not a component of the column', `Did you mean ${callout}?`],
  ['一<b>二</b>', '1:2', '<b> is not a component of the column', noHtml('Write **…**.')],
  [
    '<script>alert(1)</script>',
    '1:1',
    '<script> is not a component of the column',
    noHtml('Nothing of the kind is shown in an issue; link to it: [text](https://…).'),
  ],
  [
    '<div>\n\n块\n\n</div>',
    '1:1',
    '<div> is not a component of the column',
    noHtml('Take the tags away; a blank line starts a paragraph.'),
  ],
  [
    '<img src="./chip.jpg" />',
    '1:1',
    '<img> is not a component of the column',
    noHtml('Write ![what it shows](./name.jpg).'),
  ],
  ['<a.b />', '1:1', '<a.b> is not a component of the column', escaped('a.b')],
  ['<constructor />', '1:1', '<constructor> is not a component of the column', escaped('constructor')],
  ['<>一</>', '1:1', '<> is not a component of the column', 'Write \\< for the character itself.'],
];

const places: typeof code = [
  ['一句<Profile />话。', '1:3', '<Profile> stands inside other text', alone],
  ['文 <Callout>一</Callout> 字', '1:3', '<Callout> stands inside other text', alone],
  ['- <FundingTable />', '1:3', '<FundingTable> stands inside other text', alone],
  ['> <FundingChart />', '1:3', '<FundingChart> stands inside other text', alone],
  [
    '<Callout>\n\n一\n\n<Profile />\n\n</Callout>',
    '5:1',
    '<Profile> stands inside <Callout>',
    'Move it out of <Callout>, to a line of its own.',
  ],
  ['文<Money amount="USD 1M">一</Money>', '1:2', '<Money> may not enclose text', `It is written ${money}.`],
  ['<Profile>\n\n一\n\n</Profile>', '1:1', '<Profile> may not enclose text', 'It is written <Profile />.'],
  ['<Callout></Callout>', '1:1', '<Callout> is empty', `It is written ${callout}.`],
  [
    '<PullQuote who="甲" />',
    '1:1',
    '<PullQuote> is empty',
    'It is written <PullQuote who="…">…</PullQuote>.',
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
    `“${url}” is not an address that a link may have`,
    linkHelp,
  ]),
  ['[a](java&#115;cript:b)', '1:1', '“javascript:b” is not an address that a link may have', linkHelp],
  ['[a][b]\n\n[b]: javascript:c', '3:1', '“javascript:c” is not an address that a link may have', linkHelp],
];

const pictures: typeof code = [
  ['文\n\n![](./chip.jpg)', '3:1', 'the picture has no description', describe],
  ['![ ](./chip.jpg)', '1:1', 'the picture has no description', describe],
  ['![a](./chop.jpg)', '1:1', 'there is no picture ./chop.jpg', `Did you mean “./chip.jpg”? ${into}`],
  ['![a](./nothing-near.png)', '1:1', 'there is no picture ./nothing-near.png', into],
  ...['https://e.test/a.png', 'chip.jpg', '../chip.jpg', './a/chip.jpg', '/chip.jpg', './..\\chip.jpg'].map(
    (url): [string, string, string, string] => [
      `![a](${url})`,
      '1:1',
      `the picture “${url}” does not lie beside the text`,
      beside,
    ],
  ),
  ['<Figure src="chip.jpg" alt="a" />', '1:9', 'the picture “chip.jpg” does not lie beside the text', beside],
  [
    '<Figure alt="a" src="./chip.png" />',
    '1:17',
    'there is no picture ./chip.png',
    `Did you mean “./chip.jpg”? ${into}`,
  ],
  [
    '一 ![a][pic]\n\n[pic]: https://e.test/a.png',
    '1:3',
    'the picture “https://e.test/a.png” does not lie beside the text',
    beside,
  ],
  ['![][pic]\n\n[pic]: ./chip.jpg', '1:1', 'the picture has no description', describe],
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
const galleryHelp = 'Show a single picture with <Figure … /> alone, and four or more in two galleries.';
const compareHelp = 'It compares one picture with one other; show more of them in a <Gallery>.';
const outside = 'Move it out; what is said of the pictures together is written as caption="…".';
const galleryExample =
  'It is written <Gallery caption="…"> around two or three lines of <Figure … />, and </Gallery>.';
const labelHelp = 'Say in a word or two what it shows of the two: caption="2019".';
const noLabel = 'this picture in <Compare> lacks its caption, which is the label that readers choose it by';

const together: typeof code = [
  [
    `<Gallery>\n${one}\n</Gallery>`,
    '1:1',
    '<Gallery> encloses one picture, and takes two or three',
    galleryHelp,
  ],
  [
    `<Gallery>\n${[one, one, one, one].join('\n')}\n</Gallery>`,
    '5:1',
    '<Gallery> encloses 4 pictures, and takes two or three',
    galleryHelp,
  ],
  [
    `<Gallery>\n\n![a](./chip.jpg)\n\n</Gallery>`,
    '1:1',
    '<Gallery> encloses one picture, and takes two or three',
    galleryHelp,
  ],
  ['<Gallery caption="a" />', '1:1', '<Gallery> is empty', galleryExample],
  [
    `<Gallery>\n\n${one}\n\n一句话。\n\n${one}\n\n</Gallery>`,
    '5:1',
    '<Gallery> encloses pictures, and this is something else',
    outside,
  ],
  [
    `<Gallery>\n\n${one}\n\n${one}\n\n- ![a](./chip.jpg)\n\n</Gallery>`,
    '7:1',
    '<Gallery> encloses pictures, and this is something else',
    outside,
  ],
  [
    `<Gallery>\n${one}\n<FundingTable />\n${one}\n</Gallery>`,
    '3:1',
    '<FundingTable> stands inside <Gallery>',
    'Move it out of <Gallery>, to a line of its own.',
  ],
  [
    `<Gallery>\n${one}\n<Figure src="./chip.jpg" alt="a" wide />\n</Gallery>`,
    '3:1',
    'a picture in <Gallery> has no width of its own',
    'Delete wide here; the whole is shown wide with <Gallery wide>.',
  ],
  [
    `<Gallery kind="a">\n${one}\n${one}\n</Gallery>`,
    '1:10',
    '<Gallery> has no property kind',
    galleryExample,
  ],
  [`<Compare>\n${labelled}\n</Compare>`, '1:1', '<Compare> encloses one picture, and takes two', compareHelp],
  [
    `<Compare>\n${[labelled, labelled, labelled].join('\n')}\n</Compare>`,
    '4:1',
    '<Compare> encloses three pictures, and takes two',
    compareHelp,
  ],
  [`<Compare>\n${labelled}\n${one}\n</Compare>`, '3:1', noLabel, labelHelp],
  [`<Compare>\n\n${labelled}\n\n![a](./chip.jpg)\n\n</Compare>`, '5:1', noLabel, labelHelp],
  [
    '<Figure src="./chip.jpg" alt="a" wide="true" />',
    '1:34',
    'the property wide has no value',
    'Write wide alone, or leave it out.',
  ],
  [
    '<Figure src="./chip.jpg" alt="a" wide={false} />',
    '1:34',
    'the property wide has no value',
    'Write wide alone, or leave it out.',
  ],
  [
    '<Figure src="./chip.jpg" alt="a" dark="./chop.jpg" />',
    '1:34',
    'there is no picture ./chop.jpg',
    `Did you mean “./chip.jpg”? ${into}`,
  ],
  [
    `<Callout>\n\n${one}\n\n</Callout>`,
    '3:1',
    '<Figure> stands inside <Callout>',
    'Move it out of <Callout>, to a line of its own.',
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
      '1:1 an issue has one title, and it stands in the front matter',
      '3:1 <Widget> is not a component of the column',
      '5:9 the property {…} of <Money> is code, not a plain value',
      '5:2 <Money> lacks the property amount or round',
      '5:18 “b” is not an address that a link may have',
      '7:3 {c} is code, and an issue holds none',
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
    assert.deepEqual(errorsOf(`[a](${address})`), [
      ['1:1', `“${address}” is not an address that a link may have`, linkHelp],
    ]);
  });

for (const name of ['%zz', '50%of', '%41', '中%E4'])
  test(`refuses a note called ${name}, which no address can name for sure`, () => {
    assert.deepEqual(errorsOf(`一[^${name}]\n\n[^${name}]: 二`), [
      [
        '3:1',
        'the name of a note looks like an escape of an address',
        'Name it with letters and digits: [^source].',
      ],
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
        'the credit of a picture is stated once, in the front matter of the original',
        [
          'Delete it here, and state it there:',
          'pictures:',
          `  ${file}:`,
          `    credit: ${credit}`,
          '    licence: # CC-BY-4.0 or the like, own, permission, press, quotation',
          '    source: # the page where it was found',
        ].join('\n'),
      ],
    ]);
  });

test('knows a credit with figures only', () => {
  assert.deepEqual(errorsOf('<Profile credit="x" />'), [
    ['1:10', '<Profile> has no property credit', 'It is written <Profile />.'],
  ]);
});

test('refuses a property called __proto__', () => {
  assert.deepEqual(errorsOf('<Profile __proto__="x" />'), [
    ['1:10', '<Profile> has no property __proto__', 'It is written <Profile />.'],
  ]);
});

test('refuses a callout that holds only a comment', () => {
  assert.deepEqual(errorsOf('<Callout>{/* later */}</Callout>'), [
    ['1:1', '<Callout> is empty', `It is written ${callout}.`],
  ]);
});

for (const source of ['<Money amount="USD 1M">\n文\n</Money>', '<Cite id="one-source">\n\n文\n\n</Cite>'])
  test(`refuses the text inside ${JSON.stringify(source)}`, () => {
    const name = source.startsWith('<Money') ? 'Money' : 'Cite';
    assert.deepEqual(
      errorsOf(source).map(([place, message]) => [place, message]),
      [['1:1', `<${name}> may not enclose text`]],
    );
  });

const prose: [source: string, message: string, help: string][] = [
  [
    'import a from "b"',
    'import and export are code, and a page holds none',
    'Delete the line: the components of the column need no import.',
  ],
  ['{a}', '{a} is code, and a page holds none', writeText],
  [
    '<Profile />',
    '<Profile> is not used in a page',
    'Write Markdown. A “<” that belongs to the text is written \\<.',
  ],
  [
    '<b>一</b>',
    '<b> is not used in a page',
    'Write Markdown. A “<” that belongs to the text is written \\<.',
  ],
  ['[a](b)', '“b” is not an address that a link may have', linkHelp],
  ['[a]: b', '“b” is not an address that a link may have', linkHelp],
  [
    '# 关于',
    'a page has one title, and it stands in the front matter',
    'Write ## for a section, ### for a part of one.',
  ],
  ['![图](./a.png)', 'there is no picture ./a.png', 'Put the file into the folder of the page.'],
  [
    '![图](https://a.example/b.png)',
    'the picture “https://a.example/b.png” does not lie beside the text',
    'Put the file into the folder of the page and write ./ and its name: ./cover.jpg.',
  ],
];

const page = { references: [], pictures: [], isPage: true };

for (const [source, message, help] of prose)
  test(`refuses ${source} in a prose page`, () => {
    assert.deepEqual(toldInEnglish(validateBody(source, page).map(withoutCode)), [
      { line: 1, column: 1, message, help },
    ]);
  });

test('allows Markdown, GFM and comments in a prose page', () => {
  const source = '## 关于\n\n[一](/tags/)~~二~~ {/* 三 */}\n\n| a |\n| - |\n| 1 |\n\n文[^1]\n\n[^1]: 注\n';
  assert.deepEqual(validateBody(source, page), []);
});

const formula = [
  'a formula is written here, and the column sets none',
  'Write it with plain characters, E = mc², or show it as a picture.',
];

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
      validateBody(source, { ...context, isPage: true }).map(({ message }) => inEnglish(message))[0],
      formula[0],
    );
  });

test('a brace beside a formula stays code', () => {
  assert.deepEqual(
    errorsOf('$x^{2}$ 与 {1}').map(([, message]) => message),
    [formula[0], '{1} is code, and an issue holds none'],
  );
});

test('tells a note whose name holds a space, which would be a link', () => {
  assert.deepEqual(errorsOf('一句[^注 一]。\n\n[^注 一]: https://example.com/'), [
    [
      '3:1',
      'the name of a note holds no space',
      'Write it without, here and where the note belongs: [^name].',
    ],
  ]);
});
