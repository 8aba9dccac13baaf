import type { Variants } from '#search/index-files.ts';

/** Writes Traditional characters as Simplified ones. */
function simplify(text: string, characters: string): string {
  const all = [...characters];
  const written = new Map(
    all.flatMap((each, index) => (index % 2 === 0 ? [[each, all[index + 1] ?? each]] : [])),
  );
  return Array.from(text, (each) => written.get(each) ?? each).join('');
}

/** The ways in which the column may write a query: as typed, in Simplified characters, in the words of the mainland. */
export function waysToWrite(typed: string, { characters, words }: Variants): string[] {
  const simplified = simplify(typed, characters);
  // A longer word goes first: it may have a shorter one in it.
  const byLength = [...words].sort(([a], [b]) => b.length - a.length);
  const translated = byLength.reduce((text, [word, written]) => text.split(word).join(written), simplified);
  return [...new Set([typed, simplified, translated])];
}
