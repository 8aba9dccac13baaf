import { hash } from 'node:crypto';
import { Lazy } from '#library/lazy.ts';

/** Values with a longer form than this stand in others by a digest of it. */
const longest = 64;

function digestOfText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

const known = new WeakMap<object, string>();

function formOfObject(value: object): string {
  if (value instanceof Lazy) return `#${value.digest}`;
  if (Array.isArray(value)) return `[${value.map(formOf).join()}]`;
  if (value instanceof URL) return JSON.stringify(value.href);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error(`a page is given a ${value.constructor.name}, which has no digest`);
  const fields = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${formOf(inner)}`);
  return `{${fields.join()}}`;
}

/** The value in a form that tells it from every other; that of an object is made once, since many pages show it. */
function formOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const found = known.get(value);
    if (found !== undefined) return found;
    const whole = formOfObject(value);
    const form = whole.length > longest ? `#${digestOfText(whole)}` : whole;
    known.set(value, form);
    return form;
  }
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error(`a page is given a ${typeof value}, which has no digest`);
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? 'undefined');
}

/**
 * Takes the digest of a value from its JSON, which must have words for all of it: what is large, or shown by many pages,
 * need not be walked through.
 */
export function digestRecord(record: object): void {
  known.set(record, `#${digestOfText(JSON.stringify(record))}`);
}

/**
 * A digest of data that never changes, by everything in it.
 * @throws where something is no data: what a page is given must decide what it shows
 */
export function digestOf(value: unknown): string {
  return digestOfText(formOf(value));
}
