import { UserError } from '#diagnostics/user-error.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** The mistake of an id that is written in a way that is not changed by rote, such as with escapes or by an alias. */
export function oddlyWritten(file: string, { line, column }: Place, id: string): UserError {
  return new UserError(
    'unsound-file',
    say('rename.oddly-written', { place: `${file}:${line}:${column}`, id }),
  );
}
