import { note, type Findings } from '#workspace/read-records.ts';

/** Letters, digits and few marks: Astro writes names of files into imports and addresses without escaping all else. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._+,()-]*$/u;

/**
 * Whether a file or folder has a name that means the same in a path, an address and a program; notes it where not.
 *
 * @param path relative to the content folder
 */
export function isPlainName(path: string, findings: Findings): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (plain.test(name)) return true;
  const message = `“${name}” is a name that programs would misread`;
  const help = 'Rename it: letters, digits, spaces, hyphens and dots, with a letter or digit at the start.';
  note(findings, path, [{ line: 1, column: 1, code: 'unsafe-name', message, help }]);
  return false;
}
