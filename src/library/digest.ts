import { hash } from 'node:crypto';
import { Lazy } from '#library/lazy.ts';

/** Values with a longer form than this stand in others by a digest of it. */
const longest = 64;

function digestOfText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

const known = new WeakMap<object, string>();

/** The texts in values that were met before. */
const knownTexts = new WeakMap<object, readonly string[]>();

/** The texts in what a digest is being made of. */
const met: string[] = [];

/** Values whose JSON has words for all of them. */
const records = new WeakSet();

function formOfObject(value: object): string {
  if (records.has(value)) return `#${digestOfText(JSON.stringify(value))}`;
  if (Array.isArray(value)) {
    let form = '[';
    for (const each of value) form += `${formOf(each)},`;
    return `${form}]`;
  }
  if (value instanceof URL) return JSON.stringify(value.href);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error(`a page is given a ${value.constructor.name}, which has no digest`);
  let form = '{';
  for (const [key, inner] of Object.entries(value)) form += `${JSON.stringify(key)}:${formOf(inner)},`;
  return `${form}}`;
}

/** The form of an object, which is made once, since many pages show it. */
function takeForm(value: object): string {
  const found = known.get(value);
  if (found !== undefined) {
    met.push(...(knownTexts.get(value) ?? []));
    return found;
  }
  const before = met.length;
  const whole = formOfObject(value);
  const form = whole.length > longest ? `#${digestOfText(whole)}` : whole;
  known.set(value, form);
  if (met.length > before) knownTexts.set(value, met.slice(before));
  return form;
}

/** The value in a form that tells it from every other. */
function formOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    if (!(value instanceof Lazy)) return takeForm(value);
    met.push(...value.texts);
    return `#${value.digest}`;
  }
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error(`a page is given a ${typeof value}, which has no digest`);
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? 'undefined');
}

/**
 * Has the digest of a value made from its JSON, which must have words for all of it: what is large, or shown by many
 * pages, need not be walked through.
 */
export function digestRecord(record: object): void {
  records.add(record);
}

/** A digest of data that never changes, and the files of the texts that it is made of. */
export interface Digest {
  digest: string;
  texts: string[];
}

/**
 * Makes a digest of data that never changes, by everything in it.
 * @throws where something is no data: what a page is given must decide what it shows
 */
export function describe(value: unknown): Digest {
  met.length = 0;
  const digest = digestOfText(formOf(value));
  return { digest, texts: [...new Set(met)] };
}

/** The digest of data that never changes. @throws where something is no data */
export function digestOf(value: unknown): string {
  return describe(value).digest;
}
