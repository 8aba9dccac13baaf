import type { YAMLError } from 'yaml';
import { lastUnmatched } from '#markdown/unmatched.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** What the YAML parser says, in an author's words. */
const explanations: Record<string, Message> = {
  DUPLICATE_KEY: {
    code: 'yaml-duplicate-key',
    message: say('yaml-duplicate-key'),
    help: say('keep-one.help'),
  },
  TAB_AS_INDENT: {
    code: 'yaml-indentation',
    message: say('yaml-indentation.tab'),
    help: say('yaml-indentation.tab.help'),
  },
  MISSING_CHAR: { code: 'yaml-unclosed', message: say('yaml-unclosed'), help: say('yaml-unclosed.help') },
  BAD_INDENT: {
    code: 'yaml-indentation',
    message: say('yaml-indentation.uneven'),
    help: say('yaml-indentation.uneven.help'),
  },
  BLOCK_AS_IMPLICIT_KEY: { code: 'yaml-colon', message: say('yaml-colon'), help: say('quote-value.help') },
  MULTILINE_IMPLICIT_KEY: {
    code: 'yaml-key-without-value',
    message: say('yaml-key-without-value'),
    help: say('yaml-key-without-value.help'),
  },
  NON_STRING_KEY: { code: 'yaml-key', message: say('yaml-key.word'), help: say('yaml-key.help') },
  TAG_RESOLVE_FAILED: {
    code: 'yaml-value-start',
    message: say('yaml-value-start.exclamation'),
    help: say('quote-value.help'),
  },
  IMPOSSIBLE: {
    code: 'yaml-indentation',
    message: say('yaml-indentation.belongs'),
    help: say('yaml-indentation.belongs.help'),
  },
  MULTIPLE_DOCS: {
    code: 'yaml-several-documents',
    message: say('yaml-several-documents'),
    help: say('yaml-several-documents.help'),
  },
  BAD_SCALAR_START: {
    code: 'yaml-value-start',
    message: say('yaml-value-start.character'),
    help: say('quote-value.help'),
  },
  BAD_DIRECTIVE: {
    code: 'yaml-value-start',
    message: say('yaml-value-start.percent'),
    help: say('quote-value.help'),
  },
  BAD_DQ_ESCAPE: { code: 'yaml-escape', message: say('yaml-escape'), help: say('yaml-escape.help') },
  BLOCK_IN_FLOW: {
    code: 'yaml-list-in-brackets',
    message: say('yaml-list-in-brackets'),
    help: say('yaml-list-in-brackets.help'),
  },
  KEY_OVER_1024_CHARS: { code: 'yaml-key', message: say('yaml-key.long'), help: say('yaml-key.help') },
  RESOURCE_EXHAUSTION: { code: 'yaml-nesting', message: say('nesting'), help: say('yaml-nesting.help') },
  UNEXPECTED_TOKEN: { code: 'yaml-stray', message: say('yaml-stray'), help: say('yaml-stray.help') },
  BAD_ALIAS: {
    code: 'yaml-value-start',
    message: say('yaml-value-start.anchor'),
    help: say('quote-value.help'),
  },
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
      message: say('yaml-syntax', { reason: error.message }),
      help: say('yaml-syntax.help'),
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
