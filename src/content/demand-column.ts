import { existsSync } from 'node:fs';
import { UserError } from '#diagnostics/user-error.ts';
import { columnFile, columnRoot } from '#state/project.ts';
import { say } from '#wording/phrase.ts';

/** @throws {UserError} where no folder has a column */
export function demandColumn(): void {
  if (!existsSync(columnFile())) throw new UserError('not-found', say('no-column', { folder: columnRoot() }));
}
