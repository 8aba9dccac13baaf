import { parseDocument, visit, type Document } from 'yaml';
import { breakBetween } from '#language/line-breaks.ts';

/** Stands at the start of a line of a scalar while it is read: a character of private use. */
const lineStart = '\uE000';

/** A text without the spaces that YAML puts at its folds inside Chinese; breaks that are part of it stay. */
function unfoldScalar(raw: string, value: string): string {
  const marked = raw.replace(/(?:\r\n?|\n)[ \t]*(?=\S)/g, `$&${lineStart}`);
  const read: unknown = raw.includes(lineStart) ? value : parseDocument(`- ${marked}`).toJS()?.[0];
  if (typeof read !== 'string') return value;
  const lines = read.split(` ${lineStart}`);
  return lines
    .reduce((text, line) => text + breakBetween(text.slice(-8), line) + line)
    .replaceAll(lineStart, '');
}

/** Takes the spaces inside Chinese off the folds of every text of a document, which was parsed from `text`. */
export function unfoldScalars(document: Document, text: string): void {
  visit(document, {
    Scalar: (_key, node) => {
      const raw = node.range ? text.slice(node.range[0], node.range[1]) : '';
      if (typeof node.value === 'string' && /[\r\n]/.test(raw.trim()))
        node.value = unfoldScalar(raw, node.value);
    },
  });
}
