import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeMissing } from '#lint/broken.ts';
import { catalogOf, companyFile } from '../sample.ts';

const catalog = catalogOf({ companies: [companyFile('acme'), companyFile('beta')] });

const cases: [broken: string, path: string, isExcused: boolean][] = [
  ['issues/022-acme/zh.mdx', '/issues/22/', true],
  ['issues/022-acme/zh.mdx', '/en/issues/22.md', true],
  ['issues/022-acme/zh.mdx', '/issues/22', true],
  ['issues/022-acme/zh.mdx', '/issues/22/old.html', true],
  ['issues/022-acme/zh.mdx', '/issues/23/', false],
  ['issues/022-acme/zh.mdx', '/issues/page/2/', true],
  ['issues/022-acme/zh.mdx', '/archive/1/rss.xml', true],
  ['issues/022-acme/zh.mdx', '/tags/web/', true],
  ['issues/022-acme/zh.mdx', '/companies/acme/rss.xml', true],
  ['issues/022-acme/zh.mdx', '/companies/gone/', false],
  ['issues/draft/zh.mdx', '/issues/23/', true],
  ['companies/beta.yaml', '/companies/beta/', true],
  ['companies/beta.yaml', '/companies/acme/', false],
  ['companies/beta.yaml', '/issues/1/', true],
  ['companies/beta.yaml', '/issues/one/', false],
  ['tags.yaml', '/tags/web/page/2/', true],
  ['tags.yaml', '/authors/ann/', false],
  ['series.yaml', '/series/story/rss.xml', true],
  ['series.yaml', '/en/series/', true],
  ['issues/022-acme/zh.mdx', '/series/', true],
  ['tags.yaml', '/series/story/', false],
  ['investors.yaml', '/en/investors/group/', true],
  ['authors.yaml', '/authors/ann/', true],
  ['pages/about/en.mdx', '/en/about/', true],
  ['pages/about/en.mdx', '/imprint/', false],
];

for (const [broken, path, isExcused] of cases)
  test(`${path} ${isExcused ? 'may be missing' : 'is not missing'} because ${broken} is broken`, () => {
    assert.equal(mayBeMissing(path, new Set([broken]), catalog), isExcused);
  });

test('nothing is missing where no file is broken', () => {
  assert.equal(mayBeMissing('/issues/22/', new Set(), catalog), false);
});
