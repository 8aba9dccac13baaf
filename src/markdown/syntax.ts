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
import { say, type Phrase } from '#wording/phrase.ts';

interface Explanation {
  pattern: RegExp;
  code: DiagnosticCode;
  message: Phrase | ((match: RegExpMatchArray) => Phrase);
  help: Phrase | ((match: RegExpMatchArray) => Phrase);
  search?: Search;
  /** Whether the error is about a tag, which may be none of the column's at all. */
  isTag?: true;
}

/** How a component is closed. */
function closing([, name = '']: RegExpMatchArray): Phrase {
  const rule: ComponentRule | undefined = isAuthorComponent(name) ? authorComponents[name] : undefined;
  return rule && !rule.encloses
    ? say('written.help', { example: rule.example })
    : say('unclosed-component.help');
}

/** Says that a character does not belong inside a component. */
function misplacedCharacter([, character = '']: RegExpMatchArray): Phrase {
  const name = nameStray(character);
  return name ? say('component-character.stray', { name }) : say('component-character', { character });
}

/** What the MDX parser says, in an author's words. The first that matches is used. */
const explanations: Explanation[] = [
  {
    pattern: /Expected a closing tag for `<([^>]*)>`/,
    code: 'unclosed-component',
    message: ([, name = '']) => say('unclosed-component', { name }),
    help: closing,
    isTag: true,
  },
  {
    pattern: /Expected the closing tag `<\/([^>]*)>`/,
    code: 'crossed-components',
    message: ([, name = '']) => say('crossed-components', { name }),
    help: say('crossed-components.help'),
  },
  {
    pattern: /call stack/,
    code: 'nesting',
    message: say('nesting.text'),
    help: say('nesting.text.help'),
  },
  {
    pattern: /Unexpected closing (?:tag|slash)/,
    code: 'stray-closing-tag',
    message: say('stray-closing-tag'),
    help: say('stray-closing-tag.help'),
    isTag: true,
  },
  {
    pattern: /Unexpected character `!`.*comment|to create a comment/,
    code: 'html-comment',
    message: say('html-comment'),
    help: say('html-comment.help'),
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
    message: say('property-quotes.curly'),
    help: say('property-quotes.help'),
    isTag: true,
  },
  {
    pattern: /before attribute value/,
    code: 'property-quotes',
    message: say('property-quotes'),
    help: say('property-quotes.help'),
    isTag: true,
  },
  {
    pattern:
      /Unexpected character `(.+)` \(U\+[0-9A-F]+\) (?:in|before|after) (?:name|attribute|self-closing|member|local)/s,
    code: 'component-character',
    message: misplacedCharacter,
    help: say('component-character.help'),
    isTag: true,
  },
  {
    pattern: /Could not parse import\/exports with acorn/,
    code: 'code',
    message: say('code.paragraph'),
    help: say('code.paragraph.help'),
    search: lineOfCode,
  },
  {
    pattern: /Could not parse expression with acorn/,
    code: 'code',
    message: say('code.expression'),
    help: say('code.braces.help'),
  },
  {
    pattern: /Unexpected (?:lazy line|end of file).*expression|closing brace/,
    code: 'unclosed-brace',
    message: say('unclosed-brace'),
    help: say('unclosed-brace.help'),
    search: lastBrace,
  },
  {
    pattern: /Unexpected end of file/,
    code: 'unclosed-component',
    message: say('unclosed-component.end'),
    help: say('unclosed-component.end.help'),
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
    const told = (each: typeof message): Phrase => (typeof each === 'function' ? each(match) : each);
    return { code, message: told(message), help: told(help), point };
  }
  return {
    code: 'mdx',
    message: say('mdx', { reason }),
    help: say('mdx.help'),
    point: place,
  };
}
