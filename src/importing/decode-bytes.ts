import { forbiddenCharacter, nameCodePoint } from '#diagnostics/characters.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The bytes of a post as text. */
export interface DecodedText {
  text: string;
  /** The encoding that the bytes are in, as the WHATWG Encoding Standard names it. */
  encoding: string;
  /** What was not plain UTF-8. */
  guesses: Phrase[];
  /** Characters without a form, taken out of the text: their code points, such as U+0000. */
  removed: string[];
}

/** No post is near this size; what is larger would only fill the memory. */
export const largestPost = 16 * 1024 * 1024;

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _match of text.matchAll(pattern)) found += 1;
  return found;
}

/** UTF-16 without a mark shows by its empty bytes, which stand on one side of each pair. */
function sixteenBits(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4096);
  const empty = [0, 0];
  for (let at = head.indexOf(0); at !== -1; at = head.indexOf(0, at + 1))
    empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  const enough = head.length / 10;
  if (odd > enough && even < odd / 8) return 'utf-16le';
  return even > enough && odd < even / 8 ? 'utf-16be' : undefined;
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-8 with � for what is broken, and how much of it is. */
function readDamaged(bytes: Uint8Array): { text: string; broken: number; sound: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { text, broken: count(text, /\uFFFD/g), sound: count(text, /[\u0080-\uFFFC]/g) };
}

/** The Chinese of the double-byte encodings lies in this range; rare signs in a row mean a wrong guess. */
function readsAsChinese(text: string): boolean {
  const wide = count(text, /[\u0080-\uFFFF]/g);
  return wide > 1 && count(text, /[\u3000-\u303F\u4E00-\u9FA5\uFF00-\uFFEF\u2010-\u2030]/g) * 10 >= wide * 9;
}

function read(bytes: Uint8Array): Omit<DecodedText, 'removed'> | undefined {
  const wide = markedEncoding(bytes) ?? sixteenBits(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return { text, encoding: wide, guesses: [say('import.encoding', { encoding: wide.toUpperCase() })] };
  }
  const plain = decodeStrictly(bytes, 'utf-8');
  if (plain !== undefined) return { text: plain, encoding: 'utf-8', guesses: [] };
  const { text: fixed, broken, sound } = readDamaged(bytes);
  const damaged = {
    text: fixed,
    encoding: 'utf-8',
    guesses: [say('import.broken-bytes', { count: broken })],
  };
  // Damaged UTF-8 is still mostly sound; another encoding read as UTF-8 is mostly not.
  if (broken * 8 <= sound) return damaged;
  for (const encoding of ['gb18030', 'big5'])
    // A file that was cut off may end in half a character.
    for (const whole of [bytes, bytes.subarray(0, -1)]) {
      const text = decodeStrictly(whole, encoding);
      if (text !== undefined && readsAsChinese(text))
        return { text, encoding, guesses: [say('import.encoding', { encoding: encoding.toUpperCase() })] };
    }
  return broken * 20 <= fixed.length || broken < 4 ? damaged : undefined;
}

/** Reads the bytes of a post as text, or says why they are none. */
export function decodeBytes(bytes: Uint8Array): DecodedText | { refusal: Phrase } {
  if (bytes.length === 0) return { refusal: say('import.empty-file') };
  if (bytes.length > largestPost)
    return { refusal: say('import.too-large', { megabytes: largestPost / 1024 / 1024 }) };
  const decoded = read(bytes);
  if (!decoded) return { refusal: say('import.no-encoding') };
  const removed = new Map<string, number>();
  const text = decoded.text.replace(new RegExp(forbiddenCharacter, 'gu'), (character) => {
    const code = nameCodePoint(character);
    removed.set(code, (removed.get(code) ?? 0) + 1);
    return '';
  });
  const lost = [...removed.values()].reduce((sum, each) => sum + each, 0);
  if (lost * 5 > decoded.text.length) return { refusal: say('import.program') };
  if (text.trim() === '') return { refusal: say('import.blank-file') };
  return { ...decoded, text, removed: Array.from(removed, ([code, times]) => `${code} ×${times}`) };
}
