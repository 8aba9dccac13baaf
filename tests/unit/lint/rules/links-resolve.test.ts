import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksResolve } from '#lint/rules/links-resolve.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { english } from '../../in-english.ts';
import { say } from '#wording/phrase.ts';

test('finds what is broken, at its place', async () => {
  const diagnostics = await diagnosticsOf(linksResolve, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    `issues/005-example-five/zh.mdx:13:10 ${english('links-resolve.slash', { path: '/issues/1' })}`,
    `issues/005-example-five/zh.mdx:13:29 ${english('links-resolve.number', { path: '/issues/77/', number: '77' })}`,
    `issues/005-example-five/zh.mdx:13:50 ${english('links-resolve', { path: '/compnies/example-one/' })}`,
    `issues/005-example-five/zh.mdx:13:84 ${english('links-resolve', { path: '/zh/tags/' })}`,
    `issues/005-example-five/zh.mdx:15:12 ${english('links-resolve.no-fragment.issue', { number: 5, fragment: 'beijing', language: say('language.zh') })}`,
    `issues/005-example-five/zh.mdx:15:31 ${english('links-resolve.no-fragment.issue', { number: 1, fragment: 'nothing', language: say('language.zh') })}`,
    `issues/005-example-five/zh.mdx:15:59 ${english('links-resolve.no-fragment.issue', { number: 1, fragment: '融资一', language: say('language.zh') })}`,
    `issues/005-example-five/zh.mdx:17:6 ${english('links-resolve.draft-issue', { path: '/issues/4/', number: 4 })}`,
    `issues/005-example-five/zh.mdx:17:26 ${english('links-resolve.early-issue', { path: '/issues/999/', number: 999, since: '2999-01-01' })}`,
    `issues/005-example-five/zh.mdx:17:53 ${english('links-resolve.early', { path: '/companies/example-unseen/', since: '2999-01-01' })}`,
    `issues/005-example-five/zh.mdx:17:96 ${english('links-resolve.draft-issue', { path: '/issues/4.md', number: 4 })}`,
    `issues/005-example-five/zh.mdx:19:9 ${english('links-resolve.language', { path: '/en/issues/1/', language: say('language.en'), reader: say('language.zh') })}`,
    `issues/005-example-five/zh.mdx:21:10 ${english('links-resolve.language', { path: '/en/about/', language: say('language.en'), reader: say('language.zh') })}`,
    `issues/005-example-five/zh.mdx:19:70 ${english('links-resolve.no-round', { english: 'Example One', own: '示例一号', fragment: 'round:2018-09-series-b' })}`,
    `issues/005-example-five/en.mdx:10:20 ${english('links-resolve.language', { path: '/issues/2/', language: say('language.zh'), reader: say('language.en') })}`,
    `issues/005-example-five/en.mdx:12:33 ${english('links-resolve', { path: '/en/issues/3.md' })}`,
    `issues/005-example-five/en.mdx:14:22 ${english('links-resolve', { path: '/data/round.csv' })}`,
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
