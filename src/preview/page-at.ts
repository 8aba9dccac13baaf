import type { Library } from '#library/library.ts';
import { Writing } from '#preview/writing.ts';
import type { Page } from '#routes/route.ts';
import { readSettings } from '#content/settings.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { inWords, wordingLanguages, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** Tells errors of content, each with its place and how to fix it. */
function describeErrors(errors: readonly Diagnostic[]): string {
  const told = errors.map(({ file, line, column, message, help }) =>
    say('preview.error', { place: `${file}:${line}:${column}`, message, help }),
  );
  return inWords(say('preview.errors', { errors: told }), language);
}

/** Set by Vite’s server for the language in which errors of the content are told. */
declare const MESSAGE_LANGUAGE: WordingLanguage;

const language = typeof MESSAGE_LANGUAGE === 'string' ? MESSAGE_LANGUAGE : wordingLanguages[0];

let writing: Writing | undefined;

/** A page and the library that it may ask. */
export interface PageAndLibrary {
  page: Page | undefined;
  library: Library;
}

/**
 * The page at an address of the content as it is now.
 * @throws with every problem and its place, where content has errors
 */
export async function pageAt(address: string): Promise<PageAndLibrary> {
  writing ??= new Writing(readSettings(process.env), process.env);
  const { errors, library, pages } = await writing.read();
  if (!library) throw new Error(describeErrors(errors));
  return { page: pages.get(address), library };
}
