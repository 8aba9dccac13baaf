import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expand, type PlainRenderer, type PlainRenderers } from '#markdown/expand.ts';
import { bodyOf } from '../sample.ts';

/** Renders a component as an element of its name in lower case. */
const named: PlainRenderer = ({ name }, children) => [h(name.toLowerCase(), children)];

const renderers: PlainRenderers = {
  Profile: named,
  FundingTable: named,
  FundingChart: named,
  Drawing: named,
  DataTable: named,
  Video: named,
  Money: named,
  Cite: named,
  Figure: named,
  Gallery: named,
  Compare: named,
  PullQuote: named,
  Callout: named,
  Picture: named,
  Notes: named,
  NoteBack: named,
  TaskMark: named,
};

test('renders every component to plain nodes, those inside others first', () => {
  const source = '一<Cite id="one" />[^1]\n\n<Callout>二<Money amount="USD 1M" /></Callout>\n\n[^1]: 注';
  assert.equal(
    toHtml(expand(bodyOf(source).tree, renderers)).replaceAll('\n', ''),
    [
      '<p>一<cite></cite><sup><a href="#note:fn-1" id="note:fnref-1" data-footnote-ref>1</a></sup></p>',
      '<callout><p>二<money></money></p></callout>',
      '<notes><ol><li id="note:fn-1"><p>注 <noteback></noteback></p></li></ol></notes>',
    ].join(''),
  );
});

test('lets a renderer drop a component or put several nodes in its place', () => {
  const dropping = { ...renderers, Profile: () => [], Money: () => [h('b', '1'), h('i', '2')] };
  const { tree } = bodyOf('<Profile />\n\n一<Money amount="USD 1M" />二');
  assert.equal(toHtml(expand(tree, dropping)).trim(), '<p>一<b>1</b><i>2</i>二</p>');
});

test('leaves the tree as it was', () => {
  const { tree } = bodyOf('<Callout>一<Cite id="one" /></Callout>');
  const before = structuredClone(tree);
  expand(tree, renderers);
  assert.deepEqual(tree, before);
});
