import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedScopes, feedTitle, type FeedScope } from '#feeds/feed-scope.ts';
import type { ContentRecords } from '#domain/records.ts';
import type { Locale } from '#config.ts';
import { catalogOf, companyFile, originalFile, translationFile } from '../sample.ts';

function scopesOf(records: Partial<ContentRecords>, locale: Locale): FeedScope[] {
  const catalog = catalogOf(records);
  return feedScopes(catalog, locale);
}

/** The numbers of the issues in each feed of a language, by its name. */
function numbersOf(records: Partial<ContentRecords>, locale: Locale): Record<string, number[]> {
  const scopes = scopesOf(records, locale);
  assert.equal(new Set(scopes.map(({ name }) => name)).size, scopes.length);
  return Object.fromEntries(
    scopes.map(({ name, entries }) => [name, entries.map(({ issue }) => issue.number)]),
  );
}

const records = {
  companies: [companyFile('acme'), companyFile('beta', { name: 'Beta' }), companyFile('unseen')],
  originals: [
    originalFile(1, { tags: ['ai', 'chips'], series: 'story' }),
    originalFile(2, { company: 'beta', authors: ['ann'] }),
    originalFile(3, { tags: ['ai', 'xr'] }),
    originalFile(4, { company: 'unseen', tags: ['chips'], date: '2024-06-02' }),
  ],
  translations: [
    translationFile(1, { date: '2024-05-20' }),
    translationFile(2, { translators: ['ann'] }),
    translationFile(3, { date: '2024-06-02', translators: ['desk'] }),
  ],
};

test('has a feed of the column, and of each tag, company and author that an issue has', () => {
  assert.deepEqual(numbersOf(records, 'zh'), {
    all: [3, 2, 1],
    'tags/ai': [3, 2, 1],
    'tags/xr': [3],
    'tags/chips': [1],
    'series/story': [1],
    'companies/acme': [3, 1],
    'companies/beta': [2],
    'authors/desk': [3, 1],
    'authors/ann': [2],
  });
});

test('has only what is written in the language by now, the latest translation first', () => {
  assert.deepEqual(numbersOf(records, 'en'), {
    all: [1, 2],
    'tags/ai': [1, 2],
    'tags/chips': [1],
    'series/story': [1],
    'companies/acme': [1],
    'companies/beta': [2],
    'authors/desk': [1],
    'authors/ann': [1, 2],
  });
});

test('has the column first, and stands below the pages of its subjects', () => {
  const homes = scopesOf(records, 'en').map(({ home, locale }) => [locale, home]);
  const paths = ['', 'tags/ai/', 'tags/chips/', 'series/story/', 'companies/acme/', 'companies/beta/'];
  assert.deepEqual(
    homes,
    [...paths, 'authors/desk/', 'authors/ann/'].map((path) => ['en', `/en/${path}`]),
  );
});

test('has the feed of an author with what was translated into its language, and with nothing else of a translator', () => {
  const english = { ...originalFile(2, { authors: ['desk'] }), locale: 'en' as const };
  const chinese = { ...translationFile(2, { translators: ['ann'] }), locale: 'zh' as const };
  const both = {
    originals: [originalFile(1), english, originalFile(3, { authors: ['ann'] })],
    translations: [translationFile(1), chinese, translationFile(3, { translators: ['desk'] })],
  };
  const [zh, en] = [numbersOf(both, 'zh'), numbersOf(both, 'en')];
  assert.deepEqual(
    [zh['authors/ann'], en['authors/ann']],
    [
      [3, 2],
      [3, 1],
    ],
  );
  assert.deepEqual(
    [zh['authors/desk'], en['authors/desk']],
    [
      [2, 1],
      [3, 2, 1],
    ],
  );
});

test('has an issue once whose author translated it too', () => {
  const own = { originals: [originalFile(1, { authors: ['ann'] })], translations: [translationFile(1)] };
  assert.deepEqual(numbersOf(own, 'en')['authors/ann'], [1]);
});

test('keeps the feed of a column without an issue, and no other', () => {
  for (const locale of ['zh', 'en'] as const) assert.deepEqual(numbersOf({}, locale), { all: [] });
  assert.deepEqual(numbersOf({ originals: [originalFile(1)] }, 'en'), { all: [] });
});

for (const [name, zh, en] of [
  ['all', ['行业观察者', /^关于人工智能/], ['Industry Observer', /^A column on AI/]],
  ['tags/chips', ['行业观察者 · 芯片', /^说明。$/], ['Industry Observer · Chips', /^A note\.$/]],
  ['series/story', ['行业观察者 · 连载', /^说明。$/], ['Industry Observer · Story', /^A note\.$/]],
  [
    'companies/acme',
    ['行业观察者 · 示例', /^专栏写到 示例 的各期，全文。$/],
    ['Industry Observer · Acme', /^The issues about Acme, in full\.$/],
  ],
  [
    'authors/desk',
    ['行业观察者 · 编辑部', /^编辑部 撰写和翻译的各期。$/],
    ['Industry Observer · The Desk', /^The issues that The Desk wrote and translated\.$/],
  ],
] as const)
  test(`titles and describes the feed ${name} in its language`, () => {
    for (const [locale, [title, description]] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const scope = scopesOf(records, locale).find((each) => each.name === name);
      assert.ok(scope);
      assert.equal(feedTitle(scope), title);
      assert.match(scope.description, description);
    }
  });
