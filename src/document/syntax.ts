import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';
import { lastUnmatched } from '#document/unmatched.ts';
import type { Complaint } from '#schema/problem.ts';

/** Finds the place of an error where the parser's own is behind it. */
type Search = (source: string, point: Point) => Point | undefined;

interface Explanation {
  pattern: RegExp;
  message: string | ((match: RegExpMatchArray) => string);
  help: string;
  search?: Search;
}

function pointAt(source: string, offset: number): Point | undefined {
  if (offset < 0) return undefined;
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The text before a point; all of it where the point lies behind its end. */
function textBefore(source: string, { line, column }: Point): string {
  const lines = source.split('\n').slice(0, line);
  if (lines.length === line) lines[line - 1] = (lines[line - 1] ?? '').slice(0, column - 1);
  return lines.join('\n');
}

const lastTag: Search = (source, point) =>
  pointAt(source, textBefore(source, point).search(/<[A-Za-z][^<]*$/));
const lastBrace: Search = (source) => pointAt(source, lastUnmatched(source, '{', '}'));
const lineOfCode: Search = (source, { line }) => {
  const lines = source.split('\n').slice(0, line);
  const index = lines.findLastIndex((each) => /^(?:import|export)\b/.test(each));
  return index === -1 ? undefined : { line: index + 1, column: 1 };
};

/** What the MDX parser says, in an author's words. The first that matches is used. */
const explanations: Explanation[] = [
  {
    pattern: /Expected a closing tag for `<([^>]*)>`/,
    message: (match) => `<${match[1]}> is not closed`,
    help: 'Close it: <Name … /> where it encloses nothing, or </Name> on a line of its own after the text.',
  },
  {
    pattern: /Expected the closing tag `<\/([^>]*)>`/,
    message: (match) => `<${match[1]}> is closed at another level than it was opened`,
    help: 'Put both tags on lines of their own, at the same indentation, with blank lines around them.',
  },
  {
    pattern: /call stack/,
    message: 'the text is nested too deeply',
    help: 'Take levels of quotations, lists or brackets away.',
  },
  {
    pattern: /Unexpected closing (?:tag|slash)/,
    message: 'a closing tag closes nothing that is open here',
    help: 'Delete it, or move it to the same level as its opening tag, with a blank line between.',
  },
  {
    pattern: /Unexpected character `!`.*comment|to create a comment/,
    message: 'a comment is not written <!-- … --> here',
    help: 'Write {/* … */}.',
  },
  {
    pattern: /Unexpected character `[“”‘’]`/,
    message: 'a value stands between straight quotation marks here, not “…”',
    help: 'Write name="value", with " typed in half-width mode.',
  },
  {
    pattern: /Unexpected character `(?:\/|:|@|\.)`.*(?:name|link)|to create a link/,
    message: 'an address in angle brackets is not allowed here',
    help: 'Write the address alone, or [text](https://…).',
  },
  {
    pattern: /before attribute value/,
    message: 'a value stands between straight quotation marks here',
    help: 'Write name="value", with " typed in half-width mode.',
  },
  {
    pattern: /before name/,
    message: 'a “<” in the text starts a component here',
    help: 'Write \\< for the character itself.',
  },
  {
    pattern:
      /Unexpected character `(.+)` \(U\+[0-9A-F]+\) (?:in|before|after) (?:name|attribute|self-closing|member|local)/,
    message: (match) => `the character ${match[1]} does not belong inside a component`,
    help: 'A component is written <Name property="value" />. A “<” that belongs to the text is written \\<.',
  },
  {
    pattern: /Could not parse import\/exports with acorn/,
    message: 'a paragraph that starts with “import” or “export” is read as code, and an issue holds none',
    help: 'Start the sentence with another word.',
    search: lineOfCode,
  },
  {
    pattern: /Could not parse expression with acorn/,
    message: 'there is code between braces, and an issue holds none',
    help: 'Write the text itself. A brace that belongs to the text is written \\{.',
  },
  {
    pattern: /Unexpected (?:lazy line|end of file).*expression|closing brace/,
    message: 'a “{” is never closed',
    help: 'Write \\{ for the character itself.',
    search: lastBrace,
  },
  {
    pattern: /Unexpected end of file/,
    message: 'a component that starts here has no end',
    help: 'Close its quotation marks, and end it with /> or </Name>.',
    search: lastTag,
  },
];

/** The parser tells a place in its message, or in its words: (13:1-13:22). */
function pointOf(error: Error): Point {
  const told = /\((\d+):(\d+)-/.exec(error.message);
  if (told) return { line: Number(told[1]), column: Number(told[2]) };
  if (!(error instanceof VFileMessage)) return { line: 1, column: 1 };
  return { line: error.line ?? 1, column: error.column ?? 1 };
}

/**
 * Explains an error of the Markdown and MDX parser to an author.
 *
 * @param source the text that was parsed
 * @throws the error itself where it is none of the parser's
 */
export function explainSyntax(error: unknown, source: string): Complaint & { point: Point } {
  if (!(error instanceof Error)) throw error;
  const reason = error instanceof VFileMessage ? error.reason : error.message;
  const told = pointOf(error);
  for (const { pattern, message, help, search } of explanations) {
    const match = reason.match(pattern);
    if (!match) continue;
    const point = search?.(source, told) ?? told;
    return { message: typeof message === 'string' ? message : message(match), help, point };
  }
  return {
    message: `the text cannot be read as MDX: ${reason}`,
    help: 'Look at the characters <, { and } around this place; \\<, \\{ and \\} stand for themselves.',
    point: told,
  };
}
