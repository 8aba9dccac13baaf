import type { PreviewWork } from '#commands/build-drafts.ts';
import type { IssuePreview } from '#commands/preview-options.ts';
import { readSoundIssue } from '#commands/sound-issue.ts';
import { writtenSize } from '#commands/written-size.ts';
import { previewIssue } from '#build/issue-preview.ts';
import { writeFolder } from '#state/write-folder.ts';
import { previewFolder } from '#content/preview-folder.ts';
import { readSite } from '#content/site-origin.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** Mail services refuse attachments from about this size on; mail makes them a third larger. Bytes. */
const heavy = 7_500_000;

/** Says what was made: whoever gets a file wants to know which, and whether mail takes it. */
function tellMade(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  number: number,
  { language, isSingle }: { language: WordingLanguage; isSingle: boolean },
): void {
  const pages = [...files].filter(([name]) => name.endsWith('.html'));
  const lines = isSingle
    ? pages.map(([name, bytes]) =>
        say('preview.file-done', { file: shownPath(folder, name), size: writtenSize(bytes) }),
      )
    : [say('preview.issue-done', { number, folder: shownPath(folder) })];
  if (isSingle && pages.some(([, { length }]) => length > heavy)) lines.push(say('preview.heavy'));
  for (const line of lines) console.log(inWords(line, language));
}

/**
 * Makes one issue, whether or not it is out, to be handed on: a folder, or one file a language that holds all it shows.
 *
 * @returns the exit code: 1 when the issue has errors, which are printed
 * @throws {UserError} where there is no such issue
 */
export async function buildIssue(
  { environment, code, language }: PreviewWork,
  { number, isSingle, out }: IssuePreview,
): Promise<number> {
  const folder = previewFolder(environment, out);
  const sound = await readSoundIssue(environment, number, language, (problems) =>
    say('preview.unsound', { number, problems }),
  );
  if (!sound) return 1;
  const files = await previewIssue({ ...sound, code, site: readSite(environment), isSingle });
  writeFolder(folder, files);
  tellMade(folder, files, number, { language, isSingle });
  return 0;
}
