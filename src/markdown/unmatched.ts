/** Finds the last opening bracket that nothing closes; its offset, or -1. A backslash escapes a bracket. */
export function lastUnmatched(text: string, open: string, close: string): number {
  let closed = 0;
  for (let offset = text.length - 1; offset >= 0; offset -= 1) {
    if (text[offset - 1] === '\\') continue;
    if (text[offset] === close) closed += 1;
    else if (text[offset] === open && closed > 0) closed -= 1;
    else if (text[offset] === open) return offset;
  }
  return -1;
}
