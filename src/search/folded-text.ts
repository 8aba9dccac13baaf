/** What a character is to the search: ideographs are written without spaces, other letters in words. */
export type SymbolKind = 'ideograph' | 'letter' | 'digit' | 'mark' | 'space';

/** A character as the search compares it. */
export interface FoldedSymbol {
  character: string;
  kind: SymbolKind;
  /** Where the character that it was made of begins in the text, and where it ends. */
  from: number;
  to: number;
  /** Whether a phrase is compared with it: letters and digits are, and marks that are a part of a word. */
  isKept: boolean;
  /** Whether it ends a part of a sentence: no phrase runs across it that has not got it. */
  isBreak: boolean;
}

/** Accents; not the marks of kana, which make another syllable. */
const ignored = /(?![\u3099\u309A])[\p{Mn}\p{Cf}]/gu;
/** Compared by their folded forms: a full-width comma is one. */
const breaks = /[。、，,;:!?—]/;
/** What all of them are compared as. */
const anyBreak = '\n';
/** Kana with the mark of a long vowel. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

function kindOf(character: string): SymbolKind {
  if (/\s/.test(character)) return 'space';
  if (/\p{Nd}/u.test(character)) return 'digit';
  if (!/[\p{L}\p{N}]/u.test(character)) return 'mark';
  return ideograph.test(character) ? 'ideograph' : 'letter';
}

/** What a character is compared as: the same for its forms in width, case and accent (Unicode NFKC). */
function foldCharacter(character: string): Omit<FoldedSymbol, 'from' | 'to'>[] {
  const base = character.normalize('NFKC').toLowerCase().normalize('NFD').replace(ignored, '');
  return Array.from(base.normalize('NFC'), (each) => {
    const kind = kindOf(each);
    return {
      character: each,
      kind,
      isKept: kind !== 'mark' && kind !== 'space',
      isBreak: breaks.test(each),
    };
  });
}

const known = new Map<string, ReturnType<typeof foldCharacter>>();

function foldedForms(character: string): ReturnType<typeof foldCharacter> {
  let forms = known.get(character);
  if (!forms) known.set(character, (forms = foldCharacter(character)));
  return forms;
}

function isWordy(symbol: FoldedSymbol | undefined): boolean {
  return symbol?.kind === 'letter' || symbol?.kind === 'digit';
}

/** Tells whether a mark is a part of its word: of C++ and F#, and the point of 6.4. */
function isPartOfWord(
  { character, from }: FoldedSymbol,
  before?: FoldedSymbol,
  after?: FoldedSymbol,
): boolean {
  if (!before?.isKept || before.to !== from) return false;
  if (character === '.') return before.kind === 'digit' && after?.kind === 'digit';
  return (character === '+' || character === '#') && (isWordy(before) || before.kind === 'mark');
}

function markWords(symbols: FoldedSymbol[]): FoldedSymbol[] {
  for (const [index, symbol] of symbols.entries())
    if (symbol.kind === 'mark') symbol.isKept = isPartOfWord(symbol, symbols[index - 1], symbols[index + 1]);
  return symbols;
}

/** The comma of 1,000 sets nothing apart: it goes with the digit before it. */
function withoutThousands(symbols: FoldedSymbol[]): FoldedSymbol[] {
  return symbols.filter(({ character, to }, index) => {
    const [before, after] = [symbols[index - 1], symbols[index + 1]];
    if (character !== ',' || before?.kind !== 'digit' || after?.kind !== 'digit') return true;
    before.to = to;
    return false;
  });
}

/** Cuts a text into the characters that the search compares. */
export function foldText(text: string): FoldedSymbol[] {
  const symbols: FoldedSymbol[] = [];
  let from = 0;
  for (const character of text) {
    const folded = foldedForms(character);
    const to = from + character.length;
    // A spread copies more slowly, and every character of the column passes here.
    for (const { character, kind, isKept, isBreak } of folded)
      symbols.push({ character, kind, from, to, isKept, isBreak });
    // An accent that is a character of its own belongs to its letter, and so does a soft hyphen.
    const last = symbols.at(-1);
    if (folded.length === 0 && last) last.to = to;
    from = to;
  }
  return markWords(withoutThousands(symbols));
}

/** A text as phrases are looked for in it: its letters and digits, and the ends of the parts of its sentences. */
export interface FoldedText {
  text: string;
  /** By the place of a character in the folded text, the symbol that it is of. */
  symbols: FoldedSymbol[];
}

/** Makes a text ready for looking phrases up in it. */
export function forPhrases(symbols: readonly FoldedSymbol[]): FoldedText {
  const kept = symbols
    .filter(({ isKept, isBreak }) => isKept || isBreak)
    .map((symbol) => (symbol.isBreak ? { ...symbol, character: anyBreak } : symbol));
  return {
    text: kept.map(({ character }) => character).join(''),
    symbols: kept.flatMap((symbol) => Array.from(symbol.character.split(''), () => symbol)),
  };
}

/** The phrase that a query is: without breaks around it, of which a text may have others. */
export function phraseOf(symbols: readonly FoldedSymbol[]): string {
  return forPhrases(symbols).text.replace(/^\n+|\n+$/g, '');
}

/** The kept symbols between breaks. */
export function partsOf(symbols: readonly FoldedSymbol[]): FoldedSymbol[][] {
  const parts: FoldedSymbol[][] = [[]];
  for (const symbol of symbols)
    if (symbol.isBreak) parts.push([]);
    else if (symbol.isKept) parts.at(-1)?.push(symbol);
  return parts.filter((part) => part.length > 0);
}

/**
 * The pieces in which kept characters stand side by side, with nothing between them, and of one kind: runs of
 * ideographs, and words of other letters.
 */
export function piecesOf(symbols: readonly FoldedSymbol[]): FoldedSymbol[][] {
  const pieces: FoldedSymbol[][] = [];
  let last: FoldedSymbol | undefined;
  for (const symbol of symbols) {
    const isNext = last !== undefined && (last.to === symbol.from || last.from === symbol.from);
    const isSame = (last?.kind === 'ideograph') === (symbol.kind === 'ideograph');
    if (symbol.isKept) {
      if (last?.isKept && isNext && isSame) pieces.at(-1)?.push(symbol);
      else pieces.push([symbol]);
    }
    last = symbol;
  }
  return pieces;
}
