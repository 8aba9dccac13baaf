import { isAlias, isScalar, visit, type Document } from 'yaml';
import type { Message } from '#diagnostics/diagnostic.ts';
import { nameStray } from '#diagnostics/character-names.ts';
import { say } from '#wording/phrase.ts';

/** A line that starts with white space among which some is no plain space. */
const oddStart = /^(?<plain> *)(?<odd>[[\s\p{Cf}]--[ \n]])[\s\p{Cf}]*(?=\S)/gmv;

/** The stretches of a text that are quoted or written in a block: white space in them is their own. */
function writtenTexts(document: Document): [start: number, end: number][] {
  const stretches: [start: number, end: number][] = [];
  visit(document, {
    Node: (key, node) => {
      if (isAlias(node) || !isScalar(node) || !node.range) return;
      const [start, end] = node.range;
      // A key, and a plain text that starts with such a space, are what its indentation made of them.
      if (node.type !== 'PLAIN') stretches.push([start, end]);
      else if (key !== 'key') stretches.push([start + 1, end]);
    },
  });
  return stretches;
}

/**
 * Finds the lines that are indented with something else than plain spaces, which YAML takes for letters; tabs only
 * where the parser reports their line.
 *
 * @returns one problem, about the first of them
 */
export function findOddIndent(text: string, document: Document): (Message & { offset: number }) | undefined {
  const texts = writtenTexts(document);
  const lineEnd = (offset: number): number =>
    (text.indexOf('\n', offset) + text.length + 1) % (text.length + 1);
  const found = Array.from(text.matchAll(oddStart)).filter(({ index, groups }) => {
    const at = index + (groups?.['plain'] ?? '').length;
    return !texts.some(([start, end]) => start <= at && at < end);
  });
  const place = found.findIndex(
    ({ index, groups }) =>
      groups?.['odd'] !== '\t' ||
      document.errors.some(({ pos: [start] }) => start >= index && start <= lineEnd(index)),
  );
  const first = found[place];
  if (!first) return undefined;
  const odd = first.groups?.['odd'] ?? '';
  const more = found.length - place - 1;
  return {
    code: 'yaml-indentation',
    offset: first.index + (first.groups?.['plain'] ?? '').length,
    message: say('yaml-indentation.odd', {
      character: odd === '\t' ? say('character.tab') : (nameStray(odd) ?? odd),
    }),
    help: say('yaml-indentation.odd.help', { more }),
  };
}
