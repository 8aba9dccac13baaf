/** A line of a post, which keeps its number while the text around it is taken apart. */
export interface PostLine {
  text: string;
  /** Counted from 1, in the post as it lies on the disk. */
  number: number;
  /** Of a line of code, or a fence of it: what it holds without the marks of quotations and lists before it. */
  code?: string;
}

/** White space wider than this tells nothing more, and would keep patterns busy for ever. */
const wideSpace = /[ \t\u00A0\u3000]{25,}/g;

/** A line whose very wide white space is made 24 columns wide; code stays as it is, to the byte. */
export function narrowed(line: PostLine): PostLine {
  return line.code === undefined ? { ...line, text: line.text.replace(wideSpace, ' '.repeat(24)) } : line;
}

/** Cuts a text into its lines; every kind of line end counts. */
export function linesOf(text: string): PostLine[] {
  return text.split(/\r\n?|\n|\u2028|\u2029/).map((each, index) => ({ text: each, number: index + 1 }));
}

/** What cannot be seen although it is no white space. */
export const unseen =
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/g;

/** Whether no text has anything that can be seen. */
export function isUnseen(lines: readonly PostLine[]): boolean {
  return lines.every(({ text }) => text.replace(unseen, '').trim() === '');
}

/** Whether nothing can be seen on a line. */
export function isBlank({ text }: PostLine): boolean {
  return text.trim() === '';
}

/** Whether a line is a rule of hyphens, asterisks or underscores: an excerpt mark, a divider, a fence of front matter. */
export function isRule({ text }: PostLine): boolean {
  return /^\s{0,3}(?:-[ \t]*){3,}$|^\s{0,3}(?:\*[ \t]*){3,}$|^\s{0,3}(?:_[ \t]*){3,}$/.test(text);
}

/** Whether a line opens or closes code. */
export function isFence({ text }: PostLine): boolean {
  return /^\s{0,3}(?:`{3,}[^`]*|~{3,}.*)$/.test(text);
}

/** Takes the blank lines off both ends. */
export function trimLines(lines: readonly PostLine[]): PostLine[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return first === -1 ? [] : lines.slice(first, last + 1);
}
