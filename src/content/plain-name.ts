import { note, type Findings } from '#content/reading-findings.ts';

/** Letters, digits and few marks: Astro writes names of files into imports and addresses without escaping all else. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._+,()-]*$/u;

/**
 * Pictures are known by their bytes, so signs, the marks of Chinese and the narrow space that macOS writes into the names
 * of screenshots may be in their names too; what means something in an address (# % ?) may not.
 */
const plainPicture =
  /^[\p{L}\p{N}\p{So}（《「『【“‘][\p{L}\p{M}\p{N}\p{So}\u{fe0f}\u{202f} ._+,()'&!@=（）《》「」『』【】“”‘’、，。：；！？·…—～＋－＆-]*(?<! )$/u;

function noteName(path: string, name: string, findings: Findings): void {
  const message = `“${name}” is a name that programs would misread`;
  const help = 'Rename it: letters, digits, spaces, hyphens and dots, with a letter or digit at the start.';
  note(findings, path, [{ line: 1, column: 1, code: 'unsafe-name', message, help }]);
}

/**
 * Whether a file or folder has a name that means the same in a path, an address and a program; notes it where not.
 *
 * @param path relative to the content folder
 */
export function isPlainName(path: string, findings: Findings): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!plain.test(name)) noteName(path, name, findings);
  return plain.test(name);
}

/** Notes the pictures of a folder that have other names; a text that shows one of them is right that it is there. */
export function judgePictureNames(folder: string, names: string[], findings: Findings): string[] {
  for (const name of names)
    if (!plainPicture.test(name.normalize())) noteName(`${folder}/${name}`, name, findings);
  return names;
}
