import type { Random } from '../random.ts';
import { blocks, texts } from './alphabet.ts';
import { slipshodText } from './slipshod-text.ts';

/** A change of the text of an issue; `others` are blocks of sound issues. */
export type TextMutation = (text: string, random: Random, others: readonly string[]) => string;

/** Cuts a text at its blank lines. */
export function blocksOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((block) => block.trim() !== '');
}

/** Changes the list of the blocks of a text, at the place of one of them. */
const changeBlocks =
  (change: (all: readonly string[], place: number, random: Random) => string[]): TextMutation =>
  (text, random) => {
    const all = blocksOf(text);
    return `\n${change(all, random.between(0, Math.max(0, all.length - 1)), random).join('\n\n')}\n`;
  };

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

/** Slips of typing, which the check may fix: what is there, and what is typed in its place. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/，/g, ','],
  [/，/g, ', '],
  [/。/g, '.'],
  [/：/g, ':'],
  [/[“”]/g, '"'],
  [/’/g, "'"],
  [/（/g, '('],
  [/[（）]/g, ' ( '],
  [/\(/g, '（'],
  [/\)/g, '）'],
  [/ (?=[A-Za-z0-9])/g, ''],
  [/, /g, ' ，'],
  [/\. /g, '。'],
  [/ /g, '  '],
  [/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '],
  [/—+/g, ' -- '],
  [/…+/g, '...'],
  [/[0-9]/g, '１'],
  [/^## /gm, '## 1. '],
  [/(?<=https:\/\/[^\s)"]+)(?=[\s)"])/g, '?utm_source=x'],
];

/** Types some of the characters of a text wrongly. */
export const slip: TextMutation = (text, random) =>
  Array.from({ length: random.between(1, 4) }, () => random.pick(slips)).reduce(
    (slipped, [right, wrong]) => slipped.replace(right, (match) => (random.next() < 0.4 ? wrong : match)),
    text,
  );

/** Changes of the text of an issue. */
export const textMutations: readonly TextMutation[] = [
  slip,
  slip,
  slip,
  (_text, random) => slipshodText(random),
  (_text, random) => slipshodText(random),
  (text, random) => insertBlock(text, random.pick(blocks), random),
  (text, random) => insertBlock(text, random.pick(blocks), random),
  (text, random) => insertInside(text, random.pick(blocks), random),
  (text, random) => insertInside(text, random.pick(texts), random),
  (text, random, others) => insertBlock(text, citingKnown(random.pick(others), text), random),
  (text, random, others) => insertInside(text, citingKnown(random.pick(others), text), random),
  changeBlocks((all, place, random) => all.toSpliced(place, 1, random.pick(all) ?? '')),
  changeBlocks((all, place) => all.toSpliced(place, 1)),
  (text, random) => {
    const [open, close] = random.pick(pairs);
    const [start, end] = [random.between(0, text.length), random.between(0, text.length)].sort(
      (a, b) => a - b,
    ) as [number, number];
    return text.slice(0, start) + open + text.slice(start, end) + close + text.slice(end);
  },
  changeBlocks((all, place, random) => {
    const [open, close] = random.pick(pairs);
    return all.toSpliced(place, 1, `${open}${all[place] ?? ''}${close}`);
  }),
  changeBlocks((all, place) => all.toSpliced(place, 0, ...Array<string>(40).fill(all[place] ?? ''))),
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => text.replaceAll(/\n+/g, ' '),
  (text, random) => text.replaceAll('"', random.pick(['“', "'", '', '""', '&quot;'])),
  (text, random) => text.replaceAll(/^/gm, random.pick([' ', '    ', '\t', '> ', '- ', '1. '])),
];
