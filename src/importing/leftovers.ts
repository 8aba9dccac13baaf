import type { ImportLog } from '#importing/import-log.ts';
import { isBlank, isRule, trimLines, type PostLine } from '#importing/lines.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The text of a post without the leftovers of the old blog, and the source that these named. */
export interface Cleared {
  lines: PostLine[];
  /** The site that published the post, named in its footer. */
  site: string | undefined;
  /** The article that the post was taken from. */
  origin: { title: string; url: string } | undefined;
}

interface Leftover {
  pattern: RegExp;
  reason: Phrase;
}

const footer = say('import.drop.footer');
const prompt = say('import.drop.prompt');
const template = say('import.drop.template');
const notice = say('import.drop.notice');

/** Whole lines that are no part of the article. */
const leftovers: readonly Leftover[] = [
  { pattern: /^感谢(?:您的?)?阅读.{0,60}(?:更多|查看|文章)/, reason: footer },
  { pattern: /^Thank(?:s| you) for reading\b.{0,80}(?:more|articles)/i, reason: footer },
  {
    pattern: /^(?:请)?注意[：:].*(?:Title|Date|Body|Mar?ke?down|输出为|翻译为|需要翻译)/i,
    reason: prompt,
  },
  { pattern: /(?:Title|Date|Body)[^。]{0,16}(?:部分|内容)[^。]{0,30}(?:放入|翻译|位置)/, reason: prompt },
  {
    pattern: /^(?:最后|最终)[^。]{0,12}输出[^。]{0,12}(?:Markdown|Makedown|md)\s*(?:源|格式)/i,
    reason: prompt,
  },
  { pattern: /^(?:以下|下面)(?:是|为)[^。]{0,30}(?:翻译|译文|Markdown)[^。]{0,20}[：:]$/i, reason: prompt },
  { pattern: /^(?:Sure|Certainly|Of course)[,!.].{0,80}(?:translat|Markdown|here)/i, reason: prompt },
  { pattern: /^Here(?:’|')?(?:s| is) (?:the|a) (?:translat|Markdown).{0,80}[:.]$/i, reason: prompt },
  {
    pattern: /^(?:\{\{(?!%)[^{}]+\}\}|\{%.*%\}|\[\[?toc\]?\]|\{:.*\}|<!--\s*more\s*-->)$/i,
    reason: template,
  },
  {
    pattern: /^[【[*]*\s*(?:版权)?声明\s*[】\]*]*\s*[：:].*(?:转载|版权|解释权)/,
    reason: notice,
  },
  { pattern: /^(?:未经(?:允许|授权)|转载请注明).{0,60}$/, reason: notice },
];

const originForm =
  /^[*_]*(?:文章来源|原文链接|本文链接|原文地址|原文|来源|Source|Original)[*_]*\s*[:：]\s*(?:\[([^\]]*)\]\(\s*<?(https?:\/\/[^\s)>]+)>?\s*\)|<?(https?:\/\/[^\s>]+?)>?)[。.\s]*$/i;

function siteIn(text: string): string | undefined {
  return /\]\(\s*(https?:\/\/[^\s)]+)\s*\)/.exec(text)?.[1];
}

/** Takes the marks of Markdown and HTML off both ends of a line, to see its words. */
function wordsOf(text: string): string {
  return text.replace(/<[^<>]{0,200}>/g, '').replace(/^[\s>#*_-]+|[\s*_]+$/g, '');
}

/**
 * Takes out what belongs to the old blog: footers, leftovers of templates and of prompts, the notice of rights, rules and
 * fences at the ends. All of it is entered in the log.
 */
export function clearLeftovers(lines: readonly PostLine[], log: ImportLog): Cleared {
  let site: string | undefined;
  let origin: Cleared['origin'];
  const kept = lines.filter((line) => {
    if (isBlank(line) || line.text.length > 600 || line.code !== undefined) return true;
    const words = wordsOf(line.text);
    const from = originForm.exec(line.text.trim());
    if (from) {
      origin ??= { title: from[1] ?? '', url: from[2] ?? from[3] ?? '' };
      log.drop(line.text.trim(), say('import.drop.source-line'), line.number);
      return false;
    }
    const found = leftovers.find(({ pattern }) => pattern.test(words));
    if (!found) return true;
    if (found.reason === footer) site ??= siteIn(line.text);
    log.drop(line.text.trim(), found.reason, line.number);
    return false;
  });
  return { lines: withoutEdges(kept), site, origin };
}

/** Blanks the first rule of an issue of the old column, which cut the excerpt there. */
export function withoutExcerptMark(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  const mark = lines.findIndex((line) => isRule(line) && line.code === undefined);
  const { text, number } = lines[mark] ?? {};
  if (text !== undefined) log.drop(text.trim(), say('import.drop.excerpt'), number);
  return lines.map((line, index) => (index === mark ? { ...line, text: '' } : line));
}

/** Takes off rules at the end. */
function withoutEdges(lines: readonly PostLine[]): PostLine[] {
  const last = lines.findLastIndex((line) => !isBlank(line) && (!isRule(line) || line.code !== undefined));
  return trimLines(lines.slice(0, last + 1));
}
