import type { Library } from '#library/library.ts';
import { Writing } from '#preview/writing.ts';
import type { Page } from '#routes/route.ts';
import { describeErrors } from '#preview/describe-errors.ts';
import { readSettings } from '#content/settings.ts';

let writing: Writing | undefined;

/** A page and the library that it may ask. */
export interface FoundPage {
  page: Page | undefined;
  library: Library;
}

/**
 * The page at an address of the content as it is now.
 * @throws with every problem and its place, where content has errors
 */
export async function pageAt(address: string): Promise<FoundPage> {
  writing ??= new Writing(readSettings(process.env), process.env);
  const { errors, library, pages } = await writing.read();
  if (!library) throw new Error(describeErrors(errors));
  return { page: pages.get(address), library };
}
