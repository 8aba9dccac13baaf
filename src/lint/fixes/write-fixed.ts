import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '#diagnostics/shown-path.ts';
import type { EditedText } from '#lint/fixes/edited-text.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { Disk } from '#content/disk.ts';
import type { Content } from '#content/read-content.ts';
import type { Settings } from '#content/settings.ts';
import { putFiles } from '#state/write-files.ts';
import { say } from '#wording/phrase.ts';

/**
 * Writes fixed texts, all or none; byte order marks stay.
 *
 * @param read the content folder as it was when the texts were read
 * @throws {UserError} where one of the files was changed since then; nothing is written then
 */
export function writeFixed(settings: Settings, read: Content, texts: ReadonlyMap<string, EditedText>): void {
  const disk = new Disk(settings.content);
  const files = new Map<string, string>();
  for (const [file, { original, text }] of texts) {
    const onDisk = readFileSync(path.join(settings.content, file), 'utf8');
    const isSame = disk.read(file).digest === read.digests.get(file) && onDisk.endsWith(original);
    if (!isSame)
      throw new UserError(
        'file-refused',
        say('changed-meanwhile', { file: shownPath(settings.content, file) }),
      );
    files.set(file, onDisk.slice(0, onDisk.length - original.length) + text);
  }
  putFiles(settings.content, files);
}
