/** A word that follows Chinese: with a space before it where it starts with a Latin letter or a digit. */
export function spaced(word: string): string {
  return /^[A-Za-z0-9]/.test(word) ? ` ${word}` : word;
}

/** Words of which one is chosen: A、B 或 C. */
export function either(words: readonly (string | number)[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join('、')} 或 ${words.at(-1)}` : words.join('');
}
