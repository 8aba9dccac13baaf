import type { z } from 'astro/zod';
import { fieldAt } from '#content/schema-shape.ts';
import { phraseOf, readFormError } from '#schema/saying.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import type { Message, RecordPath } from '#diagnostics/diagnostic.ts';
import { withMeantValue } from '#content/meant-value.ts';
import { yamlText } from '#schema/yaml-text.ts';
import { say, type Phrase } from '#wording/phrase.ts';

type ZodIssue = z.core.$ZodIssue;

/** What is known of a problem of a value beside its words. */
export interface Traits {
  /** The part of the value that is meant, where it is not the whole. */
  part?: string;
  /** The key that a mistyped one was to be. */
  meant?: string | undefined;
  /** Whether the value is missing. */
  missing?: boolean;
}

const kinds: Record<string, Phrase> = {
  string: say('value-type.text'),
  number: say('value-type.number'),
  int: say('value-type.integer'),
  boolean: say('value-type.boolean'),
  array: say('value-type.list-form'),
  object: say('value-type.group'),
  record: say('value-type.group'),
};

/** More possible values than these are not listed one by one. */
const mostListed = 12;

function kindOf(value: unknown): Phrase | string {
  if (value === null) return say('value-type.empty');
  if (Array.isArray(value)) return say('value-type.list');
  return kinds[typeof value] ?? typeof value;
}

/** A value as messages show it. */
export function shorten(value: unknown): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What a field is; undefined where nothing is said of it. */
function descriptionAt(schema: z.ZodType, path: RecordPath): Phrase | string | undefined {
  const description = fieldAt(schema, path)?.description;
  return phraseOf(description) ?? description;
}

function explainMissing(schema: z.ZodType, path: RecordPath): Message & Traits {
  const name = String(path.at(-1));
  const description = descriptionAt(schema, path) ?? say('missing-field.required');
  return {
    code: 'missing-field',
    missing: true,
    message: say('missing-field.name', { name }),
    help: say('missing-field.name.help', { name, description }),
  };
}

/** Writes a text that is given once as the group of both languages, with a gap for the one that is missing. */
function inBothLanguages(text: string): Phrase {
  const [zh, en] = /\p{Script=Han}/u.test(text) ? [yamlText(text), '…'] : ['…', yamlText(text)];
  return say('write-marks.help', { text: `{zh: ${zh}, en: ${en}}` });
}

function explainType(issue: z.core.$ZodIssueInvalidType, description: Phrase | string): Message {
  const own = phraseOf(issue.message);
  if (own?.key === 'value-type.both-languages' && typeof issue.input === 'string')
    return { code: 'value-type', message: own, help: inBothLanguages(issue.input) };
  if (own) return { code: 'value-type', message: own, help: description };
  const expected = kinds[issue.expected] ?? issue.expected;
  if (typeof issue.input === 'number')
    return {
      code: 'value-type',
      message: say('value-type.must', {
        expected,
        found: issue.expected === 'string' ? say('value-type.number') : String(issue.input),
      }),
      help: issue.expected === 'string' ? say('value-type.quote.help') : description,
    };
  if (
    typeof issue.input === 'string' &&
    ['number', 'int'].includes(issue.expected) &&
    /^\d+$/.test(issue.input)
  )
    return {
      code: 'value-type',
      message: say('value-type.must', { expected, found: say('value-type.text') }),
      help: say('value-type.unquote.help'),
    };
  const isQuotable = issue.expected === 'string' && issue.input !== null && typeof issue.input !== 'object';
  return {
    code: 'value-type',
    message: say('value-type.must', { expected, found: kindOf(issue.input) }),
    help: isQuotable ? say('value-type.quote.help') : description || say('value-type.compare.help'),
  };
}

/** What a schema says in its own words: of a text with a form of its own, or of what else it refines. */
function explainOwn(issue: ZodIssue, description: Phrase | string): Message {
  const form = readFormError(issue.message);
  if (form)
    return { code: form.code, message: say(form.key, { value: shorten(issue.input) }), help: form.help };
  const {
    code = 'value-type',
    message = issue.message,
    help = description,
  } = issue.code === 'custom' ? ((issue.params ?? {}) as Partial<Message>) : {};
  return { code, message, help };
}

/** Explains what a schema says of a value that is not what a field takes. */
export function explainValue(schema: z.ZodType, issue: ZodIssue, path: RecordPath): Message & Traits {
  const isMissing =
    issue.input === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
  if (isMissing) return explainMissing(schema, path);
  const description = descriptionAt(schema, path) ?? '';
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue, description);
    case 'invalid_union':
      return {
        code: 'value-type',
        message: say('value-type.cannot', { found: kindOf(issue.input) }),
        help: phraseOf(issue.message) ?? description,
      };
    case 'invalid_value':
      return {
        code: 'unknown-value',
        message:
          issue.input === null
            ? say('value-empty')
            : say('unknown-value.here', { value: shorten(issue.input) }),
        help: nearestHint(
          shorten(issue.input),
          issue.values.map(String),
          issue.values.length > mostListed
            ? description
            : say('unknown-value.here.help', { values: issue.values.map(String) }),
        ),
      };
    case 'too_small':
    case 'too_big': {
      const few = issue.code === 'too_small';
      const code = few ? 'too-few' : 'too-many';
      const message =
        issue.origin === 'string'
          ? say('value-empty')
          : say(issue.origin === 'array' ? `${code}.list` : `${code}.number`);
      return { code, message, help: description };
    }
    default:
      return withMeantValue(explainOwn(issue, description), issue.input);
  }
}
