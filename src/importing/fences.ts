import type { ImportLog } from '#importing/import-log.ts';
import { isBlank, isFence, type PostLine } from '#importing/lines.ts';
import { say } from '#wording/phrase.ts';

/** A stretch of lines: text, or code with its fences. */
export interface Stretch {
  isCode: boolean;
  lines: PostLine[];
}

const wrapping = /^\s*`{3,}\s*(?:markdown|md|mdx|text|yaml|html)?\s*$/i;
const stray = say('import.drop.fence');

/** So many fences are tried for one that closes another: posts that are all fences must not take for ever. */
const mostTried = 20;

function isBare({ text }: PostLine): boolean {
  return /^\s*(?:`+|~+)\s*$/.test(text);
}

/** Closes a fence only with its own sign, as many at least, and nothing behind. */
function closes(opening: string, { text }: PostLine): boolean {
  const sign = /^\s{0,3}(`{3,}|~{3,})/.exec(opening)?.[1] ?? '';
  const closing = /^\s{0,3}(`{3,}|~{3,})\s*$/.exec(text)?.[1] ?? '';
  return closing.startsWith(sign);
}

/** Code hardly holds whole sentences of Chinese, a heading or a picture. */
function looksLikeProse(lines: readonly PostLine[]): boolean {
  const solid = lines.filter((line) => !isBlank(line));
  const prose = solid.filter(({ text }) =>
    /[\u4E00-\u9FFF][^\n]{12,}[。！？：；”]\s*$|^#{1,6}\s+\S|^!\[/.test(text),
  );
  return prose.length >= 2 && prose.length * 3 >= solid.length;
}

/**
 * Tells code from text. A fence that is never closed, and a pair around what is plainly prose, are taken off.
 */
export function splitCode(lines: readonly PostLine[], log: ImportLog): Stretch[] {
  const stretches: Stretch[] = [];
  let text: PostLine[] = [];
  const flush = (): void => {
    if (text.length > 0) stretches.push({ isCode: false, lines: text });
    text = [];
  };
  const closings = lines.flatMap((line, index) => (isFence(line) && isBare(line) ? [index] : []));
  let next = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    if (!isFence(line)) {
      text.push(line);
      continue;
    }
    while ((closings[next] ?? Infinity) <= index) next += 1;
    const end = closings
      .slice(next, next + mostTried)
      .find((each) => closes(line.text, lines[each] as PostLine));
    const inner = end === undefined ? [] : lines.slice(index + 1, end);
    if (end === undefined || (wrapping.test(line.text) && looksLikeProse(inner)) || inner.every(isBlank)) {
      log.guess(say('import.odd-fence'), line.number);
      log.drop(line.text.trim(), stray, line.number);
      continue;
    }
    flush();
    stretches.push({ isCode: true, lines: lines.slice(index, end + 1) });
    index = end;
  }
  flush();
  return stretches;
}
