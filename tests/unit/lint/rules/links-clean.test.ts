import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksClean } from '#lint/rules/links-clean.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { english } from '../../in-english.ts';

test('finds what is broken, at its place', async () => {
  const diagnostics = await diagnosticsOf(linksClean, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    `issues/005-example-five/zh.mdx:13:10 ${english('links-clean', { names: ['utm_source', 'fbclid'] })}`,
    `issues/005-example-five/zh.mdx:15:72 ${english('links-clean.http', { address: 'http://example.com/plain?spm=a.b' })}`,
    `issues/005-example-five/zh.mdx:15:72 ${english('links-clean', { names: ['spm'] })}`,
    `issues/005-example-five/zh.mdx:20:62 ${english('links-clean', { names: ['gclid'] })}`,
    `issues/005-example-five/zh.mdx:20:99 ${english('links-clean', { names: ['mc_cid'] })}`,
    `issues/005-example-five/zh.mdx:20:138 ${english('links-clean', { names: ['igshid'] })}`,
    `issues/005-example-five/zh.mdx:24:6 ${english('links-clean', { names: ['ref'] })}`,
    `issues/005-example-five/zh.mdx:22:6 ${english('links-clean', { names: ['from'] })}`,
    `issues/005-example-five/zh.mdx:22:77 ${english('links-clean', { names: ['utm_medium'] })}`,
    `companies/example-five.yaml:3:11 ${english('links-clean.http', { address: 'http://example.com/five' })}`,
    `companies/example-five.yaml:8:14 ${english('links-clean', { names: ['utm_campaign'] })}`,
    `companies/example-five.yaml:12:13 ${english('links-clean', { names: ['_hsenc'] })}`,
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
