import type { DiagnosticCode } from '#diagnostics/codes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

type Message = [place: string, code: DiagnosticCode, message: string, help: string];

/** What is said of each folder of tests/fixtures/invalid; places are line:column. */
const problems: Record<string, Record<string, Message[]>> = {
  'bad-investor': {
    'investors.yaml': [
      [
        '4:9',
        'unknown-value',
        '“venture” is not allowed here',
        'Write one of vc, corporate, private-equity, hedge-fund, asset-manager, sovereign, angel, crypto.',
      ],
      [
        '13:9',
        'unknown-value',
        '“sovereing” is not allowed here',
        'Did you mean “sovereign”? Write one of vc, corporate, private-equity, hedge-fund, asset-manager, sovereign, angel, crypto.',
      ],
    ],
  },
  'bad-letter': {
    'issues/005-example-five/zh.mdx': [
      [
        '9:13',
        'web-address',
        '“example.com/discussions/5” is not a web address',
        'Write it with https:// at its start.',
      ],
      [
        '13:5',
        'unknown-field',
        'there is no field “thank” here',
        'Did you mean “thanks”? Delete it, or see the handbook for the fields.',
      ],
      ['16:13', 'missing-field', '“en” is missing', 'Add en: The text in English.'],
      ['18:11', 'date-form', '“July 2024” is not a date', 'Write the day as year-month-day: 2024-08-13.'],
      ['23:11', 'too-few', 'this is empty', 'The name, as the letter is signed.'],
      ['24:15', 'unknown-value', '“中文” is not allowed here', 'Write one of zh, en.'],
      ['25:11', 'missing-field', '“en” is missing', 'Add en: The text in English.'],
      ['26:5', 'missing-field', '“from” is missing', 'Add from: The name, as the letter is signed.'],
      [
        '26:5',
        'missing-field',
        '“language” is missing',
        'Add language: The language that the letter was written in: zh or en.',
      ],
      [
        '28:5',
        'unknown-field',
        'there is no field “answer” here',
        'Delete it, or see the handbook for the fields.',
      ],
      [
        '32:11',
        'value-type',
        'this cannot be a list',
        'The letter, in its language or as {zh: …, en: …}; plain words, a blank line between paragraphs.',
      ],
      ['33:12', 'too-few', 'this is empty', 'What the editor answers, written like the letter.'],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '10:11',
        'letter-early',
        'this letter is dated before the issue (2024-07-01)',
        'Write the day on which the letter was written.',
      ],
    ],
  },
  'bad-retraction': {
    'issues/005-example-five/zh.mdx': [
      [
        '8:12',
        'company-and-companies',
        'both “company” and “companies” are given',
        'Keep company: for one, companies: [a, b] for several.',
      ],
      [
        '10:39',
        'value-type',
        'this must be given in both languages, as {zh: …, en: …}',
        'Write {zh: 数字有误。, en: …}.',
      ],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '9:19',
        'retraction-early',
        'this retraction is dated before the issue (2024-07-02)',
        'Write the day on which the issue was retracted.',
      ],
      [
        '10:8',
        'retraction-of-draft',
        'a draft cannot be retracted: nobody has read it',
        'Delete draft: if the issue was published, retracted: if it was not.',
      ],
    ],
  },
  'video-unsound': {
    'issues/005-example-five/zh.mdx': [
      [
        '16:8',
        'web-address',
        '“http://example.com/video” is no https address',
        'Write the address of the page of the video: https://….',
      ],
      [
        '16:49',
        'property-value',
        '“90” is no length of a video',
        'Write it as players show it: 12:30, or 1:02:30.',
      ],
      [
        '18:50',
        'missing-picture',
        'there is no picture ./still.jpg',
        'Put the file into the folder of the issue.',
      ],
      [
        '18:79',
        'date-form',
        'there is no 2024-13-01 in the calendar',
        'Write the day as year-month-day: 2024-08-13.',
      ],
      [
        '20:1',
        'missing-property',
        '<Video> lacks the property title',
        'It is written <Video src="https://…" title="…" poster="./still.jpg" alt="…" duration="12:30" />.',
      ],
      ['20:40', 'property-conflict', 'alt needs poster beside it', 'Add poster, or delete alt.'],
      [
        '22:1',
        'html',
        '<iframe> is not a component of the column',
        'HTML is not used here. Nothing is embedded in an issue; a picture leads to a video: <Video src="https://…" title="…" poster="./still.jpg" alt="…" />, and to anything else a link: [text](https://…). A “<” that belongs to the text is written \\<.',
      ],
      [
        '24:12',
        'missing-table',
        'there is no table ./chips.yaml',
        'Put its file, with kind: table, into the folder of the issue and write ./ and the name: ./chips.yaml.',
      ],
    ],
  },
  'which-company': {
    'issues/005-example-five/chart.yaml': [
      [
        '4:10',
        'which-company',
        'the issue is not about “example-three”',
        'Did you mean “example-one”? Write company: example-one or company: example-two.',
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '13:1',
        'which-company',
        'the issue is about several companies, and this does not say which it tells of',
        'Write company="example-one" or company="example-two".',
      ],
      [
        '15:15',
        'which-company',
        'the issue is not about “example-too”',
        'Did you mean “example-two”? Write company="example-one" or company="example-two".',
      ],
      [
        '21:4',
        'which-company',
        'the issue is about several companies, and this does not say which it tells of',
        'Write company="example-one" or company="example-two".',
      ],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '10:1',
        'which-company',
        'this tells of a company, and the issue is about none',
        'Add company: to the front matter of the original, or delete this.',
      ],
      [
        '12:4',
        'which-company',
        'this tells of a company, and the issue is about none',
        'Write company="…", with the id of the company.',
      ],
    ],
  },
  'amounts-beyond-sums': {
    'companies/example-five.yaml': [
      [
        '6:13',
        'amount-sum',
        'the amounts in USD of all companies are too large to be added exactly; this is the largest',
        'It is probably a slip: look at the K, M or B behind the number.',
      ],
    ],
  },
  'bad-money': {
    'companies/example-five.yaml': [
      [
        '6:13',
        'amount-form',
        '“640M USD” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K',
        'Did you mean “USD 640M”? Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.',
      ],
      [
        '11:13',
        'amount-form',
        '“640 USD” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K',
        'Did you mean “USD 640”? Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.',
      ],
      [
        '16:13',
        'amount-form',
        '“USD 1.5 million” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K',
        'Did you mean “USD 1.5M”? Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.',
      ],
      [
        '21:13',
        'amount-form',
        '“XYZ” is not an ISO 4217 currency code',
        'Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.',
      ],
      [
        '26:13',
        'amount-form',
        '“USD 1.005” is finer than the smallest unit of USD',
        'Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.',
      ],
      [
        '27:16',
        'amount-form',
        '“$5M” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K',
        'Did you mean “USD 5M”? Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.',
      ],
      [
        '32:13',
        'amount-form',
        '“USD 99999999B” is too large to be exact',
        'Write it as CODE NUMBER with K, M or B: USD 640M. Leave the line out if it is undisclosed.',
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '11:11',
        'amount-form',
        '“640M” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K',
        'Write the amount as in the company’s file: USD 640M.',
      ],
      [
        '11:38',
        'amount-form',
        '“usd 5M” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K',
        'Did you mean “USD 5M”? Write the amount as in the company’s file: USD 640M.',
      ],
    ],
  },
  'bad-round': {
    'companies/example-five.yaml': [
      [
        '7:11',
        'listed-twice',
        '“Example Founder Five” is listed twice',
        'Keep one entry; its role may name several posts.',
      ],
      [
        '13:13',
        'amount-fraction',
        'this amount has a fraction of the currency’s unit',
        'Write whole units: USD 1500, not USD 1500.25.',
      ],
      [
        '19:25',
        'not-dollars',
        'this must be in US dollars',
        'Write it as USD 113M; amounts in other currencies stand in amount and postMoney.',
      ],
      [
        '25:25',
        'dollars-alone',
        'there is no amount in another currency beside this dollar figure',
        'Write the dollar figure as amount itself, or add the figure the source gives.',
      ],
      ['30:15', 'missing-field', '“en” is missing', 'Add en: The text in English.'],
    ],
  },
  'broken-draft': {
    'issues/005-example-five/zh.mdx': [
      [
        '12:1',
        'unknown-component',
        '<Widget> is not a component of the column',
        'The components are Profile, FundingTable, FundingChart, Money, Cite, Figure, Gallery, Compare, Drawing, DataTable, Video, PullQuote, Callout. A “<” that belongs to the text is written \\<.',
      ],
    ],
  },
  'broken-mdx': {
    'issues/006-example-six/zh.mdx': [
      [
        '13:6',
        'less-than',
        'a “<” in the text starts a component here',
        'Write \\< for the character itself.',
      ],
    ],
    'issues/008-example-eight/zh.mdx': [
      [
        '13:2',
        'stray-closing-tag',
        'a closing tag closes nothing that is open here',
        'Delete it, or move it to the same level as its opening tag, with a blank line between.',
      ],
    ],
    'issues/010-example-ten/zh.mdx': [
      ['13:2', 'html-comment', 'a comment is not written <!-- … --> here', 'Write {/* … */}.'],
    ],
    'issues/011-example-eleven/zh.mdx': [
      [
        '11:10',
        'autolink',
        'an address in angle brackets is not allowed here',
        'Write the address alone, or [text](https://…).',
      ],
    ],
    'issues/014-example-fourteen/zh.mdx': [
      [
        '11:8',
        'code',
        'there is code between braces, and an issue holds none',
        'Write the text itself. A brace that belongs to the text is written \\{.',
      ],
    ],
  },
  'broken-yaml': {
    'authors.yaml': [['1:1', 'value-type', 'this must be a list', 'Start each entry with “- id: …”.']],
    'companies/example-five.yaml': [
      ['4:1', 'yaml-indentation', 'a tab is used to indent', 'Indent with plain spaces.'],
    ],
    'companies/example-nine.yaml': [
      [
        '5:1',
        'yaml-indentation',
        'the indentation does not fit',
        'Indent the entries of one list or map by the same number of spaces.',
      ],
    ],
    'companies/example-six.yaml': [
      ['3:1', 'yaml-duplicate-key', 'this key appears twice', 'Keep one of the two.'],
    ],
    'issues/005-example-five/zh.mdx': [
      ['3:8', 'yaml-colon', 'a colon splits this value', 'Put the value between quotation marks.'],
    ],
    'issues/007-example-seven/zh.mdx': [
      [
        '1:1',
        'front-matter',
        'the front matter is not closed',
        'Write --- on a line of its own after the last field.',
      ],
    ],
    'issues/008-example-eight/zh.mdx': [
      [
        '1:1',
        'front-matter',
        'the file does not start with front matter',
        'Start its first line with ---, then the fields, then --- again.',
      ],
    ],
  },
  'code-in-text': {
    'issues/005-example-five/zh.mdx': [
      [
        '11:1',
        'code',
        'import and export are code, and an issue holds none',
        'Delete the line: the components of the column need no import.',
      ],
      [
        '13:1',
        'code',
        'import and export are code, and an issue holds none',
        'Delete the line: the components of the column need no import.',
      ],
      [
        '15:4',
        'code',
        '{total + 1} is code, and an issue holds none',
        'Write the text itself. A brace that belongs to the text is written \\{.',
      ],
      [
        '17:1',
        'code',
        '{process.exit()} is code, and an issue holds none',
        'Write the text itself. A brace that belongs to the text is written \\{.',
      ],
      [
        '19:11',
        'property-code',
        'the property amount of <Money> is code, not a plain value',
        'Write the value between quotation marks: name="value".',
      ],
      [
        '21:10',
        'property-code',
        'the property {…} of <Callout> is code, not a plain value',
        'Write the value between quotation marks: name="value".',
      ],
      [
        '27:10',
        'property-value',
        'the property kind needs a text',
        'Write it as in <Callout kind="note">…</Callout>.',
      ],
    ],
  },
  'drawing-against-record': {
    'issues/005-example-five/chart.yaml': [
      [
        '2:21',
        'drawing-glyph',
        'drawings cannot show “𓂀” (U+13080): their fonts have no such character',
        'Write the words without it, or with a common form in place of a rare one.',
      ],
      [
        '5:39',
        'drawing-record',
        'companies/example-one.yaml shows no money raised by then',
        'Write a later date, or give the figure as amount, with its source.',
      ],
      [
        '6:5',
        'drawing-measure',
        'this bar is EUR, the first one CNY',
        'Bars of one drawing have one measure; convert nothing, leave out what has another.',
      ],
      [
        '6:39',
        'drawing-record',
        'companies/example-one.yaml shows money in several currencies by then, which are not added up',
        'Write a later date, or give the figure as amount, with its source.',
      ],
    ],
  },
  'drawing-missing-words': {
    'issues/005-example-five/chart.yaml': [
      [
        '1:1',
        'missing-field',
        '“alt” is missing',
        'Add alt: What it shows, in one or two sentences, for those who do not see it.',
      ],
      [
        '2:8',
        'value-type',
        'this must be given in both languages, as {zh: …, en: …}',
        'Write {zh: 只有中文, en: …}.',
      ],
      [
        '4:11',
        'date-form',
        'there is no 2024-13 in the calendar',
        'Write a year, a month or a day: 2021, 2021-04 or 2021-04-05.',
      ],
      ['5:12', 'missing-field', '“en” is missing', 'Add en: The text in English.'],
      [
        '7:5',
        'drawing-date',
        'this event has no date',
        'Add date: 2024-08, or when: {zh: …, en: …} where no source gives one.',
      ],
      [
        '9:5',
        'unknown-field',
        'there is no field “acent” here',
        'Did you mean “accent”? Delete it, or see the handbook for the fields.',
      ],
    ],
  },
  'drawing-unknown-kind': {
    'issues/005-example-five/chart.yaml': [
      [
        '1:7',
        'drawing-kind',
        '“bar” is not a kind of drawing or table',
        'Did you mean “bars”? The kinds are bars, units, timeline, flow, pairs, table.',
      ],
    ],
  },
  'drawing-unknown-reference': {
    'issues/005-example-five/chart.yaml': [
      [
        '7:63',
        'unknown-reference',
        'no reference “example-reprot” in the front matter of the original',
        'Did you mean “example-report”? Correct the id, or add the reference under references: in the original.',
      ],
      [
        '8:49',
        'drawing-accent',
        'a second thing is drawn in vermilion',
        'Keep accent: true for the one thing that the drawing is about.',
      ],
      [
        '8:80',
        'unknown-reference',
        'no reference “nobody” in the front matter of the original',
        'Correct the id, or add the reference under references: in the original.',
      ],
    ],
  },
  'drawing-without-source': {
    'issues/005-example-five/chart.yaml': [
      [
        '6:5',
        'drawing-source',
        'this figure has no source',
        'Add source: the id of a reference of the issue.',
      ],
      [
        '8:5',
        'drawing-figure',
        'this bar has no figure',
        'Give one of amount (USD 640M), count (512) and raised (2018-03).',
      ],
      [
        '12:13',
        'drawing-source',
        'this figure comes from the company’s file',
        'Delete source, or give the figure as amount.',
      ],
    ],
  },
  'empty-file': {
    'companies/example-five.yaml': [
      ['1:1', 'empty-file', 'the file is empty', 'Write its entries, or delete the file.'],
    ],
    'issues/005-example-five/zh.mdx': [
      ['1:1', 'empty-file', 'the file is empty', 'Write its front matter and text, or delete the file.'],
    ],
  },
  'impossible-date': {
    'companies/example-five.yaml': [
      [
        '5:11',
        'date-form',
        'there is no 2023-13 in the calendar',
        'Write a year, a month or a day: 2021, 2021-04 or 2021-04-05.',
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '5:7',
        'date-form',
        'there is no 2024-02-30 in the calendar',
        'Write the day as year-month-day: 2024-08-13.',
      ],
    ],
  },
  'javascript-link': {
    'companies/example-five.yaml': [
      ['3:10', 'web-address', '“example.com” is not a web address', 'Write it with https:// at its start.'],
      [
        '8:13',
        'web-address',
        '“javascript:alert(1)” is not a web address',
        'Write it with https:// at its start.',
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '11:1',
        'link-address',
        '“javascript:alert(1)” is not an address that a link may have',
        'A link goes to https://…, to a page of the column (/issues/22/), to a heading (#…) or to mailto:….',
      ],
      [
        '11:28',
        'link-address',
        '“JaVaScRiPt:alert(1)” is not an address that a link may have',
        'A link goes to https://…, to a page of the column (/issues/22/), to a heading (#…) or to mailto:….',
      ],
      [
        '11:55',
        'link-address',
        '“data:text/html,hi” is not an address that a link may have',
        'A link goes to https://…, to a page of the column (/issues/22/), to a heading (#…) or to mailto:….',
      ],
      [
        '11:79',
        'link-address',
        '“zh.mdx” is not an address that a link may have',
        'A link goes to https://…, to a page of the column (/issues/22/), to a heading (#…) or to mailto:….',
      ],
      [
        '11:92',
        'link-address',
        '“//example.com/” is not an address that a link may have',
        'A link goes to https://…, to a page of the column (/issues/22/), to a heading (#…) or to mailto:….',
      ],
      [
        '15:1',
        'link-address',
        '“javascript:alert(1)” is not an address that a link may have',
        'A link goes to https://…, to a page of the column (/issues/22/), to a heading (#…) or to mailto:….',
      ],
      [
        '17:1',
        'picture-address',
        'the picture “javascript:alert(1)” does not lie beside the text',
        'Put the file into the folder of the issue and write ./ and its name: ./cover.jpg.',
      ],
    ],
  },
  'missing-drawing': {
    'issues/005-example-five/zh.mdx': [
      [
        '17:10',
        'missing-drawing',
        'there is no drawing ./chart.yaml',
        'Did you mean “./charts.yaml”? Put its file into the folder of the issue and write ./ and its name: ./memory.yaml.',
      ],
    ],
  },
  'missing-glyph': {
    'companies/example-five.yaml': [
      [
        '1:14',
        'missing-glyph',
        'the share image cannot show “𪛖” (U+2A6D6): its fonts have no such character',
        'Write the name without it, or with a more common form.',
      ],
    ],
    'issues/005-example-five/en.mdx': [
      [
        '2:28',
        'missing-glyph',
        'the share image cannot show “𓂀” (U+13080): its fonts have no such character',
        'Write the title without it, or with a more common form.',
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '3:14',
        'missing-glyph',
        'the share image cannot show “𓀀” (U+13000): its fonts have no such character',
        'Write the title without it, or with a more common form.',
      ],
      [
        '3:22',
        'missing-glyph',
        'the share image cannot show “𒀀️” (U+12000): its fonts have no such character',
        'Write the title without it, or with a more common form.',
      ],
    ],
  },
  'pictures-together': {
    'issues/005-example-five/zh.mdx': [
      [
        '11:1',
        'picture-count',
        '<Gallery> encloses one picture, and takes two or three',
        'Show a single picture with <Figure … /> alone, and four or more in two galleries.',
      ],
      [
        '20:1',
        'picture-count',
        '<Gallery> encloses 4 pictures, and takes two or three',
        'Show a single picture with <Figure … /> alone, and four or more in two galleries.',
      ],
      [
        '26:1',
        'component-content',
        '<Gallery> encloses pictures, and this is something else',
        'Move it out; what is said of the pictures together is written as caption="…".',
      ],
      [
        '30:1',
        'unknown-property',
        'a picture in <Gallery> has no width of its own',
        'Delete wide here; the whole is shown wide with <Gallery wide>.',
      ],
      [
        '36:1',
        'missing-property',
        'this picture in <Compare> lacks its caption, which is the label that readers choose it by',
        'Say in a word or two what it shows of the two: caption="2019".',
      ],
      [
        '39:31',
        'missing-picture',
        'there is no picture ./b.png',
        'Did you mean “./a.png”? Put the file into the folder of the issue.',
      ],
      ['39:46', 'property-value', 'the property wide has no value', 'Write wide alone, or leave it out.'],
    ],
  },
  'missing-picture': {
    'issues/005-example-five/zh.mdx': [
      [
        '9:14',
        'missing-picture',
        'there is no picture ./front.jpg',
        'Put the file into the folder of the issue.',
      ],
      [
        '12:9',
        'missing-picture',
        'there is no picture ./picture.jpg',
        'Put the file into the folder of the issue.',
      ],
      [
        '14:1',
        'picture-description',
        'the picture has no description',
        'Say between the brackets what it shows: ![…](./name.jpg).',
      ],
      [
        '16:1',
        'picture-address',
        'the picture “https://example.com/a.png” does not lie beside the text',
        'Put the file into the folder of the issue and write ./ and its name: ./cover.jpg.',
      ],
      [
        '18:1',
        'picture-address',
        'the picture “../001-example-one/cover.png” does not lie beside the text',
        'Put the file into the folder of the issue and write ./ and its name: ./cover.jpg.',
      ],
    ],
  },
  'no-original': {
    'issues/005-example-five/en.mdx': [
      [
        '1:1',
        'missing-original',
        'a translation of nothing: this folder has no original',
        'State the facts (issue, date, authors, company, tags) in the language the issue was written in.',
      ],
    ],
  },
  'no-text': {
    'issues/005-example-five': [
      ['1:1', 'empty-folder', 'this folder has no text', 'Write zh.mdx or en.mdx, or delete the folder.'],
    ],
  },
  'not-a-date': {
    'companies/example-five.yaml': [
      [
        '2:10',
        'date-form',
        '“about 2020” is not a date',
        'Write a year, a month or a day: 2021, 2021-04 or 2021-04-05.',
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '5:7',
        'date-form',
        '“2024/07/01” is not a date',
        'Did you mean “2024-07-01”? Write the day as year-month-day: 2024-08-13.',
      ],
      ['9:10', 'date-form', '“2024” is not a day', 'Write the day as year-month-day: 2024-08-13.'],
    ],
    'issues/006-example-six/zh.mdx': [
      ['10:11', 'date-form', '“yesterday” is not a date', 'Write the day as year-month-day: 2024-08-13.'],
    ],
  },
  'not-utf8': {
    'companies/example-five.yaml': [['1:1', 'not-utf-8', 'the file is not UTF-8 text', 'Save it as UTF-8.']],
    'issues/005-example-five/zh.mdx': [
      ['1:1', 'not-utf-8', 'the file is not UTF-8 text', 'Save it as UTF-8.'],
    ],
    'pages/about/zh.mdx': [['1:1', 'not-utf-8', 'the file is not UTF-8 text', 'Save it as UTF-8.']],
  },
  'number-against-date': {
    'issues/005-example-five/zh.mdx': [
      [
        '5:7',
        'number-order',
        'No. 5 (2023-12-31) is older than No. 4 (2024-06-01)',
        'A larger number has the same or a later date; correct the number or the date.',
      ],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '9:10',
        'updated-early',
        'updated (2024-06-01) is before date (2024-07-01)',
        'Write a later day, or delete the line.',
      ],
      [
        '11:11',
        'correction-early',
        'this correction is dated before the issue (2024-07-01)',
        'Write the day on which the correction was made.',
      ],
    ],
  },
  'same-number': {
    'issues/005-example-five/zh.mdx': [
      [
        '2:8',
        'number-taken',
        'the number 3 is taken by issues/003-example-three/zh.mdx',
        'Take a free number; the highest is 999.',
      ],
    ],
  },
  'second-of-everything': {
    'companies/Example_Seven.yaml': [
      [
        '1:1',
        'file-name',
        '“Example_Seven” is not an id',
        'Name the file with lower-case letters, digits and single hyphens: world-labs.yaml.',
      ],
    ],
    'companies/example-five.yaml': [
      [
        '2:10',
        'date-form',
        'there is no 2020-02-30 in the calendar',
        'Write a year, a month or a day: 2021, 2021-04 or 2021-04-05.',
      ],
    ],
    'companies/example-six.yaml': [
      ['8:12', 'unknown-id', 'there is no investor “nobody-known”', 'Add it to investors.yaml.'],
      ['9:20', 'investor-twice', '“nobody-known” both leads and joins this round', 'Keep it under lead.'],
      ['9:20', 'unknown-id', 'there is no investor “nobody-known”', 'Add it to investors.yaml.'],
    ],
    'issues/005-example-five/en.mdx': [
      ['2:8', 'too-few', 'this is empty', 'The headline.'],
      ['4:14', 'too-few', 'there are too few entries in this list', 'Ids in authors.yaml.'],
      [
        '8:1',
        'link-address',
        '“javascript:1” is not an address that a link may have',
        'A link goes to https://…, to a page of the column (/issues/22/), to a heading (#…) or to mailto:….',
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '2:8',
        'number-taken',
        'the number 4 is taken by issues/004-example-draft/zh.mdx',
        'Take a free number; the highest is 999.',
      ],
      [
        '9:10',
        'updated-early',
        'updated (2024-06-30) is before date (2024-07-01)',
        'Write a later day, or delete the line.',
      ],
      [
        '12:5',
        'code',
        '{code} is code, and an issue holds none',
        'Write the text itself. A brace that belongs to the text is written \\{.',
      ],
      [
        '14:1',
        'unknown-component',
        '<Widget> is not a component of the column',
        'The components are Profile, FundingTable, FundingChart, Money, Cite, Figure, Gallery, Compare, Drawing, DataTable, Video, PullQuote, Callout. A “<” that belongs to the text is written \\<.',
      ],
      [
        '16:7',
        'unknown-reference',
        'no reference “nowhere” in the front matter of the original',
        'Correct the id, or add the reference under references: in the original.',
      ],
    ],
    'issues/006-example-six/en.mdx': [
      [
        '1:1',
        'missing-original',
        'a translation of nothing: this folder has no original',
        'State the facts (issue, date, authors, company, tags) in the language the issue was written in.',
      ],
    ],
    'pages/about/zh.mdx': [
      [
        '2:1',
        'missing-field',
        '“description” is missing',
        'Add description: One or two sentences for lists, feeds and share cards.',
      ],
      ['2:8', 'value-type', 'this must be a text; it is a number', 'Put it between quotation marks.'],
      [
        '3:1',
        'unknown-field',
        'there is no field “keywords” here',
        'Delete it, or see the handbook for the fields.',
      ],
    ],
    'tags.yaml': [
      [
        '18:16',
        'value-type',
        'this must be given in both languages, as {zh: …, en: …}',
        'Write {zh: 一句, en: …}.',
      ],
    ],
  },
  'series-twice': {
    'series.yaml': [
      [
        '4:7',
        'id-twice',
        'the id “example-parts” appears twice in this file',
        'Give each entry an id of its own.',
      ],
      [
        '7:3',
        'missing-field',
        '“description” is missing',
        'Add description: What the series tells, in one or two sentences.',
      ],
    ],
  },
  'table-against-record': {
    'issues/005-example-five/chips.yaml': [
      [
        '10:21',
        'unknown-round',
        'companies/example-one.yaml has no round “series-x”',
        'Did you mean “series-a”? Its rounds are seed, series-a, strategic-increase, series-b, series-c.',
      ],
      [
        '13:25',
        'undisclosed-amount',
        'the round “seed” in companies/example-one.yaml has no “postMoney”',
        'Add it to the company’s file, or leave the figure out.',
      ],
      [
        '14:14',
        'unknown-id',
        'there is no company “example-tree”',
        'Did you mean “example-three”? If it is new, add it to companies/example-tree.yaml.',
      ],
      [
        '17:22',
        'drawing-record',
        'companies/example-three.yaml states nothing for “raised”',
        'Add it to the company’s file, or leave the figure out.',
      ],
      [
        '20:7',
        'table-column',
        'the table has no column “sise”',
        'Did you mean “size”? Its columns are size, empty.',
      ],
    ],
  },
  'table-mistaken': {
    'issues/005-example-five/chips.yaml': [
      [
        '7:5',
        'table-column',
        'no row has a figure for the column “empty”',
        'Delete the column, or add empty: to a row.',
      ],
      [
        '15:13',
        'drawing-measure',
        'this is a percentage, and the column “size” begins with a number',
        'Figures are of one kind in each column, or in each row: give the other a column of its own.',
      ],
    ],
  },
  'table-unsound': {
    'issues/005-example-five/chips.yaml': [
      [
        '9:13',
        'drawing-source',
        'this figure has no source',
        'Add source: the id of a reference of the issue.',
      ],
      [
        '10:5',
        'table-row',
        'this row has no name',
        'Add label: {zh: …, en: …}, or company: with the id of a company.',
      ],
      [
        '11:13',
        'table-figure',
        'this figure says several things',
        'Give one of amount, count, percent, date, text, record, round, postMoney.',
      ],
      [
        '14:13',
        'table-figure',
        'this figure says nothing',
        'Give one of amount, count, percent, date, text, record, round, postMoney.',
      ],
      ['17:23', 'value-type', 'this must be a number; it is a text', 'A percentage, without the sign: 12.5.'],
      [
        '20:22',
        'unknown-value',
        '“revenue” is not allowed here',
        'Write one of founded, headquarters, raised, valuation.',
      ],
      [
        '23:39',
        'drawing-source',
        'this figure comes from the company’s file',
        'Delete source: the company’s file states the source and the date.',
      ],
      [
        '26:35',
        'table-figure',
        'the upper end is not above the amount',
        'Write the lower end as amount, the upper as upTo.',
      ],
      [
        '29:32',
        'unknown-reference',
        'no reference “nobody” in the front matter of the original',
        'Correct the id, or add the reference under references: in the original.',
      ],
    ],
  },
  'tag-id-twice': {
    'tags.yaml': [
      [
        '21:7',
        'id-twice',
        'the id “example-xr” appears twice in this file',
        'Give each entry an id of its own.',
      ],
    ],
  },
  'translation-before-original': {
    'issues/005-example-five/en.mdx': [
      [
        '6:7',
        'translation-early',
        'this translation (2024-06-30) is dated before its original (2024-07-01)',
        'Write the day on which the translation is published, or delete the line.',
      ],
    ],
  },
  'two-originals': {
    'issues/005-example-five/zh.mdx': [
      [
        '2:1',
        'second-original',
        'a second original; issues/005-example-five/en.mdx states the facts of this issue already',
        'Keep only title, description, date, translators and translates in the translation.',
      ],
    ],
  },
  'typo-key': {
    'companies/example-five.yaml': [
      [
        '4:1',
        'unknown-field',
        'there is no field “staff” here',
        'Delete it, or see the handbook for the fields.',
      ],
      [
        '10:5',
        'unknown-field',
        'there is no field “amout” here',
        'Did you mean “amount”? Delete it, or see the handbook for the fields.',
      ],
      [
        '11:5',
        'unknown-field',
        'there is no field “leads” here',
        'Did you mean “lead”? Delete it, or see the handbook for the fields.',
      ],
    ],
    'issues/005-example-five/en.mdx': [
      [
        '6:1',
        'unknown-field',
        'there is no field “updated” here',
        'Delete it, or see the handbook for the fields.',
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '9:1',
        'unknown-field',
        'there is no field “referances” here',
        'Did you mean “references”? Delete it, or see the handbook for the fields.',
      ],
      [
        '10:1',
        'unknown-field',
        'there is no field “drafts” here',
        'Did you mean “draft”? Delete it, or see the handbook for the fields.',
      ],
    ],
  },
  'unknown-author': {
    'issues/005-example-five/en.mdx': [
      ['4:15', 'unknown-id', 'there is no author “nobody-known”', 'Add it to authors.yaml.'],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '6:11',
        'unknown-id',
        'there is no author “example-teem”',
        'Did you mean “example-team”? If it is new, add it to authors.yaml.',
      ],
    ],
  },
  'unknown-company': {
    'issues/005-example-five/zh.mdx': [
      [
        '7:10',
        'unknown-id',
        'there is no company “example-won”',
        'Did you mean “example-one”? If it is new, add it to companies/example-won.yaml.',
      ],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '7:10',
        'unknown-id',
        'there is no company “quite-another”',
        'Add it to companies/quite-another.yaml.',
      ],
    ],
  },
  'unknown-component': {
    'issues/005-example-five/zh.mdx': [
      [
        '11:1',
        'unknown-component',
        '<Figur> is not a component of the column',
        'Did you mean <Figure src="./chip.jpg" alt="…" caption="…" />?',
      ],
      [
        '13:1',
        'unknown-component',
        '<Widget> is not a component of the column',
        'The components are Profile, FundingTable, FundingChart, Money, Cite, Figure, Gallery, Compare, Drawing, DataTable, Video, PullQuote, Callout. A “<” that belongs to the text is written \\<.',
      ],
      [
        '15:3',
        'html',
        '<b> is not a component of the column',
        'HTML is not used here. Write **…**. A “<” that belongs to the text is written \\<.',
      ],
      [
        '17:1',
        'html',
        '<div> is not a component of the column',
        'HTML is not used here. Take the tags away; a blank line starts a paragraph. A “<” that belongs to the text is written \\<.',
      ],
      [
        '23:15',
        'unknown-property',
        '<FundingTable> has no property currency',
        'It is written <FundingTable />.',
      ],
      [
        '25:1',
        'missing-property',
        '<Money> lacks the property amount or round',
        'It is written <Money amount="USD 640M" /> or <Money round="series-d" />.',
      ],
      ['27:10', 'property-value', '“danger” is not allowed here', 'Write note or warning.'],
      [
        '33:3',
        'misplaced-component',
        '<Profile> stands inside other text',
        'Put it on a line of its own with a blank line before and after.',
      ],
      ['35:1', 'empty-component', '<PullQuote> is empty', 'It is written <PullQuote who="…">…</PullQuote>.'],
      ['37:24', 'property-twice', 'the property amount appears twice', 'Keep one of the two.'],
      ['39:1', 'less-than', '<> is not a component of the column', 'Write \\< for the character itself.'],
    ],
  },
  'unknown-investor': {
    'companies/example-five.yaml': [
      [
        '8:12',
        'unknown-id',
        'there is no investor “example-capitol”',
        'Did you mean “example-capital”? If it is new, add it to investors.yaml.',
      ],
      ['11:9', 'unknown-id', 'there is no investor “quite-another”', 'Add it to investors.yaml.'],
    ],
  },
  'unknown-locale': {
    'issues/003-example-three/fr.mdx': [
      ['1:1', 'text-name', '“fr” is not a language of the column', 'Name the file zh.mdx or en.mdx.'],
    ],
  },
  'unknown-reference': {
    'issues/005-example-five/en.mdx': [
      [
        '8:18',
        'unknown-reference',
        'no reference “example-sauce” in the front matter of the original',
        'Did you mean “example-source”? Correct the id, or add the reference under references: in the original.',
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '16:10',
        'unknown-reference',
        'no reference “example-sauce” in the front matter of the original',
        'Did you mean “example-source”? Correct the id, or add the reference under references: in the original.',
      ],
      [
        '16:41',
        'unknown-reference',
        'no reference “elsewhere” in the front matter of the original',
        'Correct the id, or add the reference under references: in the original.',
      ],
    ],
  },
  'unknown-series': {
    'issues/005-example-five/zh.mdx': [
      [
        '9:9',
        'unknown-id',
        'there is no series “exampel-parts”',
        'Did you mean “example-parts”? If it is new, add it to series.yaml.',
      ],
    ],
  },
  'unknown-tag': {
    'issues/005-example-five/zh.mdx': [
      [
        '8:23',
        'unknown-id',
        'there is no tag “exampel-tools”',
        'Did you mean “example-tools”? If it is new, add it to tags.yaml.',
      ],
      ['8:38', 'unknown-id', 'there is no tag “nothing-like-it”', 'Add it to tags.yaml.'],
    ],
  },
};

/** The errors of a file, in the order of the list. */
export function errorsIn(file: string, list: readonly Message[]): Diagnostic[] {
  return list.map(([place, code, message, help]) => {
    const [line, column] = place.split(':').map(Number) as [number, number];
    return { severity: 'error', file, line, column, code, message, help };
  });
}

/** The errors that each case has, in the order in which they are told. */
export const expectedProblems = new Map(
  Object.entries(problems).map(([name, files]) => [
    name,
    Object.entries(files).flatMap(([file, list]) => errorsIn(file, list)),
  ]),
);
