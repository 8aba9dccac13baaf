import type { z } from 'astro/zod';
import type { Message } from '#diagnostics/diagnostic.ts';
import { explainStrayWord, findStray, plainForm } from '#diagnostics/character-names.ts';
import { say } from '#wording/phrase.ts';

const openingQuotes = '“”„‟＂‘’‚＇「『《';
const quoted = new RegExp(`^(?<open>[${openingQuotes}])(?<inner>.*?)[${openingQuotes}」』》]$`, 'su');

/** What a word may be in YAML. */
function readings(word: string): unknown[] {
  const number = /^\d+$/.test(word) ? [Number(word)] : [];
  return [word, ...number, ...(/^(?:true|false)$/.test(word) ? [word === 'true'] : [])];
}

/** Explains a value that fits but for the curly or full-width quotation marks around it. */
function explainQuotes(
  value: string,
  fits: (word: string) => boolean,
): (Message & { part: string }) | undefined {
  const { open, inner = '' } = quoted.exec(value)?.groups ?? {};
  if (!open || !fits(inner)) return undefined;
  return {
    code: 'curly-quotes',
    message: say('curly-quotes', { mark: open }),
    help: say('curly-quotes.help', { value: inner }),
    part: open,
  };
}

/**
 * Explains a text that does not fit for a character that is not what it looks like, or for its quotation marks.
 *
 * @param schema of the value
 * @param isWord whether the value is a word of plain letters, in which any such character is wrong
 */
export function explainStray(
  value: unknown,
  schema: z.ZodType | undefined,
  isWord: boolean,
): (Message & { part: string }) | undefined {
  if (typeof value !== 'string') return undefined;
  // YAML would read a plain word as a number or as true.
  const fits = (word: string): boolean =>
    readings(word).some((each) => schema?.safeParse(each).success ?? false);
  const stray = findStray(value);
  if (!stray || !(isWord || fits(plainForm(value)))) return explainQuotes(value, fits);
  const { offset: _, ...problem } = explainStrayWord(value, stray);
  return { ...problem, part: stray.character };
}
