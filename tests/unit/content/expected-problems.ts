import type { DiagnosticCode } from '#diagnostics/codes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

type Message = [place: string, code: DiagnosticCode, message: string, help: string];

/** What is said of each folder of tests/fixtures/invalid; places are line:column. */
const problems: Record<string, Record<string, Message[]>> = {
  'bad-investor': {
    'investors.yaml': [
      [
        '4:9',
        'unknown-value',
        english('unknown-value.here', { value: 'venture' }),
        english('unknown-value.here.help', {
          values: [
            'vc',
            'corporate',
            'private-equity',
            'hedge-fund',
            'asset-manager',
            'sovereign',
            'angel',
            'crypto',
          ],
        }),
      ],
      [
        '13:9',
        'unknown-value',
        english('unknown-value.here', { value: 'sovereing' }),
        `Did you mean “sovereign”? ${english('unknown-value.here.help', { values: ['vc', 'corporate', 'private-equity', 'hedge-fund', 'asset-manager', 'sovereign', 'angel', 'crypto'] })}`,
      ],
    ],
  },
  'bad-letter': {
    'issues/005-example-five/zh.mdx': [
      [
        '9:13',
        'web-address',
        english('web-address.form', { value: 'example.com/discussions/5' }),
        english('web-address.form.help'),
      ],
      [
        '13:5',
        'unknown-field',
        english('unknown-field.here', { name: 'thank' }),
        `Did you mean “thanks”? ${english('unknown-field.here.help')}`,
      ],
      [
        '16:13',
        'missing-field',
        english('missing-field.name', { name: 'en' }),
        english('missing-field.name.help', { name: 'en', description: say('field.text.en') }),
      ],
      [
        '18:11',
        'date-form',
        english('date-form.partial', { value: 'July 2024' }),
        english('date-form.day.help'),
      ],
      ['23:11', 'too-few', english('value-empty'), english('field.letter.from')],
      [
        '24:15',
        'unknown-value',
        english('unknown-value.here', { value: '中文' }),
        english('unknown-value.here.help', { values: ['zh', 'en'] }),
      ],
      [
        '25:11',
        'missing-field',
        english('missing-field.name', { name: 'en' }),
        english('missing-field.name.help', { name: 'en', description: say('field.text.en') }),
      ],
      [
        '26:5',
        'missing-field',
        english('missing-field.name', { name: 'from' }),
        english('missing-field.name.help', { name: 'from', description: say('field.letter.from') }),
      ],
      [
        '26:5',
        'missing-field',
        english('missing-field.name', { name: 'language' }),
        english('missing-field.name.help', { name: 'language', description: say('field.letter.language') }),
      ],
      [
        '28:5',
        'unknown-field',
        english('unknown-field.here', { name: 'answer' }),
        english('unknown-field.here.help'),
      ],
      [
        '32:11',
        'value-type',
        english('value-type.cannot', { found: say('value-type.list') }),
        english('field.letter.text'),
      ],
      ['33:12', 'too-few', english('value-empty'), english('field.letter.reply')],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '10:11',
        'letter-early',
        english('letter-early', { date: '2024-07-01' }),
        english('letter-early.help'),
      ],
    ],
  },
  'bad-retraction': {
    'issues/005-example-five/zh.mdx': [
      [
        '8:12',
        'company-and-companies',
        english('company-and-companies'),
        english('company-and-companies.help'),
      ],
      ['10:39', 'value-type', english('value-type.both-languages'), 'Write {zh: 数字有误。, en: …}.'],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '9:19',
        'retraction-early',
        english('retraction-early', { date: '2024-07-02' }),
        english('retraction-early.help'),
      ],
      ['10:8', 'retraction-of-draft', english('retraction-of-draft'), english('retraction-of-draft.help')],
    ],
  },
  'video-unsound': {
    'issues/005-example-five/zh.mdx': [
      [
        '16:8',
        'web-address',
        english('video-address.insecure', { address: 'http://example.com/video' }),
        english('video-address.insecure.help'),
      ],
      ['16:49', 'property-value', english('video-length', { value: '90' }), english('video-length.help')],
      [
        '18:50',
        'missing-picture',
        english('missing-picture', { address: './still.jpg' }),
        english('missing-picture.issue.help'),
      ],
      [
        '18:79',
        'date-form',
        english('date-form.calendar', { value: '2024-13-01' }),
        english('date-form.day.help'),
      ],
      [
        '20:1',
        'missing-property',
        english('missing-property', { component: 'Video', name: 'title' }),
        english('written.help', {
          example: '<Video src="https://…" title="…" poster="./still.jpg" alt="…" duration="12:30" />',
        }),
      ],
      [
        '20:40',
        'property-conflict',
        english('property-conflict.apart', { name: 'alt', other: 'poster' }),
        english('property-conflict.apart.help', { name: 'alt', other: 'poster' }),
      ],
      [
        '22:1',
        'html',
        english('unknown-component', { name: 'iframe' }),
        english('html.help', { instead: say('html.video') }),
      ],
      [
        '24:12',
        'missing-table',
        english('missing-table', { address: './chips.yaml' }),
        english('missing-table.help'),
      ],
    ],
  },
  'which-company': {
    'issues/005-example-five/chart.yaml': [
      [
        '4:10',
        'which-company',
        english('which-company.other', { id: 'example-three' }),
        `Did you mean “example-one”? ${english('which-company.help', { choices: ['company: example-one', 'company: example-two'] })}`,
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '13:1',
        'which-company',
        english('which-company.several'),
        english('which-company.help', { choices: ['company="example-one"', 'company="example-two"'] }),
      ],
      [
        '15:15',
        'which-company',
        english('which-company.other', { id: 'example-too' }),
        `Did you mean “example-two”? ${english('which-company.help', { choices: ['company="example-one"', 'company="example-two"'] })}`,
      ],
      [
        '21:4',
        'which-company',
        english('which-company.several'),
        english('which-company.help', { choices: ['company="example-one"', 'company="example-two"'] }),
      ],
    ],
    'issues/006-example-six/zh.mdx': [
      ['10:1', 'which-company', english('which-company.none'), english('which-company.none.help')],
      [
        '12:4',
        'which-company',
        english('which-company.none'),
        english('which-company.any.help', { example: 'company="…"' }),
      ],
    ],
  },
  'amounts-beyond-sums': {
    'companies/example-five.yaml': [
      ['6:13', 'amount-sum', english('amount-sum', { currency: 'USD' }), english('amount-sum.help')],
    ],
  },
  'bad-money': {
    'companies/example-five.yaml': [
      [
        '6:13',
        'amount-form',
        english('amount-form.form', { value: '640M USD' }),
        english('amount-form.meant.help', { amounts: ['USD 640M'], otherwise: say('amount-form.form.help') }),
      ],
      [
        '11:13',
        'amount-form',
        english('amount-form.form', { value: '640 USD' }),
        english('amount-form.meant.help', { amounts: ['USD 640'], otherwise: say('amount-form.form.help') }),
      ],
      [
        '16:13',
        'amount-form',
        english('amount-form.form', { value: 'USD 1.5 million' }),
        english('amount-form.meant.help', { amounts: ['USD 1.5M'], otherwise: say('amount-form.form.help') }),
      ],
      [
        '21:13',
        'amount-form',
        english('amount-form.currency', { code: 'XYZ' }),
        english('amount-form.form.help'),
      ],
      [
        '26:13',
        'amount-form',
        english('amount-form.finer', { value: 'USD 1.005', currency: 'USD' }),
        english('amount-form.form.help'),
      ],
      [
        '27:16',
        'amount-form',
        english('amount-form.form', { value: '$5M' }),
        english('amount-form.meant.help', { amounts: ['USD 5M'], otherwise: say('amount-form.form.help') }),
      ],
      [
        '32:13',
        'amount-form',
        english('amount-form.large', { value: 'USD 99999999B' }),
        english('amount-form.form.help'),
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '11:11',
        'amount-form',
        english('amount-form.form', { value: '640M' }),
        english('amount-form.text.help'),
      ],
      [
        '11:38',
        'amount-form',
        english('amount-form.form', { value: 'usd 5M' }),
        english('amount-form.meant.help', { amounts: ['USD 5M'], otherwise: say('amount-form.text.help') }),
      ],
    ],
  },
  'bad-round': {
    'companies/example-five.yaml': [
      [
        '7:11',
        'listed-twice',
        english('listed-twice.value', { value: 'Example Founder Five' }),
        english('listed-twice.person.help'),
      ],
      ['13:13', 'amount-fraction', english('amount-fraction'), english('amount-fraction.help')],
      ['19:25', 'not-dollars', english('not-dollars'), english('not-dollars.help')],
      [
        '25:25',
        'dollars-alone',
        english('dollars-alone', { field: 'amount' }),
        english('dollars-alone.help', { field: 'amount' }),
      ],
      [
        '30:15',
        'missing-field',
        english('missing-field.name', { name: 'en' }),
        english('missing-field.name.help', { name: 'en', description: say('field.text.en') }),
      ],
    ],
  },
  'broken-draft': {
    'issues/005-example-five/zh.mdx': [
      [
        '12:1',
        'unknown-component',
        english('unknown-component', { name: 'Widget' }),
        english('unknown-component.help', {
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
        }),
      ],
    ],
  },
  'broken-mdx': {
    'issues/006-example-six/zh.mdx': [
      ['13:6', 'less-than', english('less-than'), english('escape-less-than.help')],
    ],
    'issues/008-example-eight/zh.mdx': [
      ['13:2', 'stray-closing-tag', english('stray-closing-tag'), english('stray-closing-tag.help')],
    ],
    'issues/010-example-ten/zh.mdx': [
      ['13:2', 'html-comment', english('html-comment'), english('html-comment.help')],
    ],
    'issues/011-example-eleven/zh.mdx': [
      ['11:10', 'autolink', english('autolink'), english('autolink.help')],
    ],
    'issues/014-example-fourteen/zh.mdx': [
      ['11:8', 'code', english('code.expression'), english('code.braces.help')],
    ],
  },
  'broken-yaml': {
    'authors.yaml': [
      ['1:1', 'value-type', english('value-type.records'), english('value-type.records.help')],
    ],
    'companies/example-five.yaml': [
      [
        '4:1',
        'yaml-indentation',
        english('yaml-indentation.odd', { character: say('character.tab') }),
        english('yaml-indentation.odd.help', { more: 0 }),
      ],
    ],
    'companies/example-nine.yaml': [
      [
        '5:1',
        'yaml-indentation',
        english('yaml-indentation.uneven'),
        english('yaml-indentation.uneven.help'),
      ],
    ],
    'companies/example-six.yaml': [
      ['3:1', 'yaml-duplicate-key', english('yaml-duplicate-key'), english('keep-one.help')],
    ],
    'issues/005-example-five/zh.mdx': [
      ['3:8', 'yaml-colon', english('yaml-colon'), english('quote-value.help')],
    ],
    'issues/007-example-seven/zh.mdx': [
      ['1:1', 'front-matter', english('front-matter.open'), english('front-matter.open.help')],
    ],
    'issues/008-example-eight/zh.mdx': [
      ['1:1', 'front-matter', english('front-matter.missing'), english('front-matter.missing.help')],
    ],
  },
  'code-in-text': {
    'issues/005-example-five/zh.mdx': [
      ['11:1', 'code', english('code.import', { what: say('an-issue') }), english('code.import.help')],
      ['13:1', 'code', english('code.import', { what: say('an-issue') }), english('code.import.help')],
      [
        '15:4',
        'code',
        english('code.braces', { code: 'total + 1', what: say('an-issue') }),
        english('code.braces.help'),
      ],
      [
        '17:1',
        'code',
        english('code.braces', { code: 'process.exit()', what: say('an-issue') }),
        english('code.braces.help'),
      ],
      [
        '19:11',
        'property-code',
        english('property-code', { name: 'amount', component: 'Money' }),
        english('property-code.help'),
      ],
      [
        '21:10',
        'property-code',
        english('property-code', { name: '{…}', component: 'Callout' }),
        english('property-code.help'),
      ],
      [
        '27:10',
        'property-value',
        english('property-value.text', { name: 'kind' }),
        english('property-value.text.help', { example: '<Callout kind="note">…</Callout>' }),
      ],
    ],
  },
  'drawing-against-record': {
    'issues/005-example-five/chart.yaml': [
      [
        '2:21',
        'drawing-glyph',
        english('drawing-glyph', { character: '𓂀', code: 'U+13080' }),
        english('drawing-glyph.help'),
      ],
      [
        '5:39',
        'drawing-record',
        english('drawing-record.nothing', { file: 'companies/example-one.yaml' }),
        english('drawing-record.help'),
      ],
      [
        '6:5',
        'drawing-measure',
        english('drawing-measure.bars', { measure: 'EUR', first: 'CNY' }),
        english('drawing-measure.bars.help'),
      ],
      [
        '6:39',
        'drawing-record',
        english('drawing-record.currencies', { file: 'companies/example-one.yaml' }),
        english('drawing-record.help'),
      ],
    ],
  },
  'drawing-missing-words': {
    'issues/005-example-five/chart.yaml': [
      [
        '1:1',
        'missing-field',
        english('missing-field.name', { name: 'alt' }),
        english('missing-field.name.help', { name: 'alt', description: say('field.drawing.alt') }),
      ],
      ['2:8', 'value-type', english('value-type.both-languages'), 'Write {zh: 只有中文, en: …}.'],
      [
        '4:11',
        'date-form',
        english('date-form.calendar', { value: '2024-13' }),
        english('date-form.partial.help'),
      ],
      [
        '5:12',
        'missing-field',
        english('missing-field.name', { name: 'en' }),
        english('missing-field.name.help', { name: 'en', description: say('field.text.en') }),
      ],
      ['7:5', 'drawing-date', english('drawing-date'), english('drawing-date.help')],
      [
        '9:5',
        'unknown-field',
        english('unknown-field.here', { name: 'acent' }),
        `Did you mean “accent”? ${english('unknown-field.here.help')}`,
      ],
    ],
  },
  'drawing-unknown-kind': {
    'issues/005-example-five/chart.yaml': [
      [
        '1:7',
        'drawing-kind',
        english('drawing-kind', { kind: 'bar' }),
        `Did you mean “bars”? ${english('drawing-kind.help', { kinds: ['bars', 'units', 'timeline', 'flow', 'pairs', 'table'] })}`,
      ],
    ],
  },
  'drawing-unknown-reference': {
    'issues/005-example-five/chart.yaml': [
      [
        '7:63',
        'unknown-reference',
        english('unknown-reference.missing', { id: 'example-reprot' }),
        `${english('rename.near', { nearest: 'example-report' })} ${english('unknown-reference.missing.help')}`,
      ],
      ['8:49', 'drawing-accent', english('drawing-accent'), english('drawing-accent.help')],
      [
        '8:80',
        'unknown-reference',
        english('unknown-reference.missing', { id: 'nobody' }),
        english('unknown-reference.missing.help'),
      ],
    ],
  },
  'drawing-without-source': {
    'issues/005-example-five/chart.yaml': [
      ['6:5', 'drawing-source', english('drawing-source.none'), english('drawing-source.none.help')],
      ['8:5', 'drawing-figure', english('drawing-figure.none'), english('drawing-figure.one.help')],
      ['12:13', 'drawing-source', english('drawing-source.company'), english('drawing-source.company.help')],
    ],
  },
  'empty-file': {
    'companies/example-five.yaml': [
      ['1:1', 'empty-file', english('empty-file'), english('empty-file.records.help')],
    ],
    'issues/005-example-five/zh.mdx': [
      ['1:1', 'empty-file', english('empty-file'), english('empty-file.help')],
    ],
  },
  'impossible-date': {
    'companies/example-five.yaml': [
      [
        '5:11',
        'date-form',
        english('date-form.calendar', { value: '2023-13' }),
        english('date-form.partial.help'),
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '5:7',
        'date-form',
        english('date-form.calendar', { value: '2024-02-30' }),
        english('date-form.day.help'),
      ],
    ],
  },
  'javascript-link': {
    'companies/example-five.yaml': [
      [
        '3:10',
        'web-address',
        english('web-address.form', { value: 'example.com' }),
        english('web-address.form.help'),
      ],
      [
        '8:13',
        'web-address',
        english('web-address.form', { value: 'javascript:alert(1)' }),
        english('web-address.form.help'),
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '11:1',
        'link-address',
        english('link-address', { address: 'javascript:alert(1)' }),
        english('link-address.help'),
      ],
      [
        '11:28',
        'link-address',
        english('link-address', { address: 'JaVaScRiPt:alert(1)' }),
        english('link-address.help'),
      ],
      [
        '11:55',
        'link-address',
        english('link-address', { address: 'data:text/html,hi' }),
        english('link-address.help'),
      ],
      ['11:79', 'link-address', english('link-address', { address: 'zh.mdx' }), english('link-address.help')],
      [
        '11:92',
        'link-address',
        english('link-address', { address: '//example.com/' }),
        english('link-address.help'),
      ],
      [
        '15:1',
        'link-address',
        english('link-address', { address: 'javascript:alert(1)' }),
        english('link-address.help'),
      ],
      [
        '17:1',
        'picture-address',
        english('picture-address', { address: 'javascript:alert(1)' }),
        english('picture-address.issue.help'),
      ],
    ],
  },
  'missing-drawing': {
    'issues/005-example-five/zh.mdx': [
      [
        '17:10',
        'missing-drawing',
        english('missing-drawing', { address: './chart.yaml' }),
        `Did you mean “./charts.yaml”? ${english('missing-drawing.help')}`,
      ],
    ],
  },
  'missing-glyph': {
    'companies/example-five.yaml': [
      [
        '1:14',
        'missing-glyph',
        english('missing-glyph', { character: '𪛖', code: 'U+2A6D6' }),
        english('missing-glyph.name.help'),
      ],
    ],
    'issues/005-example-five/en.mdx': [
      [
        '2:28',
        'missing-glyph',
        english('missing-glyph', { character: '𓂀', code: 'U+13080' }),
        english('missing-glyph.title.help'),
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '3:14',
        'missing-glyph',
        english('missing-glyph', { character: '𓀀', code: 'U+13000' }),
        english('missing-glyph.title.help'),
      ],
      [
        '3:22',
        'missing-glyph',
        english('missing-glyph', { character: '𒀀️', code: 'U+12000' }),
        english('missing-glyph.title.help'),
      ],
    ],
  },
  'pictures-together': {
    'issues/005-example-five/zh.mdx': [
      [
        '11:1',
        'picture-count',
        english('picture-count', { name: 'Gallery', count: 1, least: 2, most: 3 }),
        english('picture-count.gallery.help'),
      ],
      [
        '20:1',
        'picture-count',
        english('picture-count', { name: 'Gallery', count: 4, least: 2, most: 3 }),
        english('picture-count.gallery.help'),
      ],
      [
        '26:1',
        'component-content',
        english('component-content.pictures', { name: 'Gallery' }),
        english('component-content.pictures.help'),
      ],
      [
        '30:1',
        'unknown-property',
        english('unknown-property.wide', { name: 'Gallery' }),
        english('unknown-property.wide.help', { name: 'Gallery' }),
      ],
      [
        '36:1',
        'missing-property',
        english('missing-property.caption', { name: 'Compare' }),
        english('missing-property.caption.help'),
      ],
      [
        '39:31',
        'missing-picture',
        english('missing-picture', { address: './b.png' }),
        `Did you mean “./a.png”? ${english('missing-picture.issue.help')}`,
      ],
      [
        '39:46',
        'property-value',
        english('property-value.flag', { name: 'wide' }),
        english('property-value.flag.help', { name: 'wide' }),
      ],
    ],
  },
  'missing-picture': {
    'issues/005-example-five/zh.mdx': [
      [
        '9:14',
        'missing-picture',
        english('missing-picture', { address: './front.jpg' }),
        english('missing-picture.issue.help'),
      ],
      [
        '12:9',
        'missing-picture',
        english('missing-picture', { address: './picture.jpg' }),
        english('missing-picture.issue.help'),
      ],
      ['14:1', 'picture-description', english('picture-description'), english('picture-description.help')],
      [
        '16:1',
        'picture-address',
        english('picture-address', { address: 'https://example.com/a.png' }),
        english('picture-address.issue.help'),
      ],
      [
        '18:1',
        'picture-address',
        english('picture-address', { address: '../001-example-one/cover.png' }),
        english('picture-address.issue.help'),
      ],
    ],
  },
  'no-original': {
    'issues/005-example-five/en.mdx': [
      ['1:1', 'missing-original', english('missing-original'), english('missing-original.help')],
    ],
  },
  'no-text': {
    'issues/005-example-five': [
      [
        '1:1',
        'empty-folder',
        english('empty-folder'),
        english('empty-folder.help', { names: ['zh.mdx', 'en.mdx'] }),
      ],
    ],
  },
  'not-a-date': {
    'companies/example-five.yaml': [
      [
        '2:10',
        'date-form',
        english('date-form.partial', { value: 'about 2020' }),
        english('date-form.partial.help'),
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '5:7',
        'date-form',
        english('date-form.partial', { value: '2024/07/01' }),
        `Did you mean “2024-07-01”? ${english('date-form.day.help')}`,
      ],
      ['9:10', 'date-form', english('date-form.day', { value: '2024' }), english('date-form.day.help')],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '10:11',
        'date-form',
        english('date-form.partial', { value: 'yesterday' }),
        english('date-form.day.help'),
      ],
    ],
  },
  'not-utf8': {
    'companies/example-five.yaml': [['1:1', 'not-utf-8', english('not-utf-8'), english('not-utf-8.help')]],
    'issues/005-example-five/zh.mdx': [['1:1', 'not-utf-8', english('not-utf-8'), english('not-utf-8.help')]],
    'pages/about/zh.mdx': [['1:1', 'not-utf-8', english('not-utf-8'), english('not-utf-8.help')]],
  },
  'number-against-date': {
    'issues/005-example-five/zh.mdx': [
      [
        '5:7',
        'number-order',
        english('number-order.older', { number: 5, date: '2023-12-31', other: 4, otherDate: '2024-06-01' }),
        english('number-order.help'),
      ],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '9:10',
        'updated-early',
        english('updated-early', { updated: '2024-06-01', date: '2024-07-01' }),
        english('updated-early.help'),
      ],
      [
        '11:11',
        'correction-early',
        english('correction-early', { date: '2024-07-01' }),
        english('correction-early.help'),
      ],
    ],
  },
  'same-number': {
    'issues/005-example-five/zh.mdx': [
      [
        '2:8',
        'number-taken',
        english('number-taken', { number: 3, file: 'issues/003-example-three/zh.mdx' }),
        english('number-taken.help', { highest: 999 }),
      ],
    ],
  },
  'second-of-everything': {
    'companies/Example_Seven.yaml': [
      ['1:1', 'file-name', english('file-name.id', { name: 'Example_Seven' }), english('file-name.id.help')],
    ],
    'companies/example-five.yaml': [
      [
        '2:10',
        'date-form',
        english('date-form.calendar', { value: '2020-02-30' }),
        english('date-form.partial.help'),
      ],
    ],
    'companies/example-six.yaml': [
      [
        '8:12',
        'unknown-id',
        english('unknown-id.investor', { id: 'nobody-known' }),
        english('unknown-id.help', { file: 'investors.yaml' }),
      ],
      [
        '9:20',
        'investor-twice',
        english('investor-twice', { id: 'nobody-known' }),
        english('investor-twice.help'),
      ],
      [
        '9:20',
        'unknown-id',
        english('unknown-id.investor', { id: 'nobody-known' }),
        english('unknown-id.help', { file: 'investors.yaml' }),
      ],
    ],
    'issues/005-example-five/en.mdx': [
      ['2:8', 'too-few', english('value-empty'), english('field.title')],
      ['4:14', 'too-few', english('too-few.list'), english('field.authors')],
      [
        '8:1',
        'link-address',
        english('link-address', { address: 'javascript:1' }),
        english('link-address.help'),
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '2:8',
        'number-taken',
        english('number-taken', { number: 4, file: 'issues/004-example-draft/zh.mdx' }),
        english('number-taken.help', { highest: 999 }),
      ],
      [
        '9:10',
        'updated-early',
        english('updated-early', { updated: '2024-06-30', date: '2024-07-01' }),
        english('updated-early.help'),
      ],
      [
        '12:5',
        'code',
        english('code.braces', { code: 'code', what: say('an-issue') }),
        english('code.braces.help'),
      ],
      [
        '14:1',
        'unknown-component',
        english('unknown-component', { name: 'Widget' }),
        english('unknown-component.help', {
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
        }),
      ],
      [
        '16:7',
        'unknown-reference',
        english('unknown-reference.missing', { id: 'nowhere' }),
        english('unknown-reference.missing.help'),
      ],
    ],
    'issues/006-example-six/en.mdx': [
      ['1:1', 'missing-original', english('missing-original'), english('missing-original.help')],
    ],
    'pages/about/zh.mdx': [
      [
        '2:1',
        'missing-field',
        english('missing-field.name', { name: 'description' }),
        english('missing-field.name.help', { name: 'description', description: say('field.description') }),
      ],
      [
        '2:8',
        'value-type',
        english('value-type.must', { expected: say('value-type.text'), found: say('value-type.number') }),
        english('value-type.quote.help'),
      ],
      [
        '3:1',
        'unknown-field',
        english('unknown-field.here', { name: 'keywords' }),
        english('unknown-field.here.help'),
      ],
    ],
    'tags.yaml': [['18:16', 'value-type', english('value-type.both-languages'), 'Write {zh: 一句, en: …}.']],
  },
  'series-twice': {
    'series.yaml': [
      ['4:7', 'id-twice', english('id-twice', { id: 'example-parts' }), english('id-twice.help')],
      [
        '7:3',
        'missing-field',
        english('missing-field.name', { name: 'description' }),
        english('missing-field.name.help', {
          name: 'description',
          description: say('field.series.description'),
        }),
      ],
    ],
  },
  'table-against-record': {
    'issues/005-example-five/chips.yaml': [
      [
        '10:21',
        'unknown-round',
        english('unknown-round', { name: 'series-x', file: 'companies/example-one.yaml' }),
        `Did you mean “series-a”? ${english('table-record.round.help', { names: ['seed', 'series-a', 'strategic-increase', 'series-b', 'series-c'] })}`,
      ],
      [
        '13:25',
        'undisclosed-amount',
        english('table-record.undisclosed', {
          name: 'seed',
          file: 'companies/example-one.yaml',
          field: 'postMoney',
        }),
        english('table-record.help'),
      ],
      [
        '14:14',
        'unknown-id',
        english('unknown-id.company', { id: 'example-tree' }),
        `Did you mean “example-three”? ${english('unknown-id.near.help', { file: 'companies/example-tree.yaml' })}`,
      ],
      [
        '17:22',
        'drawing-record',
        english('table-record.nothing', { file: 'companies/example-three.yaml', field: 'raised' }),
        english('table-record.help'),
      ],
      [
        '20:7',
        'table-column',
        english('table-column.unknown', { id: 'sise' }),
        `Did you mean “size”? ${english('table-column.unknown.help', { ids: ['size', 'empty'] })}`,
      ],
    ],
  },
  'table-mistaken': {
    'issues/005-example-five/chips.yaml': [
      [
        '7:5',
        'table-column',
        english('table-column.empty', { id: 'empty' }),
        english('table-column.empty.help', { id: 'empty' }),
      ],
      [
        '15:13',
        'drawing-measure',
        english('table-measure', {
          id: 'size',
          measure: say('table-measure.percent'),
          first: say('table-measure.count'),
        }),
        english('table-measure.help'),
      ],
    ],
  },
  'table-unsound': {
    'issues/005-example-five/chips.yaml': [
      ['9:13', 'drawing-source', english('drawing-source.none'), english('drawing-source.none.help')],
      ['10:5', 'table-row', english('table-row.unnamed'), english('table-row.unnamed.help')],
      [
        '11:13',
        'table-figure',
        english('table-figure.several'),
        english('table-figure.help', {
          fields: ['amount', 'count', 'percent', 'date', 'text', 'record', 'round', 'postMoney'],
        }),
      ],
      [
        '14:13',
        'table-figure',
        english('table-figure.none'),
        english('table-figure.help', {
          fields: ['amount', 'count', 'percent', 'date', 'text', 'record', 'round', 'postMoney'],
        }),
      ],
      [
        '17:23',
        'value-type',
        english('value-type.must', { expected: say('value-type.number'), found: say('value-type.text') }),
        english('field.table.percent'),
      ],
      [
        '20:22',
        'unknown-value',
        english('unknown-value.here', { value: 'revenue' }),
        english('unknown-value.here.help', { values: ['founded', 'headquarters', 'raised', 'valuation'] }),
      ],
      [
        '23:39',
        'drawing-source',
        english('drawing-source.company'),
        english('table-source.company.help', { field: 'source' }),
      ],
      ['26:35', 'table-figure', english('drawing-figure.range'), english('drawing-figure.range.help')],
      [
        '29:32',
        'unknown-reference',
        english('unknown-reference.missing', { id: 'nobody' }),
        english('unknown-reference.missing.help'),
      ],
    ],
  },
  'tag-id-twice': {
    'tags.yaml': [['21:7', 'id-twice', english('id-twice', { id: 'example-xr' }), english('id-twice.help')]],
  },
  'translation-before-original': {
    'issues/005-example-five/en.mdx': [
      [
        '6:7',
        'translation-early',
        english('translation-early', { date: '2024-06-30', original: '2024-07-01' }),
        english('translation-early.help'),
      ],
    ],
  },
  'two-originals': {
    'issues/005-example-five/zh.mdx': [
      [
        '2:1',
        'second-original',
        english('second-original', { file: 'issues/005-example-five/en.mdx' }),
        english('second-original.help'),
      ],
    ],
  },
  'typo-key': {
    'companies/example-five.yaml': [
      [
        '4:1',
        'unknown-field',
        english('unknown-field.here', { name: 'staff' }),
        english('unknown-field.here.help'),
      ],
      [
        '10:5',
        'unknown-field',
        english('unknown-field.here', { name: 'amout' }),
        `Did you mean “amount”? ${english('unknown-field.here.help')}`,
      ],
      [
        '11:5',
        'unknown-field',
        english('unknown-field.here', { name: 'leads' }),
        `Did you mean “lead”? ${english('unknown-field.here.help')}`,
      ],
    ],
    'issues/005-example-five/en.mdx': [
      [
        '6:1',
        'unknown-field',
        english('unknown-field.here', { name: 'updated' }),
        english('unknown-field.here.help'),
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '9:1',
        'unknown-field',
        english('unknown-field.here', { name: 'referances' }),
        `Did you mean “references”? ${english('unknown-field.here.help')}`,
      ],
      [
        '10:1',
        'unknown-field',
        english('unknown-field.here', { name: 'drafts' }),
        `Did you mean “draft”? ${english('unknown-field.here.help')}`,
      ],
    ],
  },
  'unknown-author': {
    'issues/005-example-five/en.mdx': [
      [
        '4:15',
        'unknown-id',
        english('unknown-id.author', { id: 'nobody-known' }),
        english('unknown-id.help', { file: 'authors.yaml' }),
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '6:11',
        'unknown-id',
        english('unknown-id.author', { id: 'example-teem' }),
        `Did you mean “example-team”? ${english('unknown-id.near.help', { file: 'authors.yaml' })}`,
      ],
    ],
  },
  'unknown-company': {
    'issues/005-example-five/zh.mdx': [
      [
        '7:10',
        'unknown-id',
        english('unknown-id.company', { id: 'example-won' }),
        `Did you mean “example-one”? ${english('unknown-id.near.help', { file: 'companies/example-won.yaml' })}`,
      ],
    ],
    'issues/006-example-six/zh.mdx': [
      [
        '7:10',
        'unknown-id',
        english('unknown-id.company', { id: 'quite-another' }),
        english('unknown-id.help', { file: 'companies/quite-another.yaml' }),
      ],
    ],
  },
  'unknown-component': {
    'issues/005-example-five/zh.mdx': [
      [
        '11:1',
        'unknown-component',
        english('unknown-component', { name: 'Figur' }),
        english('unknown-component.meant.help', {
          example: '<Figure src="./chip.jpg" alt="…" caption="…" />',
        }),
      ],
      [
        '13:1',
        'unknown-component',
        english('unknown-component', { name: 'Widget' }),
        english('unknown-component.help', {
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
        }),
      ],
      [
        '15:3',
        'html',
        english('unknown-component', { name: 'b' }),
        english('html.help', { instead: say('html.strong') }),
      ],
      [
        '17:1',
        'html',
        english('unknown-component', { name: 'div' }),
        english('html.help', { instead: say('html.plain') }),
      ],
      [
        '23:15',
        'unknown-property',
        english('unknown-property', { component: 'FundingTable', name: 'currency' }),
        english('written.help', { example: '<FundingTable />' }),
      ],
      [
        '25:1',
        'missing-property',
        english('missing-property.either', { component: 'Money', names: ['amount', 'round'] }),
        english('written.either.help', {
          examples: ['<Money amount="USD 640M" />', '<Money round="series-d" />'],
        }),
      ],
      [
        '27:10',
        'property-value',
        english('unknown-value.here', { value: 'danger' }),
        english('property-value.choice.help', { values: ['note', 'warning'] }),
      ],
      [
        '33:3',
        'misplaced-component',
        english('misplaced-component', { name: 'Profile' }),
        english('misplaced-component.help'),
      ],
      [
        '35:1',
        'empty-component',
        english('empty-component', { name: 'PullQuote' }),
        english('written.help', { example: '<PullQuote who="…">…</PullQuote>' }),
      ],
      ['37:24', 'property-twice', english('property-twice', { name: 'amount' }), english('keep-one.help')],
      ['39:1', 'less-than', english('less-than.empty'), english('escape-less-than.help')],
    ],
  },
  'unknown-investor': {
    'companies/example-five.yaml': [
      [
        '8:12',
        'unknown-id',
        english('unknown-id.investor', { id: 'example-capitol' }),
        `Did you mean “example-capital”? ${english('unknown-id.near.help', { file: 'investors.yaml' })}`,
      ],
      [
        '11:9',
        'unknown-id',
        english('unknown-id.investor', { id: 'quite-another' }),
        english('unknown-id.help', { file: 'investors.yaml' }),
      ],
    ],
  },
  'unknown-locale': {
    'issues/003-example-three/fr.mdx': [
      [
        '1:1',
        'text-name',
        english('text-name.language', { name: 'fr' }),
        english('text-name.language.help', { texts: ['zh.mdx', 'en.mdx'] }),
      ],
    ],
  },
  'unknown-reference': {
    'issues/005-example-five/en.mdx': [
      [
        '8:18',
        'unknown-reference',
        english('unknown-reference.missing', { id: 'example-sauce' }),
        `Did you mean “example-source”? ${english('unknown-reference.missing.help')}`,
      ],
    ],
    'issues/005-example-five/zh.mdx': [
      [
        '16:10',
        'unknown-reference',
        english('unknown-reference.missing', { id: 'example-sauce' }),
        `Did you mean “example-source”? ${english('unknown-reference.missing.help')}`,
      ],
      [
        '16:41',
        'unknown-reference',
        english('unknown-reference.missing', { id: 'elsewhere' }),
        english('unknown-reference.missing.help'),
      ],
    ],
  },
  'unknown-series': {
    'issues/005-example-five/zh.mdx': [
      [
        '9:9',
        'unknown-id',
        english('unknown-id.series', { id: 'exampel-parts' }),
        `Did you mean “example-parts”? ${english('unknown-id.near.help', { file: 'series.yaml' })}`,
      ],
    ],
  },
  'unknown-tag': {
    'issues/005-example-five/zh.mdx': [
      [
        '8:23',
        'unknown-id',
        english('unknown-id.tag', { id: 'exampel-tools' }),
        `Did you mean “example-tools”? ${english('unknown-id.near.help', { file: 'tags.yaml' })}`,
      ],
      [
        '8:38',
        'unknown-id',
        english('unknown-id.tag', { id: 'nothing-like-it' }),
        english('unknown-id.help', { file: 'tags.yaml' }),
      ],
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
