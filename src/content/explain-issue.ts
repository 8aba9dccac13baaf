import type { z } from 'astro/zod';
import { fieldAt, keysAt } from '#content/schema-shape.ts';
import { explainStray } from '#content/explain-stray.ts';
import { explainStrayWord, findStray, plainForm } from '#diagnostics/character-names.ts';
import { isOwnMessage, readFormError } from '#schema/saying.ts';
import { findNearest, nearestHint } from '#diagnostics/nearest.ts';
import type { Message, RecordPath } from '#diagnostics/diagnostic.ts';

type ZodIssue = z.core.$ZodIssue;

/** What is known of a problem of a value beside its words. */
interface Traits {
  /** The part of the value that is meant, where it is not the whole. */
  part?: string;
  /** The key that a mistyped one was to be. */
  meant?: string | undefined;
  /** Whether the value is missing. */
  missing?: boolean;
}

/** What is wrong with a value or, where `key` is set, with a key of a record. */
export interface FieldProblem extends Message, Traits {
  path: RecordPath;
  key: boolean;
  /** Whether a list or group was to stand where there is a text. */
  isText?: boolean;
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [a, b]',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** More possible values than these are not listed one by one. */
const mostListed = 12;

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : (kinds[typeof value] ?? typeof value);
}

function shorten(value: unknown): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The branch of a union that the author meant: a text where a text was written, else the group. */
function meantBranch(errors: ZodIssue[][], input: unknown): ZodIssue[] {
  const fitting = errors.find(
    (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  return input === undefined ? [] : (fitting ?? []);
}

function explainMissing(schema: z.ZodType, path: RecordPath): Message & Traits {
  const name = String(path.at(-1));
  const description = fieldAt(schema, path)?.description ?? 'it is required.';
  return {
    code: 'missing-field',
    missing: true,
    message: `“${name}” is missing`,
    help: `Add ${name}: ${description}`,
  };
}

function explainType(issue: z.core.$ZodIssueInvalidType, description: string): Message {
  if (isOwnMessage(issue.message))
    return { code: 'value-type', message: issue.message, help: description };
  const expected = kinds[issue.expected] ?? issue.expected;
  if (typeof issue.input === 'number')
    return {
      code: 'value-type',
      message: `this must be ${expected}; it is ${issue.expected === 'string' ? 'a number' : issue.input}`,
      help: issue.expected === 'string' ? 'Put it between quotation marks.' : description,
    };
  if (
    typeof issue.input === 'string' &&
    ['number', 'int'].includes(issue.expected) &&
    /^\d+$/.test(issue.input)
  )
    return {
      code: 'value-type',
      message: `this must be ${expected}; it is a text`,
      help: 'Take the quotation marks off.',
    };
  const isQuotable = issue.expected === 'string' && issue.input !== null && typeof issue.input !== 'object';
  return {
    code: 'value-type',
    message: `this must be ${expected}; it is ${kindOf(issue.input)}`,
    help: isQuotable
      ? 'Put it between quotation marks.'
      : description || 'Compare it with another file of this kind.',
  };
}

/** What a schema says in its own words: of a text with a form of its own, or of what else it refines. */
function explainOwn(issue: ZodIssue, description: string): Message {
  const form = readFormError(issue.message);
  if (form) return { code: form.code, message: `“${shorten(issue.input)}” ${form.what}`, help: form.how };
  const { code = 'value-type', help = description } =
    issue.code === 'custom' ? ((issue.params ?? {}) as Partial<Message>) : {};
  return { code, message: issue.message, help };
}

function explainValue(schema: z.ZodType, issue: ZodIssue, path: RecordPath): Message & Traits {
  const isMissing =
    issue.input === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
  if (isMissing) return explainMissing(schema, path);
  const description = fieldAt(schema, path)?.description ?? '';
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue, description);
    case 'invalid_union':
      return {
        code: 'value-type',
        message: `this cannot be ${kindOf(issue.input)}`,
        help: isOwnMessage(issue.message) ? issue.message : description,
      };
    case 'invalid_value':
      return {
        code: 'unknown-value',
        message: issue.input === null ? 'this is empty' : `“${shorten(issue.input)}” is not possible here`,
        help: nearestHint(
          shorten(issue.input),
          issue.values.map(String),
          issue.values.length > mostListed ? description : `Possible are ${issue.values.join(', ')}.`,
        ),
      };
    case 'too_small':
    case 'too_big': {
      const few = issue.code === 'too_small';
      const message =
        issue.origin === 'string'
          ? 'this is empty'
          : issue.origin === 'array'
            ? `there are too ${few ? 'few' : 'many'} entries in this list`
            : `this number is too ${few ? 'small' : 'large'}`;
      return { code: few ? 'too-few' : 'too-many', message, help: description };
    }
    default:
      return explainOwn(issue, description);
  }
}

/** Explains a key that a record does not have. */
function explainKey(key: string, known: readonly string[]): Message & Traits {
  const plain = plainForm(key);
  const stray = findStray(key);
  if (stray && known.includes(plain)) {
    const { offset: _, ...problem } = explainStrayWord(key, stray);
    return { ...problem, meant: plain };
  }
  return {
    // A key may have swallowed its value: title：One.
    meant: known.find((each) => key.startsWith(`${each}：`)) ?? findNearest(key, known),
    code: 'unknown-field',
    message: `there is no field “${shorten(key)}” here`,
    help: nearestHint(key, known, 'Delete it, or see the handbook for the fields.'),
  };
}

/** Explains a key that is to be an id, and is none. */
function explainKeyForm(key: string): Message {
  const stray = findStray(key);
  if (!stray)
    return {
      code: 'id-form',
      message: `“${key}” is no id`,
      help: 'An id is lower-case letters, digits and single hyphens.',
    };
  const { offset: _, ...problem } = explainStrayWord(key, stray);
  return problem;
}

/** Explains what a schema says of a record to an author, each problem at its value. */
export function explainIssue(schema: z.ZodType, issue: ZodIssue, base: RecordPath = []): FieldProblem[] {
  const path = [...base, ...(issue.path as RecordPath)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      key: true,
      ...explainKey(key, keysAt(schema, path)),
    }));
  if (issue.code === 'invalid_union') {
    const meant = meantBranch(issue.errors, issue.input);
    if (meant.length > 0) return meant.flatMap((inner) => explainIssue(schema, inner, path));
  }
  if (issue.code === 'invalid_key') return [{ path, key: true, ...explainKeyForm(String(path.at(-1))) }];
  const isText = typeof issue.input === 'string' && ['invalid_type', 'invalid_union'].includes(issue.code);
  const stray = explainStray(
    issue.input,
    fieldAt(schema, issue.path as RecordPath),
    issue.code === 'invalid_format',
  );
  return [{ path, key: false, isText, ...(stray ?? explainValue(schema, issue, path)) }];
}
