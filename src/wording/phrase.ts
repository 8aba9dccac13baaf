import type { en } from '#wording/en/dictionary.ts';

type Dictionary = typeof en;

/** The name of an entry of the dictionaries of what authors are told. */
export type PhraseKey = keyof Dictionary;

/** What may be handed to an entry: a phrase stands for its words in the language of the entry. */
type Given<Value> = Value extends string
  ? Value | Phrase
  : Value extends readonly (infer Element)[]
    ? readonly Given<Element>[]
    : Value;

/** The values of an entry, as its first parameter has them; none where it is a text. */
export type Values<Key extends PhraseKey> = Dictionary[Key] extends (values: infer All) => string
  ? [values: { readonly [Name in keyof All]: Given<All[Name]> }]
  : [];

/** Words in no language yet: an entry of the dictionaries with its values. It is plain JSON, so that it can be cached. */
export interface Phrase {
  readonly key: PhraseKey;
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * Names what is to be said, with its values; `inWords` says it in a language.
 *
 * @param key an entry of the dictionaries
 * @param rest the values of the entry, where it takes some; each may be a phrase itself
 */
export function say<Key extends PhraseKey>(key: Key, ...rest: Values<Key>): Phrase {
  const [values] = rest;
  return values === undefined ? { key } : { key, values: values as Readonly<Record<string, unknown>> };
}

/** Tells a phrase from other values. */
export function isPhrase(value: unknown): value is Phrase {
  return typeof value === 'object' && value !== null && 'key' in value;
}
