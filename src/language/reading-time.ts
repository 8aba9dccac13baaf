const hanPerMinute = 400;
const wordsPerMinute = 200;

/** How many Han characters and how many other words a text has. */
export function countWords(text: string): { han: number; words: number } {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
  return { han, words };
}

/** Minutes it takes to read a text: Han characters at 400 a minute, other words at 200; at least 1. */
export function readingMinutes(text: string): number {
  const { han, words } = countWords(text);
  return Math.max(1, Math.ceil(han / hanPerMinute + words / wordsPerMinute));
}
