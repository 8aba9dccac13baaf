import { Writing } from '#preview/writing.ts';
import type { Page } from '#routes/route.ts';
import { describeErrors } from '#preview/describe-errors.ts';
import { readSettings } from '#workspace/settings.ts';

let writing: Writing | undefined;

/**
 * The page at an address of the content as it is now; undefined where there is none.
 * @throws with every problem and its place, where content has errors
 */
export async function pageAt(address: string): Promise<Page | undefined> {
  writing ??= new Writing(readSettings(process.env), process.env);
  const { errors, pages } = await writing.read();
  if (errors.length > 0) throw new Error(describeErrors(errors));
  return pages.get(address);
}
