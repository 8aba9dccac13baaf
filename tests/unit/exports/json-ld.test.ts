import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toGraph, toScriptJson } from '#exports/json-ld.ts';

for (const text of [
  '</script>',
  '</SCRIPT ',
  '<!-- <script>',
  '<![CDATA[',
  '\u2028 \u2029',
  '“&amp;” > \\u003c',
])
  test(`writes ${JSON.stringify(text)} so that it ends no script and reads back the same`, () => {
    const data = { [text]: [text, { inner: text }], number: 1.5, none: null, yes: true };
    const written = toScriptJson(data);
    assert.doesNotMatch(written, /<|\u2028|\u2029/);
    assert.deepEqual(JSON.parse(written), data);
  });

test('writes < and the line separators as JSON does inside a script', () => {
  assert.equal(toScriptJson({ a: '</script>' }), '{"a":"\\u003c/script>"}');
  assert.equal(toScriptJson('\u2028\u2029'), '"\\u2028\\u2029"');
});

test('says everything in the words of schema.org, in one graph', () => {
  const nodes = [{ '@type': 'Article' }, { '@type': 'BreadcrumbList' }];
  assert.deepEqual(toGraph(nodes), { '@context': 'https://schema.org', '@graph': nodes });
});
