import { codeRanges } from '#importing/html-tags.ts';
import { isBlank, type PostLine } from '#importing/lines.ts';
import { displayWidth } from '#schema/words.ts';

/** A heading hardly takes more columns. */
const longestHeading = 80;

/** Whether a line above a row of hyphens is a sentence with a divider below it, and no heading. */
function isSentence(text: string): boolean {
  return displayWidth(text.trim()) > longestHeading || /[。！？；.!?;]["”’）)]*\s*$/.test(text);
}

/** Whether a line is a row of hyphens or equals signs, which makes the lines above it a heading. */
const underline = /^ {0,3}(?:-+|=+)\s*$/;

/** A picture whose address has bare spaces, which Markdown would not read. */
const spacedPicture =
  /!\[([^\]\n]*)\]\(([^()<>\n"'\s][^()<>\n"']* [^()<>\n"']*\.(?:gif|jpe?g|png|svg|webp))(\s+"[^"\n]*")?\)/gi;

function wrapAddresses(text: string): string {
  const codes = codeRanges(text);
  return text.replace(spacedPicture, (whole, alt: string, url: string, title = '', at: number) =>
    codes.some(([from, to]) => from < at && at < to) ? whole : `![${alt}](<${url}>${title})`,
  );
}

/** A code span in a row of a table: a bar in it would end the cell (GFM, section 4.10). */
function escapeBars(text: string): string {
  return text.replace(/(`+)(?!`)([^`\n]+)\1(?!`)/g, (span) => span.replace(/(?<!\\)\|/g, '\\|'));
}

/**
 * Settles what Markdown would read otherwise than it was meant: a divider right below a sentence, which would make a heading of
 * it, a bar in the code of a table, and bare spaces in the address of a picture. Code stays as it is.
 */
export function settleLines(lines: readonly PostLine[]): PostLine[] {
  return lines.flatMap((line, index): PostLine[] => {
    if (line.code !== undefined) return [line];
    const before = lines[index - 1];
    if (
      underline.test(line.text) &&
      before &&
      !isBlank(before) &&
      before.code === undefined &&
      isSentence(before.text)
    )
      return [{ text: '', number: line.number }, line];
    const text = wrapAddresses(line.text);
    return [{ ...line, text: /^\s*\|.*\|\s*$/.test(text) ? escapeBars(text) : text }];
  });
}
