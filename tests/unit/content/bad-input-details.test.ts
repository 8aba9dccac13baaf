import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintWords } from '#markdown/fingerprint.ts';
import { creditLines } from '#schema/picture-credit.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { companyFile, errorsOf, fixtures, originalFile, translationFile } from './content-copy.ts';
import { errorsIn } from './expected-problems.ts';
import { inEnglish } from '../in-english.ts';

const original = 'issues/005-example-five/zh.mdx';
const translation = 'issues/005-example-five/en.mdx';
const company = 'companies/example-five.yaml';

interface Mistake {
  title: string;
  files: Record<string, string | Buffer>;
  errors: Diagnostic[];
}

const unclosed =
  'Close it: <Name … /> where it encloses nothing, or </Name> on a line of its own after the text.';
const written = 'Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.';
const quoted = 'Put the value between quotation marks.';
const facts = { issue: '5', title: '示例五号', description: '只为一个错误而写的一期。' };
const fingerprint = fingerprintWords({ ...facts, text: '正文。' });

const picture = readFileSync(path.join(fixtures, 'valid/issues/001-example-one/squares.png'));
const pictureLines = (file: string, credit: string): string =>
  [
    'Delete it here, and state it there:',
    'pictures:',
    `  ${file}:`,
    `    credit: ${credit}`,
    '    licence: # CC-BY-4.0 or the like, own, permission, press, quotation',
    '    source: # the page where it was found',
  ].join('\n');
const beside = 'issues/005-example-five/board.png';
const idle = 'Put the file into the folder of the issue, or delete the entry.';
/** An original whose front matter credits pictures in these lines, the first of which is line 9. */
const crediting = (...lines: string[]): string => originalFile({ pictures: ['', ...lines].join('\n  ') });

const mistakes: Mistake[] = [
  {
    title: 'refuses a credit of a picture that is not there, and one that stands twice',
    files: {
      [original]: crediting(
        'bord.png: {credit: A, licence: own}',
        './board.png: {credit: A, licence: own}',
        'cafe\u0301.png: {credit: A, licence: own}',
        'caf\u00e9.png: {credit: A, licence: own}',
        'constructor: {credit: A, licence: own}',
      ),
      [beside]: picture,
      'issues/005-example-five/caf\u00e9.png': picture,
    },
    errors: errorsIn(original, [
      [
        '10:3',
        'missing-picture',
        'there is no picture “bord.png” beside the text',
        `Did you mean “board.png”? ${idle}`,
      ],
      [
        '11:3',
        'missing-picture',
        'there is no picture “./board.png” beside the text',
        `Did you mean “board.png”? ${idle}`,
      ],
      ['13:3', 'listed-twice', '“caf\u00e9.png” appears twice', 'Keep one of the two.'],
      ['14:3', 'missing-picture', 'there is no picture “constructor” beside the text', idle],
    ]),
  },
  {
    title: 'points at what a credit of a picture lacks, and at what is mistyped',
    files: {
      [original]: crediting(
        'board.png:',
        '  credt: A',
        '  licence: CC BY 4.0',
        'cover.png: {credit: {zh: 一}, licence: own}',
        'found.png: {credit: A, licence: press}',
        'inside.png: {credit: A, licence: quotation, source: inside}',
        'none.png:',
      ),
      ...Object.fromEntries(
        ['board', 'cover', 'found', 'inside', 'none'].map((name) => [
          `issues/005-example-five/${name}.png`,
          picture,
        ]),
      ),
    },
    errors: errorsIn(original, [
      [
        '11:5',
        'unknown-field',
        'there is no field “credt” here',
        'Did you mean “credit”? Delete it, or see the handbook for the fields.',
      ],
      [
        '12:14',
        'unknown-value',
        '“CC BY 4.0” is not allowed here',
        'Did you mean “CC-BY-4.0”? A licence of Creative Commons such as CC-BY-4.0, CC0-1.0 or PDM-1.0; or own, permission, press, quotation.',
      ],
      ['13:23', 'missing-field', '“en” is missing', 'Add en: The text in English.'],
      ['14:14', 'missing-field', '“source” is missing', 'Add source: the page where the picture was found.'],
      ['15:55', 'web-address', '“inside” is not a web address', 'Write it with https:// at its start.'],
      [
        '16:12',
        'value-type',
        'this must be a group of fields; it is empty',
        'Its credit, licence and source, each on a line of its own.',
      ],
    ]),
  },
  {
    title: 'asks for what is left empty in lines that were pasted',
    files: {
      [original]: originalFile({ pictures: ['', ...creditLines('board.png').map(inEnglish)].join('\n') }),
      [beside]: picture,
    },
    errors: errorsIn(original, [
      [
        '11:13',
        'value-type',
        'this cannot be empty',
        'Who made it; {zh: …, en: …} where the languages differ.',
      ],
      [
        '12:14',
        'unknown-value',
        'this is empty',
        'A licence of Creative Commons such as CC-BY-4.0, CC0-1.0 or PDM-1.0; or own, permission, press, quotation.',
      ],
      [
        '13:13',
        'value-type',
        'this must be a text; it is empty',
        'The page where it was found; may be left out where licence is own or permission.',
      ],
    ]),
  },
  {
    title: 'wants the credit of a figure and of the cover under pictures, with the lines',
    files: {
      [original]: originalFile({
        cover: '{src: ./board.png, alt: 一块板, credit: 示例}',
        text: '<Figure src="./board.png" alt="一块板" credit="O’Neil: & Co" />',
      }),
      [beside]: picture,
    },
    errors: errorsIn(original, [
      [
        '9:37',
        'picture-credit',
        'the credit of the cover stands under pictures, as that of any picture',
        pictureLines('board.png', '示例'),
      ],
      [
        '12:37',
        'picture-credit',
        'the credit of a picture is stated once, in the front matter of the original',
        pictureLines('board.png', '"O’Neil: & Co"'),
      ],
    ]),
  },
  {
    title: 'needs no credit of a drawing',
    files: {
      [original]: originalFile({
        pictures: '\n  bars.yaml: {credit: A, licence: own}',
        references: '[{id: one, title: A, publisher: B, url: https://example.com/}]',
        text: '<Drawing src="./bars.yaml" />',
      }),
      'issues/005-example-five/bars.yaml': [
        'kind: pairs',
        'title: {zh: 题, en: Title}',
        'alt: {zh: 点与线, en: Points and lines}',
        'source: one',
        'points: {zh: 人, en: people}',
        'lines: {zh: 条, en: lines}',
        'circles: [3, 4]',
        '',
      ].join('\n'),
    },
    errors: errorsIn(original, [
      [
        '10:3',
        'picture-credit',
        '“bars.yaml” is a drawing of the column’s, which names its sources itself',
        'Delete the entry.',
      ],
    ]),
  },
  {
    title: 'misses the text of an issue',
    files: { [original]: originalFile({ text: '' }) },
    errors: errorsIn(original, [
      [
        '1:1',
        'missing-text',
        'there is no text after the front matter',
        'Write it below the second line of ---.',
      ],
    ]),
  },
  {
    title: 'refuses a text that lies beside the folders of the issues',
    files: { 'issues/zh.mdx': originalFile() },
    errors: errorsIn('issues/zh.mdx', [
      [
        '1:1',
        'stray-text',
        'this text lies in no folder of its own',
        'Make a folder for the issue, such as issues/022-groq/, and move the file into it.',
      ],
    ]),
  },
  {
    title: 'points at a “<” of the text although components follow',
    files: { [original]: originalFile({ text: '如果 a <b c\n\n融资 <Money amount="USD 5M" />。' }) },
    errors: errorsIn(original, [
      [
        '11:6',
        'less-than',
        'a “<” in the text starts a component here',
        'Write \\< for the character itself.',
      ],
    ]),
  },

  {
    title: 'points at the opening tag of a component that is not closed',
    files: { [original]: originalFile({ text: '第一段。\n\n<Callout kind="note">\n\n没有收尾。' }) },
    errors: errorsIn(original, [['13:1', 'unclosed-component', '<Callout> is not closed', unclosed]]),
  },
  {
    title: 'points at the component in which a quotation mark is not closed',
    files: { [original]: originalFile({ text: '<Figure src="./a.png\n\n第二段。' }) },
    errors: errorsIn(original, [
      [
        '11:1',
        'unclosed-component',
        'a component that starts here has no end',
        'Close its quotation marks, and end it with /> or </Name>.',
      ],
    ]),
  },
  {
    title: 'points at a brace that is never closed',
    files: { [original]: originalFile({ text: '集合 {甲，乙。\n\n第二段。' }) },
    errors: errorsIn(original, [
      ['11:4', 'unclosed-brace', 'a “{” is never closed', 'Write \\{ for the character itself.'],
    ]),
  },
  {
    title: 'knows the curly quotation marks that a Chinese keyboard types',
    files: { [original]: originalFile({ text: '融资 <Money amount=“USD 5M” />。' }) },
    errors: errorsIn(original, [
      [
        '11:18',
        'property-quotes',
        'a value stands between straight quotation marks here, not “…”',
        'Write name="value", with " typed in half-width mode.',
      ],
    ]),
  },
  {
    title: 'asks for quotation marks around a value that has none',
    files: { [original]: originalFile({ text: '一句<Cite id=one />。' }) },
    errors: errorsIn(original, [
      [
        '11:12',
        'property-quotes',
        'a value stands between straight quotation marks here',
        'Write name="value", with " typed in half-width mode.',
      ],
    ]),
  },
  {
    title: 'does not speak of braces where a line starts with import',
    files: { [original]: originalFile({ text: '第一段。\n\nimport 关税上调了。' }) },
    errors: errorsIn(original, [
      [
        '13:1',
        'code',
        'a paragraph that starts with “import” or “export” is read as code, and an issue holds none',
        'Start the sentence with another word.',
      ],
    ]),
  },
  {
    title: 'says what a block component stands in',
    files: { [original]: originalFile({ text: '<Callout>\n\n<Profile />\n\n</Callout>' }) },
    errors: errorsIn(original, [
      [
        '13:1',
        'misplaced-component',
        '<Profile> stands inside <Callout>',
        'Move it out of <Callout>, to a line of its own.',
      ],
    ]),
  },
  {
    title: 'says that a component may not enclose text',
    files: { [original]: originalFile({ text: '<Profile>\n\n文字\n\n</Profile>' }) },
    errors: errorsIn(original, [
      ['11:1', 'component-content', '<Profile> may not enclose text', 'It is written <Profile />.'],
    ]),
  },
  {
    title: 'refuses a picture of another site behind a reference',
    files: { [original]: originalFile({ text: '![图][one]\n\n[one]: https://example.com/a.png' }) },
    errors: errorsIn(original, [
      [
        '11:1',
        'picture-address',
        'the picture “https://example.com/a.png” does not lie beside the text',
        'Put the file into the folder of the issue and write ./ and its name: ./cover.jpg.',
      ],
    ]),
  },
  {
    title: 'suggests a picture as it is to be written',
    files: {
      'issues/001-example-one/en.mdx': translationFile({
        text: '<Figure src="./coverr.png" alt="A cover" />',
      }),
    },
    errors: errorsIn('issues/001-example-one/en.mdx', [
      [
        '8:9',
        'missing-picture',
        'there is no picture ./coverr.png',
        'Did you mean “./cover.png”? Put the file into the folder of the issue.',
      ],
    ]),
  },
  {
    title: 'shortens code that it quotes to one line',
    files: { [original]: originalFile({ text: '{\n  one()\n}' }) },
    errors: errorsIn(original, [
      [
        '11:1',
        'code',
        '{ one() } is code, and an issue holds none',
        'Write the text itself. A brace that belongs to the text is written \\{.',
      ],
    ]),
  },
  {
    title: 'finds code in a prose page',
    files: { 'pages/about/zh.mdx': '---\ntitle: 关于\ndescription: 说明。\n---\n\n{process.cwd()}\n' },
    errors: errorsIn('pages/about/zh.mdx', [
      [
        '6:1',
        'code',
        '{process.cwd()} is code, and a page holds none',
        'Write the text itself. A brace that belongs to the text is written \\{.',
      ],
    ]),
  },
  {
    title: 'takes a text of a prose page that is folded',
    files: {
      'pages/about/zh.mdx': '---\ntitle: 关于\ndescription: 第一行\n  第二行。\n---\n\n文。\n',
    },
    errors: [],
  },
  ...['issues/005 "x"', 'issues/005?', 'issues/-five', 'pages/a#b', 'issues/005$(x)'].map((folder) => ({
    title: `refuses the folder ${folder}`,
    files: { [`${folder}/zh.mdx`]: originalFile() },
    errors: errorsIn(folder, [
      [
        '1:1',
        'unsafe-name',
        `“${folder.slice(folder.indexOf('/') + 1)}” is a name that programs would misread`,
        'Rename it: letters, digits, spaces, hyphens and dots, with a letter or digit at the start.',
      ],
    ]),
  })),
  ...[
    'a.png ',
    'a?b.png',
    'a#b.png',
    'a%20b.png',
    'a";x="b.png',
    '`a`.png',
    '=a.png',
    'a\u001bb.png',
    'a\\b.png',
  ].map((name) => ({
    title: `refuses a picture called ${JSON.stringify(name)}`,
    files: { [original]: originalFile(), [`issues/005-example-five/${name}`]: '' },
    errors: errorsIn(`issues/005-example-five/${name}`, [
      [
        '1:1',
        'unsafe-name',
        `“${name}” is a name that programs would misread`,
        'Rename it: letters, digits, spaces, hyphens and dots, with a letter or digit at the start.',
      ],
    ]),
  })),
  {
    title: 'says once what is wrong with the name of a picture that a text shows',
    files: {
      [original]: `${originalFile()}\n<Figure src="./100%.png" alt="一块红蓝的板" />\n`,
      'issues/005-example-five/100%.png': '',
    },
    errors: errorsIn('issues/005-example-five/100%.png', [
      [
        '1:1',
        'unsafe-name',
        '“100%.png” is a name that programs would misread',
        'Rename it: letters, digits, spaces, hyphens and dots, with a letter or digit at the start.',
      ],
    ]),
  },
  ...[
    'Screenshot 2024-08-13 at 9.41.07\u202fAM.png',
    "it's a b&w=c@2x!.png",
    '🚀 图.png',
    '截图（1）.png',
    '《图》.jpg',
    'photo (1).jpg',
    'a+b.png',
    '❤️.png',
  ].map((name) => ({
    title: `takes a picture called ${name}`,
    files: {
      [original]: `${originalFile()}\n<Figure src="./${name}" alt="一块红蓝的板" />\n`,
      [`issues/005-example-five/${name}`]: '',
    },
    errors: [],
  })),
  {
    title: 'refuses a prose page in a language that the column does not have',
    files: { 'pages/about/fr.mdx': '---\ntitle: Sujet\ndescription: Texte.\n---\n' },
    errors: errorsIn('pages/about/fr.mdx', [
      ['1:1', 'text-name', '“fr” is not a language of the column', 'Name the file zh.mdx or en.mdx.'],
    ]),
  },
  {
    title: 'points at the quotation mark that is not closed',
    files: { [original]: originalFile({ title: '"没有收尾的引号' }) },
    errors: errorsIn(original, [
      [
        '3:8',
        'yaml-unclosed',
        'a character is missing here, such as a closing quotation mark or bracket',
        'Close what was opened.',
      ],
    ]),
  },
  {
    title: 'points at the bracket that is not closed',
    files: { [company]: 'name: Example Five\naliases: [Five, V\nfounded: 2020\n' },
    errors: errorsIn(company, [
      [
        '2:10',
        'yaml-unclosed',
        'a character is missing here, such as a closing quotation mark or bracket',
        'Close what was opened.',
      ],
    ]),
  },
  {
    title: 'refuses a value that starts with &, since what follows it would be lost',
    files: { [original]: originalFile({ title: '&示例 五号' }) },
    errors: errorsIn(original, [['3:8', 'yaml-value-start', 'a value may not start with & or *', quoted]]),
  },
  {
    title: 'points at an alias',
    files: { [company]: 'name: Example Five\nfounded: 2020\naliases: [*five]\n' },
    errors: errorsIn(company, [['3:11', 'yaml-value-start', 'a value may not start with & or *', quoted]]),
  },
  {
    title: 'says that a file of comments is empty',
    files: { [company]: '# later\n' },
    errors: errorsIn(company, [
      ['1:1', 'empty-file', 'the file is empty', 'Write its entries, or delete the file.'],
    ]),
  },
  {
    title: 'says that front matter is empty',
    files: { [original]: '---\n---\n\n正文。\n' },
    errors: errorsIn(original, [
      ['1:1', 'front-matter', 'the front matter is empty', 'Write the fields between the two lines of ---.'],
    ]),
  },
  {
    title: 'says that a field with a choice of values is missing',
    files: { [company]: companyFile({ status: undefined }) },
    errors: errorsIn(company, [
      [
        '4:5',
        'missing-field',
        '“status” is missing',
        'Add status: confirmed, reported or unverified; shown to the reader.',
      ],
    ]),
  },
  {
    title: 'says of a number for an amount how an amount is written',
    files: { [company]: companyFile({ amount: '640' }) },
    errors: errorsIn(company, [
      [
        '8:13',
        'amount-form',
        '“640” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K',
        written,
      ],
    ]),
  },
  {
    title: 'refuses an amount of nothing',
    files: { [company]: companyFile({ amount: 'USD 0' }) },
    errors: errorsIn(company, [['8:13', 'amount-form', 'an amount of nothing is not possible', written]]),
  },
  {
    title: 'says how a day is written where there is something else than a text',
    files: { [original]: originalFile({ date: '[2024, 7, 1]' }) },
    errors: errorsIn(original, [
      ['5:7', 'value-type', 'this cannot be a list', 'Write the day as year-month-day: 2024-08-13.'],
    ]),
  },
  {
    title: 'tells a mistyped required field once',
    files: { [original]: originalFile({ tags: undefined, tag: '[example-xr]' }) },
    errors: errorsIn(original, [
      [
        '8:1',
        'unknown-field',
        'there is no field “tag” here',
        'Did you mean “tags”? Delete it, or see the handbook for the fields.',
      ],
    ]),
  },
  {
    title: 'says of a mistyped id how it is written',
    files: { [original]: originalFile({ company: 'Example One' }) },
    errors: errorsIn(original, [
      ['7:10', 'id-form', '“Example One” is not an id', 'Did you mean “example-one”?'],
    ]),
  },
  {
    title: 'does not blame the next issue for the date of a doubled number',
    files: { [original]: originalFile({ issue: '3' }) },
    errors: errorsIn(original, [
      [
        '2:8',
        'number-taken',
        'the number 3 is taken by issues/003-example-three/zh.mdx',
        'Take a free number; the highest is 999.',
      ],
    ]),
  },
  {
    title: 'points at the investor that has a vehicle but no part in a round',
    files: { [company]: companyFile({ through: '{example-fund: Example Vehicle}' }) },
    errors: errorsIn(company, [
      [
        '8:15',
        'vehicle-without-part',
        '“example-fund” has a vehicle but no part in this round',
        'Add it to lead or participants.',
      ],
    ]),
  },
  {
    title: 'names the fingerprint to write although the facts of the original are wrong',
    files: {
      [original]: originalFile({ date: '2024-02-30' }),
      [translation]: translationFile({ translates: undefined }),
    },
    errors: [
      ...errorsIn(translation, [
        [
          '2:1',
          'missing-field',
          '“translates” is missing',
          `Once it matches the original, write translates: "${fingerprint}".`,
        ],
      ]),
      ...errorsIn(original, [
        [
          '5:7',
          'date-form',
          'there is no 2024-02-30 in the calendar',
          'Write the day as year-month-day: 2024-08-13.',
        ],
      ]),
    ],
  },
  {
    title: 'names the fingerprint to write in the place of a wrong one',
    files: { [original]: originalFile(), [translation]: translationFile({ translates: 'abc' }) },
    errors: errorsIn(translation, [
      [
        '5:13',
        'fingerprint-form',
        '“abc” is not a fingerprint of the original',
        `Once it matches the original, write translates: "${fingerprint}".`,
      ],
    ]),
  },
  {
    title: 'does not miss a company whose file ends in .yml and is wrong',
    files: {
      [original]: originalFile({ company: 'example-five' }),
      'companies/example-five.yml': companyFile({ date: '2021-13' }),
    },
    errors: errorsIn('companies/example-five.yml', [
      [
        '5:11',
        'date-form',
        'there is no 2021-13 in the calendar',
        'Write a year, a month or a day: 2021, 2021-04 or 2021-04-05.',
      ],
    ]),
  },
  {
    title: 'refuses two files of one company',
    files: { 'companies/example-two.yml': companyFile() },
    errors: errorsIn('companies/example-two.yml', [
      [
        '1:1',
        'company-twice',
        'companies/example-two.yaml is the file of this company already',
        'Keep one of the two.',
      ],
    ]),
  },
];

for (const { title, files, errors } of mistakes)
  test(title, async (t) => {
    assert.deepEqual(await errorsOf(t, files), errors);
  });
