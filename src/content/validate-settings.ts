import { readEditorAddress } from '#content/editor-address.ts';
import type { Environment } from '#content/settings.ts';
import { readSite } from '#content/site-origin.ts';
import { validateFolders } from '#content/validate-folders.ts';
import { readClock } from '#domain/calendar.ts';

/**
 * Checks every setting, so that nothing fails halfway.
 *
 * @throws {UserError} where one holds what it may not hold
 */
export function validateSettings(environment: Environment): void {
  validateFolders(environment);
  readSite(environment);
  readEditorAddress(environment);
  readClock(environment);
}
