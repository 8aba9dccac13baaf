import path from 'node:path';
import { isLocale, locales } from '#site.ts';
import { note, type Findings } from '#workspace/read-records.ts';

/** Whether a text is named after a language of the column; notes it where it is not. */
export function isTextName(file: string, findings: Findings): boolean {
  const locale = path.posix.basename(file, '.mdx');
  if (isLocale(locale)) return true;
  const help = `Name the file ${locales.map((each) => `${each}.mdx`).join(' or ')}.`;
  note(findings, file, [{ line: 1, column: 1, message: `“${locale}” is no language of the column`, help }]);
  return false;
}
