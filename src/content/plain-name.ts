import { note, type ReadingContext } from '#content/reading-context.ts';
import { say } from '#wording/phrase.ts';

/** Letters, digits and few marks: Astro writes names of files into imports and addresses without escaping all else. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._+,()-]*$/u;

/**
 * Pictures are known by their bytes, so signs, the marks of Chinese and the narrow space that macOS writes into the names
 * of screenshots may be in their names too; what means something in an address (# % ?) may not.
 */
const plainPicture =
  /^[\p{L}\p{N}\p{So}（《「『【“‘][\p{L}\p{M}\p{N}\p{So}\u{fe0f}\u{202f} ._+,()'&!@=（）《》「」『』【】“”‘’、，。：；！？·…—～＋－＆-]*(?<! )$/u;

function noteName(path: string, name: string, reading: ReadingContext): void {
  const [message, help] = [say('unsafe-name', { name }), say('unsafe-name.help')];
  note(reading, path, [{ line: 1, column: 1, code: 'unsafe-name', message, help }]);
}

/**
 * Whether a file or folder has a name that means the same in a path, an address and a program; notes it where not.
 *
 * @param path relative to the content folder
 */
export function isPlainName(path: string, reading: ReadingContext): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!plain.test(name)) noteName(path, name, reading);
  return plain.test(name);
}

/** Notes the pictures of a folder that have other names; a text that shows one of them is right that it is there. */
export function validatePictureNames(folder: string, names: string[], reading: ReadingContext): string[] {
  for (const name of names)
    if (!plainPicture.test(name.normalize())) noteName(`${folder}/${name}`, name, reading);
  return names;
}
