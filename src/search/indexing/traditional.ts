import { from } from 'opencc-js/preset/t2cn';
import { Converter } from 'opencc-js/t2cn';
import type { Variants } from '#search/index-files.ts';

/** Reads the dictionaries, which takes a while: few builds need them. */
function converters() {
  return { simplify: Converter({ from: 't', to: 'cn' }), translate: Converter({ from: 'twp', to: 'cn' }) };
}

/** The blocks of Unicode whose ideographs have Traditional and Simplified forms in use. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** The words of Taiwan that OpenCC knows: a list of pairs in a text. */
function taiwanWords(): string[] {
  const dictionary = from['twp']?.[0]?.[0];
  if (typeof dictionary !== 'string') throw new Error('opencc-js has its words in another form');
  return dictionary.split('|').map((pair) => pair.split(' ')[0] ?? '');
}

/**
 * What readers may write in Traditional characters, or in the words of Taiwan, of that which a column has.
 *
 * @param characters the ideographs of the column
 */
export function variantsOf(characters: ReadonlySet<string>): Variants {
  const { simplify, translate } = converters();
  const words = taiwanWords()
    .map((word): [string, string] => [simplify(word), translate(word)])
    .filter(([word, written]) => word !== written && /^\p{Script=Han}+$/u.test(word + written))
    .filter(([, written]) => Array.from(written).every((each) => characters.has(each)));
  const needed = new Set([...characters, ...words.flatMap(([word]) => [...word])]);
  let pairs = '';
  for (const [first, last] of blocks)
    for (let point = first; point <= last; point += 1) {
      const character = String.fromCodePoint(point);
      const written = simplify(character);
      if (written !== character && needed.has(written)) pairs += character + written;
    }
  return { characters: pairs, words: words.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
