import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { bodyOf } from '../sample.ts';

/** The ids of a text, and the fragments that it links to. */
function placesOf(source: string): { ids: string[]; fragments: string[] } {
  const [ids, fragments]: [string[], string[]] = [[], []];
  visit(bodyOf(source).tree as Nodes, (node) => {
    if (node.type !== 'element' && node.type !== 'component') return;
    const { id, href } = node.properties;
    if (typeof id === 'string') ids.push(id);
    if (typeof href === 'string' && href.startsWith('#')) fragments.push(href.slice(1));
  });
  return { ids, fragments };
}

test('notes have ids in the letters of their names', () => {
  const { ids } = placesOf('文[^注一]，又[^注一]。\n\n[^注一]: 注。');
  assert.deepEqual(ids, ['note:fnref-注一', 'note:fnref-注一-2', 'note:fn-注一']);
});

for (const name of ['1', '注一', 'é', 'Ünïcode', '한', 'a*b', '50%', 'a"b', "a'b", 'a&b', '🚀', '𠮷'])
  test(`every link to the note ${name} and back leads somewhere`, () => {
    const { ids, fragments } = placesOf(`文[^${name}]，又[^${name}]。\n\n[^${name}]: 注。`);
    assert.equal(fragments.length, 4);
    for (const fragment of fragments) assert.ok(ids.includes(decodeURIComponent(fragment)), fragment);
    assert.equal(new Set(ids).size, ids.length);
  });

test('headings of any letters are reached by links, encoded or not', () => {
  const { ids, fragments } = placesOf(
    '## C++ 与 C#\n\n## C++ 与 C\n\n## Été\n\n[一](#c-与-c-1)[二](#c-%E4%B8%8E-c)[三](#été)[四](#%C3%A9t%C3%A9)',
  );
  assert.deepEqual(ids, ['c-与-c', 'c-与-c-1', 'été']);
  for (const fragment of fragments) assert.ok(ids.includes(decodeURIComponent(fragment)), fragment);
});
