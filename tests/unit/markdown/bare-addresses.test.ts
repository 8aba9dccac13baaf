import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../sample.ts';

const htmlOf = (source: string): string => bodyOf(source).segments.join('');

function link(address: string, text = address): string {
  return `<a href="${address}">${text}</a>`;
}

const foo = link('https://example.com/foo');

for (const [source, html] of [
  ['见 https://example.com/a?b=1。后面', `见 ${link('https://example.com/a?b=1')}。后面`],
  ['https://example.com/（注）', `${link('https://example.com/')}（注）`],
  ['www.example.com，再见', `${link('http://www.example.com', 'www.example.com')}，再见`],
  ['见www.example.com，再见', `见${link('http://www.example.com', 'www.example.com')}，再见`],
  ['https://example.com/a 后面', `${link('https://example.com/a')} 后面`],
  ['见(https://example.com/foo)。后面', `见(${foo})。后面`],
  ['见 **https://example.com/foo**。后面', `见 <strong>${foo}</strong>。后面`],
  ['*https://example.com/foo*后面', `<em>${foo}</em>后面`],
  ['~~https://example.com/foo~~后面', `<del>${foo}</del>后面`],
  ['“https://example.com/foo”后面', `“${foo}”后面`],
  ['[https://example.com/foo]后面', `[${foo}]后面`],
  ['[见 https://example.com/foo，后面', `[见 ${foo}，后面`],
  ['中文https://example.com/foo后面', `中文${foo}后面`],
  ['https://example.com/foo\\\n后面', `${foo}<br>\n后面`],
  ['hello@example.com。后面', '<a href="mailto:hello@example.com">hello@example.com</a>。后面'],
  [
    'https://zh.example.org/wiki/人工智能 后面',
    `${link('https://zh.example.org/wiki/%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD', 'https://zh.example.org/wiki/人工智能')} 后面`,
  ],
] as const)
  test(`ends the address of “${source}” where a reader would`, () => {
    assert.equal(htmlOf(source), `<p>${html}</p>`);
  });

test('ends an address in a cell of a table', () => {
  assert.match(htmlOf('| 甲 |\n| - |\n| https://example.com/foo，乙 |'), new RegExp(`<td>${foo}，乙</td>`));
});

test('leaves an address that was written as a link', () => {
  assert.equal(
    htmlOf('[https://例子.com](https://example.com/)'),
    `<p>${link('https://example.com/', 'https://例子.com')}</p>`,
  );
});
