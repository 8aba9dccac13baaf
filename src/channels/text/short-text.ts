import { sentenceEnds } from '#language/sentences.ts';
import { measure, type Network } from '#channels/text/networks.ts';

/** What a short text may say of an issue. */
export interface ShortParts {
  title: string;
  /** What it is about, in a sentence or more. */
  description: string;
  /** The figures that matter, a line each; may be empty. */
  figures: readonly string[];
  address: string;
  tags: readonly string[];
}

/** The beginnings of a text that end with a sentence, the longest first; nothing at the end. */
function beginnings(text: string): string[] {
  return [...sentenceEnds(text).map((end) => text.slice(0, end).trim()), '']
    .toSorted((a, b) => b.length - a.length)
    .filter((each, index, all) => each !== all[index - 1]);
}

/** A text of a title alone, cut where it has to be. */
function cutTitle(network: Network, title: string, address: string): string {
  const characters = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
  for (let length = characters.length; length > 0; length -= 1) {
    const isWhole = length === characters.length;
    const text = `${characters.slice(0, length).join('').trimEnd()}${isWhole ? '' : '…'}\n\n${address}`;
    if (measure(network, text, address) <= network.limit) return text;
  }
  return address;
}

/**
 * Writes what a network takes of an issue: as much as its limit allows. The title and the address are always there; tags
 * go first, then the description sentence by sentence, then figures; no sentence is cut.
 */
export function shortText(network: Network, parts: ShortParts): string {
  const { title, description, figures, address, tags } = parts;
  const write = (told: string, shown: readonly string[], named: readonly string[]): string =>
    [[title], [told], shown, [address], [named.join(' ')]]
      .map((lines) => lines.filter(Boolean).join('\n'))
      .filter(Boolean)
      .join('\n\n');
  const { tag } = network;
  const named = tag ? tags.map((name) => tag(name)) : [];
  const shorter = beginnings(description);
  const candidates = [
    write(description, figures, named),
    ...figures
      .map((_, index) => figures.slice(0, figures.length - index))
      .flatMap((shown) => shorter.map((told) => write(told, shown, []))),
    ...shorter.map((told) => write(told, [], [])),
  ];
  const fits = (text: string): boolean => measure(network, text, address) <= network.limit;
  return candidates.find(fits) ?? cutTitle(network, title, address);
}
