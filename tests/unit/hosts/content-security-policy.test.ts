import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  contentSecurityPolicy,
  scriptHashes,
  sitePolicy,
  withHashes,
} from '#hosts/content-security-policy.ts';

function policyOf(page: string): string {
  return withHashes(`<meta content="${contentSecurityPolicy()}">${page}`).split('"')[1] ?? '';
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test('names what is inline, each text once', () => {
  const page = '<style>a{}</style><script>go()</script><STYLE>b{}</STYLE><style>a{}</style>';
  const policy = policyOf(page);
  assert.match(policy, /; style-src 'self' 'sha256-\S+' 'sha256-\S+'; /);
  assert.ok(policy.includes(`script-src 'self' ${hashOf('go()')};`));
  assert.ok(policy.includes(`style-src 'self' ${hashOf('a{}')} ${hashOf('b{}')};`));
});

test('leaves nothing to fill where nothing is inline', () => {
  const policy = policyOf('<script src="/a.js"></script><script type="application/ld+json">{}</script>');
  assert.ok(policy.includes("script-src 'self'; style-src 'self'; "));
});

test('takes nothing in an attribute for an element', () => {
  const page = `<meta content="<style>"><p title='<script>x'>text</p><style>a{}</style>`;
  const policy = policyOf(page);
  assert.ok(policy.includes(`script-src 'self'; style-src 'self' ${hashOf('a{}')};`));
});

test('the policy of the site takes the scripts of the pages over, and allows nothing else inline', () => {
  const page = `<meta http-equiv="Content-Security-Policy" content="${policyOf('<script>go()</script><style>a{}</style>')}">`;
  const hashes = scriptHashes(page);
  assert.deepEqual(hashes, [hashOf('go()')]);
  const policy = sitePolicy(hashes);
  assert.ok(policy.startsWith(`script-src 'self' ${hashOf('go()')}; `));
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-hashes|'unsafe-eval'|\*|data:|https?:/);
  assert.match(policy, /; frame-ancestors 'none'$/);
});

test('a page without a policy has no hashes', () => {
  assert.deepEqual(scriptHashes('<script>go()</script>'), []);
});

test('forms post to the site alone, and where the column says so to one more address', () => {
  const action = 'https://lists.example.com/a;b/form, x?list=1';
  const sources = "form-action 'self' https://lists.example.com/a%3Bb/form%2C%20x";
  for (const [plain, opened] of [
    [contentSecurityPolicy(), contentSecurityPolicy(action)],
    [sitePolicy([]), sitePolicy([], action)],
  ] as const) {
    assert.ok(plain.split('; ').includes("form-action 'self'"));
    assert.equal(opened, plain.replace("form-action 'self'", sources));
  }
});
