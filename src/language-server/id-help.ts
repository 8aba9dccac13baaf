import {
  CompletionItemKind,
  type CompletionItem,
  type Hover,
  type Location,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { printable } from '#diagnostics/printable.ts';
import { idSlotAt } from '#language-server/id-slot.ts';
import { knownIds, type KnownContent, type KnownId } from '#language-server/known-ids.ts';
import { positionOf } from '#language-server/range.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** Where help is asked for. */
export interface Asked {
  /** Relative to the content folder. */
  file: string;
  document: TextDocument;
  position: Range['start'];
  content: KnownContent;
  language: WordingLanguage;
}

/** The place of an id, and the ids that could stand there. */
function idsAt({ file, document, position, content, language }: Asked): { range: Range; ids: KnownId[] } {
  const text = document.getText();
  const slot = idSlotAt(file, text, document.offsetAt(position));
  if (!slot) return { range: { start: position, end: position }, ids: [] };
  const range = { start: document.positionAt(slot.start), end: document.positionAt(slot.end) };
  return { range, ids: knownIds(slot, file, text, content, language) };
}

function namedAt(asked: Asked): { range: Range; known: KnownId } | undefined {
  const { range, ids } = idsAt(asked);
  const written = asked.document.getText(range);
  const known = ids.find(({ id }) => id === written);
  return known && { range, known };
}

/** The ids that can be written at a place; they are found by the names of what they are the ids of, too. */
export function completeId(asked: Asked): CompletionItem[] {
  const { range, ids } = idsAt(asked);
  return ids.map(({ id, names, detail }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: printable([...new Set(names), detail].filter(Boolean).join(' · ')),
    filterText: printable([id, ...names].join(' ')),
    textEdit: { range, newText: id },
  }));
}

/** The name of what an id stands for. */
export function explainId(asked: Asked): Hover | null {
  const named = namedAt(asked);
  if (!named) return null;
  const { names, detail } = named.known;
  const words = [[...new Set(names)].join(' · '), detail].filter(Boolean).map(printable).join('\n');
  return words ? { range: named.range, contents: { kind: 'plaintext', value: words } } : null;
}

/** Where what an id stands for is stated. */
export function findId(asked: Asked, uriOf: (file: string) => string): Location | null {
  const named = namedAt(asked);
  if (!named) return null;
  const start = positionOf(named.known.place());
  return { uri: uriOf(named.known.file), range: { start, end: start } };
}
