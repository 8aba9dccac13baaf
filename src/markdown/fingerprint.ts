import { createHash } from 'node:crypto';

/**
 * Fingerprint of the words of an original: 16 hexadecimal digits that change when its title,
 * description or text changes, and stay when only line breaks, spaces or comments do.
 *
 * @param text the text after the front matter, as it is written
 */
export function fingerprintWords(words: { title: string; description: string; text: string }): string {
  const uncommented = words.text.replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, '');
  const parts = [words.title, words.description, uncommented];
  const normal = parts.map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim()).join('\n');
  return createHash('sha256').update(normal).digest('hex').slice(0, 16);
}
