import type { YAMLError } from 'yaml';
import { lastUnmatched } from '#markdown/unmatched.ts';
import type { Message } from '#diagnostics/diagnostic.ts';

const quote = 'Put the value between quotation marks.';

/** What the YAML parser says, in an author's words. */
const explanations: Record<string, Message> = {
  DUPLICATE_KEY: {
    code: 'yaml-duplicate-key',
    message: 'this key stands twice',
    help: 'Keep one of the two.',
  },
  TAB_AS_INDENT: {
    code: 'yaml-indentation',
    message: 'a tab is used to indent',
    help: 'Indent with spaces.',
  },
  MISSING_CHAR: {
    code: 'yaml-unclosed',
    message: 'a character is missing here, such as a closing quotation mark or bracket',
    help: 'Close what was opened.',
  },
  BAD_INDENT: {
    code: 'yaml-indentation',
    message: 'the indentation does not fit',
    help: 'Indent the entries of one list or map by the same number of spaces.',
  },
  BLOCK_AS_IMPLICIT_KEY: { code: 'yaml-colon', message: 'a colon splits this value', help: quote },
  MULTILINE_IMPLICIT_KEY: {
    code: 'yaml-key-without-value',
    message: 'there is a key without a value, or a value without a key',
    help: 'Write key: value on one line, with a space after the colon.',
  },
  NON_STRING_KEY: {
    code: 'yaml-key',
    message: 'a key must be a word',
    help: 'Write key: value, with a colon behind the word.',
  },
  TAG_RESOLVE_FAILED: { code: 'yaml-value-start', message: 'a value may not start with !', help: quote },
  IMPOSSIBLE: {
    code: 'yaml-indentation',
    message: 'what stands here belongs to no key',
    help: 'Indent it like the lines above, or delete it.',
  },
  MULTIPLE_DOCS: {
    code: 'yaml-several-documents',
    message: 'the fields end at a line of --- or ..., and something follows',
    help: 'Delete that line.',
  },
  BAD_SCALAR_START: {
    code: 'yaml-value-start',
    message: 'a value may not start with this character',
    help: quote,
  },
  BAD_DIRECTIVE: { code: 'yaml-value-start', message: 'a line may not start with %', help: quote },
  BAD_DQ_ESCAPE: {
    code: 'yaml-escape',
    message: 'there is no such character as this backslash writes',
    help: 'Write \\\\ for a backslash, or put the value between single quotation marks.',
  },
  BLOCK_IN_FLOW: {
    code: 'yaml-list-in-brackets',
    message: 'a list with hyphens stands between brackets',
    help: 'Write [a, b] between brackets, or hyphens on lines of their own without them.',
  },
  KEY_OVER_1024_CHARS: {
    code: 'yaml-key',
    message: 'this key is too long',
    help: 'Write key: value, with a colon behind the word.',
  },
  RESOURCE_EXHAUSTION: {
    code: 'yaml-nesting',
    message: 'this is nested too deeply',
    help: 'Take brackets or indents away.',
  },
  UNEXPECTED_TOKEN: {
    code: 'yaml-stray',
    message: 'this character does not belong here',
    help: 'Put the whole value between quotation marks.',
  },
  BAD_ALIAS: { code: 'yaml-value-start', message: 'a value may not start with & or *', help: quote },
};

/** What is said of a value that starts with & or *, which YAML does not read as a text. */
export const anchorProblem = explanations['BAD_ALIAS'] as Message;

/** A word that no colon follows, of which the parser says that a character is missing. */
function isLoneKey(message: string): boolean {
  return /map key/i.test(message);
}

/** A list or map in brackets that runs into the next field is one that was not closed. */
function isUnclosed({ code, message }: YAMLError): boolean {
  if (code === 'MISSING_CHAR') return !isLoneKey(message);
  return code === 'BAD_INDENT' && /indented and end with/.test(message);
}

/** The code by which an error is explained. */
function codeOf(error: YAMLError): string {
  if (isUnclosed(error)) return 'MISSING_CHAR';
  return error.code === 'MISSING_CHAR' ? 'MULTILINE_IMPLICIT_KEY' : error.code;
}

/** Explains an error of the parser to an author. */
export function explainYaml(error: YAMLError): Message {
  return (
    explanations[codeOf(error)] ?? {
      code: 'yaml-syntax',
      message: `this is not valid YAML: ${error.message}`,
      help: 'Look at the colons, quotation marks and indentation here.',
    }
  );
}

/** The offset at which an error starts: the parser tells the end of what was not closed. */
export function startOfError(error: YAMLError, text: string): number {
  const [end] = error.pos;
  if (!isUnclosed(error)) return end;
  const before = text.slice(0, end);
  const quoted = before.search(/(?<=[:,[{-]\s*)(["'])(?:(?!\1)[\s\S])*$/);
  const brackets = [lastUnmatched(before, '[', ']'), lastUnmatched(before, '{', '}')];
  const opened = quoted === -1 ? Math.max(...brackets) : quoted;
  return opened === -1 ? end : opened;
}
