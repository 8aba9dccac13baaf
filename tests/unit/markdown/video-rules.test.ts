import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoLength } from '#markdown/video-rules.ts';
import { videosOf } from '#markdown/videos.ts';
import { picturesOf } from '#markdown/pictures.ts';
import { parseBody } from '#markdown/parse.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { bodyOf } from '../sample.ts';
import { inEnglish, english, containing } from '../in-english.ts';

const context = { references: [], pictures: ['still.jpg'], drawings: ['a.yaml'], tables: ['b.yaml'] };

/** What is wrong with a text: `line:column code message → help`. */
function errorsOf(source: string): string[] {
  const parsed = parseBody(source, context);
  return 'errors' in parsed
    ? parsed.errors.map(
        ({ line, column, code, message, help }) =>
          `${line}:${column} ${code} ${inEnglish(message)} → ${inEnglish(help)}`,
      )
    : [];
}

const video = (more: string, src = 'https://v.test/1'): string => `<Video src="${src}" title="T"${more} />`;

const sound = [
  video(''),
  video(' duration="0:09"'),
  video(' duration="12:30" date="2024-02-29"'),
  video(' duration="1:02:03" poster="./still.jpg" alt="A"'),
  '<DataTable src="./b.yaml" />',
];

for (const source of sound)
  test(`takes ${source}`, () => {
    assert.deepEqual(errorsOf(source), []);
  });

const wrong: [source: string, error: RegExp][] = [
  [
    video('', 'http://v.test/1'),
    containing(
      `1:8 web-address ${english('video-address.insecure', { address: 'http://v.test/1' })} → Write`,
    ),
  ],
  [video('', 'javascript:alert(1)'), /^1:8 web-address “javascript:alert\(1\)” is not a web address/],
  [video('', 'data:text/html,x'), /^1:8 web-address /],
  [video('', '//v.test/1'), /^1:8 web-address /],
  [video('', './clip.mp4'), /^1:8 web-address /],
  [video('', 'https://v.test/a b'), /^1:8 web-address /],
  [video('', ' '), /^1:8 web-address /],
  ['<Video src="https://v.test/" />', /^1:1 missing-property .*title/],
  ['<Video title="T" />', /^1:1 missing-property .*src/],
  [
    video(' duration="12.5"'),
    containing(
      `property-value ${english('video-length', { value: '12.5' })} → ${english('video-length.help')}`,
    ),
  ],
  [video(' duration="0:00"'), /property-value/],
  [video(' duration="12:75"'), /property-value/],
  [video(' duration="75:10:00:00"'), /property-value/],
  [video(' date="2024-02"'), /date-form “2024-02” /],
  [
    video(' date="2024-02-30"'),
    containing(`date-form ${english('date-form.calendar', { value: '2024-02-30' })}`),
  ],
  [
    video(' poster="./still.jpg"'),
    containing(
      `property-conflict ${english('property-conflict.apart', { name: 'poster', other: 'alt' })} → ${english('property-conflict.apart.help', { name: 'poster', other: 'alt' })}`,
    ),
  ],
  [
    video(' alt="A"'),
    containing(`property-conflict ${english('property-conflict.apart', { name: 'alt', other: 'poster' })}`),
  ],
  [video(' poster="./other.jpg" alt="A"'), /missing-picture/],
  [video(' poster="https://v.test/1.jpg" alt="A"'), /picture-address/],
  [video(' poster="./still.jpg" alt="A" credit="C"'), /picture-credit .*still\.jpg/s],
  [video(' autoplay'), /unknown-property/],
  [`text ${video('')}`, /misplaced-component/],
  ['<Video src="https://v.test/" title="T">x</Video>', /component-content/],
  ['<iframe src="https://v.test/"></iframe>', /^1:1 html .*<Video src/],
  ['<video src="https://v.test/"></video>', /^1:1 html .*<Video src/],
  [
    '<DataTable src="./a.yaml" />',
    containing(`missing-table ${english('data-kind.drawing', { address: './a.yaml' })} → Write <Drawing`),
  ],
  [
    '<Drawing src="./b.yaml" />',
    containing(`missing-drawing ${english('data-kind.table', { address: './b.yaml' })} → Write <DataTable`),
  ],
  ['<DataTable src="./c.yaml" />', /missing-table there is no table .\/c.yaml → Did you mean “.\/b.yaml”/],
  ['<DataTable />', /missing-property .*src/],
];

for (const [source, error] of wrong)
  test(`refuses ${source}`, () => {
    const [first, ...others] = errorsOf(source);
    assert.match(first ?? '', error);
    assert.deepEqual(others, []);
  });

test('reads the videos of a text, and their stills among its pictures', () => {
  const source = `${video(' poster="./still.jpg" alt="A" duration="12:30"')}\n\n${video('')}`;
  const { tree } = bodyOf(source, context);
  assert.deepEqual(
    videosOf(tree).map(({ title, poster, duration }) => [title, poster, duration]),
    [
      ['T', './still.jpg', '12:30'],
      ['T', undefined, undefined],
    ],
  );
  const [still, ...others] = picturesOf(tree, new SourceLines(source));
  assert.deepEqual([still?.file, still?.alt, others], ['still.jpg', 'A', []]);
  assert.equal(source.slice((still?.filePlace.column ?? 0) - 1).slice(0, 11), './still.jpg');
});

for (const [written, iso] of [
  ['0:09', 'PT0M9S'],
  ['12:30', 'PT12M30S'],
  ['1:02:03', 'PT1H2M3S'],
] as const)
  test(`writes ${written} as ISO 8601 has it`, () => {
    assert.equal(isoLength(written), iso);
  });
