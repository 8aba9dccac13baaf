import { createRequire } from 'node:module';
import { cornerMarks } from '#language/conversion/quotation-marks.ts';
import { ownPhrases, usualForms } from '#language/conversion/phrases.ts';

/** Writes a text in Simplified characters in Traditional ones. */
export type Conversion = (text: string) => string;

/** A word, and what it becomes. */
export type Exception = readonly [written: string, becomes: string];

/** Reads the dictionaries, which takes half a second: only columns that convert texts need them. */
function readOpenCC(): { convert: Conversion; simplify: Conversion } {
  const require = createRequire(import.meta.url);
  const toTraditional = require('opencc-js/cn2t') as typeof import('opencc-js/cn2t');
  const toSimplified = require('opencc-js/t2cn') as typeof import('opencc-js/t2cn');
  return {
    convert: toTraditional.Converter({ from: 'cn', to: 'twp' }),
    simplify: toSimplified.Converter({ from: 't', to: 'cn' }),
  };
}

let known: ReturnType<typeof readOpenCC> | undefined;

/** Whether OpenCC would write a character in another way if it were written in Simplified ones. */
const traditional = new Map<string, boolean>();

function isTraditional(character: string, simplify: Conversion): boolean {
  const isSo = traditional.get(character) ?? simplify(character) !== character;
  traditional.set(character, isSo);
  return isSo;
}

/** The characters that Big5 has, the encoding of Taiwan: no Simplified one that is not a Traditional one too. */
let big5: ReadonlySet<string> | undefined;

function readBig5(): ReadonlySet<string> {
  const decoder = new TextDecoder('big5');
  const bytes = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  // The 5,401 characters in daily use: those behind them are rare, and some are written as Simplified ones are.
  const codes = bytes(0xa4, 0xc6).flatMap((lead) =>
    [...bytes(0x40, 0x7e), ...bytes(0xa1, 0xfe)].flatMap((trail) => [lead, trail]),
  );
  return new Set(decoder.decode(Uint8Array.from(codes)));
}

/** Whether a run of ideographs is in Traditional characters already: a quotation, a name, what was converted before. */
function isDone(run: string, simplify: Conversion): boolean {
  const characters = Array.from(run);
  if (!characters.some((each) => isTraditional(each, simplify))) return false;
  big5 ??= readBig5();
  return characters.every((each) => isTraditional(each, simplify) || big5?.has(each));
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/**
 * Makes what converts texts to the Chinese of Taiwan: by OpenCC, with its phrases (`s2twp`), by words of the program that
 * go before them, and by exceptions that go before both; of two that fit, the longer one. What is in Traditional
 * characters already stays as it is, so that a converted text is converted to itself.
 */
export function conversion(exceptions: readonly Exception[] = []): Conversion {
  const words = new Map([...ownPhrases, ...exceptions]);
  // What they make is not converted again, whatever it is.
  for (const becomes of [...words.values()]) if (!words.has(becomes)) words.set(becomes, becomes);
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  const split = new RegExp(`(${longestFirst.map(escaped).join('|')})`);
  const convertRun = (run: string, { convert, simplify }: ReturnType<typeof readOpenCC>): string => {
    if (isDone(run, simplify)) return run;
    return run
      .split(split)
      .map((part) => words.get(part) ?? convert(part).replace(/./gu, (each) => usualForms.get(each) ?? each))
      .join('');
  };
  return (text) => {
    if (!/[\p{Script=Han}“”‘’]/u.test(text)) return text;
    const opencc = (known ??= readOpenCC());
    return cornerMarks(text.replace(/\p{Script=Han}+/gu, (run) => convertRun(run, opencc)));
  };
}
