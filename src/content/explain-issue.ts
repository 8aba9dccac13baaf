import type { z } from 'astro/zod';
import { explainStray } from '#content/explain-stray.ts';
import { explainValue, shorten, type Traits } from '#content/explain-value.ts';
import { fieldAt, keysAt } from '#content/schema-shape.ts';
import { explainStrayWord, findStray, plainForm } from '#diagnostics/character-names.ts';
import { findNearest, nearestHint } from '#diagnostics/nearest.ts';
import type { Message, RecordPath } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

type ZodIssue = z.core.$ZodIssue;

/** What is wrong with a value or, where `key` is set, with a key of a record. */
export interface FieldProblem extends Message, Traits {
  path: RecordPath;
  key: boolean;
  /** Whether a list or group was to stand where there is a text. */
  isText?: boolean;
}

/** The branch of a union that the author meant: a text or a word where a text was written, else the group. */
function meantBranch(errors: ZodIssue[][], input: unknown): ZodIssue[] {
  const fitting = errors.find(
    (issues) =>
      !issues.some(
        ({ code, path }) =>
          path.length === 0 &&
          (code === 'invalid_type' || (code === 'invalid_value' && typeof input === 'object')),
      ),
  );
  return input === undefined ? [] : (fitting ?? []);
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
    message: say('unknown-field.here', { name: shorten(key) }),
    help: nearestHint(key, known, say('unknown-field.here.help')),
  };
}

/** Explains a key that is to be an id, and is none. */
function explainKeyForm(key: string): Message {
  const stray = findStray(key);
  if (!stray)
    return {
      code: 'id-form',
      message: say('id-form.value', { value: key }),
      help: say('id-form.key.help'),
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
