/** A word that follows Chinese: with a space before it where it starts with a Latin letter or a digit. */
export function spaced(word: string): string {
  return /^[A-Za-z0-9]/.test(word) ? ` ${word}` : word;
}
