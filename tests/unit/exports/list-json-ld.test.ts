import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbs, itemList, namedIssues } from '#exports/list-json-ld.ts';
import { catalogOf, originalFile, site, translationFile } from '../sample.ts';

const pages = [
  { name: '首页', path: '/' },
  { name: '各期', path: '/issues/' },
];

const listed = (first: number) => [
  { '@type': 'ListItem', position: first, name: '首页', item: 'https://column.test/' },
  { '@type': 'ListItem', position: first + 1, name: '各期', item: 'https://column.test/issues/' },
];

test('describes the way to a page from the first one', () => {
  assert.deepEqual(breadcrumbs(pages, site), { '@type': 'BreadcrumbList', itemListElement: listed(1) });
});

test('describes a list', () => {
  assert.deepEqual(itemList(pages, site), {
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: listed(1),
  });
  assert.deepEqual(itemList([], site), { '@type': 'ItemList', numberOfItems: 0, itemListElement: [] });
});

test('counts on from the pages before', () => {
  const { itemListElement } = itemList(pages, site, 31) as { itemListElement: unknown };
  assert.deepEqual(itemListElement, listed(31));
});

test('names issues by their titles, by that of the original where there is no translation', () => {
  const { issues } = catalogOf({
    originals: [originalFile(1), originalFile(2)],
    translations: [translationFile(1)],
  });
  assert.deepEqual(namedIssues(issues, 'zh'), [
    { name: '标题 2', path: '/issues/2/' },
    { name: '标题 1', path: '/issues/1/' },
  ]);
  assert.deepEqual(namedIssues(issues, 'en'), [
    { name: '标题 2', path: '/en/issues/2/' },
    { name: 'Title 1', path: '/en/issues/1/' },
  ]);
});
