/** Columns that a tab reaches to (CommonMark 0.31, section 2.2). */
const tab = 4;

/** The columns that a text takes whose white space may be tabs. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character === '\t' ? tab - (columns % tab) : 1;
  return columns;
}

/** The columns that the white space at the start of a line takes. */
export function indentOf(text: string): number {
  return columnsOf(/^[ \t]*/.exec(text)?.[0] ?? '');
}

/** A line without so many columns of the white space at its start; of a tab that reaches further, spaces are left. */
export function withoutColumns(text: string, columns: number): string {
  let [at, taken] = [0, 0];
  for (; taken < columns && (text[at] === ' ' || text[at] === '\t'); at += 1)
    taken += text[at] === '\t' ? tab - (taken % tab) : 1;
  return ' '.repeat(Math.max(0, taken - columns)) + text.slice(at);
}
