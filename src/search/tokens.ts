import { foldText, piecesOf, type FoldedSymbol } from '#search/folded-text.ts';

/** Stands before a whole word: single letters, pairs and triples may look the same. */
export function wordToken(word: string): string {
  return `=${word}`;
}

/** The whole of a name. */
export function nameToken(folded: string): string {
  return `@${folded}`;
}

/** A word, and what it is the plural of where it ends in s: “chip” finds chips, and “layoffs” no layoff. */
export function formsOf(word: string): string[] {
  return /^[a-z]{2,}[^s\W]s$/.test(word) ? [word, word.slice(0, -1)] : [word];
}

/** The text of symbols. */
export function textOf(symbols: readonly FoldedSymbol[]): string {
  return symbols.map(({ character }) => character).join('');
}

function isTriple(...symbols: readonly (FoldedSymbol | undefined)[]): boolean {
  return symbols.every((symbol) => symbol !== undefined && symbol.kind !== 'ideograph');
}

/** Marks, which are asked for only where nothing else is: each of them, and each pair of neighbours. */
function markTokens(symbols: readonly FoldedSymbol[]): string[] {
  const tokens: string[] = [];
  let last = '';
  for (const { character, kind } of symbols) {
    if (kind === 'space') continue;
    if (kind === 'mark') tokens.push(character);
    if (kind === 'mark' && last !== '') tokens.push(last + character);
    last = kind === 'mark' ? character : '';
  }
  return tokens;
}

/**
 * Takes the tokens under which a text is found: every character and pair of neighbours, whatever stands between
 * them but the end of a part of a sentence, every triple of letters and digits, every word, every mark. What is written in a text in a row has all its
 * tokens there.
 */
export function takeTokens(text: string, take: (token: string) => void): void {
  const symbols = foldText(text);
  for (const token of markTokens(symbols)) take(token);
  let [before, last]: (FoldedSymbol | undefined)[] = [];
  for (const symbol of symbols) {
    if (symbol.isBreak) [before, last] = [undefined, undefined];
    if (!symbol.isKept) continue;
    take(symbol.character);
    if (last) take(last.character + symbol.character);
    if (last && before && isTriple(before, last, symbol))
      take(before.character + last.character + symbol.character);
    [before, last] = [last, symbol];
  }
  for (const piece of piecesOf(symbols))
    if (piece[0]?.kind !== 'ideograph') for (const form of formsOf(textOf(piece))) take(wordToken(form));
}

/** Takes at most so many, from everywhere. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from(
    { length: most },
    (_, index) => all[Math.round((index * (all.length - 1)) / (most - 1))] as T,
  );
}

/** The fewest tokens that together hold symbols in a row: triples of letters, pairs where ideographs are. */
export function coverOf(kept: readonly FoldedSymbol[]): string[] {
  if (kept.length === 1) return [textOf(kept)];
  const cover = new Set<string>();
  for (let index = 0; index + 1 < kept.length; index += 1) {
    const [before, first, second, third] = [-1, 0, 1, 2].map((offset) => kept[index + offset]);
    if (isTriple(first, second, third)) cover.add(textOf(kept.slice(index, index + 3)));
    else if (!isTriple(before, first, second)) cover.add(textOf(kept.slice(index, index + 2)));
  }
  return [...cover];
}

/** The tokens of a query that has nothing but marks. */
export function markQuery(text: string): string[] {
  const tokens = markTokens(foldText(text));
  const pairs = tokens.filter((token) => [...token].length > 1);
  return pairs.length > 0 ? pairs : tokens;
}
