import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../sample.ts';

const back = (id: string) => ({ name: 'NoteBack', properties: { href: `#note:fnref-${id}` }, children: [] });
const ref = (id: string, number: number, again = '') =>
  `<sup><a href="#note:fn-${id}" id="note:fnref-${id}${again}" data-footnote-ref>${number}</a></sup>`;

test('turns footnotes into notes in the order of the text, with a way back to each mention', () => {
  const { segments } = bodyOf('一[^x]二[^y]三[^x]\n\n[^y]: 乙。\n\n[^x]: 甲**一**。\n');
  assert.deepEqual(segments, [
    `<p>一${ref('x', 1)}二${ref('y', 2)}三${ref('x', 1, '-2')}</p>`,
    {
      name: 'Notes',
      properties: {},
      children: [
        '<ol><li id="note:fn-x"><p>甲<strong>一</strong>。 ',
        back('x'),
        ' ',
        back('x-2'),
        '</p></li><li id="note:fn-y"><p>乙。 ',
        back('y'),
        '</p></li></ol>',
      ],
    },
  ]);
});

test('has no notes where none is mentioned', () => {
  assert.deepEqual(bodyOf('一。\n\n[^x]: 甲。\n').segments, ['<p>一。</p>']);
});

test('keeps a mention of a note that is not there as text', () => {
  assert.deepEqual(bodyOf('一[^x]。\n').segments, ['<p>一[^x]。</p>']);
});

test('gathers the notes of enclosed text at the end', () => {
  assert.deepEqual(bodyOf('<Callout>一[^x]</Callout>\n\n二。\n\n[^x]: 甲。\n').segments, [
    { name: 'Callout', properties: {}, children: [`<p>一${ref('x', 1)}</p>`] },
    '<p>二。</p>',
    {
      name: 'Notes',
      properties: {},
      children: ['<ol><li id="note:fn-x"><p>甲。 ', back('x'), '</p></li></ol>'],
    },
  ]);
});

test('numbers the citations of each reference in the order of the text, notes last', () => {
  const source = [
    '一<Cite id="two" />，二<Cite id="one" />，三<Cite id="two" />。[^x]\n\n',
    '<Callout>四<Cite id="one" /></Callout>\n\n',
    '[^x]: 五<Cite id="two" />。\n',
  ].join('');
  const { citations, tree } = bodyOf(source);
  assert.deepEqual(citations, { two: 3, one: 2 });
  const found = Array.from(
    JSON.stringify(tree).matchAll(/"id":"(one|two)","occurrence":(\d)/g),
    ([, id, occurrence]) => `${id} ${occurrence}`,
  );
  assert.deepEqual(found, ['two 1', 'one 1', 'two 2', 'one 2', 'two 3']);
});

test('cites nothing where nothing is cited', () => {
  assert.deepEqual(bodyOf('一。').citations, {});
});

test('names a picture as its file is named', () => {
  for (const name of ['板.png', 'a b.png'])
    assert.deepEqual(bodyOf(`![图](<./${name}>)`, { pictures: [name] }).segments, [
      { name: 'Figure', properties: { src: `./${name}`, alt: '图' }, children: [] },
    ]);
});

test('counts the citations of a reference that is called as something in JavaScript is', () => {
  const { citations } = bodyOf('一<Cite id="constructor" />二<Cite id="constructor" />', {
    references: ['constructor'],
  });
  assert.deepEqual(citations, { constructor: 2 });
});

const figure = (alt: string, more = {}) => ({
  name: 'Figure',
  properties: { src: './chip.jpg', alt, ...more },
  children: [],
});

test('makes figures of the pictures in a gallery, however they are written', () => {
  const written = '<Figure src="./chip.jpg" alt="甲" />';
  const expected = [
    {
      name: 'Gallery',
      properties: { wide: true },
      children: [figure('甲'), figure('乙', { caption: '丙' })],
    },
  ];
  for (const source of [
    `<Gallery wide>\n${written}\n<Figure src="./chip.jpg" alt="乙" caption="丙" />\n</Gallery>`,
    `<Gallery wide>\n\n${written}\n\n![乙](./chip.jpg "丙")\n\n</Gallery>`,
    '<Gallery wide>\n\n![甲](./chip.jpg)\n![乙](./chip.jpg "丙")\n\n</Gallery>',
  ])
    assert.deepEqual(bodyOf(source).segments, expected, source);
});

test('numbers comparisons, so that the choice of one is not that of another', () => {
  const compare = '<Compare>\n![甲](./chip.jpg "一")\n![乙](./chip.jpg "二")\n</Compare>';
  const { segments } = bodyOf(`${compare}\n\n文。\n\n${compare}`);
  assert.deepEqual(
    segments.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.properties])),
    [{ number: 1 }, { number: 2 }],
  );
});
