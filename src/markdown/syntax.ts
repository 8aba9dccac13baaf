import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';
import { autolinkProblem, lessThanProblem } from '#markdown/foreign-tags.ts';
import {
  explainTag,
  lastBrace,
  lastLessThan,
  lastTag,
  lineOfCode,
  type Search,
} from '#markdown/syntax-places.ts';
import { authorComponents, isAuthorComponent, type ComponentRule } from '#markdown/vocabulary.ts';
import { nameStray } from '#diagnostics/character-names.ts';
import type { DiagnosticCode } from '#diagnostics/codes.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { inWords } from '#wording/in-words.ts';
import type { Phrase } from '#wording/phrase.ts';

interface Explanation {
  pattern: RegExp;
  code: DiagnosticCode;
  message: Phrase | string | ((match: RegExpMatchArray) => Phrase | string);
  help: Phrase | string | ((match: RegExpMatchArray) => Phrase | string);
  search?: Search;
  /** Whether the error is about a tag, which may be none of the column's at all. */
  isTag?: true;
}

const closeIt =
  'Close it: <Name … /> where it encloses nothing, or </Name> on a line of its own after the text.';

/** How a component is closed. */
function closing([, name = '']: RegExpMatchArray): string {
  const rule: ComponentRule | undefined = isAuthorComponent(name) ? authorComponents[name] : undefined;
  return rule && !rule.encloses ? `It is written ${rule.example}.` : closeIt;
}

/** Names a character for a sentence. */
function told(character: string): string {
  const name = nameStray(character);
  const stray = name && inWords(name, 'en');
  return stray ? `${stray}${stray.includes(', ') ? ',' : ''}` : `the character ${character}`;
}

/** What the MDX parser says, in an author's words. The first that matches is used. */
const explanations: Explanation[] = [
  {
    pattern: /Expected a closing tag for `<([^>]*)>`/,
    code: 'unclosed-component',
    message: (match) => `<${match[1]}> is not closed`,
    help: closing,
    isTag: true,
  },
  {
    pattern: /Expected the closing tag `<\/([^>]*)>`/,
    code: 'crossed-components',
    message: (match) => `<${match[1]}> is closed at another level than it was opened`,
    help: 'Put both tags on lines of their own, at the same indentation, with blank lines around them.',
  },
  {
    pattern: /call stack/,
    code: 'nesting',
    message: 'the text is nested too deeply',
    help: 'Take levels of quotations, lists or brackets away.',
  },
  {
    pattern: /Unexpected closing (?:tag|slash)/,
    code: 'stray-closing-tag',
    message: 'a closing tag closes nothing that is open here',
    help: 'Delete it, or move it to the same level as its opening tag, with a blank line between.',
    isTag: true,
  },
  {
    pattern: /Unexpected character `!`.*comment|to create a comment/,
    code: 'html-comment',
    message: 'a comment is not written <!-- … --> here',
    help: 'Write {/* … */}.',
  },
  {
    pattern: /Unexpected character `(?:\/|:|@|\.)`.*(?:name|link)|to create a link/,
    ...autolinkProblem,
  },
  {
    pattern: /before name/,
    ...lessThanProblem,
    search: lastLessThan,
  },
  {
    pattern: /Unexpected character `[“”‘’]`/,
    code: 'property-quotes',
    message: 'a value stands between straight quotation marks here, not “…”',
    help: 'Write name="value", with " typed in half-width mode.',
    isTag: true,
  },
  {
    pattern: /before attribute value/,
    code: 'property-quotes',
    message: 'a value stands between straight quotation marks here',
    help: 'Write name="value", with " typed in half-width mode.',
    isTag: true,
  },
  {
    pattern:
      /Unexpected character `(.+)` \(U\+[0-9A-F]+\) (?:in|before|after) (?:name|attribute|self-closing|member|local)/s,
    code: 'component-character',
    message: ([, character = '']) => `${told(character)} does not belong inside a component`,
    help: 'A component is written <Name property="value" />. A “<” that belongs to the text is written \\<.',
    isTag: true,
  },
  {
    pattern: /Could not parse import\/exports with acorn/,
    code: 'code',
    message: 'a paragraph that starts with “import” or “export” is read as code, and an issue holds none',
    help: 'Start the sentence with another word.',
    search: lineOfCode,
  },
  {
    pattern: /Could not parse expression with acorn/,
    code: 'code',
    message: 'there is code between braces, and an issue holds none',
    help: 'Write the text itself. A brace that belongs to the text is written \\{.',
  },
  {
    pattern: /Unexpected (?:lazy line|end of file).*expression|closing brace/,
    code: 'unclosed-brace',
    message: 'a “{” is never closed',
    help: 'Write \\{ for the character itself.',
    search: lastBrace,
  },
  {
    pattern: /Unexpected end of file/,
    code: 'unclosed-component',
    message: 'a component that starts here has no end',
    help: 'Close its quotation marks, and end it with /> or </Name>.',
    search: lastTag,
    isTag: true,
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
export function explainSyntax(error: unknown, source: string): Message & { point: Point } {
  if (!(error instanceof Error)) throw error;
  const reason = error instanceof VFileMessage ? error.reason : error.message;
  const place = pointOf(error);
  for (const { pattern, code, message, help, search, isTag } of explanations) {
    const match = reason.match(pattern);
    if (!match) continue;
    const point = search?.(source, place) ?? place;
    const foreign = isTag && explainTag(source, point);
    if (foreign) return foreign;
    const [said, way] = [message, help].map((each) => (typeof each === 'function' ? each(match) : each));
    return { code, message: said ?? '', help: way ?? '', point };
  }
  return {
    code: 'mdx',
    message: `the text cannot be read as MDX: ${reason}`,
    help: 'Look at the characters <, { and } around this place; \\<, \\{ and \\} stand for themselves.',
    point: place,
  };
}
