import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleJsonLd, toScriptJson, type Json } from '#outputs/json-ld.ts';
import { editionFor } from '#model/issue.ts';
import { issueOf, site } from '../sample.ts';

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
  { website: 'https://acme.test/', founded: '2016-04' },
);

const citation = [
  {
    '@type': 'CreativeWork',
    name: 'A report',
    url: 'https://s.test/1',
    publisher: { '@type': 'Organization', name: 'Times' },
    datePublished: '2024-01',
  },
  {
    '@type': 'CreativeWork',
    name: '另一条',
    url: 'https://s.test/2',
    publisher: { '@type': 'Organization', name: '日报' },
  },
];

test('describes an original', () => {
  assert.deepEqual(articleJsonLd(issue, editionFor(issue, 'zh'), site), {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': 'https://column.test/issues/1/',
    mainEntityOfPage: 'https://column.test/issues/1/',
    headline: '标题 1',
    description: '一句话。',
    inLanguage: 'zh-CN',
    datePublished: '2024-05-01T00:00:00+08:00',
    dateModified: '2024-05-20T00:00:00+08:00',
    author: [
      { '@type': 'Organization', name: '编辑部' },
      { '@type': 'Person', name: 'Ann' },
    ],
    publisher: { '@type': 'Organization', name: '行业观察者', url: 'https://column.test/' },
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: 1,
      isPartOf: { '@type': 'Periodical', name: '行业观察者' },
    },
    about: {
      '@type': 'Organization',
      name: '示例',
      foundingDate: '2016-04',
      url: 'https://acme.test/',
    },
    keywords: ['人工智能', '芯片'],
    citation,
  });
});

test('describes a translation and names the work it translates', () => {
  const data = articleJsonLd(issue, editionFor(issue, 'en'), site) as Record<string, Json>;
  assert.equal(data['@id'], 'https://column.test/en/issues/1/');
  assert.equal(data['inLanguage'], 'en');
  assert.equal(data['headline'], 'Title 1');
  assert.deepEqual(data['translator'], [{ '@type': 'Person', name: 'Ann' }]);
  assert.deepEqual(data['translationOfWork'], { '@id': 'https://column.test/issues/1/' });
  assert.deepEqual(data['keywords'], ['AI', 'Chips']);
});

test('says nothing of a website that is not known', () => {
  const plain = issueOf();
  const data = articleJsonLd(plain, editionFor(plain, 'zh'), site) as Record<string, Json>;
  assert.deepEqual(data['about'], { '@type': 'Organization', name: '示例', foundingDate: '2016' });
  assert.deepEqual(data['citation'], []);
});

for (const text of [
  '</script>',
  '</SCRIPT ',
  '<!-- <script>',
  '<![CDATA[',
  '\u2028 \u2029',
  '“&amp;” > \\u003c',
])
  test(`writes ${JSON.stringify(text)} so that it ends no script and reads back the same`, () => {
    const data = { [text]: [text, { inner: text }], number: 1.5, none: null, yes: true };
    const written = toScriptJson(data);
    assert.doesNotMatch(written, /<|\u2028|\u2029/);
    assert.deepEqual(JSON.parse(written), data);
  });

test('writes < as JSON does inside a script', () => {
  assert.equal(toScriptJson({ a: '</script>' }), '{"a":"\\u003c/script>"}');
});
