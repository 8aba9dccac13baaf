import type { Position } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { Complaint } from '#schema/problem.ts';

type Explanation = [pattern: RegExp, message: (match: RegExpMatchArray) => string, help: string];

/** What the MDX parser says, in an author's words. The first that matches is used. */
const explanations: Explanation[] = [
  [
    /Expected a closing tag for `<(\w+)>`/,
    (match) => `<${match[1]}> is not closed`,
    'Close it: <Name … /> where it encloses nothing, or </Name> on a line of its own after the text.',
  ],
  [
    /Unexpected closing (?:tag|slash)/,
    () => 'a closing tag closes nothing that is open here',
    'Delete it, or move it to the same level as its opening tag, with a blank line between.',
  ],
  [
    /Unexpected character `!`.*comment|to create a comment/,
    () => 'a comment is not written <!-- … --> here',
    'Write {/* … */}.',
  ],
  [
    /Unexpected character `(?:\/|:|@|\.)`.*(?:name|link)|to create a link/,
    () => 'an address in angle brackets is not allowed here',
    'Write the address alone, or [text](https://…).',
  ],
  [/before name/, () => 'a “<” in the text starts a component here', 'Write \\< for the character itself.'],
  [
    /Could not parse (?:expression|import\/exports) with acorn/,
    () => 'there is code between braces, and an issue holds none',
    'Write the text itself. A brace that belongs to the text is written \\{.',
  ],
  [
    /Unexpected (?:lazy line|end of file).*expression|closing brace/,
    () => 'a “{” is never closed',
    'Write \\{ for the character itself.',
  ],
  [
    /Unexpected end of file/,
    () => 'the text ends inside a component',
    'Close the component: <Name … /> or </Name>.',
  ],
];

function positionOf(error: unknown): Position | undefined {
  if (!(error instanceof VFileMessage)) return undefined;
  if (error.place && 'start' in error.place) return error.place;
  const point = { line: error.line ?? 1, column: error.column ?? 1 };
  return { start: point, end: point };
}

/** Explains an error of the Markdown and MDX parser to an author. */
export function explainSyntax(error: unknown): Complaint & { position: Position | undefined } {
  if (!(error instanceof Error)) throw error;
  const reason = error instanceof VFileMessage ? error.reason : error.message;
  const position = positionOf(error);
  for (const [pattern, message, help] of explanations) {
    const match = reason.match(pattern);
    if (match) return { message: message(match), help, position };
  }
  return {
    message: `the text cannot be read as MDX: ${reason}`,
    help: 'Look at the characters <, { and } around this place; \\<, \\{ and \\} stand for themselves.',
    position,
  };
}
