import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '#document/parse.ts';

function htmlOf(source: string): string {
  const parsed = parseBody(source, { references: [], pictures: [] });
  assert.ok('body' in parsed);
  return parsed.body.segments.join('');
}

function link(address: string, text = address): string {
  return `<a href="${address}" rel="noopener">${text}</a>`;
}

for (const [source, html] of [
  ['见 https://example.com/a?b=1。后面', `见 ${link('https://example.com/a?b=1')}。后面`],
  ['https://example.com/（注）', `${link('https://example.com/')}（注）`],
  ['www.example.com，再见', `${link('http://www.example.com', 'www.example.com')}，再见`],
  ['https://example.com/a 后面', `${link('https://example.com/a')} 后面`],
] as const)
  test(`ends the address of “${source}” before the Chinese`, () => {
    assert.equal(htmlOf(source), `<p>${html}</p>`);
  });

test('leaves an address that was written as a link', () => {
  assert.equal(
    htmlOf('[https://例子.com](https://example.com/)'),
    `<p>${link('https://example.com/', 'https://例子.com')}</p>`,
  );
});
