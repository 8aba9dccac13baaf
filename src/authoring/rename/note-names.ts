import { visit } from 'unist-util-visit';
import { parseMarks } from '#lint/text/typed-text.ts';

/** The names of the notes of a text, in lower case, as they are compared. */
export function noteNames(text: string): string[] {
  const names = new Set<string>();
  visit(parseMarks(text), ['footnoteReference', 'footnoteDefinition'], (node) => {
    if ('identifier' in node) names.add(String(node.identifier));
  });
  return [...names];
}
