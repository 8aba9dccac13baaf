/** Columns that a tab reaches to (CommonMark 0.31, section 2.2). */
const tab = 4;

/** A line without so many columns of the white space at its start; of a tab that reaches further, spaces are left. */
export function withoutColumns(text: string, columns: number): string {
  let [at, taken] = [0, 0];
  for (; taken < columns && (text[at] === ' ' || text[at] === '\t'); at += 1)
    taken += text[at] === '\t' ? tab - (taken % tab) : 1;
  return ' '.repeat(Math.max(0, taken - columns)) + text.slice(at);
}
