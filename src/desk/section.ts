import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A part of the desk with a heading; its id tells it from the others when it is shown again. */
export function section(id: string, title: string, ...children: ElementContent[]): Element {
  return h('section', { id }, [h('h2', { tabIndex: -1 }, title), ...children]);
}
