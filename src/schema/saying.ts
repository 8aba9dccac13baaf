import type { DiagnosticCode } from '#diagnostics/codes.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import type { en } from '#wording/en/dictionary.ts';
import { inWords } from '#wording/in-words.ts';
import type { Phrase, PhraseKey } from '#wording/phrase.ts';

/** The entries of a form: texts, and those that only take the value that is meant. */
type KeyOf<Entry> = { [Key in PhraseKey]: (typeof en)[Key] extends Entry ? Key : never }[PhraseKey];
type TextKey = KeyOf<string>;
type ValueKey = KeyOf<(values: { value: string }) => string>;

/** Zod carries nothing but words; they are in English, and stand for these. */
const phrases = new Map<string, Phrase>();

/** Says a phrase where Zod takes words: as the description of a field, or as a message that authors read as it is. */
export function told(key: TextKey): string {
  const words = inWords({ key }, 'en');
  phrases.set(words, { key });
  return words;
}

/** The phrase that such words stand for; undefined for words of Zod’s own. */
export function phraseOf(words: string | undefined): Phrase | undefined {
  return words === undefined ? undefined : phrases.get(words);
}

/** What a refinement says of a value, as Zod takes it: of what kind the problem is, what is wrong, and how to fix it. */
export function saying(
  code: DiagnosticCode,
  message: Phrase | string,
  help: Phrase | string,
): { message: string; params: Message & Record<string, unknown> } {
  return { message: inWords(message, 'en'), params: { code, message, help } };
}

/** What is wrong with the form of a text. */
interface FormError {
  code: DiagnosticCode;
  /** The entry that says so of the value. */
  key: ValueKey;
  help: Phrase;
}

const formErrors = new Map<string, FormError>();

/** The message of a text that has not the form it must have: Zod is given the name of what is said of the value. */
export function formError(code: DiagnosticCode, key: ValueKey, help: TextKey): string {
  formErrors.set(key, { code, key, help: { key: help } });
  return key;
}

/** What such a message stands for; undefined for any other. */
export function readFormError(message: string): FormError | undefined {
  return formErrors.get(message);
}
