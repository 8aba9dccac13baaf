import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSourceOf } from '#verify/content-source.ts';
import { catalogOf, companyFile, originalFile, translationFile } from '../sample.ts';

const catalog = catalogOf({
  originals: [originalFile(1), originalFile(2, { company: 'by' })],
  translations: [translationFile(1)],
  companies: [companyFile(), companyFile('by')],
});

const sources: [file: string, source: string | undefined][] = [
  ['issues/1/index.html', 'issues/1/zh.mdx'],
  ['en/issues/1/index.html', 'issues/1/en.mdx'],
  ['en/issues/1/parallel/index.html', 'issues/1/en.mdx'],
  ['en/issues/2/index.html', 'issues/2/zh.mdx'],
  ['issues/2.md', 'issues/2/zh.mdx'],
  ['issues/3/index.html', undefined],
  ['issues/page/2/index.html', undefined],
  ['companies/acme/index.html', 'companies/acme.yaml'],
  ['en/companies/acme/archive/1/atom.xml', 'companies/acme.yaml'],
  ['companies/by/index.html', 'companies/by.yaml'],
  ['companies/by/founded/index.html', undefined],
  ['companies/page/2/index.html', undefined],
  ['tags/ai/page/2/index.html', 'tags.yaml'],
  ['tags/ai/rss.xml', 'tags.yaml'],
  ['tags/index.html', undefined],
  ['en/investors/group/index.html', 'investors.yaml'],
  ['authors/ann/index.html', 'authors.yaml'],
  ['about/index.html', 'pages/about/zh.mdx'],
  ['en/about/index.html', 'pages/about/en.mdx'],
  ['en/index.html', undefined],
  ['data/rounds.csv', undefined],
  ['_astro/page.css', undefined],
];

for (const [file, source] of sources)
  test(`${file} is made of ${source ?? 'more than one file'}`, () => {
    assert.equal(contentSourceOf(file, catalog), source);
  });
