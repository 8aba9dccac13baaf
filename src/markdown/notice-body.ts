import { h } from 'hastscript';
import type { Root } from 'hast';
import type { Body } from '#markdown/body.ts';
import { toSegments } from '#markdown/segments.ts';

/** A body of one paragraph, in which nothing is markup. */
export function noticeBody(text: string): Body {
  const tree: Root = { type: 'root', children: [h('p', text)] };
  return { tree, segments: toSegments(tree.children), headings: [], citations: {}, minutes: 1 };
}
