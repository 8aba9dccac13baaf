import type { Outgoing } from '#channels/post.ts';
import { previewMark, previewMarkText } from '#content/preview-folder.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { writeFolder } from '#state/write-folder.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/**
 * Writes what a channel takes to a folder, with a README that says what to do with it, and says so.
 *
 * @param language the language of what is printed, and of the README
 */
export function writeOutgoing(
  folder: string,
  { files, instructions, fields }: Outgoing,
  language: WordingLanguage,
): void {
  const words = (phrase: Phrase): string => inWords(phrase, language);
  const told = [
    ...instructions.map(words),
    ...(fields.length > 0 ? ['', ...fields.map(({ label, value }) => `${words(label)}\n${value}\n`)] : []),
  ];
  const all = [
    ...files,
    ['README.txt', `${told.join('\n').trimEnd()}\n`] as const,
    [previewMark, previewMarkText] as const,
  ];
  writeFolder(folder, new Map(all.map(([name, content]) => [name, Buffer.from(content)])));
  console.log(words(say('post.done', { folder: shownPath(folder) })));
}
