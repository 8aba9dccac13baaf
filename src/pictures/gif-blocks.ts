/** The place behind a run of sub-blocks, each of which begins with its length (GIF89a, section 15). */
function behindSubBlocks(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

/** The bytes of a table of colours whose size a byte of flags tells. */
function colourTable(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Whether no block of a GIF ends too early: programs that read one leave out the frames that are missing. */
export function isWholeGif(bytes: Buffer): boolean {
  let at = 13 + colourTable(bytes[10]);
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === 0x3b) return true;
    if (block === 0x21) at = behindSubBlocks(bytes, at + 2);
    else if (block === 0x2c) at = behindSubBlocks(bytes, at + 11 + colourTable(bytes[at + 9]));
    else return false;
  }
  // The mark of the end itself is often forgotten.
  return at === bytes.length;
}
