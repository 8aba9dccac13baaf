import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksResolve } from '#lint/rules/links-resolve.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';

test('finds what is broken, at its place', async () => {
  const diagnostics = await diagnosticsOf(linksResolve, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    'issues/005-example-five/zh.mdx:13:10 “/issues/1” lacks its last slash',
    'issues/005-example-five/zh.mdx:13:29 there is no “/issues/77/” on the site: no issue has the number 77',
    'issues/005-example-five/zh.mdx:13:50 there is no “/compnies/example-one/” on the site',
    'issues/005-example-five/zh.mdx:13:84 there is no “/zh/tags/” on the site',
    'issues/005-example-five/zh.mdx:15:12 No. 5 has nothing called “#beijing” in Chinese',
    'issues/005-example-five/zh.mdx:15:31 No. 1 has nothing called “#nothing” in Chinese',
    'issues/005-example-five/zh.mdx:15:59 No. 1 has nothing called “#融资一” in Chinese',
    'issues/005-example-five/zh.mdx:17:6 “/issues/4/” is No. 4, which is a draft',
    'issues/005-example-five/zh.mdx:17:26 “/issues/999/” is No. 999, which is not there before 2999-01-01',
    'issues/005-example-five/zh.mdx:17:53 “/companies/example-unseen/” is not there before 2999-01-01',
    'issues/005-example-five/zh.mdx:17:96 “/issues/4.md” is No. 4, which is a draft',
    'issues/005-example-five/zh.mdx:19:9 “/en/issues/1/” is the English page, in a Chinese text',
    'issues/005-example-five/zh.mdx:21:10 “/en/about/” is the English page, in a Chinese text',
    'issues/005-example-five/zh.mdx:19:70 no round of Example One is called “#round:2018-09-series-b”',
    'issues/005-example-five/en.mdx:10:20 “/issues/2/” is the Chinese page, in an English text',
    'issues/005-example-five/en.mdx:12:33 there is no “/en/issues/3.md” on the site',
    'issues/005-example-five/en.mdx:14:22 there is no “/data/round.csv” on the site',
  ]);
});

test('leaves alone what comes close', async () => {
  const diagnostics = await diagnosticsOf(linksResolve, 'nearly');
  assert.deepEqual(diagnostics.map(told), []);
});

test('fixes an address where only one can be meant', async () => {
  const fixes = (await diagnosticsOf(linksResolve, 'broken')).flatMap(({ fix }) => fix?.text ?? []);
  assert.deepEqual(fixes, ['/issues/1/', '/tags/', '/issues/1/', '/about/', '/en/issues/2/']);
});
