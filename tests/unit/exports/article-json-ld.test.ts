import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleJsonLd, authorJsonLd } from '#exports/article-json-ld.ts';
import type { Json } from '#exports/json-ld.ts';
import { editionFor, type Author, type Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';
import { issueOf, plainRound, site } from '../sample.ts';

function describe(issue: Issue, locale: Locale): Record<string, Json> {
  const images = ['https://column.test/issues/1/share.png?v=1'];
  return articleJsonLd(issue, editionFor(issue, locale), images, site) as Record<string, Json>;
}

const issue = issueOf(
  {
    tags: ['ai', 'chips'],
    authors: ['desk', 'ann'],
    updated: '2024-05-20',
    references: [
      { id: 'one', title: 'A report', publisher: 'Times', url: 'https://s.test/1', date: '2024-01' },
      { id: 'two', title: '另一条', publisher: '日报', url: 'https://s.test/2' },
    ],
  },
  undefined,
  { founded: '2016-04', funding: [{ ...plainRound, lead: ['group'] }] },
);

test('describes an original', () => {
  assert.deepEqual(describe(issue, 'zh'), {
    '@type': 'Article',
    '@id': 'https://column.test/issues/1/',
    mainEntityOfPage: 'https://column.test/issues/1/',
    headline: '标题 1',
    description: '一句话。',
    image: ['https://column.test/issues/1/share.png?v=1'],
    inLanguage: 'zh-CN',
    datePublished: '2024-05-01T18:00:00+08:00',
    dateModified: '2024-05-20T18:00:00+08:00',
    author: [
      { '@type': 'Organization', name: '编辑部', url: 'https://column.test/authors/desk/' },
      { '@type': 'Person', name: 'Ann', url: 'https://column.test/authors/ann/' },
    ],
    publisher: { '@type': 'Organization', name: '行业观察者', url: 'https://column.test/' },
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: 1,
      isPartOf: { '@type': 'Periodical', name: '行业观察者' },
    },
    about: {
      '@type': 'Organization',
      '@id': 'https://column.test/companies/acme/#company',
      name: '示例',
    },
  });
});

test('describes a translation and names the work it translates', () => {
  const data = describe(issue, 'en');
  assert.equal(data['@id'], 'https://column.test/en/issues/1/');
  assert.equal(data['inLanguage'], 'en');
  assert.equal(data['headline'], 'Title 1');
  assert.deepEqual(data['translator'], [
    { '@type': 'Person', name: 'Ann', url: 'https://column.test/en/authors/ann/' },
  ]);
  assert.deepEqual(data['translationOfWork'], { '@id': 'https://column.test/issues/1/' });
  assert.equal((data['about'] as Record<string, Json>)['name'], 'Acme');
});

test('describes what stands in for a missing translation as the original', () => {
  const original = issueOf({}, []);
  assert.deepEqual(describe(original, 'en'), describe(original, 'zh'));
});

test('was modified on the day of the last correction', () => {
  const corrections = [{ date: '2024-05-03', text: { zh: '改。', en: 'Fixed.' } }];
  const data = describe(issueOf({ corrections }), 'zh');
  assert.equal(data['dateModified'], '2024-05-03T18:00:00+08:00');
});

for (const [index, type, zh, en] of [
  [0, 'Organization', '编辑部', 'The Desk'],
  [1, 'Person', 'Ann', 'Ann'],
] as const)
  test(`describes ${en} as a ${type}`, () => {
    const author = issue.authors[index] as Author;
    const path = `authors/${author.id}/`;
    assert.deepEqual(authorJsonLd(author, 'zh', site), {
      '@type': type,
      name: zh,
      url: `https://column.test/${path}`,
    });
    assert.deepEqual(authorJsonLd(author, 'en', site), {
      '@type': type,
      name: en,
      url: `https://column.test/en/${path}`,
    });
  });

test('is a part of its series too, at its place', () => {
  const part = issueOf({ series: 'story' });
  const data = articleJsonLd(part, editionFor(part, 'en'), [], site, { part: 2 }) as Record<string, Json>;
  assert.equal(data['position'], 2);
  const [inColumn, inSeries] = data['isPartOf'] as Record<string, Json>[];
  assert.equal(inColumn?.['@type'], 'PublicationIssue');
  assert.deepEqual(inSeries, {
    '@type': 'CreativeWorkSeries',
    '@id': 'https://column.test/en/series/story/',
    name: 'Story',
    url: 'https://column.test/en/series/story/',
  });
});
