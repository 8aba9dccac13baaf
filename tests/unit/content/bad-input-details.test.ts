import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintWords } from '#markdown/fingerprint.ts';
import { creditLines } from '#schema/picture-credit.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { companyFile, errorsOf, fixtures, originalFile, translationFile } from './content-copy.ts';
import { errorsIn } from './expected-problems.ts';
import { inEnglish, english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

const original = 'issues/005-example-five/zh.mdx';
const translation = 'issues/005-example-five/en.mdx';
const company = 'companies/example-five.yaml';

interface Mistake {
  title: string;
  files: Record<string, string | Buffer>;
  errors: Diagnostic[];
}

const unclosed = english('unclosed-component.help');
const written = english('amount-form.form.help');
const quoted = english('quote-value.help');
const facts = { issue: '5', title: '示例五号', description: '只为一个错误而写的一期。' };
const fingerprint = fingerprintWords({ ...facts, text: '正文。' });

const picture = readFileSync(path.join(fixtures, 'valid/issues/001-example-one/squares.png'));
const pictureLines = (file: string, credit: string): string =>
  english('picture-credit.cover.help', {
    lines: [
      'pictures:',
      `  ${file}:`,
      `    credit: ${credit}`,
      say('credit-line.licence'),
      say('credit-line.source'),
    ],
  });
const beside = 'issues/005-example-five/board.png';
const idle = english('missing-picture.credit.help');
/** An original whose front matter credits pictures in these lines, the first of which is line 9. */
const crediting = (...lines: string[]): string => originalFile({ pictures: ['', ...lines].join('\n  ') });

const timeHelp = english('time-form.help');

const mistakes: Mistake[] = [
  ...[
    ['9:30', `Did you mean “09:30”? ${timeHelp}`],
    ['18.05', `Did you mean “18:05”? ${timeHelp}`],
    ['25:00', timeHelp],
    ['570', timeHelp],
  ].map(([time = '', help = '']) => ({
    title: `refuses ${time} as a time of day`,
    files: { [original]: originalFile({ time }) },
    errors: errorsIn(original, [['9:7', 'time-form', english('time-form', { value: time }), help]]),
  })),
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
        english('missing-picture.credit', { name: 'bord.png' }),
        `Did you mean “board.png”? ${idle}`,
      ],
      [
        '11:3',
        'missing-picture',
        english('missing-picture.credit', { name: './board.png' }),
        `Did you mean “board.png”? ${idle}`,
      ],
      [
        '13:3',
        'listed-twice',
        english('listed-twice.credit', { name: 'café.png' }),
        english('keep-one.help'),
      ],
      ['14:3', 'missing-picture', english('missing-picture.credit', { name: 'constructor' }), idle],
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
        english('unknown-field.here', { name: 'credt' }),
        `Did you mean “credit”? ${english('unknown-field.here.help')}`,
      ],
      [
        '12:14',
        'unknown-value',
        english('unknown-value.here', { value: 'CC BY 4.0' }),
        `Did you mean “CC-BY-4.0”? ${english('field.credit.licence')}`,
      ],
      [
        '13:23',
        'missing-field',
        english('missing-field.name', { name: 'en' }),
        english('missing-field.name.help', { name: 'en', description: say('field.text.en') }),
      ],
      [
        '14:14',
        'missing-field',
        english('missing-field.name', { name: 'source' }),
        english('missing-field.credit-source.help'),
      ],
      [
        '15:55',
        'web-address',
        english('web-address.form', { value: 'inside' }),
        english('web-address.form.help'),
      ],
      [
        '16:12',
        'value-type',
        english('value-type.must', { expected: say('value-type.group'), found: say('value-type.empty') }),
        english('field.picture-credit'),
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
        english('value-type.cannot', { found: say('value-type.empty') }),
        english('field.credit.credit'),
      ],
      ['12:14', 'unknown-value', english('value-empty'), english('field.credit.licence')],
      [
        '13:13',
        'value-type',
        english('value-type.must', { expected: say('value-type.text'), found: say('value-type.empty') }),
        english('field.credit.source'),
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
      ['9:37', 'picture-credit', english('picture-credit.cover'), pictureLines('board.png', '示例')],
      [
        '12:37',
        'picture-credit',
        english('picture-credit.text'),
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
        english('picture-credit.drawing', { name: 'bars.yaml' }),
        english('picture-credit.drawing.help'),
      ],
    ]),
  },
  {
    title: 'misses the text of an issue',
    files: { [original]: originalFile({ text: '' }) },
    errors: errorsIn(original, [
      ['1:1', 'missing-text', english('missing-text'), english('missing-text.help')],
    ]),
  },
  {
    title: 'refuses a text that lies beside the folders of the issues',
    files: { 'issues/zh.mdx': originalFile() },
    errors: errorsIn('issues/zh.mdx', [
      ['1:1', 'stray-text', english('stray-text'), english('stray-text.help')],
    ]),
  },
  {
    title: 'points at a “<” of the text although components follow',
    files: { [original]: originalFile({ text: '如果 a <b c\n\n融资 <Money amount="USD 5M" />。' }) },
    errors: errorsIn(original, [
      ['11:6', 'less-than', english('less-than'), english('escape-less-than.help')],
    ]),
  },

  {
    title: 'points at the opening tag of a component that is not closed',
    files: { [original]: originalFile({ text: '第一段。\n\n<Callout kind="note">\n\n没有收尾。' }) },
    errors: errorsIn(original, [
      ['13:1', 'unclosed-component', english('unclosed-component', { name: 'Callout' }), unclosed],
    ]),
  },
  {
    title: 'points at the component in which a quotation mark is not closed',
    files: { [original]: originalFile({ text: '<Figure src="./a.png\n\n第二段。' }) },
    errors: errorsIn(original, [
      [
        '11:1',
        'unclosed-component',
        english('unclosed-component.end'),
        english('unclosed-component.end.help'),
      ],
    ]),
  },
  {
    title: 'points at a brace that is never closed',
    files: { [original]: originalFile({ text: '集合 {甲，乙。\n\n第二段。' }) },
    errors: errorsIn(original, [
      ['11:4', 'unclosed-brace', english('unclosed-brace'), english('unclosed-brace.help')],
    ]),
  },
  {
    title: 'knows the curly quotation marks that a Chinese keyboard types',
    files: { [original]: originalFile({ text: '融资 <Money amount=“USD 5M” />。' }) },
    errors: errorsIn(original, [
      ['11:18', 'property-quotes', english('property-quotes.curly'), english('property-quotes.help')],
    ]),
  },
  {
    title: 'asks for quotation marks around a value that has none',
    files: { [original]: originalFile({ text: '一句<Cite id=one />。' }) },
    errors: errorsIn(original, [
      ['11:12', 'property-quotes', english('property-quotes'), english('property-quotes.help')],
    ]),
  },
  {
    title: 'does not speak of braces where a line starts with import',
    files: { [original]: originalFile({ text: '第一段。\n\nimport 关税上调了。' }) },
    errors: errorsIn(original, [['13:1', 'code', english('code.paragraph'), english('code.paragraph.help')]]),
  },
  {
    title: 'says what a block component stands in',
    files: { [original]: originalFile({ text: '<Callout>\n\n<Profile />\n\n</Callout>' }) },
    errors: errorsIn(original, [
      [
        '13:1',
        'misplaced-component',
        english('misplaced-component.inside', { name: 'Profile', around: 'Callout' }),
        english('misplaced-component.inside.help', { around: 'Callout' }),
      ],
    ]),
  },
  {
    title: 'says that a component may not enclose text',
    files: { [original]: originalFile({ text: '<Profile>\n\n文字\n\n</Profile>' }) },
    errors: errorsIn(original, [
      [
        '11:1',
        'component-content',
        english('component-content', { name: 'Profile' }),
        english('written.help', { example: '<Profile />' }),
      ],
    ]),
  },
  {
    title: 'refuses a picture of another site behind a reference',
    files: { [original]: originalFile({ text: '![图][one]\n\n[one]: https://example.com/a.png' }) },
    errors: errorsIn(original, [
      [
        '11:1',
        'picture-address',
        english('picture-address', { address: 'https://example.com/a.png' }),
        english('picture-address.issue.help'),
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
        english('missing-picture', { address: './coverr.png' }),
        `Did you mean “./cover.png”? ${english('missing-picture.issue.help')}`,
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
        english('code.braces', { code: ' one() ', what: say('an-issue') }),
        english('code.braces.help'),
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
        english('code.braces', { code: 'process.cwd()', what: say('a-page') }),
        english('code.braces.help'),
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
        english('unsafe-name', { name: folder.slice(folder.indexOf('/') + 1) }),
        english('unsafe-name.help'),
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
      ['1:1', 'unsafe-name', english('unsafe-name', { name }), english('unsafe-name.help')],
    ]),
  })),
  {
    title: 'says once what is wrong with the name of a picture that a text shows',
    files: {
      [original]: `${originalFile()}\n<Figure src="./100%.png" alt="一块红蓝的板" />\n`,
      'issues/005-example-five/100%.png': '',
    },
    errors: errorsIn('issues/005-example-five/100%.png', [
      ['1:1', 'unsafe-name', english('unsafe-name', { name: '100%.png' }), english('unsafe-name.help')],
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
      [
        '1:1',
        'text-name',
        english('text-name.language', { name: 'fr' }),
        english('text-name.language.help', { texts: ['zh.mdx', 'en.mdx'] }),
      ],
    ]),
  },
  {
    title: 'points at the quotation mark that is not closed',
    files: { [original]: originalFile({ title: '"没有收尾的引号' }) },
    errors: errorsIn(original, [
      ['3:8', 'yaml-unclosed', english('yaml-unclosed'), english('yaml-unclosed.help')],
    ]),
  },
  {
    title: 'points at the bracket that is not closed',
    files: { [company]: 'name: Example Five\naliases: [Five, V\nfounded: 2020\n' },
    errors: errorsIn(company, [
      ['2:10', 'yaml-unclosed', english('yaml-unclosed'), english('yaml-unclosed.help')],
    ]),
  },
  {
    title: 'refuses a value that starts with &, since what follows it would be lost',
    files: { [original]: originalFile({ title: '&示例 五号' }) },
    errors: errorsIn(original, [['3:8', 'yaml-value-start', english('yaml-value-start.anchor'), quoted]]),
  },
  {
    title: 'points at an alias',
    files: { [company]: 'name: Example Five\nfounded: 2020\naliases: [*five]\n' },
    errors: errorsIn(company, [['3:11', 'yaml-value-start', english('yaml-value-start.anchor'), quoted]]),
  },
  {
    title: 'says that a file of comments is empty',
    files: { [company]: '# later\n' },
    errors: errorsIn(company, [
      ['1:1', 'empty-file', english('empty-file'), english('empty-file.records.help')],
    ]),
  },
  {
    title: 'says that front matter is empty',
    files: { [original]: '---\n---\n\n正文。\n' },
    errors: errorsIn(original, [
      ['1:1', 'front-matter', english('front-matter.empty'), english('front-matter.empty.help')],
    ]),
  },
  {
    title: 'says that a field with a choice of values is missing',
    files: { [company]: companyFile({ status: undefined }) },
    errors: errorsIn(company, [
      [
        '4:5',
        'missing-field',
        english('missing-field.name', { name: 'status' }),
        english('missing-field.name.help', { name: 'status', description: say('field.round.status') }),
      ],
    ]),
  },
  {
    title: 'says of a number for an amount how an amount is written',
    files: { [company]: companyFile({ amount: '640' }) },
    errors: errorsIn(company, [
      ['8:13', 'amount-form', english('amount-form.form', { value: '640' }), written],
    ]),
  },
  {
    title: 'refuses an amount of nothing',
    files: { [company]: companyFile({ amount: 'USD 0' }) },
    errors: errorsIn(company, [['8:13', 'amount-form', english('amount-form.nothing'), written]]),
  },
  {
    title: 'says how a day is written where there is something else than a text',
    files: { [original]: originalFile({ date: '[2024, 7, 1]' }) },
    errors: errorsIn(original, [
      [
        '5:7',
        'value-type',
        english('value-type.cannot', { found: say('value-type.list') }),
        english('date-form.day.help'),
      ],
    ]),
  },
  {
    title: 'tells a mistyped required field once',
    files: { [original]: originalFile({ tags: undefined, tag: '[example-xr]' }) },
    errors: errorsIn(original, [
      [
        '8:1',
        'unknown-field',
        english('unknown-field.here', { name: 'tag' }),
        `Did you mean “tags”? ${english('unknown-field.here.help')}`,
      ],
    ]),
  },
  {
    title: 'says of a mistyped id how it is written',
    files: { [original]: originalFile({ company: 'Example One' }) },
    errors: errorsIn(original, [
      ['7:10', 'id-form', english('id-form.value', { value: 'Example One' }), 'Did you mean “example-one”?'],
    ]),
  },
  {
    title: 'does not blame the next issue for the date of a doubled number',
    files: { [original]: originalFile({ issue: '3' }) },
    errors: errorsIn(original, [
      [
        '2:8',
        'number-taken',
        english('number-taken', { number: 3, file: 'issues/003-example-three/zh.mdx' }),
        english('number-taken.help', { highest: 999 }),
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
        english('vehicle-without-part', { id: 'example-fund' }),
        english('vehicle-without-part.help'),
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
          english('missing-field.name', { name: 'translates' }),
          `Once it matches the original, write translates: "${fingerprint}".`,
        ],
      ]),
      ...errorsIn(original, [
        [
          '5:7',
          'date-form',
          english('date-form.calendar', { value: '2024-02-30' }),
          english('date-form.day.help'),
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
        english('fingerprint-form', { value: 'abc' }),
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
        english('date-form.calendar', { value: '2021-13' }),
        english('date-form.partial.help'),
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
        english('company-twice', { file: 'companies/example-two.yaml' }),
        english('keep-one.help'),
      ],
    ]),
  },
];

for (const { title, files, errors } of mistakes)
  test(title, async (t) => {
    assert.deepEqual(await errorsOf(t, files), errors);
  });
