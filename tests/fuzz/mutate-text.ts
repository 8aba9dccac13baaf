import type { Random } from '../random.ts';
import { blocks, texts } from './alphabet.ts';

/** A change of the text of an issue; `others` are blocks of sound issues. */
export type TextMutation = (text: string, random: Random, others: readonly string[]) => string;

/** Cuts a text at its blank lines. */
export function blocksOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((block) => block.trim() !== '');
}

function insertBlock(text: string, block: string, random: Random): string {
  const all = blocksOf(text);
  return `\n${all.toSpliced(random.between(0, all.length), 0, block).join('\n\n')}\n`;
}

function insertInside(text: string, inserted: string, random: Random): string {
  const place = random.between(0, text.length);
  return text.slice(0, place) + inserted + text.slice(place);
}

/** A block of another issue may cite what this one does not list. */
function citingKnown(block: string, text: string): string {
  const known = /<Cite id="([^"]+)"/.exec(text)?.[1];
  return known === undefined ? block : block.replace(/<Cite id="[^"]+"/g, `<Cite id="${known}"`);
}

const pairs: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['*', '*'],
  ['~~', '~~'],
  ['`', '`'],
  ['[', '](https://example.com/)'],
  ['[', ']'],
  ['<Callout>', '</Callout>'],
  ['<PullQuote>\n\n', '\n\n</PullQuote>'],
  ['{', '}'],
  ['$', '$'],
  ['> ', ''],
  ['- ', ''],
  ['## ', ''],
  ['    ', ''],
  ['| ', ' | x |\n| - | - |'],
  ['[^x]: ', ''],
];

/** Changes of the text of an issue. */
export const textMutations: readonly TextMutation[] = [
  (text, random) => insertBlock(text, random.pick(blocks), random),
  (text, random) => insertBlock(text, random.pick(blocks), random),
  (text, random) => insertInside(text, random.pick(blocks), random),
  (text, random) => insertInside(text, random.pick(texts), random),
  (text, random, others) => insertBlock(text, citingKnown(random.pick(others), text), random),
  (text, random, others) => insertInside(text, citingKnown(random.pick(others), text), random),
  (text, random) => {
    const all = blocksOf(text);
    const [one, other] = [random.between(0, all.length - 1), random.between(0, all.length - 1)];
    return `\n${all.with(one, all[other] ?? '').join('\n\n')}\n`;
  },
  (text, random) => {
    const all = blocksOf(text);
    return `\n${all.toSpliced(random.between(0, all.length - 1), 1).join('\n\n')}\n`;
  },
  (text, random) => {
    const [open, close] = random.pick(pairs);
    const [start, end] = [random.between(0, text.length), random.between(0, text.length)].sort((a, b) => a - b) as [number, number];
    return text.slice(0, start) + open + text.slice(start, end) + close + text.slice(end);
  },
  (text, random) => {
    const all = blocksOf(text);
    const index = random.between(0, all.length - 1);
    const [open, close] = random.pick(pairs);
    return `\n${all.with(index, `${open}${all[index]}${close}`).join('\n\n')}\n`;
  },
  (text, random) => {
    const all = blocksOf(text);
    const index = random.between(0, all.length - 1);
    return `\n${all.toSpliced(index, 0, ...Array.from({ length: 40 }, () => all[index] ?? '')).join('\n\n')}\n`;
  },
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => text.replaceAll(/\n+/g, ' '),
  (text, random) => text.replaceAll('"', random.pick(['“', "'", '', '""', '&quot;'])),
  (text, random) => text.replaceAll(/^/gm, random.pick([' ', '    ', '\t', '> ', '- ', '1. '])),
];
