import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectFile, redirectPage } from '#exports/redirect-page.ts';
import { site } from '../sample.ts';

const files: [from: string, file: string | undefined][] = [
  ['/2024/groq/', '2024/groq/index'],
  ['/2024/groq', '2024/groq/index'],
  ['/2024/groq.html', '2024/groq'],
  ['/2024/groq/index.html', '2024/groq/index'],
  ['/%E8%8A%AF%E7%89%87/', '芯片/index'],
  ['/gpt-3.5', 'gpt-3.5/index'],
  ['/feed.xml', undefined],
  ['/post.php', undefined],
];

for (const [from, file] of files)
  test(`${from} has ${file === undefined ? 'no page' : `its page at ${file}.html`}`, () => {
    assert.equal(redirectFile({ from, to: '/' }), file);
  });

test('the page leads on without script, in the language of the page it leads to', () => {
  const html = redirectPage({ from: '/a/', to: '/en/issues/1/' }, site);
  assert.match(html, /^<!doctype html><html lang="en">/);
  assert.match(html, /<meta http-equiv="refresh" content="0; url=\/en\/issues\/1\/">/);
  assert.match(html, /<link rel="canonical" href="https:\/\/column\.test\/en\/issues\/1\/">/);
  assert.match(html, /<a href="\/en\/issues\/1\/">/);
  assert.match(redirectPage({ from: '/a/', to: '/issues/1/' }, site), /<html lang="zh-CN">/);
});
