import { z } from 'astro/zod';
import { settingError } from '#diagnostics/user-error.ts';
import { editorAddress } from '#config.ts';
import type { Environment } from '#content/settings.ts';
import { say } from '#wording/phrase.ts';

/**
 * Where readers write to the editor: `EDITOR_ADDRESS`, else the address of the column, if it has one.
 *
 * @throws {UserError} where the variable holds anything but an address of mail
 */
export function readEditorAddress(environment: Environment): string | undefined {
  const value = environment['EDITOR_ADDRESS'];
  if (!value) return editorAddress;
  if (!z.email().safeParse(value).success)
    throw settingError('EDITOR_ADDRESS', value, say('setting.EDITOR_ADDRESS'));
  return value;
}
