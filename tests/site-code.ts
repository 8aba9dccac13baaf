import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { codeFolder, readSettings } from '#content/settings.ts';

/**
 * Lets builds with caches of their own use the code that the site was built with, so that none bundles it anew.
 *
 * @param caches the folder that `CACHE_DIR` will name, which has no code yet
 */
export function shareCode(caches: string): void {
  const code = codeFolder(readSettings(process.env));
  for (const folder of [code, caches]) mkdirSync(folder, { recursive: true });
  symlinkSync(code, path.join(caches, 'code'), 'junction');
}
