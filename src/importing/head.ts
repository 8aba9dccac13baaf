import { isBlank, isFence, isRule, type PostLine } from '#importing/lines.ts';
import type { ImportLog } from '#importing/import-log.ts';
import { readDay } from '#importing/read-day.ts';
import { noFields, readStated, type StatedFields } from '#importing/stated-fields.ts';
import { displayWidth } from '#schema/words.ts';
import { say } from '#wording/phrase.ts';

/** The front matter of a post, however broken, and the text below it. */
export interface Head extends StatedFields {
  /** Every line that was read as front matter, as it stands in the post. */
  lines: PostLine[];
  body: PostLine[];
}

type Field = 'title' | 'date' | 'author' | 'other';

const core: Record<string, Field> = {
  title: 'title',
  标题: 'title',
  题目: 'title',
  date: 'date',
  日期: 'date',
  时间: 'date',
  发布时间: 'date',
  发布日期: 'date',
  author: 'author',
  authors: 'author',
  作者: 'author',
};
const coreForm = new RegExp(
  `^\\s{0,3}(?:[#>-]+\\s*)?\\**\\s*(${Object.keys(core).join('|')})\\s*\\**\\s*[:：]\\s*\\**\\s*(.*?)\\s*\\**\\s*$`,
  'i',
);
const anyForm = /^\s*([A-Za-z_][\w-]{0,24})\s*:(?:\s+(.*))?$/;

interface FoundField {
  field: Field;
  value: string;
}

/** No field of front matter is longer. */
const longestField = 1000;

function fieldOf({ text }: PostLine, fenced: boolean): FoundField | undefined {
  if (text.length > longestField) return undefined;
  const found = coreForm.exec(text);
  if (found) return { field: core[(found[1] ?? '').toLowerCase()] ?? 'other', value: found[2] ?? '' };
  const other = fenced ? anyForm.exec(text) : null;
  return other ? { field: 'other', value: other[2] ?? '' } : undefined;
}

/** Takes off the quotation marks of YAML, also where one is missing or a bare apostrophe stands between. */
function unquoted(value: string): string {
  const trimmed = value.trim();
  const [mark] = trimmed;
  if (mark !== "'" && mark !== '"') return trimmed;
  const inner = trimmed.length > 1 && trimmed.endsWith(mark) ? trimmed.slice(1, -1) : trimmed.slice(1);
  return (mark === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, '$1')).trim();
}

function isOpen(value: string): boolean {
  const trimmed = value.trim();
  return /^['"]/.test(trimmed) && (trimmed.length === 1 || !trimmed.endsWith(trimmed[0] ?? ''));
}

/** A value may run over so many lines. */
const mostLines = 6;

class HeadReader {
  readonly lines: PostLine[] = [];
  readonly values = new Map<Field, { text: string; line: number; parts: number }>();
  readonly log: ImportLog;
  #last: Field | undefined;
  #sinceBlank = false;

  constructor(log: ImportLog) {
    this.log = log;
  }

  take(line: PostLine, { field, value }: FoundField): void {
    this.lines.push(line);
    this.#last = field;
    this.#sinceBlank = false;
    if (field === 'other' || this.values.has(field)) return;
    this.values.set(field, { text: value, line: line.number, parts: 1 });
  }

  /** Whether a line goes on with the value before it. */
  continues(line: PostLine): boolean {
    if (this.#last === undefined) return false;
    const value = this.values.get(this.#last);
    if (this.#last === 'other' || !value) return /^\s*-\s|^\s+\S/.test(line.text) && !this.#sinceBlank;
    if (value.parts >= mostLines) return false;
    if (isOpen(value.text)) return true;
    return !this.#sinceBlank && (this.#last === 'title' || /^\s*-\s|^\s+\S/.test(line.text));
  }

  extend(line: PostLine): void {
    this.lines.push(line);
    const value = this.#last && this.values.get(this.#last);
    if (!value) return;
    const gap = /[A-Za-z\d,.;:]$/.test(value.text) && /^\s*[A-Za-z\d]/.test(line.text) ? ' ' : '';
    value.text += gap + line.text.trim();
    value.parts += 1;
  }

  blank(): void {
    this.#sinceBlank = true;
  }

  finish(body: PostLine[]): Head {
    const { title, date, author } = Object.fromEntries(this.values);
    if (title && title.parts > 1)
      this.log.guess(say('import.title-lines', { count: title.parts }), title.line);
    if (title && (isOpen(title.text) || /^'.*[^']'[^'].*'$/.test(title.text.trim())))
      this.log.guess(say('import.title-quotes'), title.line);
    const day = date && readDay(date.text);
    if (date && !day) this.log.guess(say('import.not-a-day', { text: date.text }), date.line);
    const named = author && unquoted(author.text.replace(/^\[(.*)\]$/, '$1'));
    return {
      ...noFields,
      title: (title && unquoted(title.text)) || undefined,
      date: day,
      authors: named ? [named] : [],
      lines: this.lines,
      body,
    };
  }
}

/** Reads fields down from a place, as long as they go on; gives where the text below starts. */
function readFields(lines: readonly PostLine[], from: number, fenced: boolean, reader: HeadReader): number {
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    if (isBlank(line)) {
      const next = lines.slice(index, index + 12).find((each) => !isBlank(each));
      const goesOn =
        next !== undefined &&
        (fieldOf(next, fenced) !== undefined || (fenced && isRule(next)) || reader.continues(next));
      if (reader.values.size > 0 && !goesOn) break;
      reader.blank();
      continue;
    }
    if (isRule(line)) {
      if (reader.lines.length === 0) continue;
      return index + 1;
    }
    const found = fieldOf(line, fenced);
    if (found) reader.take(line, found);
    else if (reader.continues(line)) reader.extend(line);
    else break;
  }
  if (fenced && reader.lines.length > 0) reader.log.guess(say('import.no-closing'), lines[index]?.number);
  return index;
}

const shortTitle = 100;

/** Title, day and author as the first lines of the text. */
function readProse(lines: readonly PostLine[], reader: HeadReader): PostLine[] {
  const solid = lines.filter((line) => !isBlank(line)).slice(0, 6);
  const taken = new Set<PostLine>();
  const [first] = solid;
  for (const [index, line] of solid.entries()) {
    const field = fieldOf(line, false);
    const isDay = !field && line.text.trim().length < 40 && readDay(line.text) !== undefined;
    if (field) reader.take(line, field);
    else if (isDay && !reader.values.has('date')) {
      reader.take(line, { field: 'date', value: line.text });
      reader.log.guess(say('import.taken-for-date'), line.number);
    } else if (index > 1 || taken.size > 0) break;
    else continue;
    taken.add(line);
  }
  const text = first?.text.replace(/^\s*#+\s*|\*\*/g, '').trim() ?? '';
  const isHeading = /^\s*#\s/.test(first?.text ?? '');
  const isTitle =
    displayWidth(text) <= shortTitle &&
    !/[。！；，,;：:]$/.test(text) &&
    !isRule(first ?? { text: '', number: 0 });
  if (
    first &&
    !taken.has(first) &&
    !reader.values.has('title') &&
    text &&
    isTitle &&
    (isHeading || taken.size > 0)
  ) {
    reader.take(first, { field: 'title', value: text });
    reader.log.guess(say('import.taken-for-title'), first.number);
    taken.add(first);
  }
  return lines.filter((line) => !taken.has(line));
}

/** Hexo has its posts in `source/_posts`. */
function isOfJekyll(file: string): boolean {
  return /(?:^|[/\\])(?<!(?:^|[/\\])source[/\\])_posts[/\\]/.test(file);
}

/**
 * Reads the front matter of a post: by its form, and even where it is broken: a fence of code before it, blank lines inside, quotation marks
 * that do not match, a title over several lines, no opening or closing ---, or title and day as the first lines of the text.
 *
 * @param file the path of the post, by which posts of Jekyll are known
 */
export function readHead(lines: readonly PostLine[], log: ImportLog, file = ''): Head {
  const stated = readStated(lines, isOfJekyll(file));
  if (stated) {
    const { notDay } = stated.fields;
    if (notDay !== undefined) log.guess(say('import.not-a-day', { text: notDay }), stated.lines[0]?.number);
    return { ...stated.fields, lines: stated.lines, body: stated.body };
  }
  const reader = new HeadReader(log);
  let start = 0;
  let fence: PostLine | undefined;
  while (start < lines.length && (isBlank(lines[start] as PostLine) || isFence(lines[start] as PostLine))) {
    if (isFence(lines[start] as PostLine)) fence = lines[start];
    start += 1;
  }
  const above = lines.slice(0, start);
  const opening = lines[start];
  if (!opening) return reader.finish([]);
  const fenced = isRule(opening);
  const end = readFields(lines, fenced ? start + 1 : start, fenced, reader);
  if (reader.lines.length === 0) {
    const body = lines.slice(fence ? above.findIndex((line) => !isBlank(line)) : start);
    log.guess(say('import.no-front-matter'), opening.number);
    return reader.finish(readProse(body, reader));
  }
  if (fence) log.guess(say('import.fence-before'), fence.number);
  for (const { text, number } of above) log.drop(text.trim(), say('import.drop.fence'), number);
  if (!fenced) log.guess(say('import.no-opening'), opening.number);
  return reader.finish(lines.slice(end));
}
