import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksOf } from '#markdown/links.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { bodyOf } from '../sample.ts';

/** Links as `line:column address`, with the written form where it differs. */
function shown(source: string): string[] {
  return linksOf(bodyOf(source).tree, new SourceLines(source)).map(
    ({ address, written, line, column }) =>
      `${line}:${column} ${address}${written?.text === address ? '' : ` (${written?.text})`}`,
  );
}

const cases: [what: string, source: string, links: string[]][] = [
  ['a link', '见[此](/issues/1/)。', ['1:6 /issues/1/']],
  ['a link on a later line', '一\n二\n[三](/a/)', ['3:5 /a/']],
  ['an address that its words and title repeat', '[/a/](/a/ "/a/")', ['1:7 /a/']],
  ['an address in angle brackets', '[a](</b c/>)', ['1:6 /b%20c/ (/b c/)']],
  ['an address with Chinese in it', '[a](/x/#背景)', ['1:5 /x/#%E8%83%8C%E6%99%AF (/x/#背景)']],
  ['a bare address', '见 https://a.com/b?c=d。', ['1:3 https://a.com/b?c=d']],
  ['a bare address without scheme', 'see www.a.com now', ['1:5 http://www.a.com (www.a.com)']],
  ['a definition, once for all its uses', '[a][x] [b][x]\n\n[x]: /a/', ['3:6 /a/']],
  ['a definition whose use repeats it', '[/a/][x]\n\n[x]: /a/', ['3:6 /a/']],
  ['an address with an escape', '[a](/b?c&amp;d)', ['1:1 /b?c&d (undefined)']],
  ['two links to one address', '[a](/a/) [b](/a/)', ['1:5 /a/', '1:14 /a/']],
  ['a link inside a component', '<Callout>\n\n[a](/a/)\n\n</Callout>', ['3:5 /a/']],
  ['a link in a note, but not the note', 'a[^1]\n\n[^1]: [b](/b/)', ['3:11 /b/']],
  ['a video', '<Video src="https://v.test/" title="https://v.test/" />', ['1:13 https://v.test/']],
  ['none in code', '`[a](/a/)`', []],
];

for (const [what, source, links] of cases)
  test(`finds ${what}`, () => {
    assert.deepEqual(shown(source), links);
  });

test('counts offsets in a file with carriage returns', () => {
  const source = '一\r\n\r\n[二](/a/)';
  const [link] = linksOf(bodyOf(source.replaceAll('\r\n', '\n')).tree, new SourceLines(source));
  assert.equal(source.slice(link?.written?.offset), '/a/)');
});
