import { isSeq, parseDocument, stringify, type Document } from 'yaml';

/**
 * Adds records at the end of a list in YAML; all else of the file stays as it is.
 *
 * @param source of the file, a list, which may be empty
 */
export function addToList(source: string, records: readonly object[]): string {
  const document: Document = parseDocument(source);
  const { contents } = document;
  const added = stringify(records, { lineWidth: 0 });
  if (contents === null) return `${source.trimEnd()}\n${added}`.trimStart();
  if (!isSeq(contents)) throw new Error('the file is no list');
  if (!contents.flow) return `${source.trimEnd()}\n${added}`;
  const [start, end] = contents.range ?? [0, source.length];
  if (contents.items.length === 0) return source.slice(0, start) + added.trimEnd() + source.slice(end);
  for (const record of records) contents.add(document.createNode(record));
  return document.toString({ lineWidth: 0 });
}
