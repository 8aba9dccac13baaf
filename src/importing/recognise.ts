import { readNumeral } from '#language/figures/chinese-numerals.ts';
import type { ImportLog } from '#importing/import-log.ts';
import { isBlank, type PostLine } from '#importing/lines.ts';
import { siteName } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** What a post says of itself as an issue of the column. */
export interface Recognised {
  /** Whether the post is an issue of the column at all. */
  isIssue: boolean;
  /** The number that it states. */
  number: number | undefined;
}

/** The names of the column. */
const names = new RegExp(
  Object.values(siteName)
    .map((name) => RegExp.escape(name))
    .join('|'),
);
const intro = new RegExp(
  `[“"「『]?(?:${names.source})[”"」』]?\\s{0,3}是我们[^。！？]{0,120}专栏[^。！？]{0,80}[。！？]`,
);
const announced =
  /(?:以下|这)(?:是|为)(?:我们的?)?(?:专栏的?)?第\s*([0-9０-９]{1,4}|[一二三四五六七八九十百零两]{1,6})\s*期(?:的?内容)?[，,]?\s*(?:以下)?\s*Enjoy\s*[。.!！~～]*/i;
const numbered = /第\s*([0-9０-９]{1,4}|[一二三四五六七八九十百零两]{1,6})\s*期/;
/** The heading of the overview. */
export const overviewWords = /(?:[1１一]\s*分钟\s*(?:项目)?\s*速览|项目速览)/;

function readNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const narrow = written.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const number = /^\d+$/.test(narrow) ? Number(narrow) : readNumeral(narrow);
  return number && number > 0 ? number : undefined;
}

/** The introduction of an issue is among these lines. */
const introLines = 30;

/** Tells whether a post is an issue of the column, and which. */
export function recognise(title: string, lines: readonly PostLine[]): Recognised {
  const head = lines
    .slice(0, introLines)
    .map(({ text }) => text.slice(0, 2000))
    .join('\n');
  const hasIntro = intro.test(head) || announced.test(head);
  const hasOverview = lines.some(({ text }) => text.length < 4000 && overviewWords.test(text));
  const isIssue = hasIntro || hasOverview;
  const stated =
    announced.exec(head)?.[1] ??
    (hasIntro || names.test(title + head) ? numbered.exec(head)?.[1] : undefined);
  return { isIssue, number: isIssue ? readNumber(stated) : undefined };
}

/** Takes the introduction of the column and the announcement of the number out of the text; both go into the log. */
export function withoutIntroduction(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  const rest = lines.slice(0, introLines).map((line) => {
    let { text } = line;
    if (text.length > 4000) return line;
    for (const [pattern, reason] of [
      [intro, say('import.drop.introduction')],
      [announced, say('import.drop.announcement')],
    ] as const)
      text = text.replace(pattern, (found) => {
        log.drop(found, reason, line.number);
        return '';
      });
    return { ...line, text };
  });
  return [...rest, ...lines.slice(introLines)];
}

/** Removes a quotation mark at one end of a text that has no partner at the other end. */
function withoutLoneQuote(text: string, log: ImportLog, line: number): string {
  const drop = (mark: string): void => log.drop(mark, say('import.drop.quotation-mark'), line);
  if (/^“[^”]*$/.test(text)) {
    drop('“');
    return text.slice(1);
  }
  if (text.startsWith('”')) {
    drop('”');
    return text.slice(1);
  }
  return text;
}

/** The lede of an issue: the first paragraph, where the introduction of the column left one. */
export function takeLede(lines: readonly PostLine[], log: ImportLog): { lede: string; rest: PostLine[] } {
  const start = lines.findIndex((line) => !isBlank(line));
  if (start === -1) return { lede: '', rest: [...lines] };
  const length = lines.slice(start).findIndex(isBlank);
  const end = length === -1 ? lines.length : start + length;
  const paragraph = lines.slice(start, end);
  const lede = withoutLoneQuote(
    paragraph.map(({ text }) => text.trim()).join(''),
    log,
    paragraph[0]?.number ?? 1,
  );
  return { lede, rest: lines.slice(end) };
}
