import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '#diagnostics/user-error.ts';
import { explainWriting } from '#content/validate-folders.ts';
import { isWithin, projectFolders, readFolders, type Environment } from '#content/settings.ts';
import { columnRoot } from '#state/project.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The file by which a folder is known as made by a command, which may replace it. */
export const previewMark = '.preview';

/** What that file says. */
export const previewMarkText = 'Made by npm run build or npm run post, which may replace this folder.\n';

/** Says what is wrong with the place of a preview: nothing else may be in its way. */
function explainPlace(folder: string, environment: Environment): Phrase | undefined {
  const root = columnRoot();
  const { OUT_DIR: published, ...others } = readFolders(environment);
  const own = ['dist', ...projectFolders].map((name) => path.join(root, name));
  if (folder.includes('\0')) return say('preview.folder.character');
  if (isWithin(published, folder) || isWithin(folder, published)) return say('preview.folder.published');
  if (isWithin(root, folder)) return say('preview.folder.project');
  const around = [...Object.values(others), ...own].find(
    (other) => isWithin(folder, other) || isWithin(other, folder),
  );
  return around === undefined ? undefined : say('preview.folder.other', { other: around });
}

/** Says what is wrong with what stands there: only a preview is replaced. */
function explainContents(folder: string): Phrase | undefined {
  if (existsSync(folder) && !statSync(folder).isDirectory()) return say('preview.folder.file');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && !names.includes(previewMark)) return say('preview.folder.full');
  return explainWriting(path.dirname(folder)) === undefined ? undefined : say('preview.folder.unwritable');
}

/**
 * The folder that a preview is put into.
 *
 * @param typed as it was asked for; a relative path starts at the folder of the column
 * @throws {UserError} where something else would be lost, or the folder cannot be made
 */
export function previewFolder(environment: Environment, typed: string): string {
  const folder = path.resolve(columnRoot(), typed);
  const why = explainPlace(folder, environment) ?? explainContents(folder);
  if (why) throw new UserError('invalid-setting', say('preview.folder', { folder: typed, why }));
  return folder;
}
