import { addressesIn } from '#language/address-end.ts';

/** Stands in a passage for what is not set by the rules of a language, such as code or an amount. */
export const foreign = '\uFFFC';

/**
 * What is not set by the rules of a language: addresses, and marks of Markdown that were not read as such, since a slip in
 * them made words of what should be a link, a picture, a note, code, a component or a formula.
 */
const patterns: readonly RegExp[] = [
  /(?<![\w./-])[\w.-]+\.[a-z]{2,}\/[^\s“”（）]*/gi,
  /!?[[［][^\]］\n]{0,300}[\]］]\s?[(（][^)）\n]*[)）]/g,
  /!?\[[^\]\n]{0,300}\](?:\[[^\]\n]*\]|[:：]\s*\S+)/g,
  /[[［]\^[^\]］\n]{1,300}[\]］][:：]?/g,
  /`[^`\n]*`?/g,
  /[<＜]\/?[A-Za-z][^>＞\n]*[>＞]?/g,
  /\{[^}\n]*\}?/g,
  /\$(?=\S)[^$\n]{0,200}[\\^_={}][^$\n]{0,200}\$|\\[A-Za-z]+\S*/g,
  /^\s*(?:#{1,6}|[>*+-]|[|｜].*)(?=\s|$)/gm,
];

/** The stretches of a text that are not set by the rules of its language, in no order. */
export function unsetStretches(text: string): { start: number; end: number }[] {
  const unread = patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  );
  return [...addressesIn(text), ...unread];
}
