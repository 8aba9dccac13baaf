import { gunzipSync } from 'node:zlib';

/** The most bytes of a packed drawing when it is unpacked. */
const mostBytes = 16_000_000;

/** Marks of encodings at the start of a text (XML 1.0, appendix F). */
const marks: [start: string, encoding: string][] = [
  ['\xff\xfe', 'utf-16le'],
  ['<\0', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
  ['\0<', 'utf-16be'],
];

/** Whether bytes are packed with gzip, as those of an SVGZ are (RFC 1952). */
export function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpacked(bytes: Buffer): Buffer {
  if (!isPacked(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    return Buffer.alloc(0);
  }
}

function decoded(bytes: Buffer): string {
  const start = bytes.subarray(0, 256).toString('latin1');
  const marked = marks.find(([mark]) => start.startsWith(mark))?.[1];
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  // What can be read as single bytes is no UTF-16, whatever it says.
  const encoding = marked ?? (declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8');
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

/** The source of an SVG, unpacked and in the encoding that it states; undefined for any other file. */
export function svgText(bytes: Buffer): string | undefined {
  const plain = unpacked(bytes);
  const start = decoded(plain.subarray(0, 4096));
  if (!/^\uFEFF?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg|<[a-z]+:svg)/i.test(start)) return undefined;
  const text = decoded(plain);
  return /<(?:[a-z]+:)?svg[\s>]/i.test(text) ? text : undefined;
}
