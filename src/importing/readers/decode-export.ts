/**
 * The text of an export of XML or JSON: in the encoding that its first bytes tell (https://www.w3.org/TR/xml/#sec-guessing),
 * or that its XML declaration names, else in UTF-8.
 */
export function decodeExport(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : undefined;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  try {
    return new TextDecoder(wide ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    // It names an encoding that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}
