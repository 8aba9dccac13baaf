import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectFile, renderRedirectPage } from '#outputs/redirect-page.ts';

const site = new URL('https://column.example');

test('a page that leads on names where to, in its language, and lets nothing else happen', () => {
  const page = renderRedirectPage({ from: '/en/old/', to: '/en/issues/1/?a="b"&c' }, 'en', site);
  assert.ok(page.startsWith('<!doctype html><html lang="en">'));
  assert.match(page, /http-equiv="refresh" content="0; url=\/en\/issues\/1\/\?a=&#x22;b&#x22;&#x26;c"/);
  assert.match(
    page,
    /http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; base-uri &#x27;none&#x27;"/,
  );
  assert.match(page, /rel="canonical" href="https:\/\/column\.example\/en\/issues\/1\//);
  assert.match(page, /<title>This page has moved · Industry Observer<\/title>/);
});

test('an address becomes the file that stands for it', () => {
  const files = ['/old/', '/old', '/a/old.html', '/%E6%97%A7/'].map((from) =>
    redirectFile({ from, to: '/' }),
  );
  assert.deepEqual(files, ['old/index.html', 'old/index.html', 'a/old.html', '旧/index.html']);
  assert.throws(() => redirectFile({ from: '/%2e%2e/%2e%2e/etc/', to: '/' }), /no address of the site/);
});
