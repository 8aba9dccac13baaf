import type { ImportLog } from '#importing/import-log.ts';
import { isBlank, type PostLine } from '#importing/lines.ts';
import { labelIn } from '#importing/overview-labels.ts';
import { overviewWords } from '#importing/recognise.ts';
import { displayWidth } from '#schema/words.ts';
import { say } from '#wording/phrase.ts';

const reason = say('import.drop.section-number');
const padded =
  /^(\s{0,3}(?:#{1,6}\s*)?(?:\*\*|__)?\s*)(0\d\s*[.．、:：]?|0\d\s)\s*(\S.*?)\s*((?:\*\*|__)?\s*#*)\s*$/;
const plain =
  /^(\s{0,3}(?:#{1,6}\s*)?(?:\*\*|__)?\s*)(\d{1,2}\s*[.．、:：])\s*(\S.*?)\s*((?:\*\*|__)?\s*#*)\s*$/;
/** A number in the middle of a line, where two lines were merged. */
const merged = /(?<=[。！？；”）.])\s*(?=0[1-9]\s*[.．、]\s*\D)/;

/** So many characters on either side of a cut tell its place. */
const beside = 12;

/** A heading is no sentence. */
function isHeadingLike(words: string): boolean {
  return displayWidth(words) <= 60 && !/[。；;，,]$/.test(words);
}

/** A label of the overview that was written as a heading is a line of it. */
function withoutHeading(line: PostLine): PostLine {
  const text = line.text.replace(/^\s{0,3}#{1,6}\s+/, '');
  return labelIn(text) ? { ...line, text } : line;
}

/** Cuts lines where the number of a section stands behind the end of a sentence; each cut is entered in the log. */
function unmerge(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  return lines.flatMap((line) => {
    if (line.text.length >= 20_000 || !merged.test(line.text)) return [line];
    const pieces = line.text.split(merged);
    for (const [index, after] of pieces.entries()) {
      const before = pieces[index - 1];
      if (before !== undefined)
        log.cuts.push({ line: line.number, before: before.slice(-beside), after: after.slice(0, beside) });
    }
    return pieces.map((text) => ({ ...line, text }));
  });
}

/** The heading of the overview, with what was merged behind it on a line of its own. */
function overviewHeading(line: PostLine, words: string, log: ImportLog): PostLine[] {
  const [found = ''] = overviewWords.exec(words) ?? [];
  const end = words.indexOf(found) + found.length;
  const rest = words.slice(end).replace(/^[\s*_]+/, '');
  if (rest !== '') log.cuts.push({ line: line.number, before: found, after: words.slice(end) });
  return [{ ...line, text: `## ${words.slice(0, end)}` }, ...(rest === '' ? [] : [{ ...line, text: rest }])];
}

/**
 * Turns the numbered sections of an issue (01.…, ## 01., **01.…**, 1.…) into headings of the second level without their
 * numbers, each between blank lines. Plain digits count as sections only where the overview is numbered so, in their order.
 */
export function markSections(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  const whole = unmerge(lines, log).map(withoutHeading);
  const overview = whole.find(({ text }) => overviewWords.test(text) && text.length < 4000);
  const usesPlain = overview !== undefined && plain.test(overview.text) && !padded.test(overview.text);
  let expected = 1;
  let inOverview = false;
  return whole.flatMap((line): PostLine[] => {
    if (line.text.length > 4000) return [line];
    const isOverview = line === overview;
    const found = padded.exec(line.text) ?? (usesPlain ? plain.exec(line.text) : null);
    const [, , number = '', words = ''] = found ?? [];
    const blank = { ...line, text: '' };
    if (isOverview) {
      inOverview = true;
      expected = 2;
      const bare = line.text.replace(/^\s*(?:#+\s*)?(?:\*\*|__)?\s*/, '').replace(/\s*(?:\*\*|__)\s*$/, '');
      if (number) log.drop(number.trim(), reason, line.number);
      return [blank, ...overviewHeading(line, words || bare, log), blank];
    }
    if (!found || isBlank(line) || labelIn(line.text)) return [line];
    const digit = Number.parseInt(number, 10);
    const isZero = /^0\d/.test(number.trim());
    if (!isZero && (digit !== expected || !isHeadingLike(words) || !inOverview)) return [line];
    if (!isHeadingLike(words)) return [line];
    expected = digit + 1;
    log.drop(number.trim(), reason, line.number);
    return [blank, { ...line, text: `## ${words}` }, blank];
  });
}
