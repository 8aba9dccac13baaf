import { asciiId, freeId } from '#schema/id.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { say } from '#wording/phrase.ts';

/** What Windows takes for a device, whatever ends the name. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** The start of a name in plain letters that the name of a file gives; undefined where it has no Latin letter. */
function startFrom(name: string): string | undefined {
  const start = asciiId(name.replace(/\.[^.]*$/, ''));
  return start !== undefined && /[a-z]/.test(start) && !device.test(start) ? start : undefined;
}

/**
 * Reads the name that an author wants for a picture, without its ending.
 * @throws {UserError} with the nearest name that is possible
 */
export function readPictureName(typed: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed) && typed.length <= 60 && !device.test(typed)) return typed;
  const instead = startFrom(/\.\w{2,4}$/.test(typed) ? typed : `${typed}.jpg`) ?? 'chip-board';
  throw new UserError('invalid-value', say('picture.no-name', { typed, instead }));
}

/**
 * Names a picture file in small ASCII letters, after the file that it comes from.
 *
 * @param taken names of files that are there, in small letters
 */
export function pictureName(
  { wanted, given, extension }: { wanted: string | undefined; given: string; extension: string },
  taken: ReadonlySet<string>,
): string {
  const isTaken = { has: (start: string): boolean => taken.has(`${start}.${extension}`) };
  const start = wanted ?? startFrom(given);
  if (start !== undefined) return `${freeId(start, isTaken)}.${extension}`;
  let number = 1;
  while (isTaken.has(`picture-${number}`)) number += 1;
  return `picture-${number}.${extension}`;
}
