import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksClean } from '#lint/rules/links-clean.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';

test('finds what is broken, at its place', async () => {
  const diagnostics = await diagnosticsOf(linksClean, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    'issues/005-example-five/zh.mdx:13:10 “utm_source”, “fbclid” in this address track readers',
    'issues/005-example-five/zh.mdx:15:72 “http://example.com/plain?spm=a.b” is an http link, which others on the way can read and change',
    'issues/005-example-five/zh.mdx:15:72 “spm” in this address tracks readers',
    'issues/005-example-five/zh.mdx:20:62 “gclid” in this address tracks readers',
    'issues/005-example-five/zh.mdx:20:99 “mc_cid” in this address tracks readers',
    'issues/005-example-five/zh.mdx:20:138 “igshid” in this address tracks readers',
    'issues/005-example-five/zh.mdx:24:6 “ref” in this address tracks readers',
    'issues/005-example-five/zh.mdx:22:6 “from” in this address tracks readers',
    'issues/005-example-five/zh.mdx:22:77 “utm_medium” in this address tracks readers',
    'companies/example-five.yaml:3:11 “http://example.com/five” is an http link, which others on the way can read and change',
    'companies/example-five.yaml:8:14 “utm_campaign” in this address tracks readers',
    'companies/example-five.yaml:12:13 “_hsenc” in this address tracks readers',
  ]);
});

test('leaves alone what comes close', async () => {
  const diagnostics = await diagnosticsOf(linksClean, 'nearly');
  assert.deepEqual(diagnostics.map(told), []);
});

test('takes off what tracks, where the address is written plainly', async () => {
  const fixes = (await diagnosticsOf(linksClean, 'broken')).map(({ fix }) => fix?.text);
  assert.deepEqual(fixes, [
    'https://example.com/report?id=1#top',
    undefined,
    'http://example.com/plain',
    'https://example.com/a',
    'https://example.com/b?x=1',
    'https://example.com/c',
    'https://example.com/d',
    'https://example.com/e?id=9',
    undefined,
    undefined,
    'https://example.com/five/a',
    'https://example.com/five/seed?id=7',
  ]);
});
