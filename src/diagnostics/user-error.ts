import { inWords } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What kind of mistake an error tells of: the same in every version and language. */
export type UserErrorCode =
  /** A setting of the environment, or a flag such as `--port`, holds what it may not hold. */
  | 'invalid-setting'
  /** A text is no date, no amount, no id: what was typed into a field, a flag or a terminal. */
  | 'invalid-value'
  /** Something is to be answered, and nobody can be asked. */
  | 'missing-answer'
  /** What is named is not there. */
  | 'not-found'
  /** A file has to be fixed before something can be made of it. */
  | 'unsound-file'
  /** A file cannot be read or written. */
  | 'file-refused'
  /** Somebody closed the terminal. */
  | 'stopped';

/** A mistake of whoever uses the program, told in sentences that say how to fix it; any other error is a fault of ours. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  /** What it says, in no language yet; its message says it in English. */
  readonly phrase: Phrase | string;

  constructor(code: UserErrorCode, phrase: Phrase | string, options?: ErrorOptions) {
    super(inWords(phrase, 'en'), options);
    this.name = 'UserError';
    this.code = code;
    this.phrase = phrase;
  }
}

/** Tells a mistake of the user from other errors; modules exist twice in a build, and so does the class. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof UserError || (error instanceof Error && error.name === 'UserError');
}

/**
 * Says in one sentence that a setting holds what it may not hold.
 *
 * @param name of the variable or flag
 * @param allowed what it may hold, in words that follow “it must be”
 * @param why what is wrong with the value, in words that follow it: “which has a path”
 */
export function settingError(
  name: string,
  value: string,
  allowed: Phrase | string,
  why?: Phrase | string,
): UserError {
  const values = { name, value, allowed };
  return new UserError(
    'invalid-setting',
    why === undefined ? say('setting.wrong', values) : say('setting.wrong-since', { ...values, why }),
  );
}
