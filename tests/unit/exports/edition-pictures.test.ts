import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionFor, type Issue } from '#domain/issue.ts';
import type { Picture } from '#domain/picture.ts';
import { editionPictures, type EditionPicture } from '#exports/edition-pictures.ts';
import { pictureJsonLd } from '#exports/picture-json-ld.ts';
import { pictureRows } from '#exports/picture-rows.ts';
import type { Locale } from '#config.ts';
import { drawingsOfEachKind } from '../drawings/drawing-sample.ts';
import { bodyOf, issueOf, site } from '../sample.ts';

const picture = (digest: string, fields: Partial<Picture> = {}): Picture => ({
  digest,
  kind: 'photograph',
  width: 3000,
  height: 2000,
  isTransparent: false,
  ...fields,
});
const drawn = { kind: 'drawing', width: 608, height: 400 } as const;
const images: Record<Locale, Record<string, Picture>> = {
  zh: {
    'chip.jpg': picture('aa'),
    'café.png': picture('bb', { kind: 'graphic', width: 300, height: 200 }),
    'bars.yaml': picture('cc', drawn),
  },
  en: {
    'chip.jpg': picture('aa'),
    'café.png': picture('bb', { kind: 'graphic', width: 300, height: 200 }),
    'bars.yaml': picture('dd', drawn),
  },
};
const credits = {
  'chip.jpg': { credit: { zh: '某', en: 'Some' }, licence: 'CC-BY-4.0', source: 'https://s.test/' },
} as const;
const cover = { src: './café.png', alt: '一家店' };
const texts: Record<Locale, string> = {
  zh: '<Figure src="./chip.jpg" alt="芯片" caption="新的" />\n\n又![芯片近照](./chip.jpg)。\n\n<Drawing src="./bars.yaml" />',
  en: '![A chip](./chip.jpg)\n\nA ![shop](./cafe\u0301.png).\n\n<Drawing src="./bars.yaml" />',
};

function issueWith(fields: Parameters<typeof issueOf>[0]): Issue {
  const [bars] = [drawingsOfEachKind.bars({ zh: '题', en: 'Title' })];
  return { ...issueOf(fields), drawings: { 'bars.yaml': bars } };
}

function shownIn(issue: Issue, locale: Locale): EditionPicture[] {
  const context = { pictures: ['chip.jpg', 'café.png'], drawings: ['bars.yaml'] };
  return editionPictures(issue, editionFor(issue, locale), bodyOf(texts[locale], context), images[locale]);
}

test('gathers the cover, the pictures of the text and the drawings, each time they are shown', () => {
  const told = (locale: Locale) =>
    shownIn(issueWith({ cover }), locale).map(({ name, alt, altLocale, caption }) => [
      name.normalize(),
      alt,
      altLocale,
      caption,
    ]);
  assert.deepEqual(told('zh'), [
    ['café.png', '一家店', 'zh', undefined],
    ['chip.jpg', '芯片', 'zh', '新的'],
    ['chip.jpg', '芯片近照', 'zh', undefined],
    ['bars.yaml', '图', 'zh', undefined],
  ]);
  assert.deepEqual(told('en'), [
    ['café.png', '一家店', 'zh', undefined],
    ['chip.jpg', 'A chip', 'en', undefined],
    ['café.png', 'shop', 'en', undefined],
    ['bars.yaml', 'A drawing', 'en', undefined],
  ]);
});

test('has a row for each picture with all that is known of it, and one for a drawing in each language', () => {
  const issue = issueWith({ cover, pictures: credits });
  const shown = (['zh', 'en'] as const).map((locale) => [locale, shownIn(issue, locale)] as const);
  const unknown = { credit_zh: undefined, credit_en: undefined, licence: undefined };
  const own = { credit_zh: '行业观察者', credit_en: 'Industry Observer', licence: 'own' };
  const nowhere = { licence_url: undefined, source: undefined };
  const drawing = { issue: 1, width: 608, height: 400, kind: 'drawing', ...own, ...nowhere };
  assert.deepEqual(pictureRows(issue, shown, site), [
    {
      issue: 1,
      file: 'https://column.test/pictures/bb-300.webp',
      width: 300,
      height: 200,
      kind: 'graphic',
      languages: ['zh', 'en'],
      alt_zh: '一家店',
      alt_en: 'shop',
      ...unknown,
      ...nowhere,
    },
    {
      issue: 1,
      file: 'https://column.test/pictures/aa-2240.jpg',
      width: 2240,
      height: 1493,
      kind: 'photograph',
      languages: ['zh', 'en'],
      alt_zh: '芯片',
      alt_en: 'A chip',
      credit_zh: '某',
      credit_en: 'Some',
      licence: 'CC-BY-4.0',
      licence_url: 'https://creativecommons.org/licenses/by/4.0/',
      source: 'https://s.test/',
    },
    {
      ...drawing,
      file: 'https://column.test/pictures/cc.svg',
      languages: ['zh'],
      alt_zh: '图',
      alt_en: undefined,
    },
    {
      ...drawing,
      file: 'https://column.test/pictures/dd.svg',
      languages: ['en'],
      alt_zh: undefined,
      alt_en: 'A drawing',
    },
  ]);
});

test('describes each credited picture to search engines once, and no drawing', () => {
  const tell = (fields: Parameters<typeof issueOf>[0], locale: Locale) => {
    const issue = issueWith(fields);
    return pictureJsonLd(issue, editionFor(issue, locale), shownIn(issue, locale), site);
  };
  const chip = {
    '@type': 'ImageObject',
    url: 'https://column.test/pictures/aa-1216.jpg',
    width: 1216,
    height: 811,
    caption: '新的',
    creditText: '某',
    creator: { name: '某' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    acquireLicensePage: 'https://s.test/',
  };
  const plainCover = 'https://column.test/pictures/bb-300.png';
  assert.deepEqual(tell({ cover, pictures: credits }, 'zh'), [plainCover, chip]);
  const { caption: _, ...english } = { ...chip, creditText: 'Some', creator: { name: 'Some' } };
  assert.deepEqual(tell({ pictures: credits }, 'en'), [english]);
  assert.deepEqual(tell({}, 'zh'), []);
  const ours = { 'café.png': { credit: 'Ours', licence: 'own' as const } };
  assert.deepEqual(tell({ cover, pictures: ours }, 'zh'), [
    {
      '@type': 'ImageObject',
      url: plainCover,
      width: 300,
      height: 200,
      creditText: 'Ours',
      creator: { name: 'Ours' },
    },
  ]);
});
