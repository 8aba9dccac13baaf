import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  authorPath,
  companiesPath,
  companyPath,
  correctionsPath,
  dataFilePath,
  dataPath,
  homePath,
  investorPath,
  investorsPath,
  issuePath,
  issuesPath,
  markdownPath,
  nameplatePath,
  parallelPath,
  prosePath,
  roundFragment,
  searchPath,
  qrCodePath,
  shareImagePath,
  subscribePath,
  tagPath,
  tagsPath,
} from '#domain/route.ts';
import type { Locale } from '#config.ts';

const routes: [pathIn: (locale: Locale) => string, zh: string, en: string][] = [
  [homePath, '/', '/en/'],
  [issuesPath, '/issues/', '/en/issues/'],
  [nameplatePath, '/share.png', '/en/share.png'],
  [(locale) => shareImagePath(locale, 22), '/issues/22/share.png', '/en/issues/22/share.png'],
  [(locale) => qrCodePath(locale, 22), '/issues/22/qr.svg', '/en/issues/22/qr.svg'],
  [(locale) => issuesPath(locale, 1), '/issues/', '/en/issues/'],
  [(locale) => issuesPath(locale, 2), '/issues/page/2/', '/en/issues/page/2/'],
  [(locale) => issuePath(locale, 22), '/issues/22/', '/en/issues/22/'],
  [(locale) => parallelPath(locale, 22), '/issues/22/parallel/', '/en/issues/22/parallel/'],
  [(locale) => markdownPath(locale, 22), '/issues/22.md', '/en/issues/22.md'],
  [tagsPath, '/tags/', '/en/tags/'],
  [(locale) => tagPath(locale, 'ai'), '/tags/ai/', '/en/tags/ai/'],
  [(locale) => tagPath(locale, 'ai', 3), '/tags/ai/page/3/', '/en/tags/ai/page/3/'],
  [companiesPath, '/companies/', '/en/companies/'],
  [(locale) => companiesPath(locale, 'name'), '/companies/', '/en/companies/'],
  [(locale) => companiesPath(locale, 'name', 2), '/companies/page/2/', '/en/companies/page/2/'],
  [(locale) => companiesPath(locale, 'founded'), '/companies/by/founded/', '/en/companies/by/founded/'],
  [
    (locale) => companiesPath(locale, 'funding', 2),
    '/companies/by/funding/page/2/',
    '/en/companies/by/funding/page/2/',
  ],
  [(locale) => companyPath(locale, 'groq'), '/companies/groq/', '/en/companies/groq/'],
  [investorsPath, '/investors/', '/en/investors/'],
  [(locale) => investorsPath(locale, 'rounds', 3), '/investors/page/3/', '/en/investors/page/3/'],
  [(locale) => investorsPath(locale, 'name'), '/investors/by/name/', '/en/investors/by/name/'],
  [
    (locale) => investorsPath(locale, 'name', 2),
    '/investors/by/name/page/2/',
    '/en/investors/by/name/page/2/',
  ],
  [(locale) => investorPath(locale, 'a16z'), '/investors/a16z/', '/en/investors/a16z/'],
  [(locale) => authorPath(locale, 'desk'), '/authors/desk/', '/en/authors/desk/'],
  [correctionsPath, '/corrections/', '/en/corrections/'],
  [dataPath, '/data/', '/en/data/'],
  [(locale) => prosePath(locale, 'about'), '/about/', '/en/about/'],
  [subscribePath, '/subscribe/', '/en/subscribe/'],
  [searchPath, '/search/', '/en/search/'],
];

for (const [pathIn, zh, en] of routes)
  test(`has ${zh} in Chinese and ${en} in English`, () => {
    assert.deepEqual([pathIn('zh'), pathIn('en')], [zh, en]);
  });

test('has one address of a data file for both languages', () => {
  assert.equal(dataFilePath('rounds.csv'), '/data/rounds.csv');
});

test('names a round on the page of its company by its id', () => {
  assert.equal(roundFragment('2024-08-05-series-d'), 'round:2024-08-05-series-d');
});
