/** A stretch of a text that is written in the other language of the column. */
export interface ForeignStretch {
  /** Offset in the text. */
  start: number;
  text: string;
}

/** Characters of Chinese and Japanese. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What stands in brackets: a name or a quotation as the other language writes it. Taken out twice, brackets in brackets go too. */
const bracketed = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】/g;
/** A title of a work. */
const title = /《[^《》]*》/g;
/** A word that the text speaks of; a sentence left as it was is longer. */
const shortQuotation = /“[^“”，。！？；]{1,4}”|‘[^‘’，。！？；]{1,4}’|"[^"，。！？；]{1,4}"/g;
const quotation = /“[^“”]*”|‘[^‘’]*’|"[^"]*"|「[^「」]*」/g;
const address = /https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+/g;

/** Puts spaces in the place of what may stand in another script; offsets stay as they are. */
function without(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (match) => ' '.repeat(match.length)), text);
}

/** Small words that every English sentence has, and few names. */
const smallWord =
  /\b(?:the|a|an|and|or|of|to|in|on|at|for|by|with|from|as|that|this|it|its|is|are|was|were|be|has|have|had|said|says|will|not|but|into|than|which|their|his|her)\b/gi;
const words = /[A-Za-z][A-Za-z’'-]*/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Finds Chinese or Japanese in an English text: each run of its characters with the marks between them. A name or a
 * quotation may stand in brackets behind its English, a single word between quotation marks.
 */
export function strayWide(text: string): ForeignStretch[] {
  if (!wide.test(text)) return [];
  const outside = without(text, [address, bracketed, bracketed, title, shortQuotation]);
  // A text that is all brackets has no English that they stand behind.
  const read = /[A-Za-z]/.test(outside) ? outside : text;
  return Array.from(
    read.matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d\s，。、；：！？“”‘’（）《》·…—%.|-]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])?/gu,
    ),
    ({ index, 0: run }) => ({ start: index, text: run }),
  );
}

/** Tells whether words are English that was to be translated, and no list of names. */
function isEnglish(text: string, fewestWords: number, fewestSmall: number): boolean {
  return count(text, words) >= fewestWords && count(text, smallWord) >= fewestSmall;
}

/** Finds English in a text of Chinese or Japanese: a block with nothing of that in it, or a sentence beside others. */
export function strayLatin(text: string): ForeignStretch[] {
  const outside = without(text, [address, bracketed, bracketed, title, quotation]);
  if (!wide.test(text))
    return isEnglish(text, 4, 1) && count(text, /\b[a-z]{2,}\b/g) > 1
      ? [{ start: text.search(/\S/), text: text.trim() }]
      : [];
  return Array.from(outside.matchAll(/[A-Za-z](?:[\w’',;:.$%&()/ \n-]*[\w.])?/g), ({ index, 0: run }) => ({
    start: index,
    text: run,
  })).filter(({ text: run }) => isEnglish(run, 7, 2));
}

/** Finds Japanese in a Chinese text: runs of kana. Names and quotations stand in brackets or between quotation marks. */
export function strayKana(text: string): ForeignStretch[] {
  const outside = without(text, [address, bracketed, bracketed, title, quotation]);
  return Array.from(
    outside.matchAll(/[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu),
    ({ index, 0: run }) => ({ start: index, text: run }),
  );
}

/** Tells whether a text has words that a translation writes in its own language: more than names and figures. */
export function hasWords(text: string): boolean {
  const outside = without(text, [address]);
  return wide.test(outside) || /(?<![\w-])[a-z]{3,}(?![\w-])/.test(outside);
}
